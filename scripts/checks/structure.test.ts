import { writeFixture } from "./fixture";
import { checkStructure } from "./structure";

const DOC = "/** Says what it does. */\n";
const READMES = { "README.md": "# a", "packages/README.md": "# b", "packages/core/README.md": "# c" };

/** The `where what` of everything found in a repository of these files. */
function findings(files: Readonly<Record<string, string>>): readonly string[] {
  using fixture = writeFixture({ ...READMES, ...files });
  return checkStructure(fixture.root).problems.map(({ where, what }) => `${where} ${what}`);
}

describe("checkStructure", () => {
  it("accepts a documented file, and says what it measured", () => {
    using fixture = writeFixture({ ...READMES, "packages/core/src/a.ts": `${DOC}export const a = 1;` });

    const { problems, summary } = checkStructure(fixture.root);

    expect(problems).toEqual([]);
    expect(summary).toBe("1 source files, median 2 lines, longest 2, 100 % of 1 exports documented");
  });

  it.each([
    ["any", "const a: any = 1;", "`any`"],
    ["a non-null assertion", "const a = b!;", "non-null assertion `!`"],
    ["a suppressed error", "// @ts-expect-error\nconst a = 1;", "suppression @ts-expect-error"],
    ["a default export", `${DOC}export default class A {}`, "default export"],
    ["an exported expression", "export default 1;", "default export"],
    ["export *", 'export * from "./b";', "`export *`"],
    ["the system's time", "const a = Date.now();", "direct use of Date.now"],
    ["a fresh date", "const a = new Date();", "direct use of new Date()"],
    ["a timer", "globalThis.setTimeout(f, 1);", "direct use of setTimeout"],
    ["chance", "const a = Math.random();", "direct use of Math.random"],
    ["the console", 'console.log("a");', "direct use of console.log"],
    ["the environment", 'const a = process.env["A"];', "direct use of process.env"],
    ["the global fetch", "await fetch(url);", "direct use of fetch"],
  ])("finds %s", (_name, code, what) => {
    const found = findings({ "packages/core/src/a.ts": code });

    expect(found.map((text) => text.replace(/^\S+:\d+ /, ""))).toEqual([what]);
  });

  it.each([["clock.ts"], ["system-clock.ts"], ["config/resolve.ts"], ["http-transport.ts"], ["main.ts"]])(
    "lets %s use what it owns",
    (name) => {
      expect(findings({ [`packages/core/src/${name}`]: "const a = [Date.now(), process.env];" })).toEqual([]);
    },
  );

  it.each([["client.ts"], ["domain/a.ts"], ["combine.ts"]])("does not take %s for an owner", (name) => {
    expect(findings({ [`packages/core/src/${name}`]: "const a = Date.now();" })).toHaveLength(1);
  });

  it("does not measure tests, examples and generated code", () => {
    const code = "export const a: any = Date.now();";
    const paths = ["src/a.test.ts", "test/a.ts", "examples/a.ts", "src/generated/a.ts"];

    expect(findings(Object.fromEntries(paths.map((path) => [`packages/core/${path}`, code])))).toEqual([]);
  });

  it("finds a file and a function that are too long", () => {
    const body = "\n".repeat(60);

    expect(findings({ "packages/core/src/a.ts": "\n".repeat(400) })).toEqual([
      "packages/core/src/a.ts 401 lines, the bar is 400",
    ]);
    expect(findings({ "packages/core/src/a.ts": `\nconst f = () => {${body}};` })).toEqual([
      "packages/core/src/a.ts:2 a function of 61 lines, the bar is 60",
    ]);
  });

  it("allows one undocumented export in twenty", () => {
    const documented = (count: number): string => `${DOC}export const a = 1;\n`.repeat(count);
    const bare = "export const b = 1;";

    expect(findings({ "packages/core/src/a.ts": documented(19) + bare })).toEqual([]);
    expect(findings({ "packages/core/src/a.ts": documented(18) + bare })).toEqual([
      "packages/core/src/a.ts:37 exported without a doc comment",
    ]);
  });

  it("finds what stands in the wrong place", () => {
    const found = findings({
      "notes.txt": "",
      "packages/core/README.md": "line\n".repeat(121),
      "packages/worker/package.json": "{}",
      "packages/worker/src/utils/a.ts": "",
    });

    expect(found).toEqual([
      "notes.txt does not belong at the top of the repository",
      "packages/core/README.md 121 lines, the bar is 120",
      "packages/worker/README.md is missing",
      "packages/worker/src/utils a folder name that says nothing",
    ]);
  });
});
