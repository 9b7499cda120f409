/** A text with `${…}` groups, taken apart. */
export interface StringTemplate {
  readonly parts: readonly TemplatePart[];
}

/** Literal text, or a group: what stands between its braces, which may contain groups itself. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "group"; readonly source: string; readonly inner: StringTemplate };

/**
 * Takes a text apart. Braces inside a group must balance; where they do not, the rest is literal. `$${` starts no group
 * and stays as it is here.
 */
export function parseStringTemplate(text: string): StringTemplate {
  const parts: TemplatePart[] = [];
  let literalFrom = 0;
  for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", start)) {
    if (text[start - 1] === "$") {
      start += 2;
      continue;
    }
    const end = closingBrace(text, start + 1);
    if (end === -1) break;
    if (start > literalFrom) parts.push({ kind: "text", text: text.slice(literalFrom, start) });
    const source = text.slice(start + 2, end);
    parts.push({ kind: "group", source, inner: parseStringTemplate(source) });
    start = literalFrom = end + 1;
  }
  if (literalFrom < text.length) parts.push({ kind: "text", text: text.slice(literalFrom) });
  return { parts };
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === "{") depth += 1;
    else if (text[index] === "}" && (depth -= 1) === 0) return index;
  }
  return -1;
}

/** Replaces the escape `$${` by what it stands for. */
export function unescapeGroups(text: string): string {
  return text.includes("$${") ? text.replaceAll("$${", "${") : text;
}
