import { toWorkflowDefinition } from "../definitions/workflow-definition";
import { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import { queueName, TaskQueues } from "./task-queues";

const run = new LiveExecution(
  "wf",
  toWorkflowDefinition({ name: "wf", tasks: [{ name: "t", taskReferenceName: "t" }] }, "def"),
);
const [workflowTask] = run.definition.tasks;
let count = 0;

function task(more: Partial<LiveTask> = {}): LiveTask {
  if (workflowTask === undefined) throw new Error("no task");
  const taskId = `t${++count}`;
  const fields = { taskId, taskType: "t", taskDefName: "t", referenceTaskName: taskId, workflowTask };
  return run.append({ ...fields, status: "SCHEDULED", inputData: {}, iteration: 0, ...more });
}

const always = (): boolean => true;
const ids = (tasks: readonly LiveTask[]): string[] => tasks.map((one) => one.taskId);

describe("TaskQueues", () => {
  it("hands out higher priority first, then first come first served", () => {
    const queues = new TaskQueues();
    const [low1, high, low2] = [task(), task({ workflowPriority: 9 }), task()];
    for (const one of [low1, high, low2]) queues.offer(one);

    expect(ids(queues.take("t", 5, always))).toEqual(ids([high, low1, low2]));
    expect(queues.take("t", 5, always)).toEqual([]);
  });

  it("keeps domains apart", () => {
    const queues = new TaskQueues();
    const inDomain = task({ domain: "d" });
    queues.offer(inDomain);

    expect(queues.take("t", 1, always)).toEqual([]);
    expect(ids(queues.take(queueName("t", "d"), 1, always))).toEqual([inDomain.taskId]);
  });

  it("offers a task once and forgets one that is withdrawn, wherever it stands", () => {
    const queues = new TaskQueues();
    const [a, b, c] = [task(), task(), task()];
    for (const one of [a, b, b, c]) queues.offer(one);

    queues.withdraw(b);
    queues.withdraw(b);

    expect(queues.sizes().get("t")).toBe(2);
    expect(ids(queues.take("t", 5, always))).toEqual(ids([a, c]));
  });

  it("steps over what may not be handed out now and leaves it in its place", () => {
    const queues = new TaskQueues();
    const [a, b] = [task(), task()];
    queues.offer(a);
    queues.offer(b);

    expect(ids(queues.take("t", 5, (one) => one !== a))).toEqual([b.taskId]);
    expect(ids(queues.take("t", 5, always))).toEqual([a.taskId]);
  });

  it("serves waiting workers in the order of their coming, one task each", () => {
    const queues = new TaskQueues();
    const served: string[] = [];
    const waiter = (name: string) => ({
      serve: () => {
        const taken = queues.take("t", 1, always);
        served.push(...taken.map(() => name));
        return taken.length === 0;
      },
    });
    for (const name of ["first", "second", "third"]) queues.wait("t", waiter(name));

    queues.offer(task());
    queues.offer(task());
    queues.serveWaiters();
    queues.offer(task());
    queues.serveWaiters();

    expect(served).toEqual(["first", "second", "third"]);
  });
});
