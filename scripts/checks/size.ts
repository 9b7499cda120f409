import ts from "typescript";
import { LIMITS } from "./limits";
import type { Problem } from "./problem";
import { type SourceFile, visitAll } from "./source-file";

/** Lines of a text, the way an editor counts them and one more for the last line break. */
export function countLines(text: string): number {
  return text.split("\n").length;
}

/** A file or a function in it that is longer than the bar. */
export function findLong(file: SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = countLines(file.text);
  if (lines > LIMITS.fileLines) {
    const what = `${lines} lines, the bar is ${LIMITS.fileLines}`;
    problems.push({ where: file.path, what, remedy: "It holds more than one noun: give each its own file." });
  }
  const line = (position: number): number => file.tree.getLineAndCharacterOfPosition(position).line + 1;
  visitAll(file, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
    const start = line(node.getStart(file.tree));
    const length = line(node.end) - start + 1;
    if (length <= LIMITS.functionLines) return;
    const what = `a function of ${length} lines, the bar is ${LIMITS.functionLines}`;
    problems.push({
      where: `${file.path}:${start}`,
      what,
      remedy: "Each step that wants a title is a function.",
    });
  });
  return problems;
}
