import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundleDescription, REPOSITORY } from "./bundle-description";
import { generateSdk } from "./generate-sdk";
import { listOperations, listSubjects } from "./list-operations";
import { prepareDocument } from "./prepare-document";
import { singleEditions } from "./single-editions";
import {
  operationsTable,
  repeatableTable,
  resourcesTable,
  singleEditionsTable,
  specialRoutesTable,
} from "./tables";

/** Where the generated code lies, from the root of the repository. */
export const GENERATED_FOLDER = "packages/api/src/generated";

/**
 * Generates everything into a folder, which is deleted first.
 *
 * @returns the names of the files it wrote
 * @throws {Error} when the description breaks a rule; the message is the linter's report
 */
export async function generateApi(folder: string): Promise<readonly string[]> {
  const target = resolve(REPOSITORY, folder);
  const document = prepareDocument(await bundleDescription());
  const operations = listOperations(document);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await generateSdk(document, target);
  await writeFile(join(target, "resources.gen.ts"), resourcesTable(operations));
  await writeFile(join(target, "repeatable.gen.ts"), repeatableTable(operations));
  await writeFile(join(target, "special-routes.gen.ts"), specialRoutesTable(operations));
  await writeFile(
    join(target, "single-editions.gen.ts"),
    singleEditionsTable(singleEditions(operations, listSubjects(document))),
  );
  await writeFile(join(target, "operations.gen.ts"), operationsTable(operations));
  return (await readdir(target)).sort();
}

/** Generates into a folder of its own and names the files that differ from the committed ones. */
export async function differingFiles(): Promise<readonly string[]> {
  const fresh = await mkdtemp(join(tmpdir(), "baton-api-"));
  try {
    await generateApi(fresh);
    const committed = await contentsOf(join(REPOSITORY, GENERATED_FOLDER));
    const generated = await contentsOf(fresh);
    const names = new Set([...committed.keys(), ...generated.keys()]);
    return [...names].filter((name) => committed.get(name) !== generated.get(name)).sort();
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(folder, name), "utf8"),
      ]),
    ),
  );
}
