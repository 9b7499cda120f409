import type { ApiClient } from "@baton/api";
import type { Clock, Logger } from "@baton/core";
import type { ConfigDescription } from "./config/describe-config";

/**
 * A connection to one Conductor server. The domain clients and the generated resource functions run on it. Any number of
 * them may share one; two connections never influence each other.
 */
export interface ConductorClient extends ApiClient, AsyncDisposable {
  /** The time this connection goes by, for what waits on top of it. */
  readonly clock: Clock;
  /**
   * Longest wait for one attempt of one request. What the server holds on purpose adds its own time to it.
   * @unit milliseconds
   */
  readonly requestTimeoutMs: number;
  /** Where this connection says what it does, for what stands on top of it. */
  readonly logger: Logger;
  /**
   * Tells whether the server has an operation: `supports("saveSchedule")` or `supports("POST /scheduler/schedules")`.
   *
   * The first question sends `GET /token/userInfo`: an answer means Orkes Conductor, 404 Conductor OSS, 501 the embedded server.
   * OSS is then asked for its description of itself (`GET /api-docs`), which knows its version and its settings; the embedded server
   * for its list (`GET /baton/operations`). Of Orkes, and of an OSS that does not describe itself, the answer is what the edition
   * has (`OPERATIONS` of `@baton/api/operations`). Permissions are not looked at.
   *
   * @param operation the id of an operation, or its method and path template.
   * @throws {ConductorSdkError} INVALID when Conductor has no such operation.
   * @throws {ConductorSdkError} AUTH, UNAVAILABLE, … when the server cannot be asked.
   */
  supports(operation: string): Promise<boolean>;
  /** Says which value each setting has and where it came from. Credentials are hidden. */
  describeConfig(): ConfigDescription;
  /**
   * Ends the connection: held requests and waits for repetitions are aborted, other requests have five seconds to finish, later
   * ones are refused (`ABORTED`). Afterwards nothing of it keeps the process alive. Calling it again is harmless. A transport that was passed in is
   * left open.
   */
  close(): Promise<void>;
}
