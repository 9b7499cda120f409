import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ConductorSdkError, messageOf } from "@baton/core";

const ENDINGS = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", "/index.js", "/index.ts"];

/**
 * Loads modules for the workers that they register. Paths are relative to the working directory, as in a shell; names are packages of the
 * application.
 *
 * @throws {ConductorSdkError} `CONFIG` when a module cannot be found or does not load.
 */
export async function importModules(specifiers: readonly string[], directory = process.cwd()): Promise<void> {
  for (const specifier of specifiers) {
    try {
      await import(locate(specifier, directory));
    } catch (cause) {
      throw new ConductorSdkError(
        "CONFIG",
        `importModules: "${specifier}" cannot be loaded: ${messageOf(cause)}`,
        {
          cause,
        },
      );
    }
  }
}

function locate(specifier: string, directory: string): string {
  if (specifier.startsWith("file:")) return specifier;
  if (specifier.startsWith(".") || isAbsolute(specifier)) {
    const path = resolve(directory, specifier);
    const ending = ENDINGS.find((candidate) => isModule(path + candidate)) ?? "";
    return pathToFileURL(path + ending).href;
  }
  return pathToFileURL(createRequire(resolve(directory, "package.json")).resolve(specifier)).href;
}

function isModule(path: string): boolean {
  return existsSync(path) && /\.\w+$/.test(path);
}
