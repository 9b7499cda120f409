import {
  type CallOptions,
  type HumanTaskAssignment,
  type HumanTaskEntry,
  HumanTaskResource,
  type HumanTaskSearch,
  type HumanTaskSearchType,
  type HumanTaskTemplate,
  HumanTemplateResource,
  type Task,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import {
  HUMAN_TASK_FILTER,
  type HumanTaskFilter,
  toHumanTaskSearch,
  type UserType,
} from "./human-task-filter";
import { namedArguments } from "./named-arguments";
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

/** How output for a task by its reference name is stored. */
export interface HumanTaskOutputOptions extends CallOptions {
  /**
   * Completes the task, which else stays open.
   * @default false
   */
  complete?: boolean | undefined;
  /**
   * Which round of the loop that the task is in.
   * @default the latest
   */
  iteration?: number | undefined;
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
  async getTasksByFilter(...filter: readonly unknown[]): Promise<HumanTaskEntry[]> {
    const [named, options] = namedArguments<HumanTaskFilter>(HUMAN_TASK_FILTER, filter);
    return this.search(toHumanTaskSearch(named), options);
  }

  /**
   * Finds tasks: one page.
   *
   * @param searchParams what is left out is not looked at; `start` is 0 and `size` 15 unless given.
   * @see POST /human/tasks/search
   */
  async search(searchParams: Partial<HumanTaskSearch>, options?: CallOptions): Promise<HumanTaskEntry[]> {
    return (await this.#page(searchParams, options)).results ?? [];
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
  searchAll(
    searchParams: Partial<HumanTaskSearch> = {},
    options?: CallOptions,
  ): AsyncGenerator<HumanTaskEntry, void, undefined> {
    const { start, size = EVERYTHING.size } = searchParams;
    return eachResult({ start, size, signal: options?.signal }, (page) =>
      this.#page({ ...searchParams, ...page }, options),
    );
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

  /**
   * Stores output of a task that is named by its execution and its reference name.
   *
   * @see POST /human/tasks/update/taskRef
   */
  async updateTaskOutputByRef(
    workflowId: string,
    taskRefName: string,
    requestBody: Record<string, unknown>,
    options: HumanTaskOutputOptions = {},
  ): Promise<void> {
    const { complete = false, iteration, ...call } = options;
    const query = {
      workflowId,
      taskRefName,
      complete,
      iteration: iteration === undefined ? undefined : [iteration],
    };
    await HumanTaskResource.updateTaskOutputByRef({ ...call, client: this.client, body: requestBody, query });
  }

  /** Reads the task of the execution that a human task stands for. @see GET /human/tasks/{taskId}/conductorTask */
  getConductorTaskById(taskId: string, options?: CallOptions): Promise<Task> {
    return HumanTaskResource.getConductorTaskById(this.#of(taskId, options));
  }

  /**
   * Lists the display names of tasks, to choose from.
   *
   * @param searchType `INBOX` for those that concern who is signed in, `ADMIN` for all.
   * @see GET /human/tasks/getTaskDisplayNames
   */
  getTaskDisplayNames(searchType: HumanTaskSearchType = "INBOX", options?: CallOptions): Promise<string[]> {
    return HumanTaskResource.getTaskDisplayNames({ ...options, client: this.client, query: { searchType } });
  }

  /** Removes tasks from what searches find; the executions stay. @see DELETE /human/tasks/delete */
  async deleteTaskRecords(taskIds: readonly string[], options?: CallOptions): Promise<void> {
    const body = [...taskIds];
    await HumanTaskResource.deleteTasksFromHumanTaskRecords({ ...options, client: this.client, body });
  }

  #page(searchParams: Partial<HumanTaskSearch>, options: CallOptions | undefined) {
    const body = { ...EVERYTHING, ...searchParams };
    return HumanTaskResource.searchHumanTasks({ ...options, client: this.client, body });
  }

  #of(taskId: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { taskId } };
  }
}

function claimQuery({ overrideAssignment, withTemplate }: ClaimTaskOptions) {
  return { overrideAssignment, withTemplate };
}
