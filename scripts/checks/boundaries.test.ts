import { readFileSync } from "node:fs";
import { checkBoundaries } from "./boundaries";
import { writeFixture } from "./fixture";
import { LAYERS, SCOPE } from "./layers";
import { checkPackageMap } from "./package-map";

const MAP = readFileSync("packages/README.md", "utf8");

function manifest(name: string, extra: object = {}): string {
  const exports = { ".": {}, "./testing": {} };
  return JSON.stringify({ name: SCOPE + name, exports, ...extra });
}

/** The `where: what` of everything found in a repository of these files, map and manifests aside. */
function findings(files: Readonly<Record<string, string>>): readonly string[] {
  using fixture = writeFixture({
    "packages/README.md": MAP,
    "packages/core/package.json": manifest("core"),
    "packages/api/package.json": manifest("api"),
    "packages/client/package.json": manifest("client", {
      peerDependencies: { "@baton/core": "*", "@baton/api": "*", undici: "*" },
    }),
    "packages/server/package.json": manifest("server"),
    "packages/worker/package.json": manifest("worker", {
      peerDependencies: { "@baton/core": "*", "@baton/api": "*" },
    }),
    "packages/sdk/package.json": manifest("sdk", { devDependencies: { "@baton/server": "*" } }),
    ...files,
  });
  return checkBoundaries(fixture.root)
    .problems.filter(({ what }) => !what.includes("the map has an arrow"))
    .map(({ where, what }) => `${where} ${what}`);
}

describe("checkBoundaries", () => {
  it("accepts the arrows of the map", () => {
    const found = findings({
      "packages/client/src/connection.ts":
        'import { ConductorSdkError } from "@baton/core";\nimport { Pool } from "undici";',
      "packages/worker/src/task-queue.ts": 'import type { Task } from "@baton/api";',
    });

    expect(found).toEqual([]);
  });

  it.each([
    [
      "an arrow that the map lacks",
      { "packages/client/src/a.ts": '\nimport { createServer } from "@baton/server";' },
      [
        'packages/client/src/a.ts:2 imports "@baton/server": no arrow leads from client to server',
        'packages/client/src/a.ts:2 imports "@baton/server": packages/client/package.json does not list "@baton/server"',
      ],
    ],
    [
      "a value where only types may cross",
      {
        "packages/server/package.json": manifest("server", { peerDependencies: { "@baton/api": "*" } }),
        "packages/server/src/a.ts": 'import { TaskResource } from "@baton/api";',
      },
      ['packages/server/src/a.ts:1 imports "@baton/api": server may use only the types of api'],
    ],
    [
      "a second adapter of the worker",
      {
        "packages/worker/src/adapter.ts": 'import { TaskResource } from "@baton/api";',
        "packages/worker/src/loop.ts": 'import { TaskResource } from "@baton/api";',
      },
      ['packages/worker/src/loop.ts:1 imports "@baton/api": a second file of worker imports values'],
    ],
    [
      "a reach into another package's source",
      { "integration-tests/a.test.ts": 'import { x } from "../packages/core/src/clock";' },
      [
        'integration-tests/a.test.ts:1 imports "../packages/core/src/clock": reaches into the source of a package',
      ],
    ],
    [
      "an example that imports what no user installs",
      { "packages/sdk/examples/a.ts": 'import { x } from "@baton/core";' },
      [
        'packages/sdk/examples/a.ts:1 imports "@baton/core": an example imports what a user installs',
        'packages/sdk/examples/a.ts:1 imports "@baton/core": packages/sdk/package.json does not list "@baton/core"',
      ],
    ],
    [
      "an entry that is not exported",
      { "packages/client/src/a.ts": 'import { x } from "@baton/core/clock";' },
      ['packages/client/src/a.ts:1 imports "@baton/core/clock": "./clock" is not in its exports'],
    ],
    [
      "a test double in production code",
      { "packages/client/src/a.ts": 'import { ManualClock } from "@baton/core/testing";' },
      ['packages/client/src/a.ts:1 imports "@baton/core/testing": test doubles are for tests'],
    ],
    [
      "a library that is not listed",
      { "packages/core/src/a.ts": 'const lodash = await import("lodash");' },
      ['packages/core/src/a.ts:1 imports "lodash": packages/core/package.json does not list "lodash"'],
    ],
    [
      "a listed library that the map lacks",
      {
        "packages/core/package.json": manifest("core", { dependencies: { lodash: "4" } }),
        "packages/core/src/a.ts": 'import lodash from "lodash/merge";',
      },
      ['packages/core/src/a.ts:1 imports "lodash/merge": "lodash" is not a library of core'],
    ],
    [
      "a dependency that nothing imports",
      { "packages/core/package.json": manifest("core", { dependencies: { undici: "7" } }) },
      ['packages/core/package.json:1 lists "undici", which nothing under packages/core/src imports'],
    ],
    [
      "logic in the package that only re-exports",
      { "packages/sdk/src/index.ts": "export const answer = 42;" },
      ["packages/sdk/src/index.ts:1 @baton/sdk holds logic"],
    ],
    [
      "an import cycle",
      {
        "packages/core/src/a.ts": 'import { b } from "./b";\nexport const a = 1;',
        "packages/core/src/b.ts": 'import { c } from "./c";\nexport const b = 1;',
        "packages/core/src/c.ts": 'import { a } from "./a";\nexport const c = 1;',
        "packages/core/src/d.ts": 'import type { e } from "./e";',
        "packages/core/src/e.ts": 'import { d } from "./d";',
      },
      [
        "packages/core/src/a.ts import cycle: packages/core/src/a.ts -> packages/core/src/b.ts -> " +
          "packages/core/src/c.ts -> packages/core/src/a.ts",
      ],
    ],
  ])("finds %s", (_name, files, expected) => expect(findings(files)).toEqual(expected));
});

describe("checkPackageMap", () => {
  it("finds the table of packages/README.md equal to the layers", () => {
    expect(checkPackageMap(MAP, LAYERS)).toEqual([]);
  });

  it("finds an arrow that only people were told about", () => {
    const [problem] = checkPackageMap(MAP.replace("| nothing |", "| `client` |"), LAYERS);

    expect(problem?.what).toBe(
      'says that the imports of "core" are [client]; scripts/checks/layers.ts says []',
    );
  });

  it("finds a missing row and a missing table", () => {
    const core = MAP.split("\n").find((line) => line.startsWith("| [`core`]")) ?? "";

    expect(checkPackageMap(MAP.replace(`${core}\n`, ""), LAYERS)[0]?.what).toBe('has no row for "core"');
    expect(checkPackageMap("# Nothing", LAYERS)[0]?.what).toBe("holds no table of the packages");
  });
});
