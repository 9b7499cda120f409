import { type CallOptions, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Hands messages to running executions, which take them by a PULL_WORKFLOW_MESSAGES task; OSS with
 * `conductor.workflow-message-queue.enabled` only. Every method rejects with a `ConductorSdkError`.
 *
 * @example
 * await new WorkflowMessageQueueClient(client).pushMessage(workflowId, { paid: true });
 */
export class WorkflowMessageQueueClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Puts a message into the queue of an execution and answers its id. A queue holds 1,000 messages, each for a day at most.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is no such execution; CONFLICT when it is not running; UNAVAILABLE when
   * its queue stays full.
   * @see POST /workflow/{workflowId}/messages
   */
  pushMessage(
    workflowId: string,
    message: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<string> {
    const call = { ...options, client: this.client, path: { workflowId } };
    return WorkflowResource.pushMessage({ ...call, body: { ...message } });
  }
}
