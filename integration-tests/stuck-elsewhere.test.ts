import type { Workflow, WorkflowTask } from "@baton/api";
import { forkTaskJoin, simpleTask, switchTask } from "@baton/workflow";
import { describeOnTargets, taskOf, type World } from "./suite/world";

/** Completes whatever is offered, by the name of its reference, until the execution has ended. */
async function finish(world: World, workflowId: string, task: string): Promise<Workflow> {
  const workers = [
    {
      taskDefName: task,
      execute: ({ referenceTaskName }: { referenceTaskName: string }) => ({ by: referenceTaskName }),
    },
  ];
  return world.withWorkers(workers, () => world.ended(workflowId));
}

/** Reference names with statuses, of the tasks that count. */
const shown = ({ tasks }: Workflow): string[] =>
  tasks
    .filter(({ taskType, retried }) => taskType !== "FORK" && taskType !== "JOIN" && !retried)
    .map(({ referenceTaskName, status }) => `${referenceTaskName} ${status}`)
    .sort();

/** Operations after which the recorded server never ends an execution (cases marked "fault" in golden/executions.json). */
describeOnTargets("an execution goes on to its end", (world, it) => {
  let task: string;
  const step = (reference: string): WorkflowTask => simpleTask(reference, task);
  const complete = (workflowId: string, reference: string) =>
    world().executor.updateTaskByRefName(reference, workflowId, "COMPLETED", {});
  const fail = (workflowId: string, reference: string) =>
    world().executor.updateTaskByRefName(reference, workflowId, "FAILED", {});

  beforeAll(async () => {
    task = await world().define("step");
  });

  it("after a skip of a task in a branch that is not reached yet", async () => {
    const name = await world().flow("skip", [step("a"), switchTask("s", "x", { x: [step("b")] }), step("c")]);
    const workflowId = await world().start(name);

    await world().executor.skipTasksFromWorkflow(workflowId, "b", {});
    const workflow = await finish(world(), workflowId, task);

    expect(workflow.status).toBe("COMPLETED");
    expect(shown(workflow)).toEqual(["a COMPLETED", "b SKIPPED", "c COMPLETED", "s COMPLETED"]);
  });

  it("after a rerun from a fork", async () => {
    const name = await world().flow("fork", [...forkTaskJoin("f", [[step("a")], [step("b")]]), step("c")]);
    const { workflowId, tasks } = await finish(world(), await world().start(name), task);

    await world().executor.reRun(workflowId, { reRunFromTaskId: String(tasks[0]?.taskId) });
    const workflow = await finish(world(), workflowId, task);

    expect(workflow.status).toBe("COMPLETED");
    expect(shown(workflow)).toEqual(["a COMPLETED", "b COMPLETED", "c COMPLETED"]);
    expect(taskOf(workflow, "a").taskId).not.toBe(tasks[1]?.taskId);
  });

  it("after a rerun from a join", async () => {
    const name = await world().flow("join", [...forkTaskJoin("f", [[step("a")], [step("b")]]), step("c")]);
    const workflowId = await world().start(name);
    await complete(workflowId, "a");
    await complete(workflowId, "b");
    await world().reach(workflowId, ({ tasks }) =>
      tasks.some(({ referenceTaskName }) => referenceTaskName === "c"),
    );
    await fail(workflowId, "c");
    const failed = await world().ended(workflowId);

    await world().executor.reRun(workflowId, { reRunFromTaskId: taskOf(failed, "f_join_ref").taskId });
    const workflow = await finish(world(), workflowId, task);

    expect(failed.status).toBe("FAILED");
    expect(workflow.status).toBe("COMPLETED");
    expect(shown(workflow)).toEqual(["a COMPLETED", "b COMPLETED", "c COMPLETED"]);
  });

  it("after a rerun from a branch that failed, whose sibling was canceled", async () => {
    const name = await world().flow("branch", forkTaskJoin("f", [[step("a")], [step("b")]]));
    const workflowId = await world().start(name);
    await fail(workflowId, "a");
    const failed = await world().ended(workflowId);

    await world().executor.reRun(workflowId, { reRunFromTaskId: taskOf(failed, "a").taskId });
    const workflow = await finish(world(), workflowId, task);

    expect(taskOf(failed, "b").status).toBe("CANCELED");
    expect(workflow.status).toBe("COMPLETED");
    expect(shown(workflow)).toEqual(["a COMPLETED", "b COMPLETED"]);
  });
});
