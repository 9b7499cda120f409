import { ADMIN_CLIENT } from "./admin-client";
import { APPLICATION_CLIENT } from "./application-client";
import { AUTHORIZATION_CLIENT } from "./authorization-client";
import { ENVIRONMENT_CLIENT } from "./environment-client";
import { EVENT_CLIENT } from "./event-client";
import { FILE_CLIENT } from "./file-client";
import { HUMAN_EXECUTOR } from "./human-executor";
import { INTEGRATION_CLIENT } from "./integration-client";
import { LIMITS_CLIENT } from "./limits-client";
import { MESSAGE_QUEUE_CLIENT } from "./message-queue-client";
import { METADATA_CLIENT } from "./metadata-client";
import type { MethodTable } from "./method";
import { PROMPT_CLIENT } from "./prompt-client";
import { QUEUE_ADMIN_CLIENT } from "./queue-admin-client";
import { SCHEDULER_CLIENT } from "./scheduler-client";
import { SCHEMA_CLIENT } from "./schema-client";
import { SECRET_CLIENT } from "./secret-client";
import { SERVICE_REGISTRY_CLIENT } from "./service-registry-client";
import { TASK_CLIENT } from "./task-client";
import { TEMPLATE_CLIENT } from "./template-client";
import { WEBHOOK_CLIENT } from "./webhook-client";
import { WORKFLOW_BULK_CLIENT } from "./workflow-bulk-client";
import { WORKFLOW_EXECUTOR } from "./workflow-executor";

/** What is checked of every class: its methods, one check each. One row per class; what waits longest is last. */
export const TABLES: readonly MethodTable[] = [
  APPLICATION_CLIENT,
  AUTHORIZATION_CLIENT,
  ENVIRONMENT_CLIENT,
  FILE_CLIENT,
  HUMAN_EXECUTOR,
  INTEGRATION_CLIENT,
  LIMITS_CLIENT,
  MESSAGE_QUEUE_CLIENT,
  METADATA_CLIENT,
  PROMPT_CLIENT,
  QUEUE_ADMIN_CLIENT,
  SCHEDULER_CLIENT,
  SCHEMA_CLIENT,
  SECRET_CLIENT,
  SERVICE_REGISTRY_CLIENT,
  TASK_CLIENT,
  TEMPLATE_CLIENT,
  WEBHOOK_CLIENT,
  WORKFLOW_BULK_CLIENT,
  WORKFLOW_EXECUTOR,
  EVENT_CLIENT,
  ADMIN_CLIENT,
];
