import { simpleTask } from "@baton/workflow";
import { Child } from "./suite/child-process";
import { TARGETS } from "./suite/target";
import { until } from "./suite/until";
import { describeOnTargets } from "./suite/world";

const PROGRAM = "integration-tests/suite/worker-process.ts";

const ran = ({ output }: Child): string[] =>
  [...output.matchAll(/^ran (\S+)$/gm)].map(([, id]) => String(id));

const WITH_ADDRESS = TARGETS.filter(({ name }) => name !== "embedded in process");

const describeWithAddress: typeof describeOnTargets = (what, tests) =>
  describeOnTargets(what, tests, WITH_ADDRESS);

describeWithAddress("workers in several processes", (world, it) => {
  const children: Child[] = [];

  /** Starts two processes with a worker each. */
  const startTwo = async (task: string, taskMs: number): Promise<readonly [Child, Child]> => {
    const start = (): Child => new Child(PROGRAM, [String(world().url), task, String(taskMs)]);
    const pair = [start(), start()] as const;
    children.push(...pair);
    await Promise.all(pair.map((child) => child.said(/ready/)));
    return pair;
  };

  afterEach(() => Promise.all(children.splice(0).map((child) => child.end("SIGKILL"))));

  it("share the tasks of one server: none runs twice, none is lost", async () => {
    const task = await world().define("shared");
    const name = await world().flow("shared", [simpleTask("one", task), simpleTask("two", task)]);
    const [first, second] = await startTwo(task, 5);
    const starts = Array.from({ length: 100 }, () => ({ name, version: 1 }));

    const ids = await Promise.all(world().executor.startWorkflows(starts));
    const workflows = await Promise.all(ids.map((id) => world().ended(id)));
    const codes = await Promise.all([first.end("SIGTERM"), second.end("SIGTERM")]);

    const done = workflows.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId));
    const executed = [...ran(first), ...ran(second)];
    expect(workflows.every(({ status }) => status === "COMPLETED")).toBe(true);
    expect(executed).toHaveLength(200);
    expect(new Set(executed)).toEqual(new Set(done));
    expect(ran(first).length).toBeGreaterThan(0);
    expect(ran(second).length).toBeGreaterThan(0);
    expect(codes).toEqual([0, 0]);
    expect([first.output, second.output].every((output) => /^left 0$/m.test(output))).toBe(true);
  }, 60_000);

  it("take over what a killed process leaves behind", async () => {
    const task = await world().define("taken_over", { retryCount: 3, responseTimeoutSeconds: 1 });
    const name = await world().flow("taken_over", [simpleTask("only", task)]);
    const [victim, survivor] = await startTwo(task, 200);
    const starts = Array.from({ length: 20 }, () => ({ name, version: 1 }));
    const ids = await Promise.all(world().executor.startWorkflows(starts));
    await until("the victim to have a task", () => ran(victim).length > 0);

    await victim.end("SIGKILL");
    const workflows = await Promise.all(ids.map((id) => world().ended(id)));

    const statuses = workflows.flatMap(({ tasks }) => tasks.map(({ status }) => status));
    expect(workflows.every(({ status }) => status === "COMPLETED")).toBe(true);
    expect(statuses).toContain("TIMED_OUT");
    expect(new Set(ran(survivor)).size).toBe(ran(survivor).length);
  }, 60_000);
});
