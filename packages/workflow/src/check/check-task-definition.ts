import type { TaskDef } from "@baton/api";
import { isBlank, type Problem, shown } from "./problem";

/** Numbers of a task definition and the least value that the server takes. */
const LEAST = {
  retryCount: 0,
  retryDelaySeconds: 0,
  timeoutSeconds: 0,
  totalTimeoutSeconds: 0,
  pollTimeoutSeconds: 0,
  maxRetryDelaySeconds: 0,
  backoffJitterMs: 0,
  concurrentExecLimit: 0,
  rateLimitPerFrequency: 0,
  responseTimeoutSeconds: 1,
  backoffScaleFactor: 1,
} as const;

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  timeoutPolicy: ["RETRY", "TIME_OUT_WF", "ALERT_ONLY"],
  retryLogic: ["FIXED", "EXPONENTIAL_BACKOFF", "LINEAR_BACKOFF"],
};

/**
 * Finds what the server would refuse in a task definition.
 *
 * @returns all problems; none when it can be registered
 * @see conductor-oss/conductor common/…/constraints/TaskTimeoutConstraint.java
 */
export function checkTaskDefinition(def: TaskDef): Problem[] {
  const problems: Problem[] = [];
  if (isBlank(def.name)) problems.push({ path: "name", message: `must be a name, got ${shown(def.name)}` });
  const fields = new Map<string, unknown>(Object.entries(def));
  for (const [path, least] of Object.entries(LEAST)) {
    const value = fields.get(path);
    if (value === undefined || value === null) continue;
    if (typeof value === "number" && Number.isInteger(value) && value >= least) continue;
    problems.push({ path, message: `must be a whole number from ${least}, got ${shown(value)}` });
  }
  for (const [path, choices] of Object.entries(CHOICES)) {
    const value = fields.get(path);
    if (value === undefined || value === null || choices.includes(value)) continue;
    problems.push({ path, message: `must be one of ${choices.join(", ")}, got ${shown(value)}` });
  }
  return [...problems, ...checkTimeouts(def)];
}

function checkTimeouts(def: TaskDef): Problem[] {
  const problems: Problem[] = [];
  const { timeoutSeconds: timeout = 0, totalTimeoutSeconds: total = 0, responseTimeoutSeconds = 0 } = def;
  if (timeout > 0 && responseTimeoutSeconds > timeout) {
    problems.push({
      path: "responseTimeoutSeconds",
      message: `must not be longer than timeoutSeconds (${timeout}), got ${responseTimeoutSeconds}`,
    });
  }
  if (timeout > 0 && total > 0 && timeout > total) {
    problems.push({
      path: "timeoutSeconds",
      message: `must not be longer than totalTimeoutSeconds (${total}), got ${timeout}`,
    });
  }
  return problems;
}
