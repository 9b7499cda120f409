import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./statistics";
import { formatNumber, formatTable } from "./table";

const ROUNDS = 15;
const IMPORT_BAR = 1 / 2;
const SIZE_BAR = 1 / 4;
const here = fileURLToPath(new URL(".", import.meta.url));
const OFFICIAL = "@io-orkes/conductor-javascript";
const BATON = "@baton/sdk";
const run = promisify(execFile);

/** Prints what it takes to import the whole SDK, and what `WorkflowExecutor` alone adds to a bundle, beside the official SDK. */
export async function footprint(): Promise<void> {
  const imports = new Map<string, number[]>([
    [OFFICIAL, []],
    [BATON, []],
  ]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, times] of imports) {
      const ms = await importMs(name);
      // The first one finds the files on the disk, the others in its cache.
      if (round > 0) times.push(ms);
    }
  }
  const times = [OFFICIAL, BATON].map((name) => median(imports.get(name) ?? []));
  const sizes = [await bundledBytes(OFFICIAL), await bundledBytes(BATON)];
  console.log(
    formatTable([
      ["", "official", "Baton", "ratio", ""],
      ["import, ms", ...compare(times, IMPORT_BAR)],
      ["WorkflowExecutor bundled, bytes (gzip)", ...compare(sizes, SIZE_BAR)],
    ]),
  );
  console.log(
    `  Import: of the whole package in a new process, median of ${ROUNDS}, in turns; bar: at most ${IMPORT_BAR}x.\n` +
      `  Bundle: esbuild, minified, for Node, everything included; bar: at most ${SIZE_BAR}x. Official: ${OFFICIAL} 4.0.0.`,
  );
}

function compare([official = 0, baton = 0]: readonly number[], bar: number): string[] {
  const ratio = baton / official;
  return [
    formatNumber(official),
    formatNumber(baton),
    `${ratio.toFixed(2)}x`,
    ratio <= bar ? "passed" : "ABOVE",
  ];
}

/** As a user's program does it: plain Node, a file, the built package. */
async function importMs(name: string): Promise<number> {
  const { stdout } = await run(process.execPath, [join(here, "processes/import-time.mjs"), name]);
  return Number(stdout);
}

async function bundledBytes(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { WorkflowExecutor } from "${name}";`, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
