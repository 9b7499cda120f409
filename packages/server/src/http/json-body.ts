import { RequestError } from "../errors";
import { jsonFault } from "./json-position";

const MAX_DEPTH = 1_000;
const BYTE_ORDER_MARK = 0xfeff;

/** Refuses what would exhaust the stack of those who walk over the value, and numbers that no one can mean. */
function checkLimits(body: string): void {
  // Shorter texts cannot reach the limits.
  if (body.length <= MAX_DEPTH) return;
  let depth = 0;
  let quoted = false;
  let digits = 0;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
      continue;
    }
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (code === 34) quoted = true;
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth >= MAX_DEPTH)
      throw new RequestError(400, `JSON parse error: more than ${MAX_DEPTH} levels at position ${at}`);
    if (digits > MAX_DEPTH)
      throw new RequestError(400, `JSON parse error: a number of more than ${MAX_DEPTH} digits`);
  }
}

/**
 * Parses the body of a request.
 *
 * @throws {RequestError} 400 when there is none, or naming the position where it is not JSON.
 */
export function parseJsonBody(body: string): unknown {
  const text = body.charCodeAt(0) === BYTE_ORDER_MARK ? body.slice(1) : body;
  if (text === "") throw new RequestError(400, "Required request body is missing");
  checkLimits(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const fault = jsonFault(text);
    const place = fault === undefined ? "" : `: expected ${fault.expected} at position ${fault.position}`;
    throw new RequestError(400, `JSON parse error${place}`, { cause });
  }
}
