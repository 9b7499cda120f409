import type { WorkflowTask } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { WorkerOptions } from "../config/worker-options";
import { describeWorker, type WorkerDescription } from "./worker-description";
import { registerWorker } from "./worker-registry";

/** Anything that can be decorated: `(task, context?) => result`, in any typing. */
export type WorkerMethod = (...args: never[]) => unknown;

/** What a workflow says about a task of a decorated function. */
export interface TaskReference {
  /** The task's reference name in the workflow. */
  readonly taskRefName: string;
  /** @default {} */
  readonly inputParameters?: Record<string, unknown> | undefined;
}

/** A decorated function: called as before it runs, called with a `taskRefName` it describes its task for a workflow. */
export type DecoratedWorker<H extends WorkerMethod> = H & ((reference: TaskReference) => WorkflowTask);

/** What `worker(options)` returns: a method decorator of both dialects, and a wrapper for functions. */
export interface WorkerDecorator {
  /** The language's own decorators. */
  <H extends WorkerMethod>(method: H, context: ClassMethodDecoratorContext): H;
  /** TypeScript's `experimentalDecorators`. */
  <H extends WorkerMethod>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): TypedPropertyDescriptor<H>;
  /** The call form: `worker({ taskDefName })(handler)`. */
  <H extends WorkerMethod>(handler: H): DecoratedWorker<H>;
}

/**
 * Makes a method or a function a worker. It stores a description and registers it for auto-discovery; nothing runs before a
 * `TaskHandler` starts.
 *
 * @throws {ConductorSdkError} `CONFIG` when something else than a method or a function is decorated.
 * @example
 * class Warehouse {
 *   \@worker({ taskDefName: "reserve_stock", concurrency: 10 })
 *   async reserve(task: Task) { … }
 * }
 * const charge = worker({ taskDefName: "charge_card" })(async (task: Task) => ({ charged: true }));
 */
export function worker(options: WorkerOptions): WorkerDecorator {
  const decorate = (value: unknown, context?: unknown, descriptor?: PropertyDescriptor): unknown => {
    if (descriptor !== undefined) return { ...descriptor, value: decorated(options, descriptor.value) };
    return decorated(options, value, context);
  };
  return decorate as WorkerDecorator; // the three ways to call it are told apart above
}

function decorated(options: WorkerOptions, value: unknown, context?: unknown): WorkerMethod {
  if (typeof value !== "function" || !isOnMethod(context))
    throw new ConductorSdkError(
      "CONFIG",
      `@worker({ taskDefName: "${options.taskDefName}" }) belongs on a method, or around a function: worker({ … })(handler)`,
    );
  const handler = value as WorkerMethod;
  const description: WorkerDescription = Object.freeze({ options: Object.freeze({ ...options }), handler });
  const dual = function (this: unknown, ...args: unknown[]): unknown {
    const [first] = args;
    return args.length === 1 && isReference(first)
      ? toWorkflowTask(options.taskDefName, first)
      : Reflect.apply(handler, this, args);
  };
  Object.defineProperty(dual, "name", { value: handler.name });
  describeWorker(dual, description);
  registerWorker(description);
  return dual;
}

/** A property key as the second argument, and no descriptor, is a field of the older dialect. */
function isOnMethod(context: unknown): boolean {
  if (context === undefined) return true;
  return typeof context === "object" && context !== null && "kind" in context && context.kind === "method";
}

function isReference(value: unknown): value is TaskReference {
  return (
    typeof value === "object" &&
    value !== null &&
    "taskRefName" in value &&
    typeof value.taskRefName === "string"
  );
}

function toWorkflowTask(name: string, { taskRefName, inputParameters = {} }: TaskReference): WorkflowTask {
  return { name, taskReferenceName: taskRefName, type: "SIMPLE", inputParameters };
}
