import type { ApiClient } from "@baton/api";
import type { Clock } from "@baton/core";
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
  /** Says which value each setting has and where it came from. Credentials are hidden. */
  describeConfig(): ConfigDescription;
  /**
   * Ends the connection: held requests and waits for repetitions are aborted, other requests have five seconds to finish, later
   * ones are refused (`ABORTED`). Afterwards nothing of it keeps the process alive. Calling it again is harmless. A transport that was passed in is
   * left open.
   */
  close(): Promise<void>;
}
