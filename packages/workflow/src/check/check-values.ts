import { isRecord } from "../tasks/plain-copy";
import { keyPath, type Problem, shown } from "./problem";

/** Calls `visit` with every text below a value, however deep, and its path. Anything that is no JSON is reported. */
export function walkValues(
  value: unknown,
  path: string,
  visit: (text: string, path: string) => void,
  problems: Problem[],
): void {
  if (typeof value === "string") {
    visit(value, path);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walkValues(item, `${path}[${index}]`, visit, problems));
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) walkValues(item, keyPath(path, key), visit, problems);
  } else if (!survivesJson(value)) {
    const remedy = typeof value === "function" ? "pass its source as text" : "pass plain data";
    problems.push({ path, message: `${described(value)} cannot be written as JSON; ${remedy}` });
  }
}

/** `undefined` counts as a key that was left out; dates and the like say themselves how they are written. */
function survivesJson(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "object" && "toJSON" in value;
}

function described(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
  return shown(value);
}
