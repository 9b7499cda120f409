import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["packages", "integration-tests", "scripts"].filter((name) => existsSync(join(root, name)));

const project = (displayName, testMatch, testPathIgnorePatterns, tsconfig) => ({
  displayName,
  rootDir: root,
  roots: folders.map((name) => `<rootDir>/${name}`),
  testMatch,
  testPathIgnorePatterns: ["/node_modules/", "/dist/", ...testPathIgnorePatterns],
  modulePathIgnorePatterns: ["/dist/"],
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["@baton/source", "node", "node-addons"] },
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["ts-jest", { useESM: true, tsconfig: `${root}/packages/tooling/${tsconfig}` }] },
});

/** Two projects: the language's own decorators, and TypeScript's older dialect (`*.legacy.test.ts`). */
export default {
  rootDir: root,
  reporters: ["default", `${root}/packages/tooling/jest-totals.mjs`],
  projects: [
    project("baton", ["**/*.test.ts"], ["\\.legacy\\.test\\.ts$"], "tsconfig.all.json"),
    project("legacy-decorators", ["**/*.legacy.test.ts"], [], "tsconfig.legacy.json"),
  ],
};
