import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Fixture, writeFixture } from "../checks/fixture";

/** Stands in for npm: "installs" by linking tsx from this repository, and keeps a record of each call. */
const NPM = `
const { appendFileSync, mkdirSync, symlinkSync } = require("node:fs");
appendFileSync("calls.txt", process.argv.slice(2).join(" ") + "\\n");
if (process.env.FAIL) process.exit(3);
mkdirSync("node_modules", { recursive: true });
symlinkSync(${JSON.stringify(resolve("node_modules/tsx"))}, "node_modules/tsx");
`;

/** A repository with the run scripts, one command (the server, which is `program`) and a stand-in for npm. */
function repository(program: string, node = ">=20.18.1"): Fixture {
  const fixture = writeFixture({
    "package.json": JSON.stringify({ type: "module", packageManager: "pnpm@10.34.9", engines: { node } }),
    "pnpm-lock.yaml": "lockfileVersion: 1",
    "packages/server/src/main.ts": program,
    "bin/package.json": '{ "type": "commonjs" }',
    "bin/npm-cli.js": NPM,
  });
  cpSync("scripts/run.mjs", join(fixture.root, "scripts/run.mjs"));
  cpSync("scripts/run", join(fixture.root, "scripts/run"), { recursive: true });
  return fixture;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(
  { root }: Fixture,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const npm = { npm_execpath: join(root, "bin/npm-cli.js"), npm_lifecycle_event: "" };
  const child = spawn(process.execPath, ["scripts/run.mjs", ...args], {
    cwd: root,
    env: { ...process.env, ...npm, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.includes("stop me")) child.kill("SIGTERM");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((done) => child.on("close", (code) => done({ code, output })));
}

const calls = ({ root }: Fixture): readonly string[] =>
  readFileSync(join(root, "calls.txt"), "utf8").trim().split("\n");

describe("scripts/run.mjs", () => {
  it("installs with the pinned pnpm, without install scripts, then runs the command from source", async () => {
    using fixture = repository("enum Answer { yes = 42 }\nconsole.log(Answer.yes, process.argv.slice(2));");

    const { code, output } = await run(fixture, ["server", "--port", "0"]);

    expect(output).toContain("Installing the packages of the workspace (first run)");
    expect(output).toContain("42 [ '--port', '0' ]");
    expect(code).toBe(0);
    expect(calls(fixture)).toEqual([
      expect.stringMatching(/^exec --yes -- pnpm@10\.34\.9 install --frozen-lockfile --ignore-scripts /),
    ]);
  });

  it("installs once when several first runs start together", async () => {
    using fixture = repository("console.log('ran');");

    const ended = await Promise.all([
      run(fixture, ["server"]),
      run(fixture, ["server"]),
      run(fixture, ["server"]),
    ]);

    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(calls(fixture)).toHaveLength(1);
  });

  it("says what to do when the installation fails, and tries again the next time", async () => {
    using fixture = repository("console.log('ran');");

    const failed = await run(fixture, ["server"], { FAIL: "1" });
    const repaired = await run(fixture, ["server"]);

    expect(failed.code).toBe(1);
    expect(failed.output).toContain("The installation failed (exit code 3)");
    expect(failed.output).toContain("rm -rf node_modules");
    expect(repaired).toMatchObject({ code: 0 });
  });

  it("takes over the lock of an installation that was killed", async () => {
    using fixture = repository("console.log('ran');");
    const dead = spawn(process.execPath, ["--eval", ""]);
    await new Promise((done) => dead.on("close", done));
    mkdirSync(join(fixture.root, ".baton"));
    writeFileSync(join(fixture.root, ".baton/install.lock"), String(dead.pid));

    expect(await run(fixture, ["server"])).toMatchObject({ code: 0 });
  });

  it("passes exit codes and signals through", async () => {
    using failing = repository("process.exit(9);");
    using stopping = repository(
      "process.on('SIGTERM', () => { console.log('closed'); process.exit(5); });\nsetInterval(() => {}, 1e6);\nconsole.log('stop me');",
    );

    expect(await run(failing, ["server"])).toMatchObject({ code: 9 });
    const stopped = await run(stopping, ["server"]);
    expect(stopped.output).toContain("closed");
    expect(stopped.code).toBe(5);
  });

  it("refuses an old Node, an unknown command and a missing program in plain words", async () => {
    using old = repository("", ">=99.1.0");
    using fixture = repository("");

    expect((await run(old, ["server"])).output).toMatch(/^Baton needs Node 99\.1\.0 or newer; this is Node /);
    expect(await run(fixture, ["serve"])).toMatchObject({
      code: 2,
      output: expect.stringContaining('There is no command "serve".'),
    });
    expect(await run(fixture, ["quickstart"])).toMatchObject({
      code: 1,
      output: expect.stringContaining("packages/sdk/examples/quickstart/main.ts, which is not there"),
    });
  });
});
