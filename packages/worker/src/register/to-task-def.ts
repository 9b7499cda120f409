import type { SchemaDef, TaskDef } from "@baton/api";
import type { WorkerConfig } from "../config/worker-config";

/** The task definition that a worker registers: an hour per attempt, unless its template says otherwise, and its schemas. */
export function toTaskDef(worker: WorkerConfig): TaskDef {
  const { taskDefName, taskDef, inputSchema, outputSchema, strictSchema } = worker;
  const definition: TaskDef = {
    timeoutSeconds: 3_600,
    totalTimeoutSeconds: 0,
    ...taskDef,
    name: taskDefName,
  };
  if (inputSchema !== undefined) definition.inputSchema = toSchemaDef(`${taskDefName}_input`, inputSchema);
  if (outputSchema !== undefined)
    definition.outputSchema = toSchemaDef(`${taskDefName}_output`, outputSchema);
  if (strictSchema) definition.enforceSchema = true;
  return definition;
}

function toSchemaDef(name: string, data: Record<string, unknown>): SchemaDef {
  return { name, version: 1, type: "JSON", data };
}
