import type { WaitResult } from "../../engine/engine";
import type { Execution, TaskRun } from "../../engine/execution";
import { EMPTY, jsonText } from "../answer";
import type { ServerAnswer } from "../server-request";
import { optional, tasksJson } from "./task-answer";

/** What a synchronous call wants to see. */
export const RETURN_STRATEGIES = [
  "TARGET_WORKFLOW",
  "BLOCKING_WORKFLOW",
  "BLOCKING_TASK",
  "BLOCKING_TASK_INPUT",
] as const;

/** One of {@link RETURN_STRATEGIES}. */
export type ReturnStrategy = (typeof RETURN_STRATEGIES)[number];

function base(result: WaitResult, strategy: ReturnStrategy, requestId: string, owner: Execution): string {
  const { target } = result;
  return (
    `{"responseType":"${strategy}","targetWorkflowId":${JSON.stringify(target.workflowId)}` +
    `,"targetWorkflowStatus":"${target.status}","requestId":${JSON.stringify(requestId)}` +
    `,"workflowId":${JSON.stringify(owner.workflowId)}${optional("correlationId", owner.correlationId)}`
  );
}

function workflowRun(execution: Execution, result: WaitResult, head: string, now: number): string {
  return (
    `${head},"input":${JSON.stringify(execution.input)},"output":${JSON.stringify(execution.output)}` +
    `,"signalTimeout":${result.timedOut},"priority":${execution.priority},"variables":${JSON.stringify(execution.variables)}` +
    `,"tasks":${tasksJson(execution.tasks, execution, now)},"createTime":${execution.createTime}` +
    `,"status":"${execution.status}","updateTime":${execution.updateTime}}`
  );
}

function taskRun(task: TaskRun, owner: Execution, result: WaitResult, head: string): string {
  return (
    `${head},"input":${JSON.stringify(task.inputData)},"output":${JSON.stringify(task.outputData)}` +
    `,"signalTimeout":${result.timedOut},"taskType":${JSON.stringify(task.taskType)},"taskId":${JSON.stringify(task.taskId)}` +
    `,"referenceTaskName":${JSON.stringify(task.referenceTaskName)},"retryCount":${task.retryCount}` +
    `,"taskDefName":${JSON.stringify(task.taskDefName)}${optional("retriedTaskId", task.retriedTaskId)}` +
    `,"workflowType":${JSON.stringify(owner.definition.name)}` +
    optional("reasonForIncompletion", task.reasonForIncompletion) +
    `,"priority":${task.workflowPriority}${optional("createdBy", task.workerId)},"createTime":${task.startTime}` +
    `,"updateTime":${task.updateTime},"status":"${task.status}"}`
  );
}

/**
 * The answer of a synchronous call. Where a blocking task is wanted and nothing blocks, the answer is empty.
 *
 * @see conductor-oss/conductor common/…/model/{SignalResponse,WorkflowRun,TaskRun}.java
 */
export function signalAnswer(
  result: WaitResult,
  strategy: ReturnStrategy,
  requestId: string,
  now: number,
): ServerAnswer {
  const { target, blocking } = result;
  if (strategy === "TARGET_WORKFLOW") {
    return jsonText(workflowRun(target, result, base(result, strategy, requestId, target), now));
  }
  if (strategy === "BLOCKING_WORKFLOW") {
    const owner = blocking?.execution ?? target;
    return jsonText(workflowRun(owner, result, base(result, strategy, requestId, owner), now));
  }
  if (blocking === undefined) return EMPTY;
  const { execution, task } = blocking;
  return jsonText(taskRun(task, execution, result, base(result, strategy, requestId, execution)));
}
