import type { TaskDef } from "@baton/api";
import { checkTaskDefinition } from "../check/check-task-definition";
import { invalidDefinition } from "../check/check-workflow-definition";
import { plainCopy } from "../tasks/plain-copy";

/** Any field of a task definition; only the name is needed. */
export type TaskDefinitionOptions = Pick<TaskDef, "name"> & {
  [Field in keyof Omit<TaskDef, "name">]?: TaskDef[Field] | undefined;
};

/** What {@link taskDefinition} fills in. Timeouts are in seconds. */
export const TASK_DEFINITION_DEFAULTS = Object.freeze({
  ownerApp: "",
  description: "",
  retryCount: 3,
  timeoutSeconds: 3600,
  inputKeys: [],
  outputKeys: [],
  timeoutPolicy: "TIME_OUT_WF",
  retryLogic: "FIXED",
  retryDelaySeconds: 60,
  responseTimeoutSeconds: 600,
  concurrentExecLimit: 0,
  inputTemplate: {},
  rateLimitPerFrequency: 0,
  rateLimitFrequencyInSeconds: 1,
  ownerEmail: "",
  pollTimeoutSeconds: 3600,
  backoffScaleFactor: 1,
} as const);

/**
 * A task definition: every field that is given, and {@link TASK_DEFINITION_DEFAULTS} for the rest. A default timeout
 * never exceeds a longer one that is given: with `timeoutSeconds: 30` the response timeout is 30 too, because the
 * server refuses a response timeout beyond the task's.
 *
 * @throws ConductorSdkError `INVALID` when the server would refuse it; the message lists every problem
 */
export function taskDefinition(options: TaskDefinitionOptions): TaskDef {
  const given = plainCopy(options);
  const { timeoutSeconds, responseTimeoutSeconds } = TASK_DEFINITION_DEFAULTS;
  const timeout = given.timeoutSeconds ?? atMost(timeoutSeconds, given.totalTimeoutSeconds);
  const def: TaskDef = {
    // A copy, so that no two definitions share the lists and maps of the defaults.
    ...plainCopy<Omit<TaskDef, "name">>({
      ...TASK_DEFINITION_DEFAULTS,
      inputKeys: [],
      outputKeys: [],
    }),
    ...given,
    timeoutSeconds: timeout,
    responseTimeoutSeconds: given.responseTimeoutSeconds ?? atMost(responseTimeoutSeconds, timeout),
  };
  const problems = checkTaskDefinition(def);
  if (problems.length > 0) throw invalidDefinition(`task definition "${def.name}"`, problems);
  return def;
}

/** Zero and absent mean that there is no limit. */
function atMost(seconds: number, limit: number | undefined): number {
  return limit !== undefined && limit > 0 ? Math.min(seconds, limit) : seconds;
}
