import { onAbort } from "./on-abort";

describe("onAbort", () => {
  it("calls everybody once who has not cancelled, over a single listener", () => {
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    const called: number[] = [];
    const cancels = Array.from({ length: 100 }, (_, n) => onAbort(signal, () => called.push(n)));

    cancels.slice(0, 98).forEach((cancel) => cancel());
    controller.abort();
    controller.abort();

    expect(called).toEqual([98, 99]);
    expect(listeners).toBe(1);
  });

  it("keeps one callback for each call, also when the same function is passed twice", () => {
    const controller = new AbortController();
    let count = 0;
    const callback = (): number => count++;
    onAbort(controller.signal, callback);
    onAbort(controller.signal, callback)();

    controller.abort();

    expect(count).toBe(1);
  });
});
