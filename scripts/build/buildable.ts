import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that is published, as the build needs it. */
export interface Buildable {
  /** Folder under packages/. */
  readonly name: string;
  /** The field of package.json. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** Folders of the packages it needs built before it. */
  readonly needs: readonly string[];
}

interface RawManifest {
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const SCOPE = "@baton/";

/** Every package that is not private. */
export function readBuildable(root: string): readonly Buildable[] {
  const folders = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "package.json")),
  );
  return folders.flatMap((name) => {
    const text = readFileSync(join(root, "packages", name, "package.json"), "utf8");
    const raw = JSON.parse(text) as RawManifest;
    const workspace = Object.keys(raw.dependencies ?? {}).filter((one) => one.startsWith(SCOPE));
    const needs = workspace.map((one) => one.slice(SCOPE.length));
    return raw.private ? [] : [{ name, exports: raw.exports ?? {}, needs }];
  });
}

/** Groups in building order: each needs only packages of the groups before it (or none of the list). */
export function stagesOf(packages: readonly Buildable[]): readonly (readonly Buildable[])[] {
  const stages: Buildable[][] = [];
  let left = [...packages];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const stage = left.filter(({ needs }) => !needs.some((need) => waiting.has(need)));
    if (stage.length === 0)
      throw new Error(`These packages depend on each other in a circle: ${[...waiting].join(", ")}`);
    stages.push(stage);
    left = left.filter((one) => !stage.includes(one));
  }
  return stages;
}
