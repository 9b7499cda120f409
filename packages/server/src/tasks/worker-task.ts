import type { NewTask } from "../engine/live-task";
import { type MapContext, ownTask } from "./system-task";

/**
 * A task for a worker: SIMPLE, or any type the server does not know, which is then the name of its queue.
 *
 * @see conductor-oss/conductor core/…/mapper/{SimpleTaskMapper,UserDefinedTaskMapper}.java
 */
export function mapWorkerTask(context: MapContext, taskType: string): NewTask[] {
  const { definition, now } = context;
  return [
    ownTask(context, {
      taskType,
      status: "SCHEDULED",
      startDelayInSeconds: definition.startDelay,
      callbackAfterSeconds: definition.startDelay,
      responseTimeoutSeconds: definition.taskDefinition?.responseTimeoutSeconds ?? 0,
      availableAt: now + definition.startDelay * 1000,
    }),
  ];
}
