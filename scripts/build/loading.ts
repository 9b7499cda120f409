import { execFileSync } from "node:child_process";
import type { CheckResult, Problem } from "../checks/problem";
import type { Buildable } from "./buildable";

const LOADERS = {
  import: ["--input-type=module", "--eval", "const names = Object.keys(await import(NAME));"],
  require: ["--input-type=commonjs", "--eval", "const names = Object.keys(require(NAME));"],
} as const;

/** Loads each entry of each built package as a consumer would, in both module systems, and compares what they export. */
export function checkLoading(root: string, packages: readonly Buildable[]): CheckResult {
  const problems = packages.flatMap((one) =>
    Object.entries(one.exports)
      .filter(([, target]) => typeof target !== "string")
      .flatMap(([entry]) => checkEntry(root, one.name, entry)),
  );
  return { problems, summary: `${packages.length} packages load both ways with the same names` };
}

function checkEntry(root: string, name: string, entry: string): readonly Problem[] {
  const specifier = `@baton/${name}${entry.slice(1)}`;
  const where = `packages/${name}`;
  try {
    const [imported, required] = [load(root, specifier, "import"), load(root, specifier, "require")];
    if (imported === required) return [];
    const what = `import gives [${imported}], require gives [${required}]`;
    return [{ where, what, remedy: "Export by name only, so that both module systems see the same." }];
  } catch (error) {
    const what = `${specifier} does not load: ${error instanceof Error ? error.message : String(error)}`;
    return [
      { where, what, remedy: "Use only what Node and the package's dependencies provide to both systems." },
    ];
  }
}

function load(root: string, specifier: string, way: keyof typeof LOADERS): string {
  const [type, flag, code] = LOADERS[way];
  const program = `${code.replace("NAME", JSON.stringify(specifier))} console.log(names.filter((n) => n !== "default" && n !== "module.exports").sort().join());`;
  return execFileSync(process.execPath, [type, flag, program], {
    cwd: root,
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
}
