import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult, Problem } from "../checks/problem";
import type { Buildable } from "./buildable";

/** Checks that `exports` names files that were built, with types first in each branch. */
export function checkExports(root: string, packages: readonly Buildable[]): CheckResult {
  const problems = packages.flatMap((one) =>
    Object.entries(one.exports).flatMap(([entry, target]) =>
      typeof target === "string" ? [] : checkEntry(root, one.name, entry, target),
    ),
  );
  return { problems, summary: `${packages.length} packages name built files, types first` };
}

function checkEntry(root: string, name: string, entry: string, target: unknown): readonly Problem[] {
  const where = `packages/${name}/package.json`;
  return ["import", "require"].flatMap((branch) => {
    const conditions = asRecord(asRecord(target)[branch]);
    const problems = Object.values(conditions)
      .filter((path) => typeof path !== "string" || !existsSync(join(root, "packages", name, path)))
      .map((path) => ({
        where,
        what: `exports["${entry}"].${branch} names ${String(path)}, which was not built`,
        remedy: "Correct the path, or the entries in packages/tooling/tsup.config.mjs.",
      }));
    if (Object.keys(conditions).join() === "types,default") return problems;
    const what = `exports["${entry}"].${branch} must be { "types": …, "default": … }, in this order`;
    return [...problems, { where, what, remedy: "TypeScript takes the first condition that matches." }];
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
