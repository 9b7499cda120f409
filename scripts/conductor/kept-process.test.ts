import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keep } from "./kept-process";

const KEEPER = fileURLToPath(new URL("./keeper.mjs", import.meta.url));
const newFolder = (): string => mkdtempSync(join(tmpdir(), "baton-kept-"));
/** Writes its process id into a file and would then live for a minute. */
const sleeper = (file: string): readonly string[] => [
  process.execPath,
  "-e",
  `require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 60_000);`,
];

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error("waited in vain");
    await pause();
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended stays visible until its parent, here perhaps init, has looked.
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, "utf8"));
  } catch {
    return false;
  }
}

const told = (file: string): number => (existsSync(file) ? Number(readFileSync(file, "utf8")) : 0);

describe("a kept process", () => {
  it("tells its exit code and its last words, and leaves no folder behind", async () => {
    const folder = newFolder();

    const running = keep([process.execPath, "-e", 'console.error("no port"); process.exit(3)'], {
      folder,
      env: process.env,
    });

    expect(await running.ended).toBe(3);
    expect(running.lastLines()).toEqual(["no port"]);
    expect(existsSync(folder)).toBe(false);
  }, 20_000);

  it("says so when there is no such program", async () => {
    const running = keep(["/no/such/program"], { folder: newFolder(), env: process.env });

    expect(await running.ended).not.toBe(0);
    expect(running.lastLines().join()).toContain("/no/such/program");
  }, 20_000);

  it("ends when it is stopped", async () => {
    const folder = newFolder();
    const pidFile = join(folder, "pid");
    const running = keep(sleeper(pidFile), { folder, env: process.env });
    await until(() => told(pidFile) > 0);
    const pid = told(pidFile);

    await running.stop();

    expect(runs(pid)).toBe(false);
    expect(existsSync(folder)).toBe(false);
  }, 20_000);

  it("ends when whoever it runs for is killed", async () => {
    const folder = newFolder();
    const pidFile = join(folder, "pid");
    const program = `
      const { spawn } = require("node:child_process");
      spawn(process.execPath, ${JSON.stringify([KEEPER, folder, ...sleeper(pidFile)])}, { stdio: ["pipe", "ignore", "ignore"], detached: true });
      setTimeout(() => {}, 60_000);`;
    const owner = spawn(process.execPath, ["-e", program], { stdio: "ignore" });
    await until(() => told(pidFile) > 0);
    const pid = told(pidFile);

    owner.kill("SIGKILL");
    await once(owner, "exit");
    await until(() => !runs(pid));

    await until(() => !existsSync(folder));
  }, 40_000);
});
