import type { ApiResponse } from "@baton/api";
import { ManualClock } from "@baton/core/testing";
import { apiRequest, rejection } from "../../test/loopback";
import { type Begin, beginWith } from "./connection";
import { timing } from "./timing";

const answer: ApiResponse = { status: 200, headers: {}, body: "" };

/** Never answers, and notes whether it was told to stop. */
function silent() {
  const exchanges: { aborted?: Error }[] = [];
  const begin: Begin = () => {
    const exchange: { aborted?: Error } = {};
    exchanges.push(exchange);
    return { answer: new Promise(() => undefined), abort: (reason) => (exchange.aborted = reason) };
  };
  return { begin, exchanges };
}

describe("timing", () => {
  it("ends an attempt at its limit and tells the transport", async () => {
    const clock = new ManualClock();
    const { begin, exchanges } = silent();

    const failed = rejection(timing(begin, 1_000, clock)(apiRequest()));
    await clock.advance(999);
    expect(exchanges).toEqual([{}]);
    await clock.advance(1);

    expect(await failed).toMatchObject({ name: "AttemptTimedOut", timeoutMs: 1_000 });
    expect(exchanges).toMatchObject([{ aborted: { name: "AttemptTimedOut" } }]);
  });

  it("prefers the limit of the request", async () => {
    const clock = new ManualClock();

    const failed = rejection(timing(silent().begin, 1_000, clock)(apiRequest({ timeoutMs: 5_000 })));
    await clock.advance(5_000);

    expect(await failed).toMatchObject({ timeoutMs: 5_000 });
  });

  it("settles at once on abort, even over a transport that ignores it", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();

    const failed = rejection(timing(silent().begin, 1_000, clock)(apiRequest({ signal: controller.signal })));
    controller.abort(new Error("enough"));

    expect(await failed).toMatchObject({ message: "enough" });
    expect(clock.pending).toBe(0);
  });

  it("sends nothing when the signal is aborted already", async () => {
    const { begin, exchanges } = silent();

    await rejection(timing(begin, 1_000, new ManualClock())(apiRequest({ signal: AbortSignal.abort() })));

    expect(exchanges).toEqual([]);
  });

  it("leaves no timer behind, and one listener however many requests share a signal", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    let listeners = 0;
    const add = controller.signal.addEventListener.bind(controller.signal);
    controller.signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    const send = timing(
      beginWith(() => Promise.resolve(answer)),
      1_000,
      clock,
    );

    await Promise.all(Array.from({ length: 50 }, () => send(apiRequest({ signal: controller.signal }))));

    expect(clock.pending).toBe(0);
    expect(listeners).toBe(1);
  });
});
