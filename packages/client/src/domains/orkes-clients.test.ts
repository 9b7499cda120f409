import { rejection } from "../../test/loopback";
import { connectTo, scriptedServer, shown } from "../../test/scripted-server";
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
import { OrkesClients } from "./orkes-clients";
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

describe("OrkesClients", () => {
  it.each<[string, (clients: OrkesClients) => object, new (...args: never[]) => object]>([
    ["getWorkflowClient", (c) => c.getWorkflowClient(), WorkflowExecutor],
    ["getMetadataClient", (c) => c.getMetadataClient(), MetadataClient],
    ["getTaskClient", (c) => c.getTaskClient(), TaskClient],
    ["getSchedulerClient", (c) => c.getSchedulerClient(), SchedulerClient],
    ["getSecretClient", (c) => c.getSecretClient(), SecretClient],
    ["getSchemaClient", (c) => c.getSchemaClient(), SchemaClient],
    ["getAuthorizationClient", (c) => c.getAuthorizationClient(), AuthorizationClient],
    ["getIntegrationClient", (c) => c.getIntegrationClient(), IntegrationClient],
    ["getPromptClient", (c) => c.getPromptClient(), PromptClient],
    ["getApplicationClient", (c) => c.getApplicationClient(), ApplicationClient],
    ["getEventClient", (c) => c.getEventClient(), EventClient],
    ["getHumanClient", (c) => c.getHumanClient(), HumanExecutor],
    ["getTemplateClient", (c) => c.getTemplateClient(), TemplateClient],
    ["getServiceRegistryClient", (c) => c.getServiceRegistryClient(), ServiceRegistryClient],
    ["getWorkflowBulkClient", (c) => c.getWorkflowBulkClient(), WorkflowBulkClient],
    ["getWorkflowMessageQueueClient", (c) => c.getWorkflowMessageQueueClient(), WorkflowMessageQueueClient],
    ["getEnvironmentClient", (c) => c.getEnvironmentClient(), EnvironmentClient],
    ["getWebhookClient", (c) => c.getWebhookClient(), WebhookClient],
    ["getFileClient", (c) => c.getFileClient(), FileClient],
    ["getLimitsClient", (c) => c.getLimitsClient(), LimitsClient],
    ["getAdminClient", (c) => c.getAdminClient(), AdminClient],
    ["getQueueAdminClient", (c) => c.getQueueAdminClient(), QueueAdminClient],
  ])("%s hands out what its name says", async (_name, get, expected) => {
    const { client } = await connectTo(() => ({ json: {} }));

    expect(get(new OrkesClients(client))).toBeInstanceOf(expected);
  });

  it("connects by settings, and all its clients use that connection", async () => {
    const { transport, requests } = scriptedServer(() => ({ json: [] }));
    await using clients = await OrkesClients.from({ transport, env: {} });

    await clients.getPromptClient().getPrompts();
    await clients.getAuthorizationClient().listGroups();

    expect(requests.map(shown)).toEqual(["GET /prompts", "GET /groups"]);
  });

  it("hands out the connection it was made with", async () => {
    const { client } = await connectTo(() => ({ json: {} }));

    expect(new OrkesClients(client).getClient()).toBe(client);
  });

  it("closes the connection, as often as it is told to", async () => {
    const { client, requests } = await connectTo(() => ({ json: {} }));
    const clients = new OrkesClients(client);

    await clients.close();
    await clients.close();

    expect(await rejection(clients.getTaskClient().getTask("t"))).toMatchObject({ code: "ABORTED" });
    expect(requests).toEqual([]);
  });

  it("refuses settings that are wrong", async () => {
    expect(await rejection(OrkesClients.from({ serverUrl: "not an address", env: {} }))).toMatchObject({
      code: "CONFIG",
    });
  });
});
