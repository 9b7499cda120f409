import type { HumanTaskSearch, HumanTaskState, HumanTaskUser } from "@baton/api";
import { ConductorSdkError } from "@baton/core";

/** The kinds of user that a human task can be given to. */
export type UserType = NonNullable<HumanTaskUser["userType"]>;

const USER_TYPES = [
  "EXTERNAL_USER",
  "EXTERNAL_GROUP",
  "CONDUCTOR_USER",
  "CONDUCTOR_GROUP",
] as const satisfies readonly UserType[];

/** Which human tasks to find: those that fit every field given. */
export interface HumanTaskFilter {
  /** The state they are in. */
  readonly state: HumanTaskState;
  /** The user or group they are given to. */
  readonly assignee?: string | undefined;
  /** What the assignee is. */
  readonly assigneeType?: UserType | undefined;
  /** Who has claimed them, as `type:user`: `CONDUCTOR_USER:ann`. */
  readonly claimedBy?: string | undefined;
  /** The reference name of the task in its workflow. */
  readonly taskName?: string | undefined;
  /** A query over the input of the tasks. */
  readonly taskInputQuery?: string | undefined;
  /** A query over the output of the tasks. */
  readonly taskOutputQuery?: string | undefined;
}

/** The fields of a {@link HumanTaskFilter}, in the order of parameters. */
export const HUMAN_TASK_FILTER = [
  "state",
  "assignee",
  "assigneeType",
  "claimedBy",
  "taskName",
  "taskInputQuery",
  "taskOutputQuery",
] as const;

/**
 * Writes a filter as the search it stands for.
 *
 * @throws {ConductorSdkError} INVALID when `claimedBy` is not `type:user`.
 */
export function toHumanTaskSearch(filter: HumanTaskFilter): HumanTaskSearch {
  const { state, assignee, assigneeType, claimedBy, taskName, taskInputQuery, taskOutputQuery } = filter;
  return {
    states: [state],
    assignees: assignee ? [{ user: assignee, ...(assigneeType && { userType: assigneeType }) }] : [],
    claimants: claimedBy ? [toUser(claimedBy)] : [],
    taskRefNames: taskName ? [taskName] : [],
    ...(taskInputQuery !== undefined && { taskInputQuery }),
    ...(taskOutputQuery !== undefined && { taskOutputQuery }),
  };
}

function toUser(claimedBy: string): HumanTaskUser {
  const colon = claimedBy.indexOf(":");
  const type = claimedBy.slice(0, colon);
  const userType = USER_TYPES.find((known) => known === type);
  const user = claimedBy.slice(colon + 1);
  if (colon > 0 && userType !== undefined && user !== "") return { userType, user };
  const wanted = `<type>:<user>, where the type is one of ${USER_TYPES.join(", ")}`;
  throw new ConductorSdkError("INVALID", `claimedBy is "${claimedBy}": write it as ${wanted}`);
}
