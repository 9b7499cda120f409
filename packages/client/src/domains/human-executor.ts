import {
  type CallOptions,
  type HumanTaskAssignment,
  type HumanTaskEntry,
  HumanTaskResource,
  type HumanTaskSearch,
  type HumanTaskTemplate,
  HumanTemplateResource,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type HumanTaskFilter, toHumanTaskSearch, type UserType } from "./human-task-filter";
import { pollUntilFound, type PollIntervalOptions } from "./poll-until-found";

/** How a human task is claimed. */
export interface ClaimTaskOptions {
  /**
   * Takes it from whoever has it.
   * @default false
   */
  overrideAssignment?: boolean | undefined;
  /**
   * Has the form of the task in the answer.
   * @default false
   */
  withTemplate?: boolean | undefined;
}

/** What a search asks for where the caller does not say. */
const EVERYTHING = {
  start: 0,
  size: 15,
  states: [],
  assignees: [],
  claimants: [],
  definitionNames: [],
  taskRefNames: [],
  taskInputQuery: "",
  taskOutputQuery: "",
} satisfies HumanTaskSearch;

/**
 * Finds, claims and completes tasks for people. Every method rejects with a `ConductorSdkError`. Orkes only.
 *
 * @example
 * const human = new HumanExecutor(client);
 * const [task] = await human.pollSearch({ states: ["ASSIGNED"], taskRefNames: ["approve"] }, { pollInterval: 1_000 });
 * if (task) await human.completeTask(task.taskId, { decision: { approved: true } });
 */
export class HumanExecutor {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Finds the first 15 tasks of a state.
   *
   * @throws {ConductorSdkError} INVALID when `claimedBy` is not `type:user`.
   * @see POST /human/tasks/search
   */
  getTasksByFilter(filter: HumanTaskFilter, options?: CallOptions): Promise<HumanTaskEntry[]>;
  getTasksByFilter(
    state: HumanTaskFilter["state"],
    assignee?: string,
    assigneeType?: UserType,
    claimedBy?: string,
    taskName?: string,
    taskInputQuery?: string,
    taskOutputQuery?: string,
    options?: CallOptions,
  ): Promise<HumanTaskEntry[]>;
  async getTasksByFilter(
    first: HumanTaskFilter | HumanTaskFilter["state"],
    second?: string | CallOptions,
    assigneeType?: UserType,
    claimedBy?: string,
    taskName?: string,
    taskInputQuery?: string,
    taskOutputQuery?: string,
    options?: CallOptions,
  ): Promise<HumanTaskEntry[]> {
    const [assignee, call] = typeof second === "object" ? [undefined, second] : [second, options];
    const words = { assignee, assigneeType, claimedBy, taskName, taskInputQuery, taskOutputQuery };
    const filter = typeof first === "object" ? first : { state: first, ...words };
    return this.search(toHumanTaskSearch(filter), call);
  }

  /**
   * Finds tasks: one page.
   *
   * @param searchParams what is left out is not looked at; `start` is 0 and `size` 15 unless given.
   * @see POST /human/tasks/search
   */
  async search(searchParams: Partial<HumanTaskSearch>, options?: CallOptions): Promise<HumanTaskEntry[]> {
    const body = { ...EVERYTHING, ...searchParams };
    const page = await HumanTaskResource.searchHumanTasks({ ...options, client: this.client, body });
    return page.results ?? [];
  }

  /**
   * Finds tasks, page after page, as they are wanted. Tasks that leave the search meanwhile, such as claimed ones, move the later
   * ones up: collect them first where that matters.
   *
   * @param searchParams as for {@link search}; `size` is the size of a page.
   * @see POST /human/tasks/search
   *
   * @example
   * for await (const task of human.searchAll({ states: ["ASSIGNED"] })) console.log(task.displayName);
   */
  async *searchAll(
    searchParams: Partial<HumanTaskSearch>,
    options?: CallOptions,
  ): AsyncGenerator<HumanTaskEntry, void, undefined> {
    let start = searchParams.start ?? EVERYTHING.start;
    for (;;) {
      const tasks = await this.search({ ...searchParams, start }, options);
      if (tasks.length === 0) return;
      yield* tasks;
      start += tasks.length;
    }
  }

  /**
   * Searches again and again until there is something to answer.
   *
   * @returns the tasks found; none when the last search found none either.
   * @see POST /human/tasks/search
   */
  pollSearch(
    searchParams: Partial<HumanTaskSearch>,
    pace: PollIntervalOptions = {},
    options?: CallOptions,
  ): Promise<HumanTaskEntry[]> {
    const { clock } = this.client;
    return pollUntilFound(() => this.search(searchParams, options), pace, clock, options?.signal);
  }

  /**
   * Reads a task.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /human/tasks/{taskId}
   */
  getTaskById(taskId: string, options?: CallOptions): Promise<HumanTaskEntry> {
    return HumanTaskResource.getHumanTask(this.#of(taskId, options));
  }

  /** Gives a task to a user the server does not know, who claims it. @see POST /human/tasks/{taskId}/externalUser/{userId} */
  claimTaskAsExternalUser(
    taskId: string,
    assignee: string,
    claim: ClaimTaskOptions = {},
    options?: CallOptions,
  ): Promise<HumanTaskEntry> {
    const path = { taskId, userId: assignee };
    return HumanTaskResource.assignAndClaim({
      ...options,
      client: this.client,
      path,
      query: claimQuery(claim),
    });
  }

  /** Claims a task for the user who is signed in. @see POST /human/tasks/{taskId}/claim */
  claimTaskAsConductorUser(
    taskId: string,
    claim: ClaimTaskOptions = {},
    options?: CallOptions,
  ): Promise<HumanTaskEntry> {
    return HumanTaskResource.claimTask({ ...this.#of(taskId, options), query: claimQuery(claim) });
  }

  /** Gives a claimed task back. @see POST /human/tasks/{taskId}/release */
  async releaseTask(taskId: string, options?: CallOptions): Promise<void> {
    await HumanTaskResource.releaseTask(this.#of(taskId, options));
  }

  /** Gives a task to others. @see POST /human/tasks/{taskId}/reassign */
  async reassignTask(
    taskId: string,
    assignments: readonly HumanTaskAssignment[],
    options?: CallOptions,
  ): Promise<void> {
    await HumanTaskResource.reassignTask({ ...this.#of(taskId, options), body: [...assignments] });
  }

  /** Passes over a task. @see POST /human/tasks/{taskId}/skip */
  async skipTask(taskId: string, reason?: string, options?: CallOptions): Promise<void> {
    await HumanTaskResource.skipTask({ ...this.#of(taskId, options), query: { reason } });
  }

  /**
   * Reads one version of a form.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /human/template/{name}/{version}
   */
  getTemplateByNameVersion(name: string, version: number, options?: CallOptions): Promise<HumanTaskTemplate> {
    const path = { name, version };
    return HumanTemplateResource.getTemplateByNameAndVersion({ ...options, client: this.client, path });
  }

  /**
   * Reads version 1 of a form; {@link getTemplateByNameVersion} reads any.
   *
   * @see GET /human/template/{name}/{version}
   */
  getTemplateById(templateNameVersionOne: string, options?: CallOptions): Promise<HumanTaskTemplate> {
    return this.getTemplateByNameVersion(templateNameVersionOne, 1, options);
  }

  /** Stores output of a task, which stays open. @see POST /human/tasks/{taskId}/update */
  async updateTaskOutput(
    taskId: string,
    requestBody: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<void> {
    const call = this.#of(taskId, options);
    await HumanTaskResource.updateTaskOutput({ ...call, body: requestBody, query: { complete: false } });
  }

  /** Stores output of a task and completes it. @see POST /human/tasks/{taskId}/update */
  async completeTask(
    taskId: string,
    requestBody: Record<string, unknown> = {},
    options?: CallOptions,
  ): Promise<void> {
    const call = this.#of(taskId, options);
    await HumanTaskResource.updateTaskOutput({ ...call, body: requestBody, query: { complete: true } });
  }

  #of(taskId: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { taskId } };
  }
}

function claimQuery({ overrideAssignment, withTemplate }: ClaimTaskOptions) {
  return { overrideAssignment, withTemplate };
}
