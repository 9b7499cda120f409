import { failureKind, NeverSent, reasonOf } from "./failure";

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("failureKind", () => {
  it.each([undefined, null, "text", 7, {}, new Error("plain"), coded("ECONNRESET"), coded("EPIPE")])(
    "takes %p for a cut connection: it may have been processed",
    (thrown) => expect(failureKind(thrown)).toBe("cut"),
  );

  it.each([
    ["CERT_HAS_EXPIRED", "untrusted"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "untrusted"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "untrusted"],
    ["UND_ERR_CLOSED", "closed"],
    ["EHOSTUNREACH", "never-sent"],
  ])("knows %s as %s", (code, kind) => {
    expect(failureKind(new NeverSent(coded(code)))).toBe(kind);
    expect(failureKind(new TypeError("fetch failed", { cause: coded(code) }))).toBe(kind);
  });

  it("ends on errors that are their own cause", () => {
    const loop = new Error("round and round");
    loop.cause = loop;

    expect(failureKind(loop)).toBe("cut");
    expect(reasonOf(loop)).toBe("round and round");
  });
});

describe("reasonOf", () => {
  it.each([
    [
      new TypeError("fetch failed", { cause: coded("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1") }),
      "connect ECONNREFUSED 127.0.0.1:1",
    ],
    [
      new AggregateError([coded("ECONNREFUSED", "connect ECONNREFUSED ::1:1"), new Error("other")]),
      "connect ECONNREFUSED ::1:1",
    ],
    [coded("ECONNRESET"), "ECONNRESET"],
    [undefined, "undefined"],
    ["words", "words"],
    [{}, "no reason given"],
  ])("finds the words of %p", (thrown, words) => expect(reasonOf(thrown)).toBe(words));
});
