import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBundled } from "./build/bundled";
import { readBuildable, stagesOf } from "./build/buildable";
import { checkExports } from "./build/exports";
import { checkLoading } from "./build/loading";
import { report } from "./checks/problem";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);

/** Builds one package; its output is shown only when it fails. */
function build(name: string): Promise<boolean> {
  const tsup = join(root, "node_modules/tsup/dist/cli-default.js");
  const cwd = join(root, "packages", name);
  rmSync(join(cwd, "dist"), { recursive: true, force: true });
  const started = Date.now();
  const child = spawn(process.execPath, [tsup, "--config", "../tooling/tsup.config.mjs"], {
    cwd,
    stdio: "pipe",
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (code === 0) console.log(`built   @baton/${name} in ${seconds} s`);
      else
        console.error(
          `${Buffer.concat(output).toString()}\nFAILED  @baton/${name} (exit code ${code ?? "none"})`,
        );
      resolve(code === 0);
    });
  });
}

async function main(): Promise<boolean> {
  const packages = readBuildable(root).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const stage of stagesOf(packages)) {
    const done = await Promise.all(stage.map(({ name }) => build(name)));
    if (!done.every(Boolean)) return false;
  }
  const shaped = await report("exports", () => checkExports(root, packages), root);
  const lean = await report("bundles", () => checkBundled(root, packages), root);
  const loads = await report("import and require", () => checkLoading(root, packages), root);
  return shaped && lean && loads;
}

process.exitCode = (await main()) ? 0 : 1;
