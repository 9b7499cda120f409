import type { TaskRun, WorkflowRun } from "@baton/api";
import { enhanceSignalResponse } from "./enhance-signal-response";

const target = {
  targetWorkflowId: "root",
  targetWorkflowStatus: "RUNNING",
  workflowId: "child",
  input: { a: 1 },
};
const workflowRun: WorkflowRun = {
  ...target,
  responseType: "BLOCKING_WORKFLOW",
  status: "RUNNING",
  tasks: [],
  priority: 3,
};
const taskRun: TaskRun = {
  ...target,
  responseType: "BLOCKING_TASK_INPUT",
  status: "IN_PROGRESS",
  taskId: "t",
  taskType: "WAIT",
  referenceTaskName: "ref",
};

describe("enhanceSignalResponse", () => {
  it("takes an execution apart", () => {
    const response = enhanceSignalResponse(workflowRun);

    expect(response).toMatchObject(workflowRun);
    expect(response.isBlockingWorkflow()).toBe(true);
    expect([response.isTargetWorkflow(), response.isBlockingTask(), response.isBlockingTaskInput()]).toEqual([
      false,
      false,
      false,
    ]);
    expect([response.hasWorkflowData(), response.hasTaskData()]).toEqual([true, false]);
    expect([response.isRunning(), response.isPaused(), response.isTerminal()]).toEqual([true, false, false]);
    expect([response.getWorkflowId(), response.getTargetWorkflowId()]).toEqual(["child", "root"]);
    expect(response.getWorkflow()).toEqual({
      workflowId: "child",
      status: "RUNNING",
      tasks: [],
      input: { a: 1 },
      output: {},
      variables: {},
      priority: 3,
    });
    expect(String(response)).toBe(
      "SignalResponse{type=BLOCKING_WORKFLOW, workflowId=child, status=RUNNING, tasksCount=0}",
    );
  });

  it("takes a task apart", () => {
    const response = enhanceSignalResponse(taskRun);

    expect(response.getTaskInput()).toEqual({ a: 1 });
    expect(response.getBlockingTask()).toEqual({
      taskId: "t",
      taskType: "WAIT",
      referenceTaskName: "ref",
      status: "IN_PROGRESS",
      inputData: { a: 1 },
      outputData: {},
      retryCount: 0,
      workflowInstanceId: "child",
    });
    expect(response.getSummary()).toBe(
      "SignalResponse{type=BLOCKING_TASK_INPUT, workflowId=child, status=IN_PROGRESS, taskId=t, taskType=WAIT}",
    );
  });

  it("says what the answer shows when something else is asked of it", () => {
    const task = enhanceSignalResponse(taskRun);

    expect(() => task.getWorkflow()).toThrow(/shows BLOCKING_TASK_INPUT, not an execution/);
    expect(() => task.getWorkflow()).toThrow(expect.objectContaining({ code: "INVALID" }));
    expect(() => enhanceSignalResponse(workflowRun).getBlockingTask()).toThrow(
      /shows BLOCKING_WORKFLOW, not a task/,
    );
    expect(() => enhanceSignalResponse({ ...taskRun, responseType: "BLOCKING_TASK" }).getTaskInput()).toThrow(
      /not the input/,
    );
  });

  it("works for an empty answer, as when nothing waits", () => {
    const response = enhanceSignalResponse(undefined);

    expect([response.getResponseType(), response.getWorkflowId()]).toEqual(["", ""]);
    expect([response.hasTaskData(), response.isTerminal()]).toEqual([false, false]);
    expect(() => response.getBlockingTask()).toThrow(/shows nothing/);
    expect(response.getSummary()).toBe("SignalResponse{empty}");
  });

  it.each(["COMPLETED", "FAILED", "TERMINATED", "TIMED_OUT"] as const)("knows %s as an end", (status) => {
    expect(enhanceSignalResponse({ ...workflowRun, status }).isTerminal()).toBe(true);
  });

  it("shows small fields only for debugging", () => {
    expect(enhanceSignalResponse(workflowRun).toDebugJSON()).toEqual({
      targetWorkflowId: "root",
      targetWorkflowStatus: "RUNNING",
      workflowId: "child",
      responseType: "BLOCKING_WORKFLOW",
      status: "RUNNING",
      priority: 3,
      tasksCount: 0,
      hasInput: true,
      hasOutput: false,
      hasVariables: false,
    });
  });
});
