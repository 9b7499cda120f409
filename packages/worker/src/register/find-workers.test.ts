import type { Task } from "@baton/api";
import { findWorkers } from "./find-workers";
import { worker } from "./worker";
import { clearWorkerRegistry } from "./worker-registry";

beforeEach(() => clearWorkerRegistry());

const names = (workers: readonly { taskDefName: string }[]) => workers.map(({ taskDefName }) => taskDefName);

describe("findWorkers", () => {
  it("takes plain workers, with their own this", () => {
    const plain = {
      taskDefName: "plain",
      greeting: "hi",
      execute() {
        return { text: this.greeting };
      },
    };

    const [config] = findWorkers([plain], undefined, {});

    expect(config?.execute({} as Task, {} as never)).toEqual({ text: "hi" });
  });

  it("adds what the registry holds when nothing decorated is named", () => {
    worker({ taskDefName: "found" })(async () => ({}));

    expect(names(findWorkers([{ taskDefName: "plain", execute: () => ({}) }], undefined, {}))).toEqual([
      "plain",
      "found",
    ]);
  });

  it("adds nothing when decorated workers are named, or when told not to", () => {
    worker({ taskDefName: "other" })(async () => ({}));
    const mine = worker({ taskDefName: "mine" })(async () => ({}));

    expect(names(findWorkers([mine], undefined, {}))).toEqual(["mine"]);
    expect(findWorkers([], false, {})).toEqual([]);
  });

  it("counts what is both named and registered once, when told to look", () => {
    class Shop {
      @worker({ taskDefName: "sell" })
      sell() {
        return {};
      }
    }
    worker({ taskDefName: "other" })(async () => ({}));

    expect(names(findWorkers([new Shop()], true, {}))).toEqual(["sell", "other"]);
  });

  it("finds decorated functions in the fields of an instance", () => {
    class Shop {
      readonly charge = worker({ taskDefName: "charge" })(async () => ({}));
    }

    expect(names(findWorkers([new Shop()], undefined, {}))).toEqual(["charge"]);
  });

  it("does not call getters", () => {
    class Shop {
      get trap(): never {
        throw new Error("called");
      }
      @worker({ taskDefName: "sell" })
      sell() {
        return {};
      }
    }

    expect(names(findWorkers([new Shop()], undefined, {}))).toEqual(["sell"]);
  });

  it.each<[string, object, string]>([
    ["a function without decoration", function plain() {}, '"plain" in workers is no worker'],
    ["a class without decorated methods", class Shop {}, "or pass an instance of the class"],
    ["an instance without decorated methods", new (class Shop {})(), "the Shop in workers has no method"],
    ["an object without execute", { taskDefName: "x" }, "no taskDefName with execute"],
  ])("refuses %s", (_name, source, message) => {
    expect(() => findWorkers([source], undefined, {})).toThrow(message);
  });

  it("refuses two workers for one task, the environment's domains included", () => {
    const eu = { taskDefName: "a", domain: "eu", execute: () => ({}) };
    const us = { taskDefName: "a", domain: "us", execute: () => ({}) };
    expect(findWorkers([eu, us], undefined, {})).toHaveLength(2);

    expect(() => findWorkers([eu, us], undefined, { CONDUCTOR_WORKER_A_DOMAIN: "eu" })).toThrow(
      'two workers are registered for task "a" in domain "eu"',
    );
  });
});
