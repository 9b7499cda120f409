import { javaText } from "../expressions/java-text";
import { MappingError } from "./mapping-error";
import { ownTask, type SystemTask } from "./system-task";

/**
 * DYNAMIC: a task whose type is known only when it is reached: a worker's, or a type of the server itself.
 *
 * @see conductor-oss/conductor core/…/mapper/DynamicTaskMapper.java
 */
export const dynamic: SystemTask = {
  map(context) {
    const { definition, input } = context;
    const parameter = definition.dynamicTaskNameParam ?? "";
    const name = input[parameter];
    if (name === undefined || name === null) {
      throw new MappingError(
        `Cannot map a dynamic task based on the parameter and input. Parameter= ${parameter}, input= ${javaText(input)}`,
      );
    }
    const taskType = typeof name === "string" ? name : javaText(name);
    return [
      ownTask(context, {
        taskType,
        taskDefName: taskType,
        workflowTask: { ...definition, name: taskType },
        status: "SCHEDULED",
        startDelayInSeconds: definition.startDelay,
        callbackAfterSeconds: definition.startDelay,
        responseTimeoutSeconds: definition.taskDefinition?.responseTimeoutSeconds ?? 0,
        availableAt: context.now + definition.startDelay * 1000,
      }),
    ];
  },
};
