import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

/** One build for every package: ESM, CJS and types of what `exports` names. */
export default defineConfig({
  entry: [
    "src/index.ts",
    ...(existsSync("src/testing.ts") ? ["src/testing.ts"] : []),
    ...(existsSync("src/main.ts") ? ["src/main.ts"] : []),
  ],
  format: ["esm", "cjs"],
  // tsup 8 injects baseUrl into its declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
  target: "node20",
  clean: true,
  sourcemap: true,
  treeshake: true,
  cjsInterop: true,
});
