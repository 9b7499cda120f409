import { type Cancel, onAbort } from "@baton/core";

import type { EngineCore } from "../engine/engine-core";
import type { TaskRun } from "../engine/execution";
import type { LiveTask } from "../engine/live-task";
import type { PollRequest } from "../engine/requests";
import { queueName } from "../engine/task-queues";

/**
 * Hands out tasks: at once when there are any, else as soon as one arrives, at the latest after `timeoutMs` with none.
 * A worker that is gone by then takes none.
 *
 * @see conductor-oss/conductor core/…/service/ExecutionService.java `poll`
 */
export async function poll(core: EngineCore, request: PollRequest): Promise<LiveTask[]> {
  if (request.count === 0) release(core, request);
  core.domains.polled(request.taskType, request.domain, request.workerId);
  const tasks = take(core, request);
  if (
    tasks.length > 0 ||
    request.count === 0 ||
    request.timeoutMs <= 0 ||
    request.signal?.aborted === true ||
    core.closed
  )
    return tasks;
  return new Promise((resolve) => {
    let cancel: Cancel | undefined = undefined;
    let forget: Cancel | undefined = undefined;
    const end = (taken: LiveTask[]): void => {
      cancel?.();
      leave();
      core.pollers.delete(poller);
      forget?.();
      resolve(taken);
    };
    const giveUp = (): void => end([]);
    const poller = { request, giveUp };
    const serve = (): boolean => {
      const taken = take(core, request);
      if (taken.length === 0) return true;
      end(taken);
      return false;
    };
    const leave = core.queues.wait(queueName(request.taskType, request.domain), { serve });
    cancel = core.clock.after(request.timeoutMs, giveUp);
    core.pollers.add(poller);
    forget = request.signal && onAbort(request.signal, giveUp);
  });
}

/**
 * A poll for 0 tasks lets the polls go that are held for the same worker, type and domain: how a worker that stops gives them up
 * without losing what one of them is being handed at that moment.
 */
function release(core: EngineCore, { taskType, domain, workerId }: PollRequest): void {
  for (const { request, giveUp } of core.pollers) {
    if (request.taskType === taskType && request.domain === domain && request.workerId === workerId) giveUp();
  }
}

/**
 * Takes back what was handed to a worker that is gone before it could be told: the tasks are as they were before.
 */
export function takeBack(core: EngineCore, tasks: readonly TaskRun[]): void {
  for (const { taskId, pollCount } of tasks) {
    const task = core.executions.findTask(taskId);
    if (task === undefined || task.status !== "IN_PROGRESS" || task.pollCount !== pollCount || task.run.ended)
      continue;
    task.workerId = undefined;
    core.change(task, {
      status: "SCHEDULED",
      pollCount: pollCount - 1,
      startTime: pollCount > 1 ? task.startTime : 0,
      availableAt: core.clock.now(),
    });
  }
}

function take(core: EngineCore, request: PollRequest): LiveTask[] {
  const name = queueName(request.taskType, request.domain);
  const tasks: LiveTask[] = [];
  // One by one, because each one handed out counts towards its limit.
  while (tasks.length < request.count) {
    const [task] = core.queues.take(name, 1, (one) => isWithinLimit(core, one));
    if (task === undefined) break;
    handOut(core, task, request.workerId);
    tasks.push(task);
  }
  return tasks;
}

function isWithinLimit(core: EngineCore, task: LiveTask): boolean {
  const limit = task.workflowTask.taskDefinition?.concurrentExecLimit ?? 0;
  return limit <= 0 || core.executions.inProgress(task.taskDefName) < limit;
}

function handOut(core: EngineCore, task: LiveTask, workerId: string | undefined): void {
  const now = core.clock.now();
  if (workerId === undefined) task.workerId = undefined;
  else task.workerId = workerId;
  core.change(task, {
    status: "IN_PROGRESS",
    startTime: task.startTime > 0 ? task.startTime : now,
    updateTime: now,
    callbackAfterSeconds: 0,
    pollCount: task.pollCount + 1,
  });
}
