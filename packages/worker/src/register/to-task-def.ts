import type { SchemaDef, TaskDef } from "@baton/api";
import type { WorkerConfig } from "../config/worker-config";
import { generateSchemaFromClass } from "../schema/schema-field";

/** The task definition that a worker registers: an hour per attempt, unless its template says otherwise, and its schemas. */
export function toTaskDef(worker: WorkerConfig): TaskDef {
  const { taskDefName, taskDef, inputType, outputType, strictSchema } = worker;
  const definition: TaskDef = {
    timeoutSeconds: 3_600,
    totalTimeoutSeconds: 0,
    ...taskDef,
    name: taskDefName,
  };
  const input = worker.inputSchema ?? (inputType && generateSchemaFromClass(inputType));
  const output = worker.outputSchema ?? (outputType && generateSchemaFromClass(outputType));
  if (input !== undefined) definition.inputSchema = toSchemaDef(`${taskDefName}_input`, input);
  if (output !== undefined) definition.outputSchema = toSchemaDef(`${taskDefName}_output`, output);
  if (strictSchema) definition.enforceSchema = true;
  return definition;
}

function toSchemaDef(name: string, data: Record<string, unknown>): SchemaDef {
  return { name, version: 1, type: "JSON", data };
}
