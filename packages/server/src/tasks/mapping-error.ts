/** A definition that cannot be made into tasks as things stand; it fails the execution with this message. */
export class MappingError extends Error {
  override readonly name = "MappingError";

  /** @param refusesStart whether a start that leads here is refused with 400 instead of failing. */
  constructor(
    message: string,
    readonly refusesStart = false,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
