import { MetadataClient, TaskClient, WorkflowExecutor } from "@baton/client";
import { APPLICATION_CLIENT } from "./application-client";
import { AUTHORIZATION_CLIENT } from "./authorization-client";
import { HUMAN_EXECUTOR } from "./human-executor";
import { INTEGRATION_CLIENT } from "./integration-client";
import { LIMITS_CLIENT } from "./limits-client";
import { METADATA_CLIENT } from "./metadata-client";
import type { MethodTable } from "./method";
import { PROMPT_CLIENT } from "./prompt-client";
import { SCHEMA_CLIENT } from "./schema-client";
import { SERVICE_REGISTRY_CLIENT } from "./service-registry-client";
import { TASK_CLIENT } from "./task-client";
import { TEMPLATE_CLIENT } from "./template-client";
import { WEBHOOK_CLIENT } from "./webhook-client";
import { WORKFLOW_EXECUTOR } from "./workflow-executor";

/** What is checked of every class: its methods, one check each. One row per class. */
export const TABLES: readonly MethodTable[] = [
  { of: MetadataClient, methods: METADATA_CLIENT },
  { of: TaskClient, methods: TASK_CLIENT },
  { of: WorkflowExecutor, methods: WORKFLOW_EXECUTOR },
  APPLICATION_CLIENT,
  AUTHORIZATION_CLIENT,
  HUMAN_EXECUTOR,
  INTEGRATION_CLIENT,
  LIMITS_CLIENT,
  PROMPT_CLIENT,
  SCHEMA_CLIENT,
  SERVICE_REGISTRY_CLIENT,
  TEMPLATE_CLIENT,
  WEBHOOK_CLIENT,
];
