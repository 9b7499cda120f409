/** A fenced block of TypeScript in a Markdown file. */
export interface CodeBlock {
  /** Path of the Markdown file, relative to the repository. */
  readonly path: string;
  /** Line of its first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Its info string is `ts run`: it is executed as well. */
  readonly runnable: boolean;
}

/** Every block whose info string starts with `ts`. `ts no-check` marks a fragment that is no program. */
export function findCodeBlocks(path: string, markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const fence = /^(`{3,})(.*)$/.exec(lines[i] ?? "");
    if (!fence) continue;
    const [, ticks = "```", info = ""] = fence;
    const start = i + 1;
    do i++;
    while (i < lines.length && !(lines[i] ?? "").startsWith(ticks));
    const words = info.trim().split(/\s+/);
    if (words[0] !== "ts" && words[0] !== "typescript") continue;
    if (words.includes("no-check")) continue;
    const code = lines.slice(start, i).join("\n");
    blocks.push({ path, line: start + 1, code, runnable: words.includes("run") });
  }
  return blocks;
}
