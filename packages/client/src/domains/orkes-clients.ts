import type { ConductorClient } from "../conductor-client";
import type { OrkesApiConfig } from "../config/options";
import { createConductorClient } from "../create-conductor-client";
import { AdminClient } from "./admin-client";
import { ApplicationClient } from "./application-client";
import { AuthorizationClient } from "./authorization-client";
import { EnvironmentClient } from "./environment-client";
import { EventClient } from "./event-client";
import { FileClient } from "./file-client";
import { HumanExecutor } from "./human-executor";
import { IntegrationClient } from "./integration-client";
import { LimitsClient } from "./limits-client";
import { WorkflowMessageQueueClient } from "./message-queue-client";
import { MetadataClient } from "./metadata-client";
import { PromptClient } from "./prompt-client";
import { QueueAdminClient } from "./queue-admin-client";
import { SchedulerClient } from "./scheduler-client";
import { SchemaClient } from "./schema-client";
import { SecretClient } from "./secret-client";
import { ServiceRegistryClient } from "./service-registry-client";
import { TaskClient } from "./task-client";
import { TemplateClient } from "./template-client";
import { WebhookClient } from "./webhook-client";
import { WorkflowBulkClient } from "./workflow-bulk-client";
import { WorkflowExecutor } from "./workflow-executor";

/**
 * Every domain client on one connection. Programs that use one or two of them import those by themselves: a bundler then leaves out
 * the others.
 *
 * @example
 * await using clients = await OrkesClients.from({ serverUrl: "http://localhost:8080" });
 * const workflowId = await clients.getWorkflowClient().startWorkflow({ name: "fulfil_order", input: { id: 7 } });
 */
export class OrkesClients implements AsyncDisposable {
  /** @param client the connection they all use; `close` closes it. */
  constructor(private readonly client: ConductorClient) {}

  /**
   * Connects, and takes the connection for all of them.
   *
   * @param config the same as for `createConductorClient`; the environment counts where it says nothing.
   * @throws {ConductorSdkError} CONFIG when a setting is wrong; AUTH when the server refuses the keys; UNAVAILABLE when keys are set
   *   and the server cannot be reached.
   */
  static async from(config?: OrkesApiConfig): Promise<OrkesClients> {
    return new OrkesClients(await createConductorClient(config));
  }

  /** The connection. */
  getClient(): ConductorClient {
    return this.client;
  }

  /** Executions: starts, reads, steers and finds them. */
  getWorkflowClient(): WorkflowExecutor {
    return new WorkflowExecutor(this.client);
  }

  /** Definitions of tasks and workflows. */
  getMetadataClient(): MetadataClient {
    return new MetadataClient(this.client);
  }

  /** Single tasks and their queues. */
  getTaskClient(): TaskClient {
    return new TaskClient(this.client);
  }

  /** Workflows that start by the clock. */
  getSchedulerClient(): SchedulerClient {
    return new SchedulerClient(this.client);
  }

  /** Secrets that tasks use. */
  getSecretClient(): SecretClient {
    return new SecretClient(this.client);
  }

  /** Schemas of inputs and outputs. */
  getSchemaClient(): SchemaClient {
    return new SchemaClient(this.client);
  }

  /** Users, groups and what they may do. */
  getAuthorizationClient(): AuthorizationClient {
    return new AuthorizationClient(this.client);
  }

  /** Providers of models and other services. */
  getIntegrationClient(): IntegrationClient {
    return new IntegrationClient(this.client);
  }

  /** Prompts for language models. */
  getPromptClient(): PromptClient {
    return new PromptClient(this.client);
  }

  /** Applications and their keys. */
  getApplicationClient(): ApplicationClient {
    return new ApplicationClient(this.client);
  }

  /** What happens when an event comes in. */
  getEventClient(): EventClient {
    return new EventClient(this.client);
  }

  /** Tasks for people. */
  getHumanClient(): HumanExecutor {
    return new HumanExecutor(this.client);
  }

  /** Forms for human tasks. */
  getTemplateClient(): TemplateClient {
    return new TemplateClient(this.client);
  }

  /** Services that tasks call. */
  getServiceRegistryClient(): ServiceRegistryClient {
    return new ServiceRegistryClient(this.client);
  }

  /** Many executions at once. */
  getWorkflowBulkClient(): WorkflowBulkClient {
    return new WorkflowBulkClient(this.client);
  }

  /** Messages to running executions. */
  getWorkflowMessageQueueClient(): WorkflowMessageQueueClient {
    return new WorkflowMessageQueueClient(this.client);
  }

  /** Environment variables of the server. */
  getEnvironmentClient(): EnvironmentClient {
    return new EnvironmentClient(this.client);
  }

  /** Webhooks, and calls that come in through them. */
  getWebhookClient(): WebhookClient {
    return new WebhookClient(this.client);
  }

  /** Files of executions. */
  getFileClient(): FileClient {
    return new FileClient(this.client);
  }

  /** Limits of the account. */
  getLimitsClient(): LimitsClient {
    return new LimitsClient(this.client);
  }

  /** The inside of the server. */
  getAdminClient(): AdminClient {
    return new AdminClient(this.client);
  }

  /** The queues of events. */
  getQueueAdminClient(): QueueAdminClient {
    return new QueueAdminClient(this.client);
  }

  /** Ends the connection, for all of them. Calling it again is harmless. */
  close(): Promise<void> {
    return this.client.close();
  }

  /** The same as {@link close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
