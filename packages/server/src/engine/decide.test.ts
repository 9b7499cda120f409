import { toWorkflowDefinition } from "../definitions/workflow-definition";
import { adHocTaskDefinition } from "../definitions/task-definition";
import { type Decision, decide } from "./decide";
import type { TaskRun, TaskStatus } from "./execution";
import { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";

const NOW = 1_000_000;

function running(tasks: readonly unknown[], more: object = {}): LiveExecution {
  return new LiveExecution("wf", toWorkflowDefinition({ name: "wf", tasks, ...more }, "def"));
}

function simple(name: string, more: object = {}): object {
  return {
    name,
    taskReferenceName: name,
    type: "SIMPLE",
    taskDefinition: adHocTaskDefinition(name, true),
    ...more,
  };
}

function append(
  run: LiveExecution,
  reference: string,
  status: TaskStatus,
  more: Partial<TaskRun> = {},
): LiveTask {
  const workflowTask = run.compiled.task(reference);
  if (workflowTask === undefined) throw new Error(`no task ${reference}`);
  const taskType = workflowTask.type === "SIMPLE" ? workflowTask.name : workflowTask.type;
  const fields = {
    taskType,
    taskDefName: workflowTask.name,
    referenceTaskName: reference,
    workflowTask,
    status,
  };
  return run.append({ taskId: `id-${reference}`, inputData: {}, iteration: 0, ...fields, ...more });
}

/** Decisions as short words. */
function words(decisions: readonly Decision[]): string[] {
  return decisions.map((one) => {
    if (one.kind === "begin") return `begin ${one.first.taskReferenceName}`;
    if (one.kind === "finish")
      return `finish ${one.status}${one.reason === undefined ? "" : `: ${one.reason}`}`;
    if (one.kind === "retry") return `retry ${one.task.referenceTaskName} after ${one.delaySeconds} s`;
    if (one.kind === "tolerate") return `tolerate ${one.task.referenceTaskName}`;
    return `proceed ${one.task.referenceTaskName} to ${one.next?.taskReferenceName ?? "nothing"}`;
  });
}

describe("decide", () => {
  it("begins with the first task, stepping over skipped ones", () => {
    const run = running([simple("a"), simple("b")]);
    expect(words(decide(run, NOW))).toEqual(["begin a"]);

    append(run, "a", "SKIPPED");
    expect(words(decide(run, NOW))).toEqual(["begin b"]);
  });

  it("waits while a task is open", () => {
    const run = running([simple("a")]);
    append(run, "a", "IN_PROGRESS");

    expect(decide(run, NOW)).toEqual([]);
  });

  it("goes on to the next task, and completes after the last", () => {
    const run = running([simple("a"), simple("b")]);
    const a = append(run, "a", "COMPLETED");
    expect(words(decide(run, NOW))).toEqual(["proceed a to b"]);

    a.executed = true;
    run.unprocessed.delete(a);
    append(run, "b", "COMPLETED");
    expect(words(decide(run, NOW))).toEqual(["finish COMPLETED"]);
  });

  it("changes nothing by being asked (D1) and says the same twice", () => {
    const run = running([simple("a"), simple("b")]);
    append(run, "a", "COMPLETED");
    const before = JSON.stringify(run.tasks.map(({ run: _run, ...task }) => task));

    expect(words(decide(run, NOW))).toEqual(words(decide(run, NOW)));
    expect(JSON.stringify(run.tasks.map(({ run: _run, ...task }) => task))).toBe(before);
  });

  it.each(["COMPLETED", "FAILED", "TERMINATED", "TIMED_OUT", "PAUSED"] as const)(
    "decides nothing for a run that is %s (D3)",
    (status) => {
      const run = running([simple("a")]);
      append(run, "a", "COMPLETED");
      run.status = status;

      expect(decide(run, NOW)).toEqual([]);
    },
  );

  it("retries a failure while attempts are left, then fails with the task's words", () => {
    const definition = {
      ...adHocTaskDefinition("a", true),
      retryCount: 1,
      retryLogic: "FIXED",
      retryDelaySeconds: 7,
    };
    const run = running([simple("a", { taskDefinition: definition })]);
    const first = append(run, "a", "FAILED");
    expect(words(decide(run, NOW))).toEqual(["retry a after 7 s"]);

    first.retried = true;
    run.unprocessed.delete(first);
    append(run, "a", "FAILED", { retryCount: 1, reasonForIncompletion: "broken" });
    expect(words(decide(run, NOW))).toEqual([
      "finish FAILED: Task id-a failed with status: FAILED and reason: 'broken'",
    ]);
  });

  it.each([
    ["CANCELED", "TERMINATED"],
    ["TIMED_OUT", "TIMED_OUT"],
    ["FAILED_WITH_TERMINAL_ERROR", "FAILED"],
  ] as const)("ends as the failure of a task that is %s calls for: %s", (status, expected) => {
    const run = running([simple("a", { retryCount: 0 })]);
    append(run, "a", status);

    expect(decide(run, NOW)).toMatchObject([{ kind: "finish", status: expected }]);
  });

  it("tolerates the failure of an optional task", () => {
    const run = running([simple("a", { optional: true, retryCount: 0 }), simple("b")]);
    append(run, "a", "FAILED");

    expect(words(decide(run, NOW))).toEqual(["tolerate a", "proceed a to b"]);
  });

  it("lets the rest finish after a permissive task failed, then fails", () => {
    const run = running([simple("a", { permissive: true, retryCount: 0 }), simple("b")]);
    const a = append(run, "a", "FAILED", { reasonForIncompletion: "no" });
    expect(words(decide(run, NOW))).toEqual(["proceed a to b"]);

    a.executed = true;
    run.unprocessed.delete(a);
    append(run, "b", "COMPLETED");
    expect(words(decide(run, NOW))).toEqual([
      "finish FAILED: Task id-a failed with status: FAILED and reason: 'no'",
    ]);
  });

  it("grants no attempt beyond the total time of a task", () => {
    const definition = { ...adHocTaskDefinition("a", true), totalTimeoutSeconds: 10 };
    const run = running([simple("a", { taskDefinition: definition })]);
    append(run, "a", "FAILED", { firstScheduledTime: NOW - 12_000 });

    expect(words(decide(run, NOW))).toEqual([
      "finish FAILED: Task id-a/a exceeded total timeout of 10 seconds (elapsed 12 seconds across all attempts). No further retries will be attempted.",
    ]);
  });

  it("goes from the last task of a branch to what follows the SWITCH, and nowhere from the SWITCH itself", () => {
    const choice = {
      name: "s",
      taskReferenceName: "s",
      type: "SWITCH",
      evaluatorType: "value-param",
      expression: "k",
      decisionCases: { x: [simple("a")] },
    };
    const run = running([choice, simple("b")]);
    append(run, "s", "COMPLETED", { inputData: { hasChildren: "true" } });
    append(run, "a", "COMPLETED");

    expect(words(decide(run, NOW))).toEqual(["proceed s to nothing", "proceed a to b"]);
  });

  it("keeps the round of a loop in what follows", () => {
    const loop = {
      name: "l",
      taskReferenceName: "l",
      type: "DO_WHILE",
      loopOver: [simple("a"), simple("b")],
      loopCondition: "true",
    };
    const run = running([loop]);
    append(run, "l", "IN_PROGRESS");
    const workflowTask = run.compiled.task("a");
    if (workflowTask === undefined) throw new Error("no task a");
    append(run, "a", "COMPLETED", { referenceTaskName: "a__2", iteration: 2, taskId: "id" });

    expect(words(decide(run, NOW))).toEqual(["proceed a__2 to b"]);
  });

  it("ends with a TERMINATE whatever else is open", () => {
    const run = running([simple("a"), { name: "t", taskReferenceName: "t", type: "TERMINATE" }]);
    append(run, "a", "IN_PROGRESS");
    append(run, "t", "COMPLETED", {
      inputData: { terminationStatus: "COMPLETED", terminationReason: "enough" },
    });

    expect(words(decide(run, NOW))).toEqual(["finish COMPLETED: enough"]);
  });
});
