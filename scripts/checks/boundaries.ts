import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { findImports, type Import } from "./import";
import { findCycles } from "./import-cycle";
import { EXAMPLE_IMPORTS, FACADE, type Layer, LAYERS, SCOPE } from "./layers";
import { type Manifest, missingArrows, readManifest, unusedDependencies } from "./manifest";
import { checkPackageMap } from "./package-map";
import type { CheckResult, Problem } from "./problem";
import { lineOf, readSources, type SourceFile } from "./source-file";

/** Holds the arrows of DESIGN.md §1: who may import whom, no reaching into another package, no circles. */
export function checkBoundaries(root: string): CheckResult {
  const sources = readSources(root);
  const imports = sources.flatMap(findImports);
  const manifests = readManifests(root);
  const problems = [
    ...checkPackageMap(readIfThere(join(root, "packages/README.md")), LAYERS),
    ...[...manifests.values()].flatMap(missingArrows),
    ...imports.flatMap((one) => checkImport(one, manifests)),
    ...checkAdapters(imports),
    ...checkFacade(sources),
    ...[...manifests.values()].flatMap((manifest) => unusedDependencies(manifest, imports)),
    ...findCycles(imports).map(describeCycle),
  ];
  const packages = [...manifests.keys()].length;
  return {
    problems,
    summary: `${imports.length} imports of ${packages} packages keep to the map, no cycles`,
  };
}

function readManifests(root: string): ReadonlyMap<string, Manifest> {
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const known = folders.filter(({ name }) => existsSync(join(root, "packages", name, "package.json")));
  return new Map(known.map(({ name }) => [name, readManifest(root, `packages/${name}/package.json`)]));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function checkImport(one: Import, manifests: ReadonlyMap<string, Manifest>): readonly Problem[] {
  if (one.specifier.startsWith("node:")) return [];
  if (one.specifier.startsWith(".")) return checkRelative(one);
  if (one.specifier.startsWith(SCOPE)) return checkWorkspace(one, manifests);
  return checkLibrary(one, manifests);
}

function problem(one: Import, what: string, remedy: string): Problem {
  return { where: `${one.from.path}:${one.line}`, what: `imports "${one.specifier}": ${what}`, remedy };
}

/** A relative import stays inside its own package, or inside scripts/ or integration-tests/. */
function checkRelative(one: Import): readonly Problem[] {
  const target = posix.join(posix.dirname(one.from.path), one.specifier);
  const home = one.from.package ? `packages/${one.from.package}/` : `${one.from.path.split("/")[0] ?? ""}/`;
  if (target.startsWith(home) && !(one.from.role === "example" && target.includes("/src/"))) return [];
  return [problem(one, "reaches into the source of a package", "Import the package by its public name.")];
}

function checkWorkspace(one: Import, manifests: ReadonlyMap<string, Manifest>): readonly Problem[] {
  const [name = "", ...rest] = one.specifier.slice(SCOPE.length).split("/");
  const manifest = manifests.get(name);
  if (!manifest) return [problem(one, "there is no such package", "See packages/README.md for the names.")];
  const entry = rest.length ? `./${rest.join("/")}` : ".";
  if (!manifest.entries.includes(entry)) {
    return [
      problem(one, `"${entry}" is not in its exports`, `Import one of ${manifest.entries.join(", ")}.`),
    ];
  }
  return [
    ...checkTestDouble(one, entry),
    ...checkArrow(one, name),
    ...checkListed(one, SCOPE + name, manifests),
  ];
}

function checkTestDouble(one: Import, entry: string): readonly Problem[] {
  const allowed =
    entry !== "./testing" || one.from.role !== "src" || one.from.path.endsWith("/src/testing.ts");
  return allowed
    ? []
    : [problem(one, "test doubles are for tests", "Import it from a test or from src/testing.ts.")];
}

function checkArrow(one: Import, name: string): readonly Problem[] {
  const { package: home, role } = one.from;
  if (home === undefined || home === "tooling") return [];
  if (role === "example") {
    if (EXAMPLE_IMPORTS.includes(name)) return [];
    return [
      problem(one, "an example imports what a user installs", "Import it from @baton/sdk or @baton/server."),
    ];
  }
  const layer = LAYERS[home];
  if (!layer) {
    const remedy = "Add it to scripts/checks/layers.ts and packages/README.md.";
    return [problem(one, `"${home}" is not on the map`, remedy)];
  }
  if (name === home) {
    return role === "test"
      ? []
      : [problem(one, "a package does not import itself by name", "Import the file.")];
  }
  if (role === "test" && [...layer.types, ...layer.testImports].includes(name)) return [];
  if (layer.imports.includes(name)) return [];
  if (!layer.types.includes(name)) {
    return [problem(one, `no arrow leads from ${home} to ${name}`, describeLayer(home, layer))];
  }
  if (one.typeOnly || layer.adapter) return [];
  return [
    problem(one, `${home} may use only the types of ${name}`, "Write `import type`, or inject the value."),
  ];
}

function describeLayer(name: string, { imports, types }: Layer): string {
  const values = imports.join(", ") || "nothing";
  return `${name} may import ${values}${types.length ? `, and types of ${types.join(", ")}` : ""} (packages/README.md).`;
}

function checkLibrary(one: Import, manifests: ReadonlyMap<string, Manifest>): readonly Problem[] {
  const { package: home, role } = one.from;
  const library = libraryOf(one.specifier);
  const listed = checkListed(one, library, manifests);
  if (listed.length || home === undefined || role !== "src" || home === "tooling") return listed;
  if (LAYERS[home]?.libraries.includes(library)) return [];
  const remedy = `Do without it, or add "${library}" to scripts/checks/layers.ts and packages/README.md.`;
  return [problem(one, `"${library}" is not a library of ${home}`, remedy)];
}

function libraryOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** What a file imports stands in its own package.json; devDependencies do for tests and examples. */
function checkListed(
  one: Import,
  name: string,
  manifests: ReadonlyMap<string, Manifest>,
): readonly Problem[] {
  const manifest = one.from.package === undefined ? undefined : manifests.get(one.from.package);
  if (!manifest || manifest.runtime.has(name) || name === SCOPE + manifest.package) return [];
  if (one.from.role !== "src" && manifest.development.has(name)) return [];
  const field = one.from.role === "src" ? "dependencies" : "devDependencies";
  return [problem(one, `${manifest.path} does not list "${name}"`, `Add it to its ${field}.`)];
}

/** A package with types-only arrows may keep one adapter: the single file that imports values across them. */
function checkAdapters(imports: readonly Import[]): readonly Problem[] {
  return Object.entries(LAYERS).flatMap(([home, layer]) => {
    if (!layer.adapter) return [];
    const crossing = imports.filter(
      (one) =>
        one.from.package === home &&
        one.from.role === "src" &&
        !one.typeOnly &&
        layer.types.some((name) => one.specifier.split("/").slice(0, 2).join("/") === SCOPE + name),
    );
    const [adapter] = crossing;
    const others = crossing.filter((one) => one.from !== adapter?.from);
    const remedy = `Keep values in the one adapter file (${adapter?.from.path ?? ""}), or write \`import type\`.`;
    return others.map((one) => problem(one, `a second file of ${home} imports values`, remedy));
  });
}

/** The one install re-exports; it has no statement of its own. */
function checkFacade(sources: readonly SourceFile[]): readonly Problem[] {
  const files = sources.filter((file) => file.package === FACADE && file.role === "src");
  return files.flatMap((file) =>
    file.tree.statements
      .filter((node) => !(ts.isExportDeclaration(node) && node.moduleSpecifier))
      .map((node) => ({
        where: `${file.path}:${lineOf(file, node)}`,
        what: `${SCOPE}${FACADE} holds logic`,
        remedy: "Put it into the package it belongs to, and re-export it here.",
      })),
  );
}

function describeCycle(paths: readonly string[]): Problem {
  const what = `import cycle: ${[...paths, paths[0]].join(" -> ")}`;
  return { where: paths[0] ?? "", what, remedy: "Move what both need into a file of its own." };
}
