import ts from "typescript";
import { OWNERS } from "./limits";
import type { Problem } from "./problem";
import { lineOf, type SourceFile, visitAll } from "./source-file";

type Finding = Pick<Problem, "what" | "remedy">;

/** Everything in a file that the project does without: `any`, `!`, suppressions, default exports, hidden globals. */
export function findBannedSyntax(file: SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  const owner = OWNERS.test(file.path.split("/").slice(-2).join("/"));
  visitAll(file, (node) => {
    const finding = bannedType(node) ?? bannedExport(node, file) ?? (owner ? undefined : hiddenGlobal(node));
    if (finding) problems.push({ where: `${file.path}:${lineOf(file, node)}`, ...finding });
  });
  return [...problems, ...suppressions(file)];
}

function bannedType(node: ts.Node): Finding | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword)
    return { what: "`any`", remedy: "Use `unknown` and narrow it." };
  if (!ts.isNonNullExpression(node)) return undefined;
  return { what: "non-null assertion `!`", remedy: "Handle the missing value, or throw with a message." };
}

/** Packages that pass on lists kept elsewhere: what is generated, and the index files of the packages in the one install. */
const PASSED_ON: ReadonlySet<string> = new Set(["api", "sdk"]);

function bannedExport(node: ts.Node, file: SourceFile): Finding | undefined {
  const isDefault =
    ts.isExportAssignment(node) ||
    (ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword));
  if (isDefault) return { what: "default export", remedy: "Export it by name." };
  if (!ts.isExportDeclaration(node) || node.exportClause || PASSED_ON.has(file.package ?? ""))
    return undefined;
  return { what: "`export *`", remedy: "List the names; only packages/api and packages/sdk may do without." };
}

const GLOBALS: readonly (readonly [RegExp, string])[] = [
  [/^(Date\.now|performance\.now)$/, "Take the time from an injected Clock."],
  [/^Math\.random$/, "Take it from an injected Random."],
  [/^process\.env$/, "Read the environment in a config file and pass the value on."],
  [/^console\.\w+$/, "Write through an injected Logger."],
];

function hiddenGlobal(node: ts.Node): Finding | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    const [, remedy] = GLOBALS.find(([pattern]) => pattern.test(text)) ?? [];
    return remedy === undefined ? undefined : { what: `direct use of ${text}`, remedy };
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) {
    return { what: "direct use of new Date()", remedy: "Take the time from an injected Clock." };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText().replace(/^globalThis\./, "");
  if (callee === "Date")
    return { what: "direct use of Date()", remedy: "Take the time from an injected Clock." };
  if (callee === "fetch") return { what: "direct use of fetch", remedy: "Call through a Transport." };
  if (!/^set(Timeout|Interval|Immediate)$/.test(callee)) return undefined;
  return { what: `direct use of ${callee}`, remedy: "Use the timers of an injected Clock." };
}

function suppressions(file: SourceFile): readonly Problem[] {
  return file.text.split("\n").flatMap((text, index) => {
    const found = /@ts-(ignore|expect-error|nocheck)|eslint-disable/.exec(text);
    if (!found) return [];
    const remedy = "Fix what it hides; a false alarm is a matter for packages/tooling/eslint.config.mjs.";
    return [{ where: `${file.path}:${index + 1}`, what: `suppression ${found[0]}`, remedy }];
  });
}
