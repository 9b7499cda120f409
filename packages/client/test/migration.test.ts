import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../../..");

/** The TypeScript in a page, each block as a module of its own. */
function blocksOf(page: string): readonly string[] {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => `${code ?? ""}\nexport {};\n`);
}

/** What the compiler says against modules that lie, as it were, beside the packages. */
function complaints(codes: readonly string[]): readonly string[] {
  const files = new Map(codes.map((code, index) => [join(ROOT, `migration-${index}.ts`), code]));
  const { compilerOptions } = ts.readConfigFile(join(ROOT, "packages/tooling/tsconfig.base.json"), (path) =>
    readFileSync(path, "utf8"),
  ).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    if (code === undefined) return getSourceFile.call(host, path, version, ...rest);
    return ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
}

describe("MIGRATION.md", () => {
  const page = readFileSync(join(ROOT, "packages/client/MIGRATION.md"), "utf8");

  it("has code that compiles as strictly as ours", () => {
    expect(blocksOf(page).length).toBeGreaterThan(3);
    expect(complaints(blocksOf(page))).toEqual([]);
  });

  it("would be caught if it had not", () => {
    expect(complaints([`import { nothing } from "@baton/sdk";\nnothing();\nexport {};\n`])).not.toEqual([]);
  });
});
