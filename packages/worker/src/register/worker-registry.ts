import type { TaskContext } from "../execute/task-context";
import { processWide } from "../process-wide";
import type { ConductorWorker } from "../config/worker-options";
import { ConductorSdkError } from "@baton/core";
import type { Task } from "@baton/api";
import type { WorkerDescription } from "./worker-description";
import type { WorkerOptions } from "../config/worker-options";

/** A decorated worker, as auto-discovery finds it. */
export interface RegisteredWorker extends WorkerOptions {
  /** The handler; of a decorated method, without its instance. */
  readonly executeFunction: (task: Task, context?: TaskContext) => unknown;
}

/** Every decorated worker of the process. The only module state of this package, and needed by auto-discovery alone. */
const registry = processWide("registry", () => new Set<WorkerDescription>());

/** Remembers a decorated worker for auto-discovery. */
export function registerWorker(description: WorkerDescription): void {
  registry.add(description);
}

/**
 * Every decorated worker.
 *
 * @throws {ConductorSdkError} `CONFIG` when two different workers claim the same task and domain.
 */
export function getRegisteredWorkers(): RegisteredWorker[] {
  return findRegistered().map(toRegistered);
}

/** The decorated worker of a task and domain. */
export function getRegisteredWorker(taskDefName: string, domain?: string): RegisteredWorker | undefined {
  for (const description of registry) {
    const { options } = description;
    if (options.taskDefName === taskDefName && options.domain === domain) return toRegistered(description);
  }
  return undefined;
}

/** Forgets every decorated worker; the functions themselves keep their descriptions. */
export function clearWorkerRegistry(): void {
  registry.clear();
}

/** How many decorated workers there are. */
export function getWorkerCount(): number {
  return registry.size;
}

/**
 * The descriptions for auto-discovery, each task and domain once.
 *
 * @throws {ConductorSdkError} `CONFIG` when two different workers claim the same task and domain.
 */
export function findRegistered(): WorkerDescription[] {
  const byKey = new Map<string, WorkerDescription>();
  for (const description of registry) {
    const key = keyOf(description.options);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, description);
    else if (!isSame(known, description)) throw duplicate(description.options);
  }
  return [...byKey.values()];
}

/** The error of two workers for one task. */
export function duplicate({ taskDefName, domain }: Pick<ConductorWorker, "taskDefName" | "domain">): Error {
  const where = domain === undefined ? "" : ` in domain "${domain}"`;
  return new ConductorSdkError(
    "CONFIG",
    `two workers are registered for task "${taskDefName}"${where}: remove one, or give them different domains`,
  );
}

/** What tells workers apart. */
export function keyOf({ taskDefName, domain }: Pick<ConductorWorker, "taskDefName" | "domain">): string {
  return `${domain ?? ""}\n${taskDefName}`;
}

function isSame(one: WorkerDescription, other: WorkerDescription): boolean {
  return (
    one.handler === other.handler &&
    Object.keys({ ...one.options, ...other.options }).every(
      (name) => Reflect.get(one.options, name) === Reflect.get(other.options, name),
    )
  );
}

function toRegistered({ options, handler }: WorkerDescription): RegisteredWorker {
  const executeFunction = (task: Task, context?: TaskContext): unknown =>
    Reflect.apply(handler, undefined, [task, context]);
  return { ...options, executeFunction };
}
