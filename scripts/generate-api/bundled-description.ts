import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleDescription, REPOSITORY } from "./bundle-description";

const FOLDER = "openapi/conductor";

/**
 * The JSON text of the description as one document, kept in a file until a file of the description changes.
 *
 * @param kept the folder of that file
 */
export async function bundledDescription(
  kept = join(REPOSITORY, "node_modules/.cache/baton"),
): Promise<string> {
  const file = join(kept, `description-${fingerprint()}.json`);
  if (existsSync(file)) return readFile(file, "utf8");
  const text = JSON.stringify(await bundleDescription());
  await mkdir(kept, { recursive: true });
  // Several processes may be here at once: each file is whole when it gets its name.
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return text;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const names = readdirSync(join(REPOSITORY, FOLDER), { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => one.endsWith(".yaml")).sort())
    hash.update(name).update(readFileSync(join(REPOSITORY, FOLDER, name)));
  return hash.digest("hex").slice(0, 16);
}
