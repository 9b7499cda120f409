import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMITS, TOP_LEVEL, VAGUE_FOLDERS } from "./limits";
import type { Problem } from "./problem";
import { countLines } from "./size";
import type { SourceFile } from "./source-file";

/** What stands at the top, that each package introduces itself, and that folder names mean something. */
export function findMisplaced(root: string, sources: readonly SourceFile[]): readonly Problem[] {
  const packages = readdirSync(join(root, "packages"), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return [
    ...topLevel(root),
    ...readme(root, "README.md", LIMITS.rootReadmeLines),
    ...readme(root, "packages/README.md", LIMITS.packageReadmeLines),
    ...packages.flatMap(({ name }) => readme(root, `packages/${name}/README.md`, LIMITS.packageReadmeLines)),
    ...vagueFolders(sources),
  ];
}

/** The names at the top that git is told to ignore: what the commands leave there, such as data files. */
function ignored(root: string): RegExp {
  const file = join(root, ".gitignore");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const names = lines
    .map((line) => line.replace(/\/$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const patterns = names.map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
  return new RegExp(`^(?:${patterns.join("|")})$`);
}

function topLevel(root: string): readonly Problem[] {
  const isIgnored = ignored(root);
  return readdirSync(root)
    .filter((name) => !name.startsWith(".") && !TOP_LEVEL.has(name) && !isIgnored.test(name))
    .map((name) => ({
      where: name,
      what: "does not belong at the top of the repository",
      remedy: `Move it under one of ${[...TOP_LEVEL].filter((one) => !one.includes(".")).join(", ")}.`,
    }));
}

function readme(root: string, path: string, most: number): readonly Problem[] {
  if (!existsSync(join(root, path))) {
    return [
      {
        where: path,
        what: "is missing",
        remedy: "One sentence, install, the smallest program, how it works.",
      },
    ];
  }
  const lines = countLines(readFileSync(join(root, path), "utf8").trimEnd());
  if (lines <= most) return [];
  return [
    { where: path, what: `${lines} lines, the bar is ${most}`, remedy: "Say less, or link to another file." },
  ];
}

function vagueFolders(sources: readonly SourceFile[]): readonly Problem[] {
  const folders = new Set(sources.flatMap(({ path }) => parents(path)));
  return [...folders]
    .filter((folder) => VAGUE_FOLDERS.has(folder.split("/").at(-1) ?? ""))
    .map((where) => ({
      where,
      what: "a folder name that says nothing",
      remedy: "Name the stage it stands for.",
    }));
}

function parents(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
