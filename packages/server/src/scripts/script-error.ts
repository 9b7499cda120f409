/** A script that failed, was refused, or ran out of time or memory. `message` is in the server's words. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";

  constructor(
    message: string,
    /** Whether the script was interrupted because it ran too long. */
    readonly timedOut = false,
  ) {
    super(message);
  }
}
