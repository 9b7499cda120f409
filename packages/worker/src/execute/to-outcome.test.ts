import { NonRetryableException } from "./non-retryable-exception";
import { toFailure, toOutcome } from "./to-outcome";

describe("toOutcome", () => {
  it.each<[string, unknown, object]>([
    ["takes plain data as the output", { total: 3 }, { kind: "completed", output: { total: 3 } }],
    ["completes on nothing", undefined, { kind: "completed", output: {} }],
    ["completes on null", null, { kind: "completed", output: {} }],
    ["names a single value", 42, { kind: "completed", output: { result: 42 } }],
    ["names a list", [1, 2], { kind: "completed", output: { result: [1, 2] } }],
    [
      "names a date, which would be text",
      new Date(0),
      { kind: "completed", output: { result: new Date(0) } },
    ],
    [
      "reads a task result",
      { status: "COMPLETED", outputData: { a: 1 } },
      { kind: "completed", output: { a: 1 } },
    ],
    ["reads a bare status", { status: "COMPLETED" }, { kind: "completed", output: {} }],
    [
      "reads a failure",
      { status: "FAILED", reasonForIncompletion: "later" },
      { kind: "failed", retryable: true, reason: "later" },
    ],
    [
      "reads a terminal failure",
      { status: "FAILED_WITH_TERMINAL_ERROR", outputData: {} },
      { kind: "failed", retryable: false },
    ],
    [
      "reads a task in progress",
      { status: "IN_PROGRESS", callbackAfterSeconds: 30, outputData: { at: 2 } },
      { kind: "inProgress", callbackAfterSeconds: 30, output: { at: 2 } },
    ],
    [
      "takes an unknown status as data",
      { status: "SHIPPED" },
      { kind: "completed", output: { status: "SHIPPED" } },
    ],
    [
      "takes a domain object that happens to have such a status as data",
      { status: "COMPLETED", orderId: 7 },
      { kind: "completed", output: { status: "COMPLETED", orderId: 7 } },
    ],
    [
      "reads log lines, bare text too",
      { status: "COMPLETED", logs: ["one", { log: "two", createdTime: 5 }] },
      { logs: [{ log: "one" }, { log: "two", createdTime: 5 }] },
    ],
  ])("%s", (_name, returned, expected) => {
    expect(toOutcome(returned)).toMatchObject(expected);
  });
});

describe("toFailure", () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error("do not look");
      },
      has() {
        throw new Error("do not look");
      },
    },
  );

  it.each<[string, unknown, string]>([
    ["an error", new Error("no stock"), "no stock"],
    ["text", "no stock", "no stock"],
    ["undefined", undefined, "the handler threw undefined"],
    ["null", null, "the handler threw null"],
    ["a number", 7, "thrown: 7"],
    ["an error without words", new TypeError(), "TypeError"],
    ["something that throws when it is looked at", hostile, "the handler threw something unreadable"],
  ])("has a reason for %s", (_name, thrown, reason) => {
    expect(toFailure(thrown)).toMatchObject({ kind: "failed", retryable: true, reason });
  });

  it("logs the stack of an error", () => {
    const { logs } = toFailure(new Error("no stock"));

    expect(logs?.[0]?.log).toContain("to-outcome.test.ts");
  });

  it.each<[string, unknown]>([
    ["its own exception", new NonRetryableException("never")],
    ["the exception of another copy of the package", copyOf(new NonRetryableException("never"))],
    ["the official SDK's exception", Object.assign(new Error("never"), { name: "NonRetryableException" })],
  ])("fails for good on %s", (_name, thrown) => {
    expect(toFailure(thrown)).toMatchObject({ retryable: false, reason: "never" });
  });

  /** Same brand, other class: what `instanceof` does not recognise. */
  function copyOf(error: Error): Error {
    const copy = new Error(error.message);
    Object.defineProperty(copy, Symbol.for("baton.nonRetryable"), { value: true });
    return copy;
  }
});
