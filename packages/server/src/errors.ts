/** One violated rule of a request, as Conductor reports it. */
export interface Violation {
  /** `<operation>.<argument>.<property>…`, such as `registerTaskDef.arg0[0].name`. */
  readonly path: string;
  readonly message: string;
  /** The refused value as text; only for scalars. */
  readonly invalidValue?: string;
}

/**
 * A request that is answered with an error status. Thrown anywhere below the routes; nothing has been changed by then.
 *
 * @see conductor-oss/conductor rest/…/controllers/ApplicationExceptionMapper.java
 */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(
    readonly status: number,
    message: string,
    readonly details: {
      readonly violations?: readonly Violation[];
      readonly retryable?: boolean;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }
}
