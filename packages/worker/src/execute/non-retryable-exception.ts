const BRAND = Symbol.for("baton.nonRetryable");

/**
 * Thrown by a handler when trying again is pointless: the task fails for good, whatever its retry settings are.
 *
 * @example
 * throw new NonRetryableException("an order without an amount cannot be charged");
 */
export class NonRetryableException extends Error {
  override readonly name: string = "NonRetryableException";

  /** Recognises the exception across copies of this package and of the official SDK's. */
  static is(value: unknown): boolean {
    return (
      typeof value === "object" &&
      value !== null &&
      (BRAND in value || ("name" in value && value.name === "NonRetryableException"))
    );
  }
}
Object.defineProperty(NonRetryableException.prototype, BRAND, { value: true });
