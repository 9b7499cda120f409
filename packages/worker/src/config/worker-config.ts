import { hostname } from "node:os";
import type { Task } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { TaskContext } from "../execute/task-context";
import { type Environment, tuningFrom } from "./worker-env";
import type { WorkerOptions, WorkerTuning } from "./worker-options";

/** What runs for a task: the handler, already bound to its instance. */
export type Execute = (task: Task, context: TaskContext) => unknown;

/** A worker with every setting decided. */
export interface WorkerConfig extends WorkerOptions {
  readonly execute: Execute;
  readonly concurrency: number;
  readonly pollInterval: number;
  readonly pollTimeout: number;
  readonly workerId: string;
  readonly paused: boolean;
  readonly leaseExtendEnabled: boolean;
  readonly registerTaskDef: boolean;
  readonly overwriteTaskDef: boolean;
  readonly strictSchema: boolean;
}

/** What a worker does unless code or environment say otherwise. */
export const WORKER_DEFAULTS = Object.freeze({
  concurrency: 1,
  pollInterval: 100,
  pollTimeout: 5_000,
  paused: false,
  leaseExtendEnabled: true,
  registerTaskDef: false,
  overwriteTaskDef: true,
  strictSchema: false,
} as const satisfies WorkerTuning);

/**
 * Decides every setting of a worker. Precedence: environment, then code, then default, because operators tune what is already built.
 *
 * @throws {ConductorSdkError} `CONFIG` on a value that cannot be used.
 */
export function resolveWorker(options: WorkerOptions, execute: Execute, env: Environment): WorkerConfig {
  const { taskDefName } = options;
  if (typeof taskDefName !== "string" || taskDefName.trim() === "")
    throw new ConductorSdkError("CONFIG", "a worker needs a taskDefName: the name of the task it executes");
  checkNumber(options, "concurrency", 1);
  checkNumber(options, "pollInterval", 0);
  checkNumber(options, "pollTimeout", 0);
  return Object.freeze({
    workerId: hostname(),
    ...WORKER_DEFAULTS,
    ...given(options),
    ...given(tuningFrom(env, taskDefName)),
    taskDefName,
    execute,
  });
}

function checkNumber(
  options: WorkerOptions,
  field: "concurrency" | "pollInterval" | "pollTimeout",
  lowest: number,
): void {
  const value = options[field];
  if (value === undefined || (Number.isInteger(value) && value >= lowest)) return;
  throw new ConductorSdkError(
    "CONFIG",
    `worker "${options.taskDefName}": ${field} must be a whole number from ${lowest} on, got ${value}`,
  );
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that it does not hide a default. */
function given<T extends object>(options: T): Given<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
}
