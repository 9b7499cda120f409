import { ConductorSdkError } from "@baton/core";
import type { WorkerTuning } from "./worker-options";

/** The variables of a process, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Setting {
  readonly variable: string;
  readonly text: string;
}

/**
 * What the environment says about a worker. Looked up in this order: `CONDUCTOR_WORKER_<NAME>_<PROPERTY>`,
 * `conductor.worker.<name>.<property>`, `CONDUCTOR_WORKER_ALL_<PROPERTY>`, `conductor.worker.all.<property>`. In the upper-case form every
 * character of the name that is neither letter nor digit is `_`. An empty variable counts as unset.
 *
 * @throws {ConductorSdkError} `CONFIG` on a value that cannot be used; the message names the variable.
 */
export function tuningFrom(env: Environment, taskDefName: string): WorkerTuning {
  const find = (property: string): Setting | undefined => {
    for (const variable of namesOf(taskDefName, property)) {
      const text = env[variable]?.trim();
      if (text !== undefined && text !== "") return { variable, text };
    }
    return undefined;
  };
  return {
    pollInterval: toNumber(find("poll_interval"), 0),
    pollTimeout: toNumber(find("poll_timeout"), 0),
    concurrency: toNumber(find("concurrency"), 1),
    domain: find("domain")?.text,
    workerId: find("worker_id")?.text,
    registerTaskDef: toBoolean(find("register_task_def")),
    overwriteTaskDef: toBoolean(find("overwrite_task_def")),
    strictSchema: toBoolean(find("strict_schema")),
    leaseExtendEnabled: toBoolean(find("lease_extend_enabled")),
    paused: toBoolean(find("paused")),
  };
}

function namesOf(taskDefName: string, property: string): readonly string[] {
  const upper = property.toUpperCase();
  return [
    `CONDUCTOR_WORKER_${taskDefName.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_${upper}`,
    `CONDUCTOR_WORKER_${taskDefName.toUpperCase()}_${upper}`,
    `conductor.worker.${taskDefName}.${property}`,
    `CONDUCTOR_WORKER_ALL_${upper}`,
    `conductor.worker.all.${property}`,
  ];
}

function toNumber(setting: Setting | undefined, lowest: number): number | undefined {
  if (setting === undefined) return undefined;
  const value = Number(setting.text);
  if (Number.isInteger(value) && value >= lowest) return value;
  throw unusable(setting, `a whole number from ${lowest} on`);
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  yes: true,
  on: true,
  false: false,
  "0": false,
  no: false,
  off: false,
};

function toBoolean(setting: Setting | undefined): boolean | undefined {
  if (setting === undefined) return undefined;
  const value = BOOLEANS[setting.text.toLowerCase()];
  if (value === undefined) throw unusable(setting, "true or false");
  return value;
}

function unusable({ variable, text }: Setting, wanted: string): ConductorSdkError {
  return new ConductorSdkError("CONFIG", `${variable} must be ${wanted}, got "${text}"`);
}
