import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { findCommand, type Java } from "./find-java";
import { keep, type KeptProcess } from "./kept-process";

/** The Conductor OSS that the suite knows. */
export const CONDUCTOR_VERSION = "3.32.3";

const ARTIFACT = `org.conductoross:conductor-server:${CONDUCTOR_VERSION}:jar:boot`;
const FILE = `conductor-server-${CONDUCTOR_VERSION}-boot.jar`;
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy";
const MEGABYTES = 458;
const TELL_EVERY_MS = 5_000;
/** A download that has brought nothing for so long is given up. */
const STALLED_MS = 90_000;

/** Where the jar is kept between runs. @env XDG_CACHE_HOME */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const { XDG_CACHE_HOME: caches = "" } = env;
  return join(caches === "" ? join(homedir(), ".cache") : caches, "baton");
}

/** What getting the jar needs. */
export interface BootJarOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The Java that Maven runs with. */
  readonly java: Java;
  /** Told how the download goes. */
  readonly say: (line: string) => void;
}

/** The jar, from the cache or by Maven; or why it cannot be had. */
export async function ensureBootJar(options: BootJarOptions): Promise<{ jar: string } | { skipped: string }> {
  const cache = cacheFolder(options.env);
  const jar = join(cache, FILE);
  if (existsSync(jar)) return { jar };
  const maven = findCommand("mvn", options.env);
  if (maven === undefined)
    return { skipped: `${FILE} is not in ${cache}, and getting it needs Maven (mvn) on the PATH` };
  mkdirSync(cache, { recursive: true });
  const failure = await download(maven, jar, options);
  return failure === undefined ? { jar } : { skipped: `Maven could not get ${ARTIFACT}: ${failure}` };
}

/** Downloads beside the place where the jar will be and moves it there when it is whole; answers what went wrong. */
async function download(
  maven: string,
  jar: string,
  { env, java, say }: BootJarOptions,
): Promise<string | undefined> {
  say(`Getting ${ARTIFACT} by Maven (${MEGABYTES} MB, once; kept as ${jar})`);
  const incoming = mkdtempSync(`${jar}.incoming-`);
  // A repository of its own: Maven's usual one would keep the same megabytes again, for nobody.
  const repository = mkdtempSync(`${jar}.repository-`);
  const flags = ["-B", "-ntp", "-q", "--strict-checksums", `-Dmaven.repo.local=${repository}`];
  const target = [`-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${incoming}`];
  const running = keep([maven, ...flags, COPY, ...target], {
    folder: repository,
    env: { ...env, JAVA_HOME: java.home },
  });
  const watch = watchGrowth(repository, say, () => void running.stop());
  try {
    const code = await running.ended;
    if (code !== 0)
      return watch.stalled() ? `nothing came for ${STALLED_MS / 1_000} s` : lastWords(running, code);
    renameSync(join(incoming, FILE), jar);
    return undefined;
  } finally {
    watch.end();
    rmSync(incoming, { recursive: true, force: true });
  }
}

function lastWords(running: KeptProcess, code: number): string {
  const lines = running.lastLines();
  const words = lines.find((line) => line.includes("[ERROR]")) ?? lines.at(-1) ?? `exit code ${code}`;
  return words.replace(/^.*\[ERROR\]\s*/, "").slice(0, 300);
}

/** Says how much there is, and gives up when nothing comes any more. */
function watchGrowth(
  folder: string,
  say: (line: string) => void,
  giveUp: () => void,
): { stalled(): boolean; end(): void } {
  let seen = 0;
  let grewAt = performance.now();
  let stalled = false;
  const timer = setInterval(() => {
    const bytes = sizeOf(folder);
    if (bytes > seen) grewAt = performance.now();
    seen = Math.max(seen, bytes);
    stalled ||= performance.now() - grewAt > STALLED_MS;
    if (stalled) giveUp();
    else say(`  ${Math.min(MEGABYTES, Math.round(seen / 1e6))} of ${MEGABYTES} MB`);
  }, TELL_EVERY_MS);
  return { stalled: () => stalled, end: () => clearInterval(timer) };
}

/** Files may come and go while it looks. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return entries.reduce(
    (sum, { parentPath, name }) =>
      sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
