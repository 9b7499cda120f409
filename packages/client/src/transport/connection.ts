import type { Transport } from "@baton/api";

/** A transport with what belongs to it. */
export interface Connection {
  /** Sends one request; rejects only when there is no answer. */
  readonly send: Transport;
  /** Where requests go, for messages: never with credentials. */
  readonly peer: string;
  /**
   * Ends it: requests that the server holds are aborted, others may finish, sockets are closed. Idempotent.
   */
  close(): Promise<void>;
}
