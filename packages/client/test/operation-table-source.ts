import { type Edition, OPERATIONS } from "@baton/api";

/** The text of src/supports/operation-table.ts as the description would have it. */
export function operationTableSource(): string {
  const rows = OPERATIONS.map(
    ({ editions, method, path, operationId }) => `${lettersOf(editions)} ${method} ${path} ${operationId}`,
  );
  return `// Generated from the description by packages/client/test/update-table.ts, and checked by its test. Do not edit.

/**
 * Every operation in one line: who has it (o: OSS, k: Orkes), its method, its path template and its id. A text of its own, without
 * imports, so that bundlers can load it when it is asked for.
 */
export const OPERATION_TABLE = \`
${rows.join("\n")}
\`;
`;
}

function lettersOf(editions: readonly Edition[]): string {
  return editions.map((edition) => (edition === "oss" ? "o" : "k")).join("");
}
