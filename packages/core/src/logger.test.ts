import { consoleLogger, noopLogger } from "./logger";

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

describe("consoleLogger", () => {
  it("writes one line with the event and its fields, to standard error", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;

    const lines = written(() =>
      consoleLogger().warn("worker.poll.failed", {
        taskType: "a b",
        cause: new Error("no"),
        n: 1,
        none: undefined,
        cyclic,
      }),
    );

    expect(lines).toEqual(['WARN worker.poll.failed taskType="a b" cause="no" n=1 cyclic=[object Object]']);
  });

  it("drops what is below its level", () => {
    const log = consoleLogger("warn");

    expect(written(() => [log.debug("a"), log.info("b"), log.warn("c"), log.error("d")])).toEqual([
      "WARN c",
      "ERROR d",
    ]);
  });
});

describe("noopLogger", () => {
  it("writes nothing", () => expect(written(() => noopLogger.error("x"))).toEqual([]));
});
