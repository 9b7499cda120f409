import type { WorkflowTask } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** Options of {@link doWhileTask} and {@link newLoopTask}. */
export interface LoopTaskOptions extends TaskOptions {
  /** Expression that gives a list: the body runs once per item and reads `${loopRef.output.loopItem}` and `loopIndex`. */
  items?: string | undefined;
  /**
   * How the condition is read: `graaljs`, or `value-param` for the name of an input. Orkes only: Conductor OSS reads
   * JavaScript whatever this says.
   */
  evaluatorType?: string | undefined;
  /** Only the outputs of the last so many iterations are kept. @default all */
  keepLastN?: number | undefined;
}

/** A body that is repeated while a condition holds. */
export interface DoWhileTaskDef extends TypedTask<"DO_WHILE"> {
  /** What the condition reads as `$.key`. */
  inputParameters: Record<string, unknown>;
  /** Script that decides about the next iteration. */
  loopCondition: string;
  /** The body. */
  loopOver: WorkflowTask[];
  /** Expression of the list to go through. */
  items?: string;
}

/**
 * A body that is repeated while a condition holds. The body runs at least once.
 *
 * @param taskRefName name of this step, unique in its workflow
 * @param terminationCondition script that is evaluated after each iteration; true repeats the body. It reads inputs as
 * `$.key`, the loop's own output as `$.taskRefName['iteration']` and outputs of body tasks as `$.bodyRef`
 * @param tasks the body, in order
 * @param optional whether the workflow goes on when the loop fails, or all options
 */
export function doWhileTask(
  taskRefName: string,
  terminationCondition: string,
  tasks: readonly WorkflowTask[],
  optional?: OptionalOr<LoopTaskOptions>,
): DoWhileTaskDef {
  return loop(taskRefName, terminationCondition, tasks, {}, optional);
}

/**
 * A body that is repeated a number of times. Inside another loop Conductor OSS 3.32 fails it, because it looks for the
 * loop's output under another name there: put the inner loop into a sub-workflow.
 *
 * @param taskRefName name of this step, unique in its workflow
 * @param iterations how often the body runs: a whole number from 1, or an expression that gives one
 * @param tasks the body, in order
 * @param optional whether the workflow goes on when the loop fails, or all options
 * @throws ConductorSdkError `INVALID` when `iterations` is a number that is not whole or less than 1
 */
export function newLoopTask(
  taskRefName: string,
  iterations: number | string,
  tasks: readonly WorkflowTask[],
  optional?: OptionalOr<LoopTaskOptions>,
): DoWhileTaskDef {
  if (typeof iterations === "number" && !(Number.isInteger(iterations) && iterations >= 1)) {
    throw new ConductorSdkError(
      "INVALID",
      `iterations of the loop "${taskRefName}" must be a whole number from 1, got ${iterations}: the body of a DO_WHILE runs at least once`,
    );
  }
  const condition = `if ( ${memberOfScope(taskRefName)}['iteration'] < $.value ) { true; } else { false; }`;
  return loop(taskRefName, condition, tasks, { value: iterations }, optional);
}

/** A reference name with a hyphen or a dot in it is no JavaScript identifier. */
function memberOfScope(referenceName: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(referenceName)
    ? `$.${referenceName}`
    : `$[${JSON.stringify(referenceName)}]`;
}

function loop(
  taskReferenceName: string,
  loopCondition: string,
  tasks: readonly WorkflowTask[],
  inputs: Record<string, unknown>,
  optional: OptionalOr<LoopTaskOptions> | undefined,
): DoWhileTaskDef {
  const { keepLastN, ...options }: LoopTaskOptions = optionsOf(optional);
  return defineTask({
    type: "DO_WHILE",
    taskReferenceName,
    fields: {
      inputParameters: keepLastN === undefined ? inputs : { ...inputs, keepLastN },
      loopCondition,
      loopOver: [...tasks],
    },
    options,
  });
}
