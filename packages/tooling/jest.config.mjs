import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const project = (displayName, testMatch, testPathIgnorePatterns, tsconfig) => ({
  displayName,
  rootDir: root,
  roots: ["<rootDir>/packages", "<rootDir>/integration-tests", "<rootDir>/scripts"],
  testMatch,
  testPathIgnorePatterns: ["/node_modules/", "/dist/", ...testPathIgnorePatterns],
  modulePathIgnorePatterns: ["/dist/"],
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["@baton/source", "node", "import", "default"] },
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["ts-jest", { useESM: true, tsconfig: `${root}/packages/tooling/${tsconfig}` }] },
});

/** Two projects: the language's own decorators, and TypeScript's older dialect (`*.legacy.test.ts`). */
export default {
  rootDir: root,
  projects: [
    project("baton", ["**/*.test.ts"], ["\\.legacy\\.test\\.ts$"], "tsconfig.all.json"),
    project("legacy-decorators", ["**/*.legacy.test.ts"], [], "tsconfig.legacy.json"),
  ],
};
