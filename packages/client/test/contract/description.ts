import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A JSON Schema, as far as the description uses the language. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** One parameter of an operation. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** The content of a body, by its media type. */
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** One operation as the description has it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/** The whole description in one document. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

const ROOT = join(import.meta.dirname, "../../../..");

/** Puts openapi/ together into one document. */
export async function readDescription(): Promise<Description> {
  const folder = await mkdtemp(join(tmpdir(), "baton-contract-"));
  try {
    const cli = createRequire(join(ROOT, "package.json")).resolve("@redocly/cli/bin/cli.js");
    const output = join(folder, "bundle.json");
    const args = [
      "bundle",
      "openapi/conductor/openapi.yaml",
      "--config",
      "openapi/redocly.yaml",
      "--output",
      output,
    ];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, [cli, ...args], { cwd: ROOT, env });
    return JSON.parse(await readFile(output, "utf8")) as Description;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Follows a reference into the document, where `part` is one. */
export function resolved<T extends { readonly $ref?: string }>(description: Description, part: T): T {
  if (part.$ref === undefined) return part;
  let target: unknown = description;
  for (const step of part.$ref.slice(2).split("/"))
    target = (target as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return resolved(description, target as T);
}
