import { JsonReader } from "../../definitions/json-reader";
import { checkedWorkflowDefinition } from "../../definitions/register-definitions";
import type { RuleContext } from "../../definitions/task-type-rules";
import { Violations } from "../../definitions/violations";
import type { StartRequest } from "../../engine/requests";
import { RequestError } from "../../errors";

const STRATEGIES = ["FAIL", "RETURN_EXISTING", "FAIL_ON_RUNNING"] as const;

/** What the path of a request says, which wins over its body. */
export interface StartOverrides {
  readonly name: string;
  /** Undefined takes the latest. */
  readonly version: number | undefined;
}

function priorityOf(from: JsonReader): number {
  const priority = from.optionalInteger("priority") ?? 0;
  const violations = new Violations();
  if (priority < 0)
    violations.add("startWorkflow.arg0.priority", `priority: ${priority} should be minimum 0`, priority);
  if (priority > 99)
    violations.add("startWorkflow.arg0.priority", `priority: ${priority} should be maximum 99`, priority);
  violations.raise();
  return priority;
}

function nameOf(from: JsonReader): string {
  const name = from.text("name");
  if (name === undefined) {
    const violations = new Violations();
    violations.add("startWorkflow.arg0.name", "Workflow name cannot be null or empty");
    violations.raise();
  }
  return name ?? "";
}

/**
 * Reads the body of a start.
 *
 * @throws {RequestError} 400 naming what is wrong with it.
 * @see conductor-oss/conductor common/…/metadata/workflow/StartWorkflowRequest.java
 */
export function toStartRequest(body: unknown, rules: RuleContext, overrides?: StartOverrides): StartRequest {
  const from = JsonReader.of(body, "startWorkflowRequest");
  const name = overrides?.name ?? nameOf(from);
  const inline = from.value("workflowDef");
  const definition =
    inline === undefined
      ? undefined
      : checkedWorkflowDefinition(inline, "startWorkflow.arg0.workflowDef", rules);
  if (definition === undefined && name.trim() === "") {
    throw new RequestError(400, "Workflow name must be specified when searching for a definition");
  }
  if (from.isNull("input")) throw new RequestError(400, "NULL input passed when starting workflow");
  if (from.text("externalInputPayloadStoragePath")) {
    throw new RequestError(
      400,
      "externalInputPayloadStoragePath is not served by the embedded server: send the input itself",
    );
  }
  return {
    name,
    version: overrides === undefined ? from.optionalInteger("version") : overrides.version,
    definition,
    input: from.map("input"),
    correlationId: from.text("correlationId"),
    priority: priorityOf(from),
    taskToDomain: from.record("taskToDomain", (domain) => String(domain)),
    idempotencyKey: from.text("idempotencyKey"),
    idempotencyStrategy: from.choice("idempotencyStrategy", STRATEGIES),
  };
}

/** How a header names the strategy, as Orkes does. */
export function toIdempotencyStrategy(header: string | undefined): StartRequest["idempotencyStrategy"] {
  return header === undefined
    ? undefined
    : JsonReader.of({ header }, "X-on-conflict").choice("header", STRATEGIES);
}
