import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { optionalDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));

/** One build for every package: ESM, CJS and types of what `exports` names. */
export default defineConfig({
  entry: ["src/index.ts", "src/testing.ts", "src/operations.ts", "src/main.ts"].filter(existsSync),
  format: ["esm", "cjs"],
  // tsup leaves dependencies and peers outside of the bundle by itself, but would swallow the optional ones.
  external: Object.keys(optionalDependencies),
  // tsup 8 injects baseUrl into its declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
  target: "node20",
  clean: true,
  sourcemap: true,
  treeshake: true,
  cjsInterop: true,
});
