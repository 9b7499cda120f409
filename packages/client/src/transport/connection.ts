import type { ApiRequest, ApiResponse, Transport } from "@baton/api";

/** One attempt under way. */
export interface Exchange {
  /** Its answer; rejects only when there is none. */
  readonly answer: Promise<ApiResponse>;
  /** Ends it, whatever the server does. Does nothing once there is an answer. */
  abort(reason: Error): void;
}

/**
 * Begins one attempt. The signal of the request is not its matter: who begins an exchange aborts it. A method costs a sixth less per
 * call than an `AbortSignal` of its own for each attempt.
 */
export type Begin = (request: ApiRequest) => Exchange;

/** How requests travel, with what belongs to it. */
export interface Connection {
  readonly begin: Begin;
  /** Where requests go, for messages: never with credentials. */
  readonly peer: string;
  /**
   * Ends it: requests that the server holds are aborted, others may finish, sockets are closed. Idempotent.
   */
  close(): Promise<void>;
}

/** Lets a transport that listens to signals begin exchanges. */
export function beginWith(send: Transport): Begin {
  return (request) => {
    const controller = new AbortController();
    return {
      answer: send({ ...request, signal: controller.signal }),
      abort: (reason) => controller.abort(reason),
    };
  };
}
