import { ConductorSdkError } from "@baton/core";

/** Characters that a header may have. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** Headers that belong to the connection, or follow from the body. */
const OWN: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/** Whether a header can be sent: in lower case, and without line breaks, by which others could be smuggled in. */
export function isHeader(name: string, value: unknown): boolean {
  return typeof value === "string" && VALUE.test(value) && NAME.test(name);
}

/**
 * Takes the headers that a user wants sent with every request, by their names in lower case.
 *
 * @throws {ConductorSdkError} CONFIG when one cannot be sent; the message names it, and never has its value.
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([given, value]) => {
      const name = given.toLowerCase();
      if (OWN.has(name)) throw refused(given, "is the client's own matter: leave it out");
      if (!NAME.test(name)) throw refused(given, "has a name that no header may have");
      if (!isHeader(name, value))
        throw refused(given, "must be a text of Latin characters without line breaks");
      return [name, value];
    }),
  );
}

function refused(name: string, why: string): ConductorSdkError {
  return new ConductorSdkError("CONFIG", `headers: ${JSON.stringify(name)} ${why}`);
}
