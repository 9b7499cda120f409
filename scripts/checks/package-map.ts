import type { Layer } from "./layers";
import type { Problem } from "./problem";

/** A row of the table in packages/README.md. */
interface Row {
  readonly line: number;
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly libraries: readonly string[];
}

const README = "packages/README.md";
const COLUMNS = ["Package", "Role", "Imports", "Only types of", "Libraries"];

/** Compares the table that people read with the layers that the check enforces. */
export function checkPackageMap(
  markdown: string,
  layers: Readonly<Record<string, Layer>>,
): readonly Problem[] {
  const rows = readRows(markdown);
  if (!rows) {
    const remedy = `Write a table with the columns ${COLUMNS.join(" | ")}, one row for each package.`;
    return [{ where: README, what: "holds no table of the packages", remedy }];
  }
  const problems: Problem[] = [];
  for (const [name, { line }] of rows) {
    if (layers[name]) continue;
    const what = `lists "${name}", which scripts/checks/layers.ts does not know`;
    problems.push({ where: `${README}:${line}`, what, remedy: "Remove the row, or add the layer." });
  }
  for (const [name, layer] of Object.entries(layers)) {
    const row = rows.get(name);
    if (row) problems.push(...compare(name, row, layer));
    else problems.push({ where: README, what: `has no row for "${name}"`, remedy: "Add it to the table." });
  }
  return problems;
}

function compare(name: string, row: Row, layer: Layer): readonly Problem[] {
  return (["imports", "types", "libraries"] as const).flatMap((column) => {
    const written = [...row[column]].sort().join(", ");
    const enforced = [...layer[column]].sort().join(", ");
    if (written === enforced) return [];
    const what = `says that the ${column} of "${name}" are [${written}]; scripts/checks/layers.ts says [${enforced}]`;
    return [{ where: `${README}:${row.line}`, what, remedy: "Make the two say the same." }];
  });
}

function readRows(markdown: string): ReadonlyMap<string, Row> | undefined {
  const lines = markdown.split("\n");
  const header = lines.findIndex((line) => cells(line).join("|") === COLUMNS.join("|"));
  if (header < 0) return undefined;
  const rows = new Map<string, Row>();
  for (let i = header + 2; lines[i]?.startsWith("|"); i++) {
    const [name = "", , imports = "", types = "", libraries = ""] = cells(lines[i] ?? "");
    const row = { line: i + 1, imports: names(imports), types: names(types), libraries: names(libraries) };
    for (const one of names(name)) rows.set(one, row);
  }
  return rows;
}

function cells(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What stands in back-ticks, without links around it. */
function names(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}
