import {
  AdminResource,
  type CallOptions,
  type HealthCheckStatus,
  HealthResource,
  type Task,
  VersionResource,
  WorkflowResource,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import type { SearchOptions } from "./search-options";

/**
 * Looks into the server and mends executions that got stuck. Every method rejects with a `ConductorSdkError`.
 *
 * @example
 * await new AdminClient(client).requeueSweep(workflowId);
 */
export class AdminClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads the version of the server. @see GET /version */
  getVersion(options?: CallOptions): Promise<string> {
    return VersionResource.getVersion({ ...options, client: this.client });
  }

  /** Asks the server whether it can work. @see GET /health */
  getHealth(options?: CallOptions): Promise<HealthCheckStatus> {
    return HealthResource.doCheck({ ...options, client: this.client });
  }

  /** Reads the settings of the server by name; OSS only. @see GET /admin/config */
  getAllConfig(options?: CallOptions): Promise<Record<string, unknown>> {
    return AdminResource.getAllConfig({ ...options, client: this.client });
  }

  /**
   * Reads the queues that active event handlers listen to; OSS only.
   *
   * @param verbose shows the number of waiting messages by queue in place of the name.
   * @see GET /admin/queues
   */
  getEventQueues(
    verbose = false,
    options?: CallOptions,
  ): Promise<Record<string, string | Record<string, number>>> {
    return AdminResource.getEventQueues({ ...options, client: this.client, query: { verbose } });
  }

  /** Reads tasks of a type that wait. @see GET /admin/task/{tasktype} */
  getPendingTasks(taskType: string, start = 0, count = 100, options?: CallOptions): Promise<Task[]> {
    const call = { ...options, client: this.client, path: { tasktype: taskType } };
    return AdminResource.getPendingTasks({ ...call, query: { start, count } });
  }

  /** Goes through the tasks of a type that wait, page by page. @see GET /admin/task/{tasktype} */
  getAllPendingTasks(
    taskType: string,
    options: Omit<SearchOptions, "query" | "freeText" | "sort"> = {},
  ): AsyncGenerator<Task, void, undefined> {
    const { start: _start, size: _size, ...call } = options;
    return eachResult(options, async ({ start, size }) => ({
      results: await this.getPendingTasks(taskType, start, size, call),
    }));
  }

  /** Decides at once what an execution needs, and does it. @see PUT /workflow/decide/{workflowId} */
  async decide(workflowId: string, options?: CallOptions): Promise<void> {
    await WorkflowResource.decide(this.#of(workflowId, options));
  }

  /**
   * Lets workers have the tasks of an execution at once that are to wait before they are tried again.
   *
   * @throws {ConductorSdkError} CONFLICT when the execution has ended.
   * @see POST /workflow/{workflowId}/resetcallbacks
   */
  async resetCallbacks(workflowId: string, options?: CallOptions): Promise<void> {
    await WorkflowResource.resetWorkflow(this.#of(workflowId, options));
  }

  /**
   * Queues an execution for the next sweep, which decides anew what it needs.
   *
   * @returns whether it was queued, a full stop and the id.
   * @see POST /admin/sweep/requeue/{workflowId}
   */
  requeueSweep(workflowId: string, options?: CallOptions): Promise<string> {
    return AdminResource.requeueSweep(this.#of(workflowId, options));
  }

  /**
   * Puts lost tasks of an execution back into their queues, and tells whether there were any.
   *
   * @throws {ConductorSdkError} REJECTED where the server's repair service is off, as it is on OSS unless
   * `conductor.workflow-repair-service.enabled` is set.
   * @see POST /admin/consistency/verifyAndRepair/{workflowId}
   */
  async verifyAndRepairWorkflowConsistency(workflowId: string, options?: CallOptions): Promise<boolean> {
    const call = this.#of(workflowId, options);
    // Text or JSON, depending on the server.
    const repaired: unknown = await AdminResource.verifyAndRepairWorkflowConsistency(call);
    return String(repaired) === "true";
  }

  /** Forgets the outputs kept for a task definition; Orkes only. @see POST /admin/cache/clear/{taskDefName} */
  async clearTaskExecutionCache(taskDefName: string, options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { taskDefName } };
    await AdminResource.clearTaskExecutionCache(call);
  }

  /** Reads how much the server's Redis holds; Orkes only. @see GET /admin/redisUsage */
  getRedisUsage(options?: CallOptions): Promise<Record<string, unknown>> {
    return AdminResource.getRedisUsage({ ...options, client: this.client });
  }

  #of(workflowId: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { workflowId } };
  }
}
