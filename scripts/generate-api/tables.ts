import type { Operation } from "@baton/api/operations";
import type { SingleEdition } from "./single-editions";

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

/** Source of the table of routes that are not like most: their answer, their place, or their query. */
export function specialRoutesTable(operations: readonly Operation[]): string {
  const rows = operations.flatMap(({ method, path, answer, root, spread }) => {
    const special = { answer, root, spread };
    const isSpecial = Object.values(special).some((value) => value !== undefined);
    return isSpecial ? [`  "${method} ${path}": ${JSON.stringify(special)},\n`] : [];
  });
  return file(
    `import type { SpecialRoute } from "../operation";`,
    `/** What is special about a route: an answer that is bytes or text in any case, a path below the root, a map in the query. */
export const SPECIAL_ROUTES: Readonly<Record<string, SpecialRoute>> = {
${rows.join("")}};
`,
  );
}

/** Source of the table of what only one edition has. */
export function singleEditionsTable(rows: readonly SingleEdition[]): string {
  const lines = rows.map(
    ({ edition, route, subject, also }) =>
      `  ${JSON.stringify([edition, route, subject, ...(also === "" ? [] : [also])])},\n`,
  );
  return file(
    `import type { Edition } from "../operation";`,
    `/**
 * What only one edition has: the edition, the path with everything below it or one operation, what people call it (empty
 * where the other edition has a part of it), and how the sentence goes on after the name of the edition.
 */
export const SINGLE_EDITIONS: readonly (readonly [
  edition: Edition,
  route: string,
  subject: string,
  also?: string,
])[] = [
${lines.join("")}];
`,
  );
}

/** Source of the list of all operations. */
export function operationsTable(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => `  ${JSON.stringify(operation)},\n`);
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
