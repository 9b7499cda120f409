/**
 * The door of the repository: `node scripts/run.mjs <command> [arguments]`, or `npm run <command> -- [arguments]`.
 *
 * Plain JavaScript without dependencies, because it must work on a fresh clone where only Node and npm exist. It makes
 * sure that the packages are installed, then hands over to the command, which runs from source.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "./run/child.mjs";
import { ensureInstalled } from "./run/install.mjs";
import { refuseOldNode } from "./run/node-version.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name, file) => join("node_modules", name, file);
const fromSource = ["--disable-warning=ExperimentalWarning", "--conditions=@baton/source", "--import", "tsx"];
/** Makes a long-running command end when this process is killed, so that no orphan keeps its files open. */
const followParent = ["--import", new URL("./run/follow-parent.mjs", import.meta.url).href];

const script = (file) => (args) => [[...fromSource, file, ...args]];
const program = (file) => (args) => [[...fromSource, ...followParent, file, ...args]];
const tsc = (project) => [bin("typescript", "bin/tsc"), "-p", `packages/tooling/${project}`];
const prettier = (mode) => [bin("prettier", "bin/prettier.cjs"), mode, "--log-level=warn", "."];

/** Each command: what it does, and the Node command lines that it runs one after the other. */
const COMMANDS = {
  quickstart: [
    "runs a workflow with workers on the embedded server",
    program("packages/sdk/examples/quickstart/main.ts"),
  ],
  server: ["runs the embedded server alone (--port, --data)", program("packages/server/src/main.ts")],
  conductor: [
    "runs a real Conductor OSS with an empty database (--port; needs Java 21 or newer, and Maven once)",
    program("scripts/conductor.ts"),
  ],
  test: ["checks the repository and runs all tests", script("scripts/test.ts")],
  build: ["builds every package into its dist/", script("scripts/build.ts")],
  lint: [
    "looks for mistakes and for unformatted files",
    (args) => [
      [
        bin("eslint", "bin/eslint.js"),
        "--config",
        "packages/tooling/eslint.config.mjs",
        ...(args.length ? args : ["."]),
      ],
      prettier("--check"),
    ],
  ],
  format: ["formats all files", () => [prettier("--write")]],
  typecheck: [
    "checks all types",
    (args) => ["tsconfig.all.json", "tsconfig.legacy.json"].map((p) => [...tsc(p), ...args]),
  ],
  generate: ["writes packages/api/src/generated from openapi/", script("scripts/generate-api.ts")],
  bench: ["lists the benchmarks, or runs those named", script("scripts/bench.ts")],
};

function usage() {
  const rows = Object.entries(COMMANDS).map(([name, [text]]) => `  ${name.padEnd(12)}${text}`);
  return ["Usage: npm run <command> [-- arguments]", "", ...rows].join("\n");
}

async function main([name, ...args]) {
  refuseOldNode(root);
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(name ? `There is no command "${name}".\n\n${usage()}` : usage());
    return name ? 2 : 0;
  }
  const installed = await ensureInstalled(root);
  if (!installed) return 1;
  for (const commandLine of command[1](args)) {
    const file = commandLine.find((part) => /^(packages|scripts|node_modules)[\\/]/.test(part));
    if (file && !existsSync(join(root, file))) {
      console.error(`"${name}" needs ${file}, which is not there. Restore it with: git checkout -- ${file}`);
      return 1;
    }
    const code = await runChild(commandLine, root);
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
