import type { WorkerOptions } from "../config/worker-options";

/** What `worker` remembers about a function: its settings, and the function as it was written. */
export interface WorkerDescription {
  readonly options: WorkerOptions;
  /** The handler without its instance. */
  readonly handler: (...args: never[]) => unknown;
}

/** The key under which a description hangs on its function; the same in every copy of this package. */
const KEY = Symbol.for("baton.worker");

/** Attaches a description to a function. */
export function describeWorker(target: object, description: WorkerDescription): void {
  Object.defineProperty(target, KEY, { value: description });
}

/** The description of a decorated function; undefined for anything else. */
export function findDescription(value: unknown): WorkerDescription | undefined {
  if (typeof value !== "function" || !(KEY in value)) return undefined;
  return value[KEY] as WorkerDescription; // only describeWorker writes under the key
}
