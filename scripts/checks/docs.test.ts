import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { findCodeBlocks } from "./code-block";
import { checkDocs } from "./docs";
import { type Fixture, writeFixture } from "./fixture";

const fence = "```";
const block = (info: string, code: string): string => `# Title\n\n${fence}${info}\n${code}\n${fence}\n`;

function repository(readme: string): Fixture {
  const base =
    '{ "compilerOptions": { "target": "ES2022", "module": "ESNext", "moduleResolution": "Bundler", "strict": true } }';
  const fixture = writeFixture({
    "README.md": readme,
    "packages/tooling/tsconfig.base.json": base,
    "package.json": '{ "type": "module" }',
  });
  symlinkSync(resolve("node_modules"), join(fixture.root, "node_modules"));
  return fixture;
}

describe("findCodeBlocks", () => {
  it("finds the blocks of TypeScript and whether they run", () => {
    const markdown = `${block("ts", "const a = 1;")}${block("sh", "ls")}${block("ts run", "a();")}${block("ts no-check", "…")}`;

    expect(findCodeBlocks("README.md", markdown)).toEqual([
      { path: "README.md", line: 4, code: "const a = 1;", runnable: false },
      { path: "README.md", line: 14, code: "a();", runnable: true },
    ]);
  });

  it("takes a longer fence as one block", () => {
    const markdown = `${fence}${fence}md\n${fence}ts\nnot code\n${fence}\n${fence}${fence}\n`;

    expect(findCodeBlocks("README.md", markdown)).toEqual([]);
  });
});

describe("checkDocs", () => {
  it("accepts an example that compiles and runs", () => {
    using fixture = repository(
      block("ts run", "const answer: number = await Promise.resolve(42);\nif (answer !== 42) throw 0;"),
    );

    expect(checkDocs(fixture.root)).toEqual({ problems: [], summary: "1 blocks compile, 1 of them run" });
  });

  it("finds the line of an example that does not compile", () => {
    using fixture = repository(block("ts", 'const a = 1;\nconst b: number = "two";'));

    expect(checkDocs(fixture.root).problems).toEqual([
      expect.objectContaining({
        where: "README.md:5",
        what: "Type 'string' is not assignable to type 'number'.",
      }),
    ]);
  });

  it("finds an example that fails when it runs", () => {
    using fixture = repository(block("ts run", 'throw new Error("not like this");'));

    const [problem] = checkDocs(fixture.root).problems;

    expect(problem?.where).toBe("README.md:4");
    expect(problem?.what).toContain("not like this");
  });
});
