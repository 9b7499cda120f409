import { findBannedSyntax } from "./banned-syntax";
import { documentedShare, findUndocumented, measureDocumentation } from "./documentation";
import { findMisplaced } from "./layout";
import type { CheckResult } from "./problem";
import { countLines, findLong } from "./size";
import { readSources } from "./source-file";

/** Holds the bars of DESIGN.md §6 that concern the shape of the hand-written source. */
export function checkStructure(root: string): CheckResult {
  const sources = readSources(root).filter((file) => !file.generated);
  const measured = sources.filter((file) => file.role === "src");
  const documentation = measureDocumentation(measured);
  const problems = [
    ...findMisplaced(root, sources),
    ...measured.flatMap(findLong),
    ...measured.flatMap(findBannedSyntax),
    ...findUndocumented(documentation),
  ];
  const sizes = measured.map((file) => countLines(file.text)).sort((a, b) => a - b);
  const summary =
    `${sizes.length} source files, median ${sizes[sizes.length >> 1] ?? 0} lines, longest ${sizes.at(-1) ?? 0}, ` +
    `${Math.floor(documentedShare(documentation) * 100)} % of ${documentation.exported} exports documented`;
  return { problems, summary };
}
