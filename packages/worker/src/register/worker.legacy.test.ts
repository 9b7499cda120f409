import type { Task } from "@baton/api";
import { findWorkers } from "./find-workers";
import { worker } from "./worker";
import { clearWorkerRegistry, getRegisteredWorker } from "./worker-registry";

beforeEach(() => clearWorkerRegistry());

class Warehouse {
  constructor(private readonly shelf: string) {}

  @worker({ taskDefName: "reserve", concurrency: 3 })
  async reserve(task: Task): Promise<{ shelf: string; of: string }> {
    return { shelf: this.shelf, of: task.taskId };
  }
}

describe("worker, with experimentalDecorators", () => {
  it("is compiled with the older dialect, or this file proves nothing", () => {
    const seen: unknown[] = [];
    const spy = (...args: unknown[]): void => void seen.push(args.length);
    class Probe {
      @spy
      method() {
        return seen;
      }
    }

    expect(new Probe().method()).toEqual([3]);
  });

  it("leaves the method as it is, for its class", async () => {
    const reserved = await new Warehouse("B2").reserve({ taskId: "t1" } as Task);

    expect(reserved).toEqual({ shelf: "B2", of: "t1" });
  });

  it("runs with its instance as this", async () => {
    const [config] = findWorkers([new Warehouse("B2")], undefined, {});

    expect(config).toMatchObject({ taskDefName: "reserve", concurrency: 3 });
    await expect(config?.execute({ taskId: "t1" } as Task, {} as never)).resolves.toEqual({
      shelf: "B2",
      of: "t1",
    });
  });

  it("keeps two instances apart", async () => {
    const one = findWorkers([new Warehouse("A")], undefined, {})[0];
    const two = findWorkers([new Warehouse("B")], undefined, {})[0];

    await expect(one?.execute({} as Task, {} as never)).resolves.toMatchObject({ shelf: "A" });
    await expect(two?.execute({} as Task, {} as never)).resolves.toMatchObject({ shelf: "B" });
  });

  it("registers for auto-discovery", () => {
    class Late {
      @worker({ taskDefName: "late" })
      run() {
        return {};
      }
    }

    expect(new Late().run()).toEqual({});
    expect(getRegisteredWorker("late")).toMatchObject({ taskDefName: "late" });
  });

  it("refuses a getter", () => {
    const decorate = () => {
      class Wrong {
        get value() {
          return 1;
        }
      }
      const descriptor = Object.getOwnPropertyDescriptor(Wrong.prototype, "value");
      return Reflect.apply(worker({ taskDefName: "x" }), undefined, [
        Wrong.prototype,
        "value",
        descriptor,
      ]) as unknown;
    };

    expect(decorate).toThrow("belongs on a method");
  });
});
