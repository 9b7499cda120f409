import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));
const typescript = ["**/*.ts", "**/*.tsx", "**/*.mts"];
const tests = ["**/*.test.ts", "**/test/**", "integration-tests/**"];
const examples = ["**/examples/**"];

/** Files, or folders, whose name has one of these words own what the others get injected (DESIGN.md §6). */
const owned = ["clock", "logger", "random", "config", "env", "transport", "main", "bin"];
const owners = [
  ...owned.flatMap((word) => [`**/${word}*.ts`, `**/*-${word}*.ts`, `**/${word}*/**`]),
  "**/cli.ts",
];

const nodeGlobals = Object.fromEntries(
  ["process", "console", "URL", "setInterval", "clearInterval", "setTimeout", "clearTimeout"].map((name) => [
    name,
    "readonly",
  ]),
);
const clock = "Take the time and the timers from an injected Clock.";
const bannedGlobals = [
  ...["setTimeout", "setInterval", "setImmediate"].map((name) => ({ name, message: clock })),
  { name: "fetch", message: "Call through a Transport." },
  { name: "console", message: "Write through an injected Logger." },
];
const bannedProperties = [
  { object: "Date", property: "now", message: clock },
  { object: "performance", property: "now", message: clock },
  { object: "Math", property: "random", message: "Take it from an injected Random." },
  {
    object: "process",
    property: "env",
    message: "Read the environment in a config file and pass the value on.",
  },
];
const bannedEverywhere = [
  { selector: "ExportDefaultDeclaration", message: "Export it by name." },
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/mock/i]",
    message: "Inject it instead.",
  },
];
const exportAll = {
  selector: "ExportAllDeclaration",
  message: "List the names; only packages/api and packages/sdk may do without.",
};
const bareDate = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock };

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/coverage/**",
      "**/generated/**",
      "**/*.gen.ts",
      "**/node_modules/**",
      ".baton/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  {
    files: ["**/*.mjs"],
    ...js.configs.recommended,
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["packages/tooling/tsconfig.all.json", "packages/tooling/tsconfig.legacy.json"],
        tsconfigRootDir: root,
      },
    },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      // What comes off the wire or from a user's JavaScript may be other than its type says.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `async` without `await` still turns a throw into a rejection, which is what an implementation of a port owes.
      "@typescript-eslint/require-await": "off",
      // The reason of an AbortSignal is passed on as it is.
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true, allowRethrowing: true }],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...bannedEverywhere, exportAll],
    },
  },
  {
    files: ["packages/api/**/*.ts", "packages/sdk/src/index.ts"],
    rules: { "no-restricted-syntax": ["error", ...bannedEverywhere] },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: [...tests, ...examples, ...owners],
    rules: {
      "no-restricted-globals": ["error", ...bannedGlobals],
      "no-restricted-properties": ["error", ...bannedProperties],
      "no-restricted-syntax": ["error", ...bannedEverywhere, exportAll, bareDate],
    },
  },
  {
    files: ["packages/api/src/**/*.ts", "packages/sdk/src/index.ts"],
    rules: { "no-restricted-syntax": ["error", ...bannedEverywhere, bareDate] },
  },
  {
    // A test states what it expects of a value that it has just made; it does not defend against itself.
    files: [...tests],
    rules: {
      "@typescript-eslint/no-empty-function": "off",
      // expect.objectContaining and its like are typed as any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
);
