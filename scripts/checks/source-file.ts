import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** Where a file stands in the repository, which decides what is asked of it. */
export type Role = "src" | "test" | "example" | "script";

/** A hand-written TypeScript file, parsed. */
export interface SourceFile {
  /** Path relative to the repository, with `/`. */
  readonly path: string;
  /** Name of the folder under packages/; undefined outside of it. */
  readonly package: string | undefined;
  readonly role: Role;
  /** Written by the generator: only its imports are looked at. */
  readonly generated: boolean;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const SKIPPED = new Set(["node_modules", "dist", "coverage", ".git", ".baton"]);

/** Every TypeScript file under packages/, integration-tests/ and scripts/, in the order of their paths. */
export function readSources(root: string): readonly SourceFile[] {
  const paths = ["packages", "integration-tests", "scripts"].flatMap((folder) => [
    ...walk(join(root, folder)),
  ]);
  return paths
    .map((path) => relative(root, path).split(sep).join("/"))
    .filter((path) => /\.(ts|tsx|mts|cts)$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), "utf8")));
}

function* walk(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

function parse(path: string, text: string): SourceFile {
  return {
    path,
    package: /^packages\/([^/]+)\//.exec(path)?.[1],
    role: roleOf(path),
    generated: /\/generated\/|\.gen\.ts$/.test(path),
    text,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  };
}

function roleOf(path: string): Role {
  if (/\.(test|test-d)\.tsx?$|(^|\/)tests?\/|^integration-tests\//.test(path)) return "test";
  if (/(^|\/)examples\//.test(path)) return "example";
  return path.startsWith("scripts/") ? "script" : "src";
}

/** The line of `node`, counted from 1. */
export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Calls `visit` for every node of the file, parents first. */
export function visitAll(file: SourceFile, visit: (node: ts.Node) => void): void {
  const each = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, each);
  };
  each(file.tree);
}
