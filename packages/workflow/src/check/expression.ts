/**
 * Finds what stands between `${` and its closing brace in a text, as the server reads it: braces balance, `$${` is an
 * escape, and what is nested is found as well (`${a.${b}}` gives `a.${b}` and `b`). Text that is never closed is no
 * expression.
 *
 * @see conductor-oss/conductor core/…/utils/ParametersUtils.java
 */
export function expressionsIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("${", from);
    if (start === -1) return found;
    const end = text[start - 1] === "$" ? -1 : closingBrace(text, start + 2);
    if (end === -1) {
      from = start + 2;
      continue;
    }
    const inner = text.slice(start + 2, end);
    found.push(inner, ...expressionsIn(inner));
    from = end + 1;
  }
}

/** Whether a text holds at least one expression, so that its value is known only while the workflow runs. */
export function hasExpression(value: unknown): boolean {
  return typeof value === "string" && expressionsIn(value).length > 0;
}

function closingBrace(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") open++;
    if (text[at] === "}" && --open === 0) return at;
  }
  return -1;
}
