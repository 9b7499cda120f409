import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult, Problem } from "../checks/problem";
import type { Buildable } from "./buildable";

/** Looks for libraries that were copied into a build instead of being left to the package's dependencies. */
export function checkBundled(root: string, packages: readonly Buildable[]): CheckResult {
  const problems = packages.flatMap(({ name }) => {
    const folder = join(root, "packages", name, "dist");
    const files = readdirSync(folder).filter((file) => /\.c?js$/.test(file));
    return files.flatMap((file) =>
      copies(`packages/${name}/dist/${file}`, readFileSync(join(folder, file), "utf8")),
    );
  });
  return { problems, summary: "no library is copied into a build" };
}

/** esbuild writes the path of each file above its code. */
function copies(where: string, code: string): readonly Problem[] {
  const paths = [
    ...code.matchAll(
      /^\/\/ (?:\.\.\/)*node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/gm,
    ),
  ];
  const remedy =
    "List it in the dependencies of the package, or in `external` of packages/tooling/tsup.config.mjs.";
  return [...new Set(paths.map((match) => match[1]))].map((name) => ({
    where,
    what: `holds a copy of ${name ?? ""}`,
    remedy,
  }));
}
