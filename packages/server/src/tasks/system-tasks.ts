import { doWhile } from "./do-while";
import { dynamic } from "./dynamic";
import { exclusiveJoin } from "./exclusive-join";
import { forkJoin } from "./fork-join";
import { forkJoinDynamic } from "./fork-join-dynamic";
import { http } from "./http";
import { inline, lambda } from "./inline";
import { join } from "./join";
import { human, noop } from "./noop";
import { setVariable } from "./set-variable";
import { startWorkflow } from "./start-workflow";
import { subWorkflow } from "./sub-workflow";
import { decision, switchTask } from "./switch";
import type { SystemTask } from "./system-task";
import { terminate } from "./terminate";
import { wait } from "./wait";

/** The types that the server carries out itself; every other type waits for a worker that polls it. */
const SYSTEM_TASKS: ReadonlyMap<string, SystemTask> = new Map([
  ["DECISION", decision],
  ["DO_WHILE", doWhile],
  ["DYNAMIC", dynamic],
  ["EXCLUSIVE_JOIN", exclusiveJoin],
  ["FORK", forkJoin],
  ["FORK_JOIN", forkJoin],
  ["FORK_JOIN_DYNAMIC", forkJoinDynamic],
  ["HTTP", http],
  ["HUMAN", human],
  ["INLINE", inline],
  ["JOIN", join],
  ["LAMBDA", lambda],
  ["NOOP", noop],
  ["SET_VARIABLE", setVariable],
  ["START_WORKFLOW", startWorkflow],
  ["SUB_WORKFLOW", subWorkflow],
  ["SWITCH", switchTask],
  ["TERMINATE", terminate],
  ["WAIT", wait],
]);

/** What carries out tasks of this type; undefined for those of workers. */
export function systemTask(type: string): SystemTask | undefined {
  return SYSTEM_TASKS.get(type);
}
