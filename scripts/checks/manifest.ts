import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Import } from "./import";
import { LAYERS, SCOPE } from "./layers";
import type { Problem } from "./problem";

/** What the checks need of a package.json. */
export interface Manifest {
  /** Path relative to the repository. */
  readonly path: string;
  /** Folder under packages/. */
  readonly package: string;
  /** The keys of `exports`. */
  readonly entries: readonly string[];
  /** Names in dependencies, optionalDependencies and peerDependencies. */
  readonly runtime: ReadonlySet<string>;
  /** Names in dependencies and optionalDependencies: those that must be used. */
  readonly installed: ReadonlySet<string>;
  /** Names in devDependencies. */
  readonly development: ReadonlySet<string>;
  readonly text: string;
}

interface RawManifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Reads packages/<name>/package.json. */
export function readManifest(root: string, path: string): Manifest {
  const text = readFileSync(join(root, path), "utf8");
  const raw = JSON.parse(text) as RawManifest;
  const installed = [...Object.keys(raw.dependencies ?? {}), ...Object.keys(raw.optionalDependencies ?? {})];
  return {
    path,
    package: path.split("/")[1] ?? "",
    entries: Object.keys(raw.exports ?? {}),
    runtime: new Set([...installed, ...Object.keys(raw.peerDependencies ?? {})]),
    installed: new Set(installed),
    development: new Set(Object.keys(raw.devDependencies ?? {})),
    text,
  };
}

/** Dependencies that no file under src/ imports. */
export function unusedDependencies(manifest: Manifest, imports: readonly Import[]): readonly Problem[] {
  const used = imports.filter(({ from }) => from.package === manifest.package && from.role === "src");
  return [...manifest.installed]
    .filter((name) => !used.some(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`)))
    .map((name) => ({
      where: `${manifest.path}:${lineOfName(manifest.text, name)}`,
      what: `lists "${name}", which nothing under packages/${manifest.package}/src imports`,
      remedy: "Remove it, or make it a devDependency when only tests need it.",
    }));
}

/** Arrows of the map that the package does not use: its package.json does not list their end. */
export function missingArrows(manifest: Manifest): readonly Problem[] {
  const layer = LAYERS[manifest.package];
  if (!layer) return [];
  const packages = [...layer.imports, ...layer.types].map((name) => SCOPE + name);
  return [...packages, ...layer.libraries]
    .filter((name) => !manifest.runtime.has(name))
    .map((name) => ({
      where: manifest.path,
      what: `does not list "${name}", but the map has an arrow to it`,
      remedy: "Remove the arrow from scripts/checks/layers.ts and packages/README.md, or add the dependency.",
    }));
}

function lineOfName(text: string, name: string): number {
  return text.slice(0, text.lastIndexOf(`"${name}"`)).split("\n").length;
}
