import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

describe("PROMISES.md", () => {
  const rows = read("./PROMISES.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("has a row for each promise", () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows.map(([, promise, file, test]) => [promise, file, test]))(
    "%s: %s proves it",
    (_promise, file, test) => {
      expect(read(`./${file}.test.ts`)).toContain(test);
    },
  );
});
