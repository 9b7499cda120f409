import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONDUCTOR_VERSION, ensureBootJar } from "./boot-jar";
import { findJavas, type Java, javaProgram } from "./find-java";
import { keep, type KeptProcess } from "./kept-process";

/** A Conductor OSS that runs for this process, and ends with it. */
export interface RunningConductor {
  /** The address of its API, ending in `/api`. */
  readonly url: string;
  /** How long it took to be ready. */
  readonly startMs: number;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Why there is no Conductor: this machine lacks something. One line. */
export interface Skipped {
  readonly skipped: string;
}

/** Settings of {@link startConductor}. */
export interface StartConductorOptions {
  /**
   * Where it listens, on this machine only.
   * @default a free port
   */
  readonly port?: number | undefined;
  /**
   * Told what happens, a line at a time.
   * @default nothing is said
   */
  readonly say?: (line: string) => void;
  /**
   * The environment in which Java, Maven and the cache are looked for.
   * @default process.env
   */
  readonly env?: NodeJS.ProcessEnv;
}

/** The oldest Java that it runs on. */
const LEAST_JAVA = 21;
/** 12 s on an idle machine, 40 s on a busy one. */
const READY_MS = 180_000;
const LOOK_EVERY_MS = 200;

/**
 * Starts Conductor OSS 3.32.3 with a throw-away SQLite file, and waits until it is healthy. Gets its jar first where that is missing.
 *
 * @throws Error when everything is there and it does not start.
 */
export async function startConductor({
  port,
  say = () => undefined,
  env = process.env,
}: StartConductorOptions = {}): Promise<RunningConductor | Skipped> {
  const javas = findJavas(env);
  const java = javas.find(({ major }) => major >= LEAST_JAVA);
  if (java === undefined) return { skipped: noJava(javas) };
  const found = await ensureBootJar({ env, java, say });
  if ("skipped" in found) return found;
  const usedPort = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "baton-conductor-"));
  const started = performance.now();
  say(`Starting Conductor OSS ${CONDUCTOR_VERSION} with Java ${java.major} (${java.home}); 12 to 40 s`);
  const commandLine = [javaProgram(java), ...FLAGS, "-jar", found.jar, ...settings(usedPort, folder)];
  const running = keep(commandLine, { folder, env: surroundings(env) });
  const base = `http://127.0.0.1:${usedPort}`;
  await untilHealthy(base, running);
  return { url: `${base}/api`, startMs: performance.now() - started, stop: () => running.stop() };
}

/** It lives for minutes on a machine that has other work: start fast, use little. */
const FLAGS = ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

function settings(port: number, folder: string): readonly string[] {
  return [
    `--server.port=${port}`,
    "--server.address=127.0.0.1",
    `--spring.datasource.url=jdbc:sqlite:${join(folder, "conductor.db")}?busy_timeout=15000&journal_mode=WAL`,
    // Shipped switched off; Baton has clients for these.
    "--conductor.workflow-message-queue.enabled=true",
    "--conductor.workflow-repair-service.enabled=true",
    "--conductor.file-storage.enabled=true",
    "--conductor.file-storage.type=conductor",
    `--conductor.file-storage.conductor.directory=${join(folder, "files")}`,
    "--logging.level.root=WARN",
  ];
}

/** What it offers as variable and as secret: it has only those of its own environment. The integration suite reads them. */
const OFFERED = { CONDUCTOR_ENV_baton_region: "eu-1", CONDUCTOR_SECRET_baton_key: "no secret at all" };

/** The keys of AI services and the like stay out: it would read them. The names of its own variables and secrets go in. */
function surroundings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed = ["PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot", "LANG", "TZ"];
  const isPassed = (name: string): boolean => passed.includes(name) || /^CONDUCTOR_(ENV|SECRET)_/.test(name);
  return { ...OFFERED, ...Object.fromEntries(Object.entries(env).filter(([name]) => isPassed(name))) };
}

function noJava(javas: readonly Java[]): string {
  const seen = javas.length === 0 ? "there is none" : `found ${javas.map(({ major }) => major).join(", ")}`;
  return `Conductor OSS needs Java ${LEAST_JAVA} or newer (${seen}; looked at JAVA_HOME, PATH and the usual folders)`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}

async function untilHealthy(base: string, running: KeptProcess): Promise<void> {
  const deadline = performance.now() + READY_MS;
  let code: number | undefined;
  void running.ended.then((ended) => (code = ended));
  while (!(await isHealthy(base))) {
    if (code === undefined && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      continue;
    }
    const what =
      code === undefined ? `was not healthy after ${READY_MS / 1_000} s` : `ended with exit code ${code}`;
    await running.stop();
    throw new Error(`Conductor OSS ${what}. Its last words:\n${running.lastLines().join("\n")}`);
  }
}

async function isHealthy(base: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}/health`, { signal: AbortSignal.timeout(2_000) });
    const body = await answer.text();
    return answer.ok && body.includes('"healthy":true');
  } catch {
    return false; // nobody listens yet
  }
}
