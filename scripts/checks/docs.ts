import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type CodeBlock, findCodeBlocks } from "./code-block";
import type { CheckResult, Problem } from "./problem";

/** Longest time that one runnable block may take. */
const RUN_LIMIT_MS = 60_000;

/** Compiles the TypeScript blocks of the READMEs as strictly as our own source, and runs those marked `ts run`. */
export function checkDocs(root: string): CheckResult {
  const blocks = readmes(root).flatMap((path) =>
    findCodeBlocks(path, readFileSync(join(root, path), "utf8")),
  );
  const folder = join(root, "node_modules", ".cache", `baton-docs-${process.pid}`);
  try {
    const files = writeBlocks(folder, blocks);
    const broken = compile(root, files);
    const runnable = [...files].filter(([, block]) => block.runnable);
    const failed = broken.length ? [] : runnable.flatMap(([file, block]) => runBlock(root, file, block));
    const summary = `${blocks.length} blocks compile, ${runnable.length} of them run`;
    return { problems: [...broken, ...failed], summary };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readmes(root: string): readonly string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`);
  return ["README.md", "packages/README.md", ...packages].filter((path) => existsSync(join(root, path)));
}

function writeBlocks(folder: string, blocks: readonly CodeBlock[]): ReadonlyMap<string, CodeBlock> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return new Map(
    blocks.map((block, index) => {
      const file = join(folder, `block-${index}.ts`);
      // An empty export makes every block a module of its own, with top-level await.
      writeFileSync(file, `${block.code}\nexport {};\n`);
      return [file, block];
    }),
  );
}

function compile(root: string, files: ReadonlyMap<string, CodeBlock>): readonly Problem[] {
  const config = join(root, "packages/tooling/tsconfig.base.json");
  const { compilerOptions } = ts.readConfigFile(config, (path) => readFileSync(path, "utf8")).config as {
    compilerOptions: object;
  };
  const parsed = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  // A README shows pieces: what a reader would use in the next line may stay unused here.
  const options = { ...parsed.options, noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram([...files.keys()], options);
  const inBlocks = [...files.keys()].flatMap((file) => {
    const tree = program.getSourceFile(file);
    return tree ? [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)] : [];
  });
  return [...parsed.errors, ...program.getOptionsDiagnostics(), ...inBlocks].map((one) =>
    describe(one, files),
  );
}

function describe(
  { file, start, messageText }: ts.Diagnostic,
  files: ReadonlyMap<string, CodeBlock>,
): Problem {
  const block = file && files.get(file.fileName);
  const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line : 0;
  const where = block ? `${block.path}:${block.line + line}` : "packages/tooling/tsconfig.base.json";
  const what = ts.flattenDiagnosticMessageText(messageText, "\n    ");
  return { where, what, remedy: "Correct the example; `ts no-check` marks a fragment that cannot compile." };
}

function runBlock(root: string, file: string, block: CodeBlock): readonly Problem[] {
  const flags = ["--disable-warning=ExperimentalWarning", "--conditions=@baton/source", "--import", "tsx"];
  const ended = spawnSync(process.execPath, [...flags, file], {
    cwd: root,
    encoding: "utf8",
    timeout: RUN_LIMIT_MS,
  });
  if (ended.status === 0) return [];
  const why =
    ended.error?.message ?? (ended.stderr.trim().split("\n").slice(-15).join("\n    ") || "no message");
  const remedy = "Correct the example, so that a reader who copies it sees it work.";
  return [{ where: `${block.path}:${block.line}`, what: `the program fails: ${why}`, remedy }];
}
