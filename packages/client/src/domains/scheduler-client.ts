import {
  type BulkResponse,
  type CallOptions,
  type SaveScheduleRequest,
  SchedulerBulkResource,
  SchedulerResource,
  type SearchResultWorkflowSchedule,
  type SearchResultWorkflowScheduleExecutionModel,
  type Tag,
  type WorkflowSchedule,
  type WorkflowScheduleExecutionModel,
  type WorkflowScheduleModel,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import { needsOrkes, raiseNeedsOrkes } from "./needs-orkes";
import { conditionsOf, type SearchOptions } from "./search-options";

const BY_TAG = "GET /scheduler/schedules/tags";

/** Which times {@link SchedulerClient.getNextFewSchedules} tells. */
export interface NextFewSchedulesOptions extends CallOptions {
  /**
   * Earliest time, in epoch milliseconds.
   * @default now
   */
  scheduleStartTime?: number | undefined;
  /**
   * Latest time, in epoch milliseconds.
   * @default no limit
   */
  scheduleEndTime?: number | undefined;
  /**
   * How many times to tell at most; OSS tells five at most.
   * @default 3
   */
  limit?: number | undefined;
}

/** Which schedules {@link SchedulerClient.searchSchedules} finds. */
export interface ScheduleSearchOptions extends Omit<SearchOptions, "query" | "freeText" | "sort"> {
  /**
   * Only schedules that start this workflow.
   * @default any
   */
  workflowName?: string | undefined;
  /**
   * Only schedules whose name contains this.
   * @default any
   */
  scheduleName?: string | undefined;
  /**
   * Only those that rest (true), or only those that run (false).
   * @default both
   */
  paused?: boolean | undefined;
}

/**
 * Starts workflows by the clock. Every method rejects with a `ConductorSdkError`. Tags exist on Orkes only.
 *
 * @example
 * const scheduler = new SchedulerClient(client);
 * const startWorkflowRequest = { name: "daily_report" };
 * await scheduler.saveSchedule({ name: "every_morning", cronExpression: "0 0 6 * * *", zoneId: "Europe/Vienna", startWorkflowRequest });
 * for await (const run of scheduler.searchAll({ query: "scheduleName IN (every_morning)" })) console.log(run.state, run.workflowId);
 */
export class SchedulerClient {
  /** @param client a connection, or the promise of one, which every call then waits for. */
  constructor(private readonly client: ConductorClient | PromiseLike<ConductorClient>) {}

  /**
   * Creates or replaces a schedule. The expression has six fields, seconds first. OSS checks neither it nor the workflow: a bad
   * expression never comes true there ({@link getNextFewSchedules} tells).
   *
   * @throws {ConductorSdkError} INVALID without a name: Conductor OSS would keep a schedule that no path reaches.
   * @see POST /scheduler/schedules
   */
  async saveSchedule(param: SaveScheduleRequest, options?: CallOptions): Promise<void> {
    if (typeof param.name !== "string" || param.name === "") {
      const problem = `name is ${JSON.stringify(param.name)}: give it one, by which it is read and deleted`;
      throw new ConductorSdkError("INVALID", `the schedule was not saved: ${problem}`);
    }
    await SchedulerResource.saveSchedule({ ...(await this.#call(options)), body: param });
  }

  /**
   * Reads a schedule.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /scheduler/schedules/{name}
   */
  async getSchedule(name: string, options?: CallOptions): Promise<WorkflowSchedule> {
    return SchedulerResource.getSchedule(await this.#of(name, options));
  }

  /** Reads all schedules, or those of one workflow. @see GET /scheduler/schedules */
  async getAllSchedules(workflowName?: string, options?: CallOptions): Promise<WorkflowScheduleModel[]> {
    const query = { workflowName: workflowName || undefined };
    return SchedulerResource.getAllSchedules({ ...(await this.#call(options)), query });
  }

  /**
   * Reads the schedules with a tag; Orkes only.
   *
   * @param tag such as `team:billing`.
   * @see GET /scheduler/schedules/tags
   */
  async getSchedulesByTag(tag: string, options?: CallOptions): Promise<WorkflowScheduleModel[]> {
    const call = await this.#call(options);
    const found = await SchedulerResource.getSchedulesByTag({ ...call, query: { tag } }).catch(
      raiseNeedsOrkes(BY_TAG),
    );
    // OSS looks for a schedule called "tags", and there may be one.
    if (!Array.isArray(found)) throw needsOrkes(BY_TAG);
    return found;
  }

  /** Removes a schedule; no error when there is none. @see DELETE /scheduler/schedules/{name} */
  async deleteSchedule(name: string, options?: CallOptions): Promise<void> {
    await SchedulerResource.deleteSchedule(await this.#of(name, options));
  }

  /**
   * Starts nothing more for this schedule until it is resumed.
   *
   * @param reason for people; Orkes has no place for it.
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see PUT /scheduler/schedules/{name}/pause, or GET where the server has no such PUT
   */
  async pauseSchedule(name: string, reason?: string, options?: CallOptions): Promise<void> {
    const call = await this.#of(name, options);
    const query = { reason: reason || undefined };
    await SchedulerResource.pauseSchedule({ ...call, query }).catch(
      whenUnsupported(() => SchedulerResource.pauseScheduleByGet(call)),
    );
  }

  /**
   * Goes on after a pause. Starts that were missed are made up for only where `runCatchupScheduleInstances` says so.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none; on OSS also when it is not paused.
   * @see PUT /scheduler/schedules/{name}/resume, or GET where the server has no such PUT
   */
  async resumeSchedule(name: string, options?: CallOptions): Promise<void> {
    const call = await this.#of(name, options);
    await SchedulerResource.resumeSchedule(call).catch(
      whenUnsupported(() => SchedulerResource.resumeScheduleByGet(call)),
    );
  }

  /** Pauses several schedules; what became of each is in the answer. @see PUT /scheduler/bulk/pause */
  async pauseSchedules(names: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return SchedulerBulkResource.pauseSchedules({ ...(await this.#call(options)), body: [...names] });
  }

  /** Resumes several schedules; what became of each is in the answer. @see PUT /scheduler/bulk/resume */
  async resumeSchedules(names: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return SchedulerBulkResource.resumeSchedules({ ...(await this.#call(options)), body: [...names] });
  }

  /**
   * Finds past runs of schedules.
   *
   * @param freeText ignored by OSS.
   * @param query such as `scheduleName IN (daily) AND state IN (FAILED)`; everything unless given. OSS reads these conditions, written
   * exactly so, and finds nothing by others: `scheduleName IN (a,b)`, `state IN (POLLED,EXECUTED,FAILED)`, `scheduledTime>1795212650000`,
   * `scheduledTime<1795212650000`, `workflowName=part of it`, `executionId=id`.
   * @param sort such as `scheduledTime:DESC`, which is also the server's order.
   * @see GET /scheduler/search/executions
   */
  search(
    start: number,
    size?: number,
    sort?: string,
    freeText?: string,
    query?: string,
    options?: CallOptions,
  ): Promise<SearchResultWorkflowScheduleExecutionModel>;
  search(options: SearchOptions): Promise<SearchResultWorkflowScheduleExecutionModel>;
  async search(
    startOrOptions: number | SearchOptions,
    size = 100,
    sort = "",
    freeText = "*",
    query?: string,
    options?: CallOptions,
  ): Promise<SearchResultWorkflowScheduleExecutionModel> {
    const all =
      typeof startOrOptions === "number"
        ? { ...options, start: startOrOptions, size, sort, freeText, query }
        : { start: 0, size, freeText, ...startOrOptions };
    const range = { start: all.start, size: all.size };
    return SchedulerResource.searchScheduledExecutions({
      ...(await this.#call(all)),
      query: { ...range, ...conditionsOf(all) },
    });
  }

  /** Goes through past runs of schedules, page by page. @see GET /scheduler/search/executions */
  searchAll(options: SearchOptions = {}): AsyncGenerator<WorkflowScheduleExecutionModel, void, undefined> {
    return eachResult(options, (page) => this.search({ ...options, ...page }));
  }

  /** Finds schedules, in the order of their names; OSS only. @see GET /scheduler/schedules/search */
  async searchSchedules(options: ScheduleSearchOptions = {}): Promise<SearchResultWorkflowSchedule> {
    const { workflowName, scheduleName, paused, start, size } = options;
    const names = { workflowName: workflowName || undefined, scheduleName: scheduleName || undefined };
    const query = { ...names, paused, start, size };
    return SchedulerResource.searchSchedules({ ...(await this.#call(options)), query });
  }

  /** Goes through schedules, page by page; OSS only. @see GET /scheduler/schedules/search */
  searchAllSchedules(options: ScheduleSearchOptions = {}): AsyncGenerator<WorkflowSchedule, void, undefined> {
    return eachResult(options, (page) => this.searchSchedules({ ...options, ...page }));
  }

  /**
   * Tells when a cron expression comes true next, in epoch milliseconds.
   *
   * @throws {ConductorSdkError} REJECTED when the expression is wrong.
   * @see GET /scheduler/nextFewSchedules
   */
  getNextFewSchedules(
    cronExpression: string,
    scheduleStartTime?: number,
    scheduleEndTime?: number,
    limit?: number,
    options?: CallOptions,
  ): Promise<number[]>;
  getNextFewSchedules(cronExpression: string, options: NextFewSchedulesOptions): Promise<number[]>;
  async getNextFewSchedules(
    cronExpression: string,
    startOrOptions?: number | NextFewSchedulesOptions,
    scheduleEndTime?: number,
    limit?: number,
    options?: CallOptions,
  ): Promise<number[]> {
    const all: NextFewSchedulesOptions =
      typeof startOrOptions === "object"
        ? startOrOptions
        : { ...options, scheduleStartTime: startOrOptions, scheduleEndTime, limit };
    const query = {
      cronExpression,
      scheduleStartTime: all.scheduleStartTime,
      scheduleEndTime: all.scheduleEndTime,
      limit: all.limit ?? 3,
    };
    return SchedulerResource.getNextFewSchedules({ ...(await this.#call(all)), query });
  }

  /** Stops the scheduler of the server that answers; others go on. @see GET /scheduler/admin/pause */
  async pauseAllSchedules(options?: CallOptions): Promise<void> {
    await SchedulerResource.pauseAllSchedules(await this.#call(options));
  }

  /** Starts the scheduler of the server that answers again. @see GET /scheduler/admin/resume */
  async resumeAllSchedules(options?: CallOptions): Promise<void> {
    await SchedulerResource.resumeAllSchedules(await this.#call(options));
  }

  /** Queues the records of runs again that were not archived. @see GET /scheduler/admin/requeue */
  async requeueAllExecutionRecords(options?: CallOptions): Promise<void> {
    await SchedulerResource.requeueAllExecutionRecords(await this.#call(options));
  }

  /** Adds tags to a schedule. @see PUT /scheduler/schedules/{name}/tags */
  async setSchedulerTags(tags: readonly Tag[], name: string, options?: CallOptions): Promise<void> {
    await SchedulerResource.putTagForSchedule({ ...(await this.#of(name, options)), body: [...tags] });
  }

  /** Reads the tags of a schedule. @see GET /scheduler/schedules/{name}/tags */
  async getSchedulerTags(name: string, options?: CallOptions): Promise<Tag[]> {
    return SchedulerResource.getTagsForSchedule(await this.#of(name, options));
  }

  /** Takes tags away from a schedule. @see DELETE /scheduler/schedules/{name}/tags */
  async deleteSchedulerTags(tags: readonly Tag[], name: string, options?: CallOptions): Promise<void> {
    await SchedulerResource.deleteTagForSchedule({ ...(await this.#of(name, options)), body: [...tags] });
  }

  async #of(name: string, options: CallOptions | undefined) {
    return { ...(await this.#call(options)), path: { name } };
  }

  async #call({ signal, timeoutMs, repeatable }: CallOptions = {}) {
    return { signal, timeoutMs, repeatable, client: await this.client };
  }
}

/** Does the other thing where the server has no such operation. Where it has neither, the error is about the first. */
function whenUnsupported(other: () => Promise<void>): (cause: unknown) => Promise<void> {
  return (cause) => {
    if (!isUnsupported(cause)) throw cause;
    return other().catch((second: unknown) => {
      throw isUnsupported(second) ? cause : second;
    });
  };
}

function isUnsupported(cause: unknown): boolean {
  return ConductorSdkError.is(cause) && cause.code === "UNSUPPORTED";
}
