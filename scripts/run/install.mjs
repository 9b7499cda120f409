import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "./child.mjs";
import { isAlive } from "./process.mjs";

/**
 * Installs the packages when they are missing or when pnpm-lock.yaml has changed since they were installed.
 * Several first runs at once wait for each other. Resolves with false, after saying what to do, when it failed.
 */
export async function ensureInstalled(root) {
  if (isCurrent(root)) return true;
  const release = await takeLock(join(root, ".baton", "install.lock"));
  try {
    return isCurrent(root) || (await install(root));
  } finally {
    release();
  }
}

const stampFile = (root) => join(root, "node_modules", ".baton-install");
const lockHash = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");

function isCurrent(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === lockHash(root);
}

async function install(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const hash = lockHash(root);
  const why = existsSync(stampFile(root)) ? "pnpm-lock.yaml has changed" : "first run";
  console.error(
    `Installing the packages of the workspace (${why}): npm fetches ${packageManager}, which downloads what ` +
      "pnpm-lock.yaml pins; 10 to 60 seconds by network, once. No install script is run.",
  );
  const [command, ...prefix] = npmCommand();
  const args = [...prefix, "exec", "--yes", "--", packageManager];
  const flags = ["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline", "--loglevel=info"];
  // Asks nothing: a node_modules that something else has made is replaced.
  flags.push("--config.confirm-modules-purge=false");
  const started = Date.now();
  const code = await run(command, [...args, ...flags], {
    cwd: root,
    env: { ...process.env, ...QUIET },
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command.endsWith(".cmd"),
  });
  if (code !== 0) {
    console.error(remedy(code, packageManager));
    return false;
  }
  writeFileSync(stampFile(root), hash);
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
  return true;
}

/** Keeps npm from talking about itself. */
const QUIET = {
  npm_config_loglevel: "error",
  npm_config_update_notifier: "false",
  npm_config_fund: "false",
  npm_config_audit: "false",
};

/** The npm that started this script, else the one on the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /^npm(-cli)?\.(c|m)?js$/.test(basename(running))) return [process.execPath, running];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

function remedy(code, packageManager) {
  return [
    `\nThe installation failed (exit code ${code}); the reason stands above. What helps, most likely first:`,
    "  - no network or a proxy: check that `npm ping` works, then run the same command again",
    "  - a half-finished node_modules: rm -rf node_modules packages/*/node_modules, then run the same command again",
    `  - package.json was edited by hand: npm exec --yes -- ${packageManager} install --no-frozen-lockfile`,
  ].join("\n");
}

/** One process installs; the others wait. A lock whose owner no longer runs is taken over. */
async function takeLock(file) {
  mkdirSync(join(file, ".."), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = readOwner(file);
    if (owner === undefined ? isForgotten(file) : !isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) console.error(`Another run (process ${owner ?? "unknown"}) is installing; waiting for it.`);
    told = true;
    await sleep(200);
  }
}

/** The process id in the lock; undefined while its owner has not yet written it, or has just removed it. */
function readOwner(file) {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** An owner writes its id at once; a lock without one for seconds belongs to a process that was killed in between. */
function isForgotten(file) {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > 5_000;
}
