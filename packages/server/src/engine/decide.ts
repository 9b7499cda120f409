import type { WorkflowTaskDefinition } from "../definitions/model";
import { isUnsuccessfulTask, type WorkflowStatus } from "./execution";
import { type LiveExecution } from "./live-execution";
import { type LiveTask, plainReference, roundSuffix } from "./live-task";
import { exhaustedBudget, mayRetry, retryDelaySeconds } from "./retry-policy";

/** What the engine wants done. */
export type Decision =
  | { readonly kind: "begin"; readonly first: WorkflowTaskDefinition }
  | { readonly kind: "retry"; readonly task: LiveTask; readonly delaySeconds: number }
  /** The failure of an optional task is tolerated. */
  | { readonly kind: "tolerate"; readonly task: LiveTask }
  /** The consequences of a finished task are drawn; `next` is scheduled unless it is there. */
  | { readonly kind: "proceed"; readonly task: LiveTask; readonly next: WorkflowTaskDefinition | undefined }
  | {
      readonly kind: "finish";
      readonly status: Exclude<WorkflowStatus, "RUNNING" | "PAUSED">;
      readonly reason?: string;
      /** The task that ended the workflow: the failed one, or the TERMINATE. */
      readonly task?: LiveTask;
    };

/** A decision that ends the execution. */
export type Finish = Extract<Decision, { kind: "finish" }>;

const NOTHING: readonly Decision[] = [];

/**
 * What follows from the state of an execution.
 *
 * Invariants
 *   D1. No I/O, no clock, no randomness.
 *   D2. Deciding twice, with the decisions applied in between, changes nothing more.
 *   D3. Finished stays finished.
 *
 * @see conductor-oss/conductor core/…/execution/DeciderService.java `decide`
 */
export function decide(run: LiveExecution, now: number): readonly Decision[] {
  if (run.ended || run.status === "PAUSED") return NOTHING;
  if (run.unprocessed.size === 0) {
    if (run.open > 0) return NOTHING;
    const first = run.tasks.every((task) => task.status === "SKIPPED") ? firstTask(run) : undefined;
    return [first === undefined ? complete(run) : { kind: "begin", first }];
  }
  const decisions: Decision[] = [];
  let terminate: LiveTask | undefined;
  for (const task of inOrder(run.unprocessed)) {
    const failure = isUnsuccessfulTask(task.status) ? afterFailure(task, now) : undefined;
    if (failure?.kind === "finish") return [failure];
    if (failure !== undefined) decisions.push(failure);
    if (failure?.kind === "retry") continue;
    if (task.taskType === "TERMINATE" && !isUnsuccessfulTask(task.status)) terminate = task;
    decisions.push({ kind: "proceed", task, next: nextTask(run, task) });
  }
  if (terminate !== undefined) return byTerminate(terminate, decisions);
  // The decision that ends an execution is its only one: what else it would have marked stays as it is, as in Conductor.
  const goesOn =
    run.open > 0 ||
    decisions.some((one) => one.kind === "retry" || (one.kind === "proceed" && one.next !== undefined));
  return goesOn ? decisions : [complete(run)];
}

function inOrder(tasks: ReadonlySet<LiveTask>): Iterable<LiveTask> {
  return tasks.size < 2 ? tasks : [...tasks].sort((a, b) => a.seq - b.seq);
}

function firstTask(run: LiveExecution): WorkflowTaskDefinition | undefined {
  return notSkipped(run, run.definition.tasks[0], "");
}

/** Steps over tasks that an operator skipped before they were reached. */
export function notSkipped(
  run: LiveExecution,
  from: WorkflowTaskDefinition | undefined,
  suffix: string,
): WorkflowTaskDefinition | undefined {
  let task = from;
  while (task !== undefined && run.latest(task.taskReferenceName + suffix)?.status === "SKIPPED") {
    task = run.compiled.next(task.taskReferenceName);
  }
  return task;
}

/** What is to be scheduled after a finished task; undefined when nothing is, or when it is there already. */
function nextTask(run: LiveExecution, task: LiveTask): WorkflowTaskDefinition | undefined {
  if (task.taskType === "TERMINATE" || task.inputData["hasChildren"] === "true") return undefined;
  const suffix = roundSuffix(task);
  const next = notSkipped(run, run.compiled.next(plainReference(task)), suffix);
  return next === undefined || run.latest(next.taskReferenceName + suffix) !== undefined ? undefined : next;
}

function afterFailure(task: LiveTask, now: number): Decision | undefined {
  const { optional, permissive } = task.workflowTask;
  if (mayRetry(task)) {
    const exhausted = exhaustedBudget(task, now);
    if (exhausted !== undefined) {
      return {
        kind: "finish",
        status: task.status === "TIMED_OUT" ? "TIMED_OUT" : "FAILED",
        reason: exhausted,
        task,
      };
    }
    return {
      kind: "retry",
      task,
      delaySeconds: retryDelaySeconds(task.workflowTask.taskDefinition, task.retryCount),
    };
  }
  if (optional) return { kind: "tolerate", task };
  if (permissive) return undefined;
  const status =
    task.status === "CANCELED" ? "TERMINATED" : task.status === "TIMED_OUT" ? "TIMED_OUT" : "FAILED";
  const reason = `Task ${task.taskId} failed with status: ${status} and reason: '${task.reasonForIncompletion ?? "null"}'`;
  return { kind: "finish", status, reason, task };
}

/** A TERMINATE ends the run; one that ends it without success leaves the marks of what was done, as in Conductor. */
function byTerminate(task: LiveTask, decisions: readonly Decision[]): Decision[] {
  const finish = terminatedBy(task);
  if (finish.status === "COMPLETED") return [finish];
  const marks = decisions.flatMap((one): Decision[] =>
    one.kind === "proceed" ? [{ ...one, next: undefined }] : [],
  );
  return [...marks, finish];
}

function terminatedBy(task: LiveTask): Finish {
  const asked = task.inputData["terminationStatus"];
  const status = asked === "FAILED" || asked === "TERMINATED" ? asked : "COMPLETED";
  const given = task.inputData["terminationReason"];
  const reason =
    typeof given === "string" && given !== ""
      ? given
      : `Workflow is ${status} by TERMINATE task: ${task.taskId}`;
  return { kind: "finish", status, reason, task };
}

/** All is done: completed, or failed where a permissive task failed on the way. */
function complete(run: LiveExecution): Finish {
  const failed = run.tasks.filter(
    (task) =>
      task.workflowTask.permissive &&
      !task.workflowTask.optional &&
      isUnsuccessfulTask(task.status) &&
      run.latest(task.referenceTaskName) === task,
  );
  if (failed.length === 0) return { kind: "finish", status: "COMPLETED" };
  const reason = failed
    .map(
      (task) =>
        `Task ${task.taskId} failed with status: ${task.status} and reason: '${task.reasonForIncompletion ?? "null"}'`,
    )
    .join(". ");
  return { kind: "finish", status: "FAILED", reason };
}
