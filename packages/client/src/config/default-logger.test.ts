import { connectTo } from "../../test/scripted-server";
import { DefaultLogger } from "./default-logger";

function written(write: () => void): string[] {
  const lines: string[] = [];
  const original = console.error;
  console.error = (...words: unknown[]) => void lines.push(words.join(" "));
  try {
    write();
  } finally {
    console.error = original;
  }
  return lines;
}

describe("DefaultLogger", () => {
  it("writes any number of words as one line, after its tags", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;
    const log = new DefaultLogger({ tags: ["shop", { zone: 1 }] });

    expect(written(() => log.warn("paid", 7, { a: [1] }, new Error("no"), undefined, cyclic))).toEqual([
      'WARN shop {"zone":1} paid 7 {"a":[1]} no undefined [object Object]',
    ]);
  });

  it.each<[string | undefined, string[]]>([
    ["DEBUG", ["DEBUG a", "INFO b", "WARN c", "ERROR d"]],
    [undefined, ["INFO b", "WARN c", "ERROR d"]],
    ["warn", ["WARN c", "ERROR d"]],
    ["ERROR", ["ERROR d"]],
    ["LOUD", ["INFO b", "WARN c", "ERROR d"]],
  ])("drops what is below the level %p", (level, expected) => {
    const log = new DefaultLogger({ level });

    expect(written(() => [log.debug("a"), log.info("b"), log.warn("c"), log.error("d")])).toEqual(expected);
  });

  it("serves as the logger of a client", async () => {
    const { client } = await connectTo(() => ({ json: {} }), { logger: new DefaultLogger() });

    expect(client.describeConfig()).toBeDefined();
    await client.close();
  });
});
