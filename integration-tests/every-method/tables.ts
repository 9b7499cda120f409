import { MetadataClient, TaskClient, WorkflowExecutor } from "@baton/client";
import { METADATA_CLIENT } from "./metadata-client";
import type { MethodTable } from "./method";
import { TASK_CLIENT } from "./task-client";
import { WORKFLOW_EXECUTOR } from "./workflow-executor";

/** What is checked of every class: its methods, one check each. One row per class. */
export const TABLES: readonly MethodTable[] = [
  { of: MetadataClient, methods: METADATA_CLIENT },
  { of: TaskClient, methods: TASK_CLIENT },
  { of: WorkflowExecutor, methods: WORKFLOW_EXECUTOR },
];
