import { type Cancel, onAbort } from "@baton/core";

import type { EngineCore } from "../engine/engine-core";
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
  core.domains.polled(request.taskType, request.domain, request.workerId);
  const tasks = take(core, request);
  if (tasks.length > 0 || request.timeoutMs <= 0 || request.signal?.aborted === true || core.closed)
    return tasks;
  return new Promise((resolve) => {
    let cancel: Cancel | undefined = undefined;
    let forget: Cancel | undefined = undefined;
    const end = (taken: LiveTask[]): void => {
      cancel?.();
      leave();
      core.pollers.delete(giveUp);
      forget?.();
      resolve(taken);
    };
    const giveUp = (): void => end([]);
    const serve = (): boolean => {
      const taken = take(core, request);
      if (taken.length === 0) return true;
      end(taken);
      return false;
    };
    const leave = core.queues.wait(queueName(request.taskType, request.domain), { serve });
    cancel = core.clock.after(request.timeoutMs, giveUp);
    core.pollers.add(giveUp);
    forget = request.signal && onAbort(request.signal, giveUp);
  });
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
