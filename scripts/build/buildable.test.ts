import { writeFixture } from "../checks/fixture";
import { type Buildable, readBuildable, stagesOf } from "./buildable";
import { checkBundled } from "./bundled";
import { checkExports } from "./exports";

const named = (name: string, ...needs: string[]): Buildable => ({ name, exports: {}, needs });

describe("stagesOf", () => {
  it("puts each package after those it needs", () => {
    const stages = stagesOf([
      named("sdk", "client", "core"),
      named("client", "core"),
      named("core"),
      named("worker", "core"),
    ]);

    expect(stages.map((stage) => stage.map(({ name }) => name))).toEqual([
      ["core"],
      ["client", "worker"],
      ["sdk"],
    ]);
  });

  it("refuses a circle", () => {
    expect(() => stagesOf([named("a", "b"), named("b", "a")])).toThrow(
      "These packages depend on each other in a circle: a, b",
    );
  });
});

describe("checkExports", () => {
  it("finds types that are not first, and files that were not built", () => {
    const branch = { types: "./dist/index.d.ts", default: "./dist/index.js" };
    const swapped = { default: "./dist/index.js", types: "./dist/index.d.ts" };
    using fixture = writeFixture({
      "packages/a/package.json": JSON.stringify({ exports: { ".": { import: branch, require: swapped } } }),
      "packages/a/dist/index.js": "",
      "packages/b/package.json": JSON.stringify({ private: true }),
    });

    const { problems } = checkExports(fixture.root, readBuildable(fixture.root));

    expect(problems.map(({ what }) => what)).toEqual([
      'exports["."].import names ./dist/index.d.ts, which was not built',
      'exports["."].require names ./dist/index.d.ts, which was not built',
      'exports["."].require must be { "types": …, "default": … }, in this order',
    ]);
  });
});

describe("checkBundled", () => {
  it("finds a library that was copied into a build", () => {
    const path = "../../node_modules/.pnpm/libsql@0.5.29/node_modules/libsql/index.js";
    using fixture = writeFixture({
      "packages/a/dist/index.js": `// ${path}\nvar x;\n// ${path}\n`,
      "packages/a/dist/index.cjs": "// src/index.ts\n",
    });

    expect(
      checkBundled(fixture.root, [named("a")]).problems.map(({ where, what }) => `${where} ${what}`),
    ).toEqual(["packages/a/dist/index.js holds a copy of libsql"]);
  });
});
