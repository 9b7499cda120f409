import { isJsonMap } from "../definitions/json-reader";

/**
 * The text Java makes of a value: `null`, `1`, `1.5`, `1.0E-4`, `[a, 1]`, `{k=v, n=null}`; texts stay as they are.
 *
 * A whole number is written without a fraction: JavaScript cannot tell 1 from 1.0, and counts are more frequent than
 * doubles that happen to be whole.
 */
export function javaText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return javaNumber(value);
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
  if (!isJsonMap(value)) return typeof value === "boolean" ? String(value) : "null";
  const entries = Object.entries(value).map(([name, member]) => `${name}=${javaText(member)}`);
  return `{${entries.join(", ")}}`;
}

/** The text of a number: whole ones plainly while Java has an integer type for them, others as a double. */
export function javaNumber(value: number): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e21 && !Object.is(value, -0);
  return isWhole ? String(value) : javaDouble(value);
}

/**
 * The text of a double: always with a fraction, and in scientific form below 0.001 and from ten million on.
 *
 * @see java.lang.Double#toString
 */
export function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return "-0.0";
  const magnitude = Math.abs(value);
  if (value === 0 || (magnitude >= 1e-3 && magnitude < 1e7)) {
    const text = String(value);
    return text.includes(".") ? text : `${text}.0`;
  }
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
