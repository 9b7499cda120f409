import { compileParameters, compileTemplate } from "../../src/expressions/template";
import type { Scope } from "../../src/expressions/scope";
import type { GoldenFile } from "./golden-file";

type Json = Record<string, unknown>;

/** One case of `expressions.json`; the notes of the file explain the fields. */
export interface ExpressionCase {
  readonly id: string;
  readonly area: string;
  readonly template: unknown;
  readonly resolved?: unknown;
  readonly polled?: unknown;
  readonly where?: "outputParameters";
  readonly error?: { readonly validationErrors?: readonly { readonly message: string }[] };
  readonly workflowInput: Json;
  readonly correlationId?: string;
  readonly variables?: Json;
  readonly setVariables?: Json;
  readonly taskRef?: string;
  readonly taskInput?: Json;
  readonly taskOutput?: Json;
  readonly taskStatus?: string;
  readonly taskReason?: string;
  readonly taskOptional?: boolean;
  readonly childInput?: Json;
  readonly inputTemplate?: Json;
  readonly workflowInputTemplate?: Json;
  readonly loop?: {
    readonly loopCondition: string;
    readonly items?: string;
    readonly outputs: readonly Json[];
  };
}

const ID = "00000000-0000-7000-8000-000000000000";
const NOW = 1_760_000_000_000;

/** The values behind `${workflow…}`, in the order the server keeps them in. */
function workflowValues(own: Json): Json {
  return {
    output: {},
    input: {},
    parentWorkflowId: null,
    variables: {},
    schemaVersion: 2,
    reasonForIncompletion: null,
    parentWorkflowTaskId: null,
    workflowType: "golden",
    correlationId: null,
    version: 1,
    workflowId: ID,
    status: "RUNNING",
    ...own,
  };
}

function taskValues(reference: string, own: Json): Json {
  const type = own["taskType"] ?? `golden_${reference}`;
  return {
    callbackAfterSeconds: 0,
    workerId: null,
    scheduledTime: NOW,
    referenceTaskName: reference,
    retryCount: 0,
    output: {},
    input: {},
    taskType: type,
    pollCount: 0,
    reasonForIncompletion: null,
    taskDefName: type === "DO_WHILE" ? reference : type,
    iteration: 0,
    correlationId: null,
    startTime: 0,
    endTime: NOW,
    workflowInstanceId: ID,
    taskId: ID,
    status: "COMPLETED",
    ...own,
  };
}

/** Builds scopes with the environment the cases were recorded in. */
export class GoldenScopes {
  readonly #env: Readonly<Record<string, string>>;
  readonly #properties: Readonly<Record<string, string>>;

  constructor(file: GoldenFile<ExpressionCase>) {
    this.#env = file.environment?.env ?? {};
    this.#properties = { "file.separator": "/", ...file.environment?.jvmProperties };
  }

  secret(name: string): string | undefined {
    return this.#env[`CONDUCTOR_SECRET_${name}`];
  }

  isEnvironmentName(name: string): boolean {
    return name in this.#env || name in this.#properties;
  }

  /** What a case can see, with the given tasks. */
  scope(roots: Json, taskId: string | null = ID): Scope {
    return {
      get: (name) => (Object.hasOwn(roots, name) ? roots[name] : undefined),
      names: () => Object.keys(roots),
      environment: (name) => this.#env[`CONDUCTOR_ENV_${name}`],
      system: (name) =>
        name === "CPEWF_TASK_ID" ? (taskId ?? undefined) : (this.#env[name] ?? this.#properties[name]),
    };
  }

  /** The scope of a case that needs one only. */
  of(golden: ExpressionCase): Scope {
    const workflow = workflowValues({
      input: withTemplate(golden.workflowInput, golden.workflowInputTemplate),
      correlationId: golden.correlationId ?? null,
      variables: { ...golden.variables },
    });
    if (golden.area === "child") return this.#childScope(golden, workflow);
    const roots: Json = { workflow };
    const scope = this.scope(roots);
    if (golden.setVariables !== undefined) {
      const input = compileParameters(golden.setVariables)(scope);
      roots["set"] = taskValues("set", { taskType: "SET_VARIABLE", input });
      workflow["variables"] = { ...golden.variables, ...input };
    }
    if (golden.area === "output") roots["noop"] = taskValues("noop", { taskType: "NOOP" });
    if (golden.taskOutput !== undefined) {
      const reference = golden.taskRef ?? "src";
      const failed = golden.taskOptional === true ? "COMPLETED_WITH_ERRORS" : golden.taskStatus;
      roots[reference] = taskValues(reference, {
        input: compileParameters(golden.taskInput ?? {})(scope),
        output: golden.taskOutput,
        status: failed ?? "COMPLETED",
        reasonForIncompletion: golden.taskReason ?? null,
      });
    }
    return golden.area === "output" ? this.scope(roots, null) : scope;
  }

  #childScope(golden: ExpressionCase, parent: Json): Scope {
    const given = compileParameters(golden.childInput)(this.scope({ workflow: parent }));
    const workflow = workflowValues({
      input: { ...given, _systemMetadata: { dynamic: true } },
      parentWorkflowId: ID,
      parentWorkflowTaskId: ID,
      workflowType: "golden_child",
      version: 7,
    });
    return this.scope({ workflow });
  }

  /** The scopes of the body's task in both rounds of a loop and of the task after it. */
  ofLoop(golden: ExpressionCase): Readonly<Record<string, Scope>> {
    const workflow = workflowValues({ input: golden.workflowInput });
    const { items, outputs = [] } = golden.loop ?? {};
    const list =
      items === undefined ? undefined : (compileTemplate(items)(this.scope({ workflow })) as unknown[]);
    const at = (round: number, done: number, status: string): Scope => {
      const output: Json = { iteration: round };
      if (list !== undefined) Object.assign(output, { loopIndex: round - 1, loopItem: list[round - 1] });
      for (let past = 1; past <= done; past += 1) output[past] = { probe: outputs[past - 1] };
      const ended = status === "COMPLETED" ? NOW : 0;
      const loop = taskValues("loop", {
        taskType: "DO_WHILE",
        output,
        status,
        iteration: round,
        startTime: NOW,
        endTime: ended,
      });
      const probe =
        done === 0 ? {} : { probe: taskValues("probe", { output: outputs[done - 1], iteration: done }) };
      return this.scope({ workflow, loop, ...probe });
    };
    return {
      "iteration 1": at(1, 0, "IN_PROGRESS"),
      "iteration 2": at(2, 1, "IN_PROGRESS"),
      after: at(2, 2, "COMPLETED"),
    };
  }
}

/** An input that is empty gets nothing of the template. */
function withTemplate(input: Json, template: Json | undefined): Json {
  if (template === undefined || Object.keys(input).length === 0) return input;
  const merged = { ...input };
  for (const [name, value] of Object.entries(template)) merged[name] ??= value;
  return merged;
}
