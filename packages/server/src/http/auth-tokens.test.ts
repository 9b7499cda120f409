import { ManualClock } from "@baton/core/testing";
import { AuthTokens } from "./auth-tokens";
import { createAuthorize } from "./authorize";

const key = { keyId: "id", keySecret: "secret" };

function setUp(): { clock: ManualClock; tokens: AuthTokens; token: string } {
  const clock = new ManualClock();
  const tokens = new AuthTokens(key, clock, 60);
  return { clock, tokens, token: tokens.issue("id", "secret") ?? "" };
}

describe("AuthTokens", () => {
  it("issues tokens for its key only", () => {
    const { tokens } = setUp();

    expect([tokens.issue("id", "wrong"), tokens.issue("other", "secret"), tokens.issue("", "")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("issues tokens that any reader of JSON Web Tokens can read", () => {
    const { clock, token } = setUp();
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

    expect(claims).toEqual({ sub: "id", iat: clock.now() / 1000, exp: clock.now() / 1000 + 60 });
  });

  it("takes a token until it expires", async () => {
    const { clock, tokens, token } = setUp();

    expect(tokens.check(token)).toBe("GOOD");
    await clock.advance(59_999);
    expect(tokens.check(token)).toBe("GOOD");
    await clock.advance(1);
    expect(tokens.check(token)).toBe("EXPIRED_TOKEN");
  });

  it("takes tokens that it issued before a restart, and none of another secret", () => {
    const { clock, token } = setUp();

    expect(new AuthTokens(key, clock, 60).check(token)).toBe("GOOD");
    expect(new AuthTokens({ ...key, keySecret: "new" }, clock, 60).check(token)).toBe("INVALID_TOKEN");
  });

  it.each([
    ["nothing", () => ""],
    ["text", () => "a.b.c"],
    ["another signature", (token: string) => `${token.slice(0, -2)}AA`],
    [
      "another content",
      (token: string) => token.replace(/\.[^.]+\./, `.${Buffer.from('{"exp":9e12}').toString("base64url")}.`),
    ],
    ["no signature", (token: string) => token.slice(0, token.lastIndexOf(".") + 1)],
    ["more parts", (token: string) => `${token}.x`],
  ])("refuses %s", (_name, spoil) => {
    const { tokens, token } = setUp();

    expect(tokens.check(spoil(token))).toBe("INVALID_TOKEN");
  });
});

describe("createAuthorize", () => {
  const request = (headers: Record<string, string>) => ({
    method: "GET",
    path: "/api/version",
    query: "",
    headers,
    body: "",
  });

  it("lets good tokens through and names what is wrong with others", async () => {
    const { clock, tokens, token } = setUp();
    const authorize = createAuthorize(tokens);

    expect(authorize(request({ "x-authorization": token }))).toBeUndefined();
    expect(authorize(request({}))).toMatchObject({ status: 401 });
    expect(authorize(request({}))?.body).toContain('"error":"INVALID_TOKEN"');
    await clock.advance(60_000);
    expect(authorize(request({ "x-authorization": token }))?.body).toContain('"error":"EXPIRED_TOKEN"');
  });
});
