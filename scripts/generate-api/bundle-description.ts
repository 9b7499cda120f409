import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isObject, type JsonObject } from "./document";

/** The root of the repository. */
export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const DESCRIPTION = "openapi/conductor/openapi.yaml";
const RULES = "openapi/redocly.yaml";

// Keeps the tool from looking for updates and from reporting its use.
const OFFLINE = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" };

/**
 * Lints the description and puts its files together into one document.
 *
 * @throws {Error} when a rule is broken; the message is the linter's report
 */
export async function bundleDescription(): Promise<JsonObject> {
  const folder = await mkdtemp(join(tmpdir(), "baton-openapi-"));
  const bundle = join(folder, "bundle.json");
  try {
    await redocly("lint", DESCRIPTION, "--config", RULES);
    await redocly("bundle", DESCRIPTION, "--config", RULES, "--output", bundle);
    const document: unknown = JSON.parse(await readFile(bundle, "utf8"));
    if (!isObject(document)) throw new Error(`${DESCRIPTION} is not an OpenAPI document.`);
    return document;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function redocly(...args: readonly string[]): Promise<void> {
  const cli = createRequire(join(REPOSITORY, "package.json")).resolve("@redocly/cli/bin/cli.js");
  try {
    await promisify(execFile)(process.execPath, [cli, ...args], {
      cwd: REPOSITORY,
      env: { ...process.env, ...OFFLINE },
    });
  } catch (cause) {
    const { stdout, stderr } = isObject(cause) ? cause : {};
    throw new Error(`redocly ${args.join(" ")} failed:\n${String(stdout)}\n${String(stderr)}`, { cause });
  }
}
