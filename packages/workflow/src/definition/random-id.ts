/** A new id that nobody else has: a random UUID of the platform. */
export function randomId(): string {
  return globalThis.crypto.randomUUID();
}
