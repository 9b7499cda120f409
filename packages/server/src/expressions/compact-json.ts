import { javaNumber } from "./java-text";
import { isJsonMap } from "../definitions/json-reader";

/**
 * The text of a list that an indefinite path found: JSON without blanks, with `/` and control characters escaped and
 * numbers in Java's spelling.
 *
 * @see net.minidev:json-smart JSONStyle.NO_COMPRESS
 */
export function compactJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return javaNumber(value);
  if (Array.isArray(value)) return `[${value.map(compactJson).join(",")}]`;
  if (!isJsonMap(value)) return typeof value === "boolean" ? String(value) : "null";
  return `{${Object.entries(value)
    .map(([name, member]) => `${quoted(name)}:${compactJson(member)}`)
    .join(",")}}`;
}

const ESCAPED = /["\\/\p{Cc}\u2000-\u20ff]/gu;

const SHORT: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
  "/": "\\/",
};

function quoted(text: string): string {
  const escaped = text.replace(
    ESCAPED,
    (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}
