/** The bars of DESIGN.md §6 that a script can measure. */
export const LIMITS = {
  /** Longest hand-written file. */
  fileLines: 400,
  /** Longest function. */
  functionLines: 60,
  /** Least share of exported declarations with a doc comment. */
  documented: 0.95,
  /** Longest README of a package. */
  packageReadmeLines: 120,
  /** Longest README.md of the repository. */
  rootReadmeLines: 150,
} as const;

/** What may stand at the top of the repository; dot files are free. */
export const TOP_LEVEL: ReadonlySet<string> = new Set([
  "LICENSE",
  "README.md",
  "integration-tests",
  "node_modules",
  "openapi",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "scripts",
]);

/** Folder names that say nothing. */
export const VAGUE_FOLDERS: ReadonlySet<string> = new Set([
  "base",
  "common",
  "helper",
  "helpers",
  "lib",
  "manager",
  "misc",
  "service",
  "shared",
  "util",
  "utils",
]);

/** A file, or a folder around it, whose name has one of these words may use the thing that the others get injected. */
export const OWNERS =
  /(^|[-./])(clock|logger|random|config|transport|environment|(env|cli|bin|main)(?![a-z]))/i;
