import type { Task, Workflow } from "@baton/api";
import { simpleTask } from "@baton/workflow";
import { Child } from "./suite/child-process";
import { TARGETS } from "./suite/target";
import { until } from "./suite/until";
import { describeOnTargets } from "./suite/world";

const PROGRAM = "integration-tests/suite/worker-process.ts";

/** Five processes on a machine that has other work: what takes seconds may take a minute there. */
const ENDED_MS = 60_000;

/** A process with a worker. */
interface WorkerProcess {
  readonly child: Child;
  /** Its process id, as the output of its tasks says it. */
  readonly id: number;
  /** The tasks it began so far, each time it began one. */
  ran(): readonly string[];
}

const WITH_ADDRESS = TARGETS.filter(({ name }) => name !== "embedded in process");

const describeWithAddress: typeof describeOnTargets = (what, tests) =>
  describeOnTargets(what, tests, WITH_ADDRESS);

const tasksOf = (workflows: readonly Workflow[]): Task[] => workflows.flatMap(({ tasks }) => tasks);

describeWithAddress("workers in several processes", (world, it) => {
  const children: Child[] = [];

  const startProcess = async (task: string, taskMs: number): Promise<WorkerProcess> => {
    const child = new Child(PROGRAM, [String(world().url), task, String(taskMs)]);
    children.push(child);
    const [, id] = await child.said(/^ready (\d+)$/m);
    const ran = (): string[] => [...child.output.matchAll(/^ran (\S+)$/gm)].map(([, one]) => String(one));
    return { child, id: Number(id), ran };
  };

  afterEach(() => Promise.all(children.splice(0).map((child) => child.end("SIGKILL"))));

  it("share the tasks of one server while one leaves and one comes: none runs twice, none is lost", async () => {
    const task = await world().define("shared");
    const name = await world().flow("shared", [simpleTask("one", task), simpleTask("two", task)]);
    const start = (count: number): Promise<string[]> =>
      Promise.all(
        world().executor.startWorkflows(Array.from({ length: count }, () => ({ name, version: 1 }))),
      );
    const first = await Promise.all([1, 2, 3].map(() => startProcess(task, 50)));
    const [leaving] = first;
    const ran = (processes: readonly WorkerProcess[]): string[] => processes.flatMap((one) => [...one.ran()]);

    // 300 tasks by 15 at a time take a second at least: 60 are begun long before the last one.
    const wave = start(150);
    await until("60 tasks to be begun", () => ran(first).length >= 60);
    const code = await leaving?.child.end("SIGTERM");
    const begunBefore = ran(first).length;
    const processes = [...first, await startProcess(task, 50)];
    const ids = [...(await wave), ...(await start(100))];
    await until("500 tasks to be begun", () => ran(processes).length >= 500, { timeoutMs: 60_000 });
    const workflows = await Promise.all(
      ids.map((id) => world().executor.waitForWorkflow(id, { timeoutMs: ENDED_MS })),
    );
    const stayed = processes.filter((one) => one !== leaving);
    const codes = await Promise.all(stayed.map(({ child }) => child.end("SIGTERM")));

    // A task that two ran, or one ran twice, is in this list twice.
    expect(ran(processes).sort()).toEqual(
      tasksOf(workflows)
        .map(({ taskId }) => taskId)
        .sort(),
    );
    expect(tasksOf(workflows)).toHaveLength(500);
    expect(new Set(workflows.map(({ status }) => status))).toEqual(new Set(["COMPLETED"]));
    expect(begunBefore).toBeLessThan(300);
    for (const { id, ran: begun } of processes) {
      const reported = tasksOf(workflows).filter(({ outputData }) => outputData?.["by"] === id);
      expect(begun().length).toBeGreaterThan(0);
      expect(reported.map(({ taskId }) => taskId).sort()).toEqual([...begun()].sort());
    }
    expect([code, ...codes]).toEqual([0, 0, 0, 0]);
    expect(processes.every(({ child }) => /^left 0$/m.test(child.output))).toBe(true);
  }, 180_000);

  it("take over what a killed process leaves behind", async () => {
    const task = await world().define("taken_over", { retryCount: 3, responseTimeoutSeconds: 2 });
    const name = await world().flow("taken_over", [simpleTask("only", task)]);
    const [victim, survivor] = await Promise.all([startProcess(task, 500), startProcess(task, 500)]);
    const starts = Promise.all(
      world().executor.startWorkflows(Array.from({ length: 20 }, () => ({ name, version: 1 }))),
    );

    // Killed within the half second of its first task, whatever the starts take.
    await until("the victim to have a task", () => victim.ran().length > 0, { everyMs: 5 });
    await victim.child.end("SIGKILL");
    const workflows = await Promise.all((await starts).map((id) => world().ended(id)));

    const begun = [...victim.ran(), ...survivor.ran()];
    const lost = tasksOf(workflows).filter(({ status }) => status === "TIMED_OUT");
    expect(new Set(workflows.map(({ status }) => status))).toEqual(new Set(["COMPLETED"]));
    expect(new Set(begun).size).toBe(begun.length);
    expect(lost.map(({ taskId }) => taskId)).toEqual(expect.arrayContaining([...victim.ran()]));
    expect(lost.length).toBeLessThan(tasksOf(workflows).length);
  }, 60_000);
});
