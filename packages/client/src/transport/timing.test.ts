import type { ApiResponse, Transport } from "@baton/api";
import { ManualClock } from "@baton/core/testing";
import { apiRequest, rejection } from "../../test/loopback";
import { timing } from "./timing";

const answer: ApiResponse = { status: 200, headers: {}, body: "" };

/** Never answers, and notes whether it was told to stop. */
function silent() {
  const signals: (AbortSignal | undefined)[] = [];
  const send: Transport = ({ signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  return { send, signals };
}

describe("timing", () => {
  it("ends an attempt at its limit and tells the transport", async () => {
    const clock = new ManualClock();
    const { send, signals } = silent();

    const failed = rejection(timing(send, 1_000, clock)(apiRequest()));
    await clock.advance(999);
    expect(signals[0]?.aborted).toBe(false);
    await clock.advance(1);

    expect(await failed).toMatchObject({ name: "AttemptTimedOut", timeoutMs: 1_000 });
    expect(signals[0]?.aborted).toBe(true);
  });

  it("prefers the limit of the request", async () => {
    const clock = new ManualClock();

    const failed = rejection(timing(silent().send, 1_000, clock)(apiRequest({ timeoutMs: 5_000 })));
    await clock.advance(5_000);

    expect(await failed).toMatchObject({ timeoutMs: 5_000 });
  });

  it("settles at once on abort, even over a transport that ignores it", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();

    const failed = rejection(timing(silent().send, 1_000, clock)(apiRequest({ signal: controller.signal })));
    controller.abort(new Error("enough"));

    expect(await failed).toMatchObject({ message: "enough" });
    expect(clock.pending).toBe(0);
  });

  it("sends nothing when the signal is aborted already", async () => {
    const { send, signals } = silent();

    await rejection(timing(send, 1_000, new ManualClock())(apiRequest({ signal: AbortSignal.abort() })));

    expect(signals).toEqual([]);
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
    const send = timing(() => Promise.resolve(answer), 1_000, clock);

    await Promise.all(Array.from({ length: 50 }, () => send(apiRequest({ signal: controller.signal }))));

    expect(clock.pending).toBe(0);
    expect(listeners).toBe(1);
  });
});
