import { ConductorSdkError } from "@baton/core";
import { type Execute, resolveWorker, type WorkerConfig } from "../config/worker-config";
import type { Environment } from "../config/worker-env";
import type { ConductorWorker } from "../config/worker-options";
import { findDescription, type WorkerDescription } from "./worker-description";
import { duplicate, findRegistered, keyOf } from "./worker-registry";

/**
 * Where workers come from: a plain {@link ConductorWorker}, a function decorated by the call form, or an instance of a class with decorated
 * methods.
 */
export type WorkerSource = ConductorWorker | object;

/**
 * Reads every worker out of the sources, and out of the registry if `scan` says so.
 *
 * @param scan by default only when no source is decorated: who names decorated workers has chosen which ones to run.
 * @throws {ConductorSdkError} `CONFIG` on a source that is no worker, and on two workers for one task and domain.
 */
export function findWorkers(
  sources: readonly WorkerSource[],
  scan: boolean | undefined,
  env: Environment,
): readonly WorkerConfig[] {
  const byKey = new Map<string, WorkerConfig>();
  const known = new Set<WorkerDescription["handler"]>();
  const add = (config: WorkerConfig): void => {
    if (byKey.has(keyOf(config))) throw duplicate(config);
    byKey.set(keyOf(config), config);
  };
  for (const source of sources) {
    if (isManual(source)) add(resolveWorker(source, (task, context) => source.execute(task, context), env));
    else
      for (const { options, handler } of descriptionsIn(source)) {
        known.add(handler);
        add(resolveWorker(options, bound(handler, source), env));
      }
  }
  if (scan ?? known.size === 0)
    for (const { options, handler } of findRegistered())
      if (!known.has(handler)) add(resolveWorker(options, bound(handler, undefined), env));
  return [...byKey.values()];
}

function isManual(source: WorkerSource): source is ConductorWorker {
  return "taskDefName" in source && "execute" in source && typeof source.execute === "function";
}

/** `this` of a decorated method is its instance. */
function bound(handler: WorkerDescription["handler"], instance: object | undefined): Execute {
  return (task, context) => Reflect.apply(handler, instance, [task, context]) as unknown;
}

function descriptionsIn(source: object): readonly WorkerDescription[] {
  const own = findDescription(source);
  if (own !== undefined) return [own];
  const found = typeof source === "function" ? onObject(source, new Set()) : alongPrototypes(source);
  if (found.length > 0) return found;
  const name = typeof source === "function" ? source.name : source.constructor.name;
  throw new ConductorSdkError(
    "CONFIG",
    typeof source === "function"
      ? `"${name}" in workers is no worker: decorate it, worker({ taskDefName })(${name || "handler"}), or pass an instance of the class`
      : `the ${name} in workers has no method decorated with @worker, and no taskDefName with execute`,
  );
}

function alongPrototypes(instance: object): readonly WorkerDescription[] {
  const seen = new Set<string | symbol>();
  const found: WorkerDescription[] = [];
  for (
    let level: unknown = instance;
    isObject(level) && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  )
    found.push(...onObject(level, seen));
  return found;
}

/** Getters are not called: who knows what they do. A name seen on a subclass hides that of its base. */
function onObject(object: object, seen: Set<string | symbol>): readonly WorkerDescription[] {
  const found: WorkerDescription[] = [];
  for (const name of Reflect.ownKeys(object)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const description = findDescription(Object.getOwnPropertyDescriptor(object, name)?.value);
    if (description !== undefined) found.push(description);
  }
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
