import type { JsonMap } from "../definitions/model";
import { systemTask } from "../tasks/system-tasks";
import { RequestError } from "../errors";
import { pause, resetCallbacks, resume, terminate } from "../operations/change-status";
import { poll, takeBack } from "../operations/poll";
import { reopenParents } from "../operations/reopen-parents";
import { rerun } from "../operations/rerun";
import { restart } from "../operations/restart";
import { checkedRetry, retryInnermost } from "../operations/retry";
import { skip } from "../operations/skip";
import { openTask, openWait, updateTask } from "../operations/update-task";
import type { EnginePort } from "./engine";
import { EngineCore, type EngineServices } from "./engine-core";
import { isTerminalTask } from "./execution";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import type { TaskUpdate } from "./requests";
import { queueName } from "./task-queues";

/** An engine and the way to stop it. */
export interface RunningEngine extends EnginePort {
  /** Ends waits and polls, stops all timers; what is under way goes on when the file is opened again. */
  close(): void;
  /** Takes an ended execution out of memory once it is on disk. */
  forgetEnded(run: LiveExecution): void;
}

/** Puts the engine together and goes on with the executions that had not ended. */
export function createEngine(services: EngineServices): RunningEngine {
  const core = new EngineCore(services);
  core.resumeAll();
  return {
    ...workflowOperations(core),
    ...taskOperations(core),
    ...lookUps(core),
    close: () => core.close(),
    forgetEnded: (run) => core.forget(run),
  };
}

/** Every operation ends by drawing its consequences, also when it is refused half way through a set of executions. */
function settled<A extends unknown[], R>(core: EngineCore, operation: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return operation(...args);
    } finally {
      core.settle();
    }
  };
}

function onRun<A extends unknown[]>(
  core: EngineCore,
  operation: (core: EngineCore, run: LiveExecution, ...args: A) => void,
): (workflowId: string, ...args: A) => void {
  return settled(core, (workflowId: string, ...args: A) =>
    operation(core, core.executions.open(workflowId), ...args),
  );
}

function workflowOperations(core: EngineCore) {
  return {
    start: settled(core, (request) => core.start(request)),
    decide: onRun(core, (_core, run) => core.advance(run)),
    pause: onRun(core, pause),
    resume: onRun(core, resume),
    terminate: onRun(core, (_core, run, reason?: string) => terminate(core, run, reason)),
    restart: onRun(core, restart),
    retry: onRun(core, (_core, run, resumeSubworkflowTasks: boolean) => {
      const retried = resumeSubworkflowTasks ? retryInnermost(core, run) : (checkedRetry(core, run), run);
      if (retried !== undefined) reopenParents(core, retried);
    }),
    rerun: settled(core, (workflowId, request) => {
      rerun(core, core.executions.open(workflowId), request);
      return workflowId;
    }),
    skip: onRun(core, skip),
    resetCallbacks: onRun(core, resetCallbacks),
    remove: settled(core, (workflowId, archive) => remove(core, workflowId, archive)),
    updateVariables: settled(core, (workflowId, variables) => {
      const run = core.executions.open(workflowId);
      core.changeRun(run, { variables: { ...run.variables, ...variables } });
      return run;
    }),
    waitFor: (workflowId, request) => core.waits.for(workflowId, request),
  } satisfies Partial<EnginePort>;
}

function remove(core: EngineCore, workflowId: string, archive: boolean): void {
  const run = core.executions.open(workflowId);
  if (archive && !run.ended) {
    throw new RequestError(400, `Cannot archive workflow: ${workflowId} with status: ${run.status}`);
  }
  core.forget(run);
  core.store.executionRemoved(run, archive);
}

function taskOperations(core: EngineCore) {
  const report = (
    task: LiveTask,
    status: TaskUpdate["status"],
    output: JsonMap,
    workerId?: string,
  ): LiveTask => {
    const outputData = { ...task.outputData, ...output };
    updateTask(core, {
      workflowInstanceId: task.workflowId,
      taskId: task.taskId,
      status,
      outputData,
      workerId: workerId ?? task.workerId,
      callbackAfterSeconds: task.callbackAfterSeconds,
    });
    return task;
  };
  return {
    poll: (request) => {
      const tasks = poll(core, request);
      core.settle();
      return tasks;
    },
    takeBack: settled(core, (tasks) => takeBack(core, tasks)),
    update: settled(core, (update) => updateTask(core, update)),
    updateByReference: settled(core, (workflowId, referenceName, status, output, workerId) => {
      const run = core.executions.find(workflowId);
      const task = run === undefined || run.ended ? undefined : openTask(run, referenceName);
      return task === undefined ? undefined : report(task, status, output, workerId);
    }),
    signal: settled(core, (workflowId, status, output) => {
      const task = openWait(core, core.executions.get(workflowId));
      return task === undefined ? undefined : report(task, status, output);
    }),
    addLog: (taskId, log) => core.store.addLog({ taskId, log, createdTime: core.clock.now() }),
    requeue: settled(core, (taskType) => requeue(core, taskType)),
  } satisfies Partial<EnginePort>;
}

/** Offers the open tasks of a type again, also those that workers have. */
function requeue(core: EngineCore, taskType: string): number {
  if (systemTask(taskType) !== undefined) return 0;
  let count = 0;
  const now = core.clock.now();
  for (const run of core.executions.all()) {
    for (const task of run.tasks) {
      if (task.taskType !== taskType || isTerminalTask(task.status) || run.ended) continue;
      core.change(task, { status: "SCHEDULED", availableAt: now });
      count++;
    }
  }
  return count;
}

function lookUps(core: EngineCore) {
  return {
    committed: () => core.store.committed(),
    execution: (workflowId) => core.executions.get(workflowId),
    findExecution: (workflowId) => core.executions.find(workflowId),
    running: (name, version) =>
      core.store
        .running(name)
        .filter((run) => version === undefined || run.version === version)
        .map((run) => run.workflowId),
    correlated: (name, correlationId, includeClosed) =>
      core.store
        .correlated(name, correlationId)
        .map((workflowId) => core.executions.get(workflowId))
        .filter((run) => includeClosed || run.status === "RUNNING"),
    findTask: (taskId) => {
      const task = core.executions.findTask(taskId);
      return task === undefined ? undefined : { execution: task.run, task };
    },
    logs: (taskId) => core.store.logs(taskId),
    queueSizes: () => queueSizes(core),
    pollData: (taskType) => core.domains.records(taskType),
  } satisfies Partial<EnginePort>;
}

function queueSizes(core: EngineCore): Map<string, { size: number; handedOut: number }> {
  const sizes = new Map(
    [...core.queues.sizes()].map(([name, ready]) => [name, { size: ready, handedOut: 0 }]),
  );
  for (const task of core.executions.scheduledLater()) {
    const size = sizes.get(queueName(task.taskType, task.domain));
    if (size !== undefined) size.size++;
  }
  return sizes;
}
