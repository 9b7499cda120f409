import type { Task } from "@baton/api";
import { findWorkers } from "./find-workers";
import { worker } from "./worker";
import {
  clearWorkerRegistry,
  getRegisteredWorker,
  getRegisteredWorkers,
  getWorkerCount,
} from "./worker-registry";

beforeEach(() => clearWorkerRegistry());

describe("worker, as a decorator of the language", () => {
  it("leaves the method as it is, for its class", async () => {
    class Warehouse {
      constructor(private readonly shelf: string) {}

      @worker({ taskDefName: "reserve", concurrency: 3 })
      async reserve(task: Task) {
        return { shelf: this.shelf, of: task.taskId };
      }
    }

    const reserved = await new Warehouse("B2").reserve({ taskId: "t1" } as Task);

    expect(reserved).toEqual({ shelf: "B2", of: "t1" });
  });

  it("runs with its instance as this", () => {
    class Warehouse {
      constructor(private readonly shelf: string) {}

      @worker({ taskDefName: "reserve", concurrency: 3 })
      reserve() {
        return { shelf: this.shelf };
      }
    }

    const [config] = findWorkers([new Warehouse("B2")], undefined, {});

    expect(config).toMatchObject({ taskDefName: "reserve", concurrency: 3 });
    expect(config?.execute({} as Task, {} as never)).toEqual({ shelf: "B2" });
  });

  it("finds methods of base classes, and hides those that a subclass replaces", () => {
    class Base {
      @worker({ taskDefName: "kept" })
      kept() {
        return {};
      }
      @worker({ taskDefName: "replaced" })
      replaced(): object {
        return {};
      }
    }
    class Derived extends Base {
      override replaced() {
        return { by: "derived" };
      }
    }

    expect(findWorkers([new Derived()], undefined, {}).map(({ taskDefName }) => taskDefName)).toEqual([
      "kept",
    ]);
  });

  it("works on static methods of a class that is passed itself", () => {
    class Warehouse {
      static readonly shelf = "C1";
      @worker({ taskDefName: "count" })
      static count() {
        return { shelf: this.shelf };
      }
    }

    const [config] = findWorkers([Warehouse], undefined, {});

    expect(config?.execute({} as Task, {} as never)).toEqual({ shelf: "C1" });
  });
});

describe("worker, around a function", () => {
  it("leaves the function callable", async () => {
    const charge = worker({ taskDefName: "charge" })(async (task: Task) => ({ charged: task.taskId }));

    await expect(charge({ taskId: "t1" } as Task)).resolves.toEqual({ charged: "t1" });
  });

  it("makes a simple task when called with a reference name", () => {
    const charge = worker({ taskDefName: "charge" })(async (_task: Task) => ({}));

    expect(charge({ taskRefName: "charge_ref", inputParameters: { amount: 5 } })).toEqual({
      name: "charge",
      taskReferenceName: "charge_ref",
      type: "SIMPLE",
      inputParameters: { amount: 5 },
    });
    expect(charge({ taskRefName: "bare" })).toMatchObject({ inputParameters: {} });
  });

  it("keeps the function's name, for stack traces", () => {
    async function chargeCard() {
      return {};
    }

    expect(worker({ taskDefName: "charge" })(chargeCard).name).toBe("chargeCard");
  });

  it.each<[string, unknown[]]>([
    ["a value", [42]],
    ["a field", [undefined, { kind: "field" }]],
    ["a class", [class {}, { kind: "class" }]],
    ["a field of the older dialect", [class {}, "field"]],
  ])("refuses %s", (_name, decorated) => {
    const decorate = () => void Reflect.apply(worker({ taskDefName: "x" }), undefined, decorated);

    expect(decorate).toThrow('@worker({ taskDefName: "x" }) belongs on a method');
  });
});

describe("the registry", () => {
  it("knows every decorated worker, with its domain", () => {
    worker({ taskDefName: "a" })(async () => ({}));
    worker({ taskDefName: "a", domain: "eu", pollInterval: 7 })(async () => ({ from: "eu" }));

    expect(getWorkerCount()).toBe(2);
    expect(getRegisteredWorkers().map(({ domain }) => domain)).toEqual([undefined, "eu"]);
    expect(getRegisteredWorker("a", "eu")).toMatchObject({ pollInterval: 7 });
    expect(getRegisteredWorker("b")).toBeUndefined();
  });

  it("runs what it holds", async () => {
    worker({ taskDefName: "a" })(async (task: Task) => ({ of: task.taskId }));

    await expect(getRegisteredWorker("a")?.executeFunction({ taskId: "t1" } as Task)).resolves.toEqual({
      of: "t1",
    });
  });

  it("refuses two different workers for one task and domain", () => {
    worker({ taskDefName: "a" })(async () => ({}));
    worker({ taskDefName: "a" })(async () => ({}));

    expect(() => findWorkers([], undefined, {})).toThrow('two workers are registered for task "a"');
    expect(() => getRegisteredWorkers()).toThrow("give them different domains");
  });

  it("accepts the same worker twice", () => {
    const handler = async () => ({});
    worker({ taskDefName: "a", concurrency: 2 })(handler);
    worker({ taskDefName: "a", concurrency: 2 })(handler);

    expect(findWorkers([], undefined, {})).toHaveLength(1);
  });

  it("is one for every copy of the package in the process", () => {
    worker({ taskDefName: "a" })(async () => ({}));

    const shared: unknown = Reflect.get(globalThis, Symbol.for("baton.worker.registry"));

    expect(shared).toBeInstanceOf(Set);
    expect((shared as Set<unknown>).size).toBe(1);
  });
});
