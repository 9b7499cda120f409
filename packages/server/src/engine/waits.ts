import { type Cancel, onAbort } from "@baton/core";

import type { WaitResult } from "./engine";
import type { EngineCore } from "./engine-core";
import { isTerminalTask } from "./execution";
import type { LiveExecution } from "./live-execution";
import type { WaitRequest } from "./requests";

/** A call that waits for an execution. */
interface Wait {
  readonly workflowId: string;
  readonly until: ReadonlySet<string>;
  readonly resolve: (result: WaitResult) => void;
}

/**
 * The synchronous calls that wait for an execution to end, to reach an untimed WAIT, or to finish a named task.
 *
 * @see conductor-oss/conductor rest/…/controllers/WorkflowSignalResponder.java
 */
export class Waits {
  readonly #waits = new Map<string, Set<Wait>>();
  readonly #touched = new Set<LiveExecution>();

  constructor(private readonly core: EngineCore) {}

  /** Resolves at once when there is nothing to wait for, and after `timeoutMs` at the latest. */
  for(workflowId: string, request: WaitRequest): Promise<WaitResult> {
    const until = new Set(request.untilTaskRefs);
    const now = this.#look(workflowId, until);
    if (now !== undefined || request.timeoutMs <= 0)
      return Promise.resolve(now ?? this.#timedOut(workflowId));
    return new Promise((resolve) => {
      let cancel: Cancel | undefined = undefined;
      let forget: Cancel | undefined = undefined;
      const wait: Wait = {
        workflowId,
        until,
        resolve: (result) => {
          cancel?.();
          forget?.();
          this.#drop(wait);
          resolve(result);
        },
      };
      const giveUp = (): void => wait.resolve(this.#timedOut(workflowId));
      cancel = this.core.clock.after(request.timeoutMs, giveUp);
      forget = request.signal && onAbort(request.signal, giveUp);
      const set = this.#waits.get(workflowId) ?? new Set();
      this.#waits.set(workflowId, set.add(wait));
    });
  }

  /** Notes that an execution has changed. */
  touched(run: LiveExecution): void {
    if (this.#waits.size > 0) this.#touched.add(run);
  }

  /** Answers the calls whose wait is over; a change of a child concerns those who wait for its ancestors. */
  answer(): void {
    for (const run of this.#touched) {
      this.#touched.delete(run);
      for (let one: LiveExecution | undefined = run; one !== undefined;) {
        for (const wait of this.#waits.get(one.workflowId) ?? []) {
          const result = this.#look(wait.workflowId, wait.until);
          if (result !== undefined) wait.resolve(result);
        }
        one =
          one.parentWorkflowId === undefined ? undefined : this.core.executions.find(one.parentWorkflowId);
      }
    }
  }

  /** Ends all waits, because the server closes. */
  close(): void {
    for (const set of this.#waits.values())
      for (const wait of set) wait.resolve(this.#timedOut(wait.workflowId));
  }

  #drop(wait: Wait): void {
    const set = this.#waits.get(wait.workflowId);
    set?.delete(wait);
    if (set?.size === 0) this.#waits.delete(wait.workflowId);
  }

  #timedOut(workflowId: string): WaitResult {
    const target = this.core.executions.get(workflowId);
    return { target, blocking: undefined, timedOut: true };
  }

  #look(workflowId: string, until: ReadonlySet<string>): WaitResult | undefined {
    const target = this.core.executions.get(workflowId);
    const blocking = this.#blocking(target, until);
    return target.ended || blocking !== undefined ? { target, blocking, timedOut: false } : undefined;
  }

  #blocking(run: LiveExecution, until: ReadonlySet<string>): WaitResult["blocking"] {
    for (const task of run.tasks) {
      const terminal = isTerminalTask(task.status);
      const openWait = task.taskType === "WAIT" && !terminal && task.waitUntil === 0;
      if (openWait || (terminal && until.has(task.referenceTaskName))) return { execution: run, task };
      if (task.taskType !== "SUB_WORKFLOW" || terminal || task.subWorkflowId === undefined) continue;
      const child = this.core.executions.find(task.subWorkflowId);
      const inChild = child === undefined ? undefined : this.#blocking(child, until);
      if (inChild !== undefined) return inChild;
    }
    return undefined;
  }
}
