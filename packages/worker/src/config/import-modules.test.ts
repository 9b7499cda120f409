import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importModules } from "./import-modules";

describe("importModules", () => {
  let directory = "";
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "baton-worker-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const loaded = () => Reflect.get(globalThis, "loadedByImportModules") as unknown;

  it.each(["./emails", "./emails.mjs"])("finds %s relative to the directory", async (specifier) => {
    const mark = `${specifier} ${directory}`;
    await writeFile(
      join(directory, "emails.mjs"),
      `globalThis.loadedByImportModules = ${JSON.stringify(mark)};`,
    );

    await importModules([specifier], directory);

    expect(loaded()).toBe(mark);
  });

  it("says which module cannot be loaded, and why", async () => {
    await expect(importModules(["./nowhere"], directory)).rejects.toThrow(
      /importModules: "\.\/nowhere" cannot be loaded: /,
    );
  });

  it("passes on what a module throws", async () => {
    await writeFile(join(directory, "broken.mjs"), `throw new Error("no database");`);

    await expect(importModules(["./broken"], directory)).rejects.toThrow("no database");
  });
});
