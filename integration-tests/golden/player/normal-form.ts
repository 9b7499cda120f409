import type { Task, Workflow } from "@baton/api";
import { ANY } from "./difference";
import type { Json, JsonMap } from "../../suite/json";

/** A UUID anywhere in a text. */
export const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Numbers between these are moments: milliseconds since 1970. */
const MOMENTS = { from: 1.6e12, to: 4e12 } as const;

const isMap = (value: Json): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Leaves out what is undefined or null, which the wire does not tell apart. */
function present(fields: Readonly<Record<string, Json | undefined>>): JsonMap {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as JsonMap; // undefined is gone
}

/** Data off the wire is JSON, whatever the API types call it. */
const asJson = (value: unknown): Json => value as Json;

/** Zero, false and an empty text are left out. */
function unlessEmpty<T>(value: T | undefined): T | undefined {
  return value ? value : undefined;
}

/**
 * Brings executions into the form they were recorded in: ids become labels, moments a marker, addresses a placeholder, and large
 * definitions their names.
 */
export class NormalForm {
  /**
   * @param labels of execution and task ids.
   * @param calledUrl the address of the server that HTTP tasks call.
   */
  constructor(
    private readonly labels: ReadonlyMap<string, string>,
    private readonly calledUrl: string,
  ) {}

  text(text: string): string {
    return text
      .replaceAll(/key=run\w+/g, "key={{run}}")
      .replaceAll(this.calledUrl, "{{http}}")
      .replaceAll(UUID, (id) => this.#label(id))
      .replaceAll(/(after|elapsed) \d+ seconds/g, "$1 <n> seconds");
  }

  value(value: Json, key = ""): Json {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return value > MOMENTS.from && value < MOMENTS.to ? "<epochMs>" : value;
    if (isMap(value)) return this.#map(value, key);
    if (!Array.isArray(value)) return value;
    const list = value as readonly Json[]; // Array.isArray does not narrow readonly arrays
    if (key !== "forkedTaskDefs") return list.map((item) => this.value(item));
    return list.filter(isMap).map(({ name, taskReferenceName, type }) => present({ name, taskReferenceName, type }));
  }

  task(task: Task): JsonMap {
    const isPolledByTheServer = task.taskType === "JOIN" || task.taskType === "WAIT";
    return {
      referenceTaskName: task.referenceTaskName,
      taskType: task.taskType,
      taskDefName: task.taskDefName,
      status: task.status,
      pollCount: isPolledByTheServer ? ANY : asJson(task.pollCount),
      inputData: this.value(asJson(task.inputData)),
      outputData: this.value(asJson(task.outputData)),
      ...present({
        type: task.workflowTask?.type,
        seq: task.seq,
        retryCount: task.retryCount,
        iteration: unlessEmpty(task.iteration),
        retried: unlessEmpty(task.retried),
        executed: unlessEmpty(task.executed),
        callbackAfterSeconds: task.taskType === "JOIN" ? ANY : unlessEmpty(task.callbackAfterSeconds),
        startDelayInSeconds: unlessEmpty(task.startDelayInSeconds),
        reasonForIncompletion: this.#optional(task.reasonForIncompletion),
        domain: task.domain,
        subWorkflowId: this.#optional(task.subWorkflowId),
        retriedTaskId: this.#optional(task.retriedTaskId),
      }),
    };
  }

  workflow(workflow: Workflow): JsonMap {
    return {
      status: workflow.status,
      priority: workflow.priority ?? null,
      input: this.value(asJson(workflow.input ?? {})),
      output: this.value(asJson(workflow.output ?? {})),
      variables: this.value(asJson(workflow.variables ?? {})),
      failedReferenceTaskNames: [...(workflow.failedReferenceTaskNames ?? [])].sort(),
      failedTaskNames: [...(workflow.failedTaskNames ?? [])].sort(),
      tasks: (workflow.tasks ?? []).map((task) => this.task(task)),
      ...present({
        version: workflow.workflowVersion,
        correlationId: workflow.correlationId,
        reasonForIncompletion: this.#optional(workflow.reasonForIncompletion),
        parentWorkflowId: this.#optional(workflow.parentWorkflowId),
      }),
    };
  }

  #label(id: string): string {
    const label = this.labels.get(id);
    return label === undefined ? "<uuid>" : `<ref:${label}>`;
  }

  #optional(text: string | undefined): string | undefined {
    return text ? this.text(text) : undefined;
  }

  #map(map: JsonMap, key: string): Json {
    if (key === "subWorkflowDefinition" || key === "workflowDefinition") {
      return present({ name: map["name"], version: map["version"] });
    }
    if (key === "failedWorkflow") return this.#failedWorkflow(map);
    if (key === "headers" && Object.values(map).every((value) => Array.isArray(value))) return headers(map);
    return Object.fromEntries(
      Object.entries(map).map(([name, value]) => [this.text(name), this.value(value, name)]),
    );
  }

  #failedWorkflow({ workflowId, status, reasonForIncompletion, tasks }: JsonMap): Json {
    const list = (tasks ?? []) as readonly { readonly [Field in "referenceTaskName" | "status"]: string }[]; // of an execution
    return this.value({
      ...present({ workflowId, status, reasonForIncompletion }),
      tasks: list.map((task) => `${task.referenceTaskName}:${task.status}`),
    });
  }
}

/** Response headers differ from library to library; these are the ones that a workflow may rely on. */
function headers(map: JsonMap): JsonMap {
  const kept = Object.entries(map)
    .map(([name, values]) => [name.toLowerCase(), values] as const)
    .filter(([name]) => name === "content-type" || name.startsWith("x-"));
  return Object.fromEntries(kept);
}
