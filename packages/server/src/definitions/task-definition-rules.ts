import type { TaskDefinition } from "./model";
import { given, type Violations } from "./violations";

type NumberMember = Extract<
  keyof TaskDefinition,
  | "retryCount"
  | "pollTimeoutSeconds"
  | "maxRetryDelaySeconds"
  | "backoffJitterMs"
  | "totalTimeoutSeconds"
  | "timeoutSeconds"
  | "retryDelaySeconds"
>;

/** The last two are Baton's: Conductor OSS stores a negative limit or delay without a word. */
const NOT_NEGATIVE: readonly NumberMember[] = [
  "retryCount",
  "pollTimeoutSeconds",
  "maxRetryDelaySeconds",
  "backoffJitterMs",
  "totalTimeoutSeconds",
  "timeoutSeconds",
  "retryDelaySeconds",
];

/**
 * Checks a task definition.
 *
 * @param source the definition as the client sent it.
 * @param path where it stands, as bean validation names it, such as `registerTaskDef.arg0[0]`.
 * @see conductor-oss/conductor common/…/constraints/TaskTimeoutConstraint.java
 */
export function checkTaskDefinition(
  definition: TaskDefinition,
  source: unknown,
  path: string,
  violations: Violations,
): void {
  const { name, timeoutSeconds, responseTimeoutSeconds, totalTimeoutSeconds } = definition;
  if (name === "")
    violations.add(`${path}.name`, "TaskDef name cannot be null or empty", given(source, "name"));
  for (const member of NOT_NEGATIVE) {
    const value = definition[member];
    if (value !== undefined && value < 0)
      violations.add(`${path}.${member}`, `TaskDef ${member}: 0 must be >= 0`, value);
  }
  if (responseTimeoutSeconds < 1) {
    const message = `TaskDef responseTimeoutSeconds: ${responseTimeoutSeconds} should be minimum 1 second`;
    violations.add(`${path}.responseTimeoutSeconds`, message, responseTimeoutSeconds);
  }
  if (definition.backoffScaleFactor < 1) {
    const message = "Backoff scale factor. Applicable for LINEAR_BACKOFF";
    violations.add(`${path}.backoffScaleFactor`, message, definition.backoffScaleFactor);
  }
  if (timeoutSeconds <= 0) return;
  if (responseTimeoutSeconds > timeoutSeconds) {
    const limits = `responseTimeoutSeconds: ${responseTimeoutSeconds} must be less than timeoutSeconds: ${timeoutSeconds}`;
    violations.add(path, `TaskDef: ${name} ${limits}`);
  }
  if (totalTimeoutSeconds > 0 && timeoutSeconds > totalTimeoutSeconds) {
    const limits = `timeoutSeconds: ${timeoutSeconds} must be less than or equal to totalTimeoutSeconds: ${totalTimeoutSeconds}`;
    violations.add(path, `TaskDef: ${name} ${limits}`);
  }
}
