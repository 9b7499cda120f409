import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { rejection } from "../../test/loopback";
import { TokenSource } from "./token-source";

const MINUTE = 60_000;

/** A source whose tokens are t1, t2, …; t0 is there already. */
function source(options: { refreshTokenInterval?: number; fail?: () => boolean } = {}) {
  const clock = new ManualClock();
  let asked = 0;
  const tokens = new TokenSource({
    first: "t0",
    refreshTokenInterval: options.refreshTokenInterval ?? 3_600_000,
    clock,
    random: () => 0,
    logger: noopLogger,
    issue: async () => {
      asked += 1;
      await clock.sleep(10);
      if (options.fail?.() === true) throw new Error("server down");
      return `t${asked}`;
    },
  });
  return { clock, tokens, asked: () => asked };
}

describe("TokenSource", () => {
  it("asks for nothing while its token is fresh, and starts no timer (T4)", async () => {
    const { clock, tokens, asked } = source();

    await clock.advance(36 * MINUTE - 1);

    expect(await tokens.current()).toBe("t0");
    expect(asked()).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it("uses an old token while it asks for the next one once (T1, T3)", async () => {
    const { clock, tokens, asked } = source();
    await clock.advance(36 * MINUTE);

    const during = await Promise.all([tokens.current(), tokens.current()]);
    await clock.advance(10);

    expect(during).toEqual(["t0", "t0"]);
    expect(await tokens.current()).toBe("t1");
    expect(asked()).toBe(1);
  });

  it("renews earlier when told to", async () => {
    const { clock, tokens, asked } = source({ refreshTokenInterval: MINUTE });
    await clock.advance(MINUTE);

    await tokens.current();

    expect(asked()).toBe(1);
  });

  it("renews only an expired token when the interval is 0", async () => {
    const { clock, tokens, asked } = source({ refreshTokenInterval: 0 });
    await clock.advance(45 * MINUTE - 1);
    expect(await tokens.current()).toBe("t0");
    expect(asked()).toBe(0);
    await clock.advance(1);

    const renewed = tokens.current();
    await clock.advance(10);

    expect(await renewed).toBe("t1");
  });

  it("shares one request among all who wait for a token (T1)", async () => {
    const { clock, tokens, asked } = source();
    await clock.advance(50 * MINUTE);

    const waiting = Promise.all([tokens.current(), tokens.current(), tokens.current()]);
    await clock.advance(10);

    expect(await waiting).toEqual(["t1", "t1", "t1"]);
    expect(asked()).toBe(1);
  });

  it("keeps the old token when a renewal fails, and pauses before the next (T3)", async () => {
    const { clock, tokens, asked } = source({ fail: () => true });
    await clock.advance(36 * MINUTE);

    await tokens.current();
    await clock.advance(10);
    expect(await tokens.current()).toBe("t0");
    expect(asked()).toBe(1);
    await clock.advance(1_000);
    expect(await tokens.current()).toBe("t0");

    expect(asked()).toBe(2);
  });

  it("rejects when a renewal fails and the token has expired, and asks again next time", async () => {
    let down = true;
    const { clock, tokens } = source({ fail: () => down });
    await clock.advance(45 * MINUTE);

    const failed = rejection(tokens.current());
    await clock.advance(10);
    expect(await failed).toMatchObject({ message: "server down" });
    down = false;
    const renewed = tokens.current();
    await clock.advance(10);

    expect(await renewed).toBe("t2");
  });

  it("forgets only the token that was refused (T2)", async () => {
    const { clock, tokens, asked } = source();

    expect(tokens.invalidate("t0")).toBe(true);
    const renewed = tokens.current();
    await clock.advance(10);
    expect(await renewed).toBe("t1");
    expect(tokens.invalidate("t0")).toBe(true);

    expect(await tokens.current()).toBe("t1");
    expect(asked()).toBe(1);
  });

  it("renews for refusals at most once in five seconds (T5)", async () => {
    const { clock, tokens } = source();
    tokens.invalidate("t0");
    const renewed = tokens.current();
    await clock.advance(10);
    const token = await renewed;

    expect(tokens.invalidate(token)).toBe(false);
    await clock.advance(5_000);

    expect(tokens.invalidate(token)).toBe(true);
  });
});
