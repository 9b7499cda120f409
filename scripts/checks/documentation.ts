import ts from "typescript";
import { LIMITS } from "./limits";
import type { Problem } from "./problem";
import { lineOf, type SourceFile } from "./source-file";

/** Which exported declarations have a doc comment. */
export interface Documentation {
  readonly exported: number;
  readonly missing: readonly Problem[];
}

/** Looks at each exported statement; re-exports are documented where they are declared. */
export function measureDocumentation(files: readonly SourceFile[]): Documentation {
  let exported = 0;
  const missing: Problem[] = [];
  for (const file of files) {
    for (const statement of file.tree.statements) {
      if (!isExported(statement)) continue;
      exported++;
      if (ts.getJSDocCommentsAndTags(statement).length > 0) continue;
      const where = `${file.path}:${lineOf(file, statement)}`;
      missing.push({
        where,
        what: "exported without a doc comment",
        remedy: "Say what it does, units and defaults.",
      });
    }
  }
  return { exported, missing };
}

/** The share of documented exports, 1 where there is none. */
export function documentedShare({ exported, missing }: Documentation): number {
  return exported === 0 ? 1 : (exported - missing.length) / exported;
}

/** The undocumented exports, when they are more than the bar allows. */
export function findUndocumented(documentation: Documentation): readonly Problem[] {
  return documentedShare(documentation) < LIMITS.documented ? documentation.missing : [];
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
