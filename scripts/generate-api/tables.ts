import type { Operation } from "@baton/api";

/** The first line of every generated file. */
export const MARKER =
  "// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.";

/** Source of the resources: one plain object for each, so that a bundler drops those nobody uses. */
export function resourcesTable(operations: readonly Operation[]): string {
  const names = operations.map(({ operationId }) => operationId).sort();
  const groups = [...new Set(operations.map(({ resource }) => resource))].map((resource) => {
    const members = operations.filter((operation) => operation.resource === resource);
    return `/** The calls of the ${wordsOf(resource)} resource. */
export const ${resource} = {
${members.map(({ operationId }) => `  ${operationId},\n`).join("")}};
`;
  });
  return file(`import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./sdk.gen";`, ...groups);
}

/** Source of the table of routes that differ from "what reads is repeatable, what writes is not". */
export function repeatableTable(operations: readonly Operation[]): string {
  const rows = operations
    .filter(({ method, repeatable }) => repeatable !== (method === "GET"))
    .map(({ method, path, repeatable }) => `  "${method} ${path}": ${repeatable},\n`);
  return file(`/** Whether a request may be seen twice, for the routes where the method alone does not say it. */
export const REPEATABLE_EXCEPTIONS: Readonly<Record<string, boolean>> = {
${rows.join("")}};
`);
}

/** Source of the list of all operations. */
export function operationsTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ operationId, method, path, resource, editions, repeatable }) => {
    const row = { operationId, method, path, resource, editions, repeatable };
    return `  ${JSON.stringify(row)},\n`;
  });
  return file(
    `import type { Operation } from "../operation";`,
    `/** Every operation of the description, by resource and name. */
export const OPERATIONS: readonly Operation[] = [
${rows.join("")}];
`,
  );
}

function file(...parts: readonly string[]): string {
  return `${[MARKER, ...parts].join("\n\n").trimEnd()}\n`;
}

function wordsOf(resource: string): string {
  return resource
    .replace(/Resource$/, "")
    .replace(/(?!^)([A-Z])/g, " $1")
    .toLowerCase();
}
