import { ConductorSdkError, messageOf } from "./errors";

describe("ConductorSdkError", () => {
  it("carries what a caller can act on, and where it came from", () => {
    const cause = new Error("socket hang up");
    const request = { method: "GET", route: "/workflow/{workflowId}" };

    const error = new ConductorSdkError("UNAVAILABLE", "no answer", {
      status: 503,
      body: { a: 1 },
      request,
      retryable: true,
      cause,
    });

    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      status: 503,
      body: { a: 1 },
      request,
      retryable: true,
      cause,
    });
    expect(String(error)).toBe("ConductorSdkError: no answer");
  });

  it("is recognised across copies of the package, and nothing else is", () => {
    const foreign = Object.create({ [Symbol.for("baton.error")]: true }) as unknown;

    expect(ConductorSdkError.is(new ConductorSdkError("CONFIG", "x"))).toBe(true);
    expect(ConductorSdkError.is(foreign)).toBe(true);
    for (const other of [new Error("x"), undefined, null, "x", {}])
      expect(ConductorSdkError.is(other)).toBe(false);
  });
});

describe("messageOf", () => {
  it.each([
    [new Error("words"), "words"],
    ["text", "text"],
    [undefined, "thrown: undefined"],
    [null, "thrown: null"],
    [{ message: 5 }, "5"],
    [42, "thrown: 42"],
  ])("finds words in %p", (thrown, expected) => expect(messageOf(thrown)).toBe(expected));
});
