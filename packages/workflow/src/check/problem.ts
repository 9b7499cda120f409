/** One reason why a definition cannot work. */
export interface Problem {
  /** Where, from the root of the definition, such as `tasks[2].decisionCases.gold[0].joinOn[1]`. */
  readonly path: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** The path of a key below a path; keys that are no plain words are quoted. */
export function keyPath(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** Whether a value is no text, or text without anything in it. */
export function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** A value for a message: short, and never a dump. */
export function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  if (value === undefined || typeof value === "symbol") return String(value);
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
