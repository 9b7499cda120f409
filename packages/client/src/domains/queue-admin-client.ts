import { type CallOptions, QueueAdminResource, type TaskStatus } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * The default event queues, through which other systems give tasks their new state; empty where the server has none configured. Every
 * method rejects with a `ConductorSdkError`.
 *
 * @example
 * await new QueueAdminClient(client).updateByQueue(workflowId, "wait_ref", "COMPLETED", { approved: true });
 */
export class QueueAdminClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads the names of the queues, by the task status each stands for. @see GET /queue/ */
  getQueueNames(options?: CallOptions): Promise<Record<string, string>> {
    return QueueAdminResource.getQueueNames({ ...options, client: this.client });
  }

  /** Counts the messages that wait: by queue on OSS, by kind and queue on Orkes. @see GET /queue/size */
  getQueueSizes(
    options?: CallOptions,
  ): Promise<Record<string, number> | Record<string, Record<string, number>>> {
    return QueueAdminResource.getQueueSizes({ ...options, client: this.client });
  }

  /**
   * Sends the message that gives a task its new state, by its reference name; OSS only.
   *
   * @throws {ConductorSdkError} REJECTED when there is no queue for the status.
   * @see POST /queue/update/{workflowId}/{taskRefName}/{status}
   */
  async updateByQueue(
    workflowId: string,
    taskRefName: string,
    status: TaskStatus,
    output: Readonly<Record<string, unknown>> = {},
    options?: CallOptions,
  ): Promise<void> {
    const call = { ...options, client: this.client, path: { workflowId, taskRefName, status } };
    await QueueAdminResource.updateByQueue({ ...call, body: { ...output } });
  }

  /**
   * Sends the message that gives a task its new state, by its id; OSS only.
   *
   * @throws {ConductorSdkError} REJECTED when there is no queue for the status.
   * @see POST /queue/update/{workflowId}/task/{taskId}/{status}
   */
  async updateByQueueAndTaskId(
    workflowId: string,
    taskId: string,
    status: TaskStatus,
    output: Readonly<Record<string, unknown>> = {},
    options?: CallOptions,
  ): Promise<void> {
    const call = { ...options, client: this.client, path: { workflowId, taskId, status } };
    await QueueAdminResource.updateByQueueAndTaskId({ ...call, body: { ...output } });
  }
}
