import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** Publishes a message to a queue. */
export interface EventTaskDef extends TypedTask<"EVENT"> {
  /** The queue, as `provider:name`. */
  sink: string;
}

/**
 * Publishes a message to a queue. The message is the task's input.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param eventPrefix the provider, such as `sqs`, `kafka` or `conductor`
 * @param eventSuffix the queue
 * @param optional whether the workflow goes on when the task fails, or all options; the message goes into
 * `inputParameters` there
 */
export function eventTask(
  taskReferenceName: string,
  eventPrefix: string,
  eventSuffix: string,
  optional?: OptionalOr,
): EventTaskDef {
  return defineTask({
    type: "EVENT",
    taskReferenceName,
    fields: { sink: `${eventPrefix}:${eventSuffix}` },
    options: optionsOf(optional),
  });
}

/**
 * Publishes a message to an Amazon SQS queue; otherwise as {@link eventTask}.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param queueName the SQS queue
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function sqsEventTask(
  taskReferenceName: string,
  queueName: string,
  optional?: OptionalOr,
): EventTaskDef {
  return eventTask(taskReferenceName, "sqs", queueName, optional);
}

/**
 * Publishes a message to a queue inside Conductor, for its event handlers; otherwise as {@link eventTask}.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param eventName the event; the server puts the workflow's name before it
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function conductorEventTask(
  taskReferenceName: string,
  eventName: string,
  optional?: OptionalOr,
): EventTaskDef {
  return eventTask(taskReferenceName, "conductor", eventName, optional);
}
