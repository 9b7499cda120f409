import type { StartWorkflowRequest, WorkflowDef, WorkflowRun, WorkflowTask } from "@baton/api";
import { assertWorkflowDefinition } from "../check/check-workflow-definition";
import { forkTask, lastReferences } from "../tasks/fork-task";
import { joinTask } from "../tasks/join-task";
import { plainCopy } from "../tasks/plain-copy";
import { isTaskList } from "../tasks/task-list";
import {
  type SubWorkflowTaskDef,
  subWorkflowTask,
  type SubWorkflowTaskOptions,
} from "../tasks/sub-workflow-task";
import { expression, type PathOf } from "./output-of";
import { randomId } from "./random-id";
import type { WorkflowSettings } from "./workflow";
import type { WorkflowExecutorPort } from "./workflow-executor-port";

/** What a start does whose idempotency key is known. */
export type IdempotencyStrategy = NonNullable<StartWorkflowRequest["idempotencyStrategy"]>;

/** What a {@link ConductorWorkflow} takes besides its name. */
export interface ConductorWorkflowOptions {
  /** Makes request ids for `execute`. @default random UUIDs of the platform */
  newRequestId?: (() => string) | undefined;
}

/**
 * A workflow definition that is built step by step, checked, registered and run. Every method that takes something
 * returns the workflow, so that calls can be chained. What is passed in is copied, and so is what comes out.
 *
 * There is no timeout unless {@link timeoutSeconds} sets one.
 *
 * @typeParam Input what the workflow is started with; `input(path)` then knows the paths
 *
 * @example
 * const orders = new ConductorWorkflow<{ order: { id: string } }>(executor, "fulfil_order");
 * orders.add(simpleTask("reserve", "reserve_stock", { orderId: orders.input("order.id") }));
 * await orders.register();
 * const run = await orders.execute({ order: { id: "A-1" } });
 */
export class ConductorWorkflow<Input extends object = Record<string, unknown>> {
  readonly #executor: WorkflowExecutorPort;
  readonly #name: string;
  readonly #newRequestId: () => string;
  readonly #tasks: WorkflowTask[] = [];
  #version: number;
  #forks = 0;
  #settings: Partial<WorkflowDef> = {};

  /**
   * @param executor registers and runs the workflow
   * @param name workflow name
   * @param version workflow version
   * @param description for people who read the definition
   */
  constructor(
    executor: WorkflowExecutorPort,
    name: string,
    version = 1,
    description?: string,
    options: ConductorWorkflowOptions = {},
  ) {
    this.#executor = executor;
    this.#name = name;
    this.#version = version;
    this.#newRequestId = options.newRequestId ?? randomId;
    this.settings({ description });
  }

  /** The workflow's name. */
  getName(): string {
    return this.#name;
  }

  /** The workflow's version. */
  getVersion(): number {
    return this.#version;
  }

  /** Appends a task, or several in order. */
  add(task: WorkflowTask | readonly WorkflowTask[]): this {
    for (const one of isTaskList(task) ? task : [task]) this.#tasks.push(plainCopy(one));
    return this;
  }

  /**
   * Appends a fork and the JOIN that waits for the last task of every branch. They are called `__fork_1` and
   * `__join_1`, then `__fork_2` and so on.
   */
  fork(branches: readonly (readonly WorkflowTask[])[]): this {
    const number = ++this.#forks;
    return this.add([
      forkTask(`__fork_${number}`, branches),
      joinTask(`__join_${number}`, lastReferences(branches)),
    ]);
  }

  /** Sets the description, for people who read the definition. */
  description(desc: string): this {
    return this.settings({ description: desc });
  }

  /** Sets the version. */
  version(v: number): this {
    this.#version = v;
    return this;
  }

  /** What a timeout does: end the workflow, or only be counted. @default the server's, `ALERT_ONLY` */
  timeoutPolicy(policy: "TIME_OUT_WF" | "ALERT_ONLY"): this {
    return this.settings({ timeoutPolicy: policy });
  }

  /** Longest time the workflow may take. Acts only with the policy `TIME_OUT_WF`. @unit seconds @default 0, no limit */
  timeoutSeconds(n: number): this {
    return this.settings({ timeoutSeconds: n });
  }

  /** Sets the owner's e-mail address. */
  ownerEmail(email: string): this {
    return this.settings({ ownerEmail: email });
  }

  /** Names the workflow to start when this one fails. @default none */
  failureWorkflow(name: string): this {
    return this.settings({ failureWorkflow: name });
  }

  /** Whether a finished workflow may be restarted. @default true */
  restartable(val: boolean): this {
    return this.settings({ restartable: val });
  }

  /** Names the inputs, as documentation; the server checks nothing. */
  inputParameters(params: readonly string[]): this {
    return this.settings({ inputParameters: [...params] });
  }

  /** Sets inputs that are used where a start gives none. */
  inputTemplate(template: Record<string, unknown>): this {
    return this.settings({ inputTemplate: template });
  }

  /** The same as {@link inputTemplate}. */
  workflowInput(input: Record<string, unknown>): this {
    return this.inputTemplate(input);
  }

  /** Sets all outputs; values may be expressions. @default the output of the last task */
  outputParameters(params: Record<string, unknown>): this {
    return this.settings({ outputParameters: params });
  }

  /** Sets one output and keeps the others. */
  outputParameter(key: string, value: unknown): this {
    return this.settings({ outputParameters: { ...this.#settings.outputParameters, [key]: value } });
  }

  /** Sets the variables that the workflow starts with. */
  variables(vars: Record<string, unknown>): this {
    return this.settings({ variables: vars });
  }

  /** Lets the server publish changes of status to a sink. */
  enableStatusListener(sinkName: string): this {
    return this.settings({ workflowStatusListenerEnabled: true, workflowStatusListenerSink: sinkName });
  }

  /** Undoes {@link enableStatusListener}. */
  disableStatusListener(): this {
    return this.settings({ workflowStatusListenerEnabled: undefined, workflowStatusListenerSink: undefined });
  }

  /** Sets any other fields of the definition, such as `inputSchema` or `metadata`; undefined takes a field back. */
  settings(fields: Omit<WorkflowSettings, "version">): this {
    this.#settings = plainCopy({ ...this.#settings, ...fields });
    return this;
  }

  /** The expression that reads the workflow's input: `input("order.id")` is `${workflow.input.order.id}`. */
  input(jsonPath: PathOf<Input>): string {
    return expression("workflow.input", jsonPath);
  }

  /** The expression that reads the workflow's output; the whole of it without a path. */
  output(jsonPath?: string): string {
    return expression("workflow.output", jsonPath);
  }

  /**
   * The definition as the server takes it.
   *
   * @throws ConductorSdkError `INVALID` when the definition cannot work; the message lists every problem
   */
  toWorkflowDef(): WorkflowDef {
    const def: WorkflowDef = {
      timeoutSeconds: 0,
      restartable: true,
      inputParameters: [],
      outputParameters: {},
      inputTemplate: {},
      variables: {},
      ...plainCopy(this.#settings),
      name: this.#name,
      version: this.#version,
      tasks: plainCopy(this.#tasks),
    };
    assertWorkflowDefinition(def);
    return def;
  }

  /**
   * This workflow as a step of another, with the whole definition inside, so that it need not be registered.
   *
   * @param taskReferenceName name of the step, unique in the other workflow
   * @param options what any sub-workflow task can have; its input goes into `inputParameters`. Without any, Conductor
   * OSS starts the sub-workflow with the technical fields of the task as input
   * @throws ConductorSdkError `INVALID` when the definition cannot work
   */
  toSubWorkflowTask(
    taskReferenceName: string,
    options: Omit<SubWorkflowTaskOptions, "workflowDefinition"> = {},
  ): SubWorkflowTaskDef {
    return subWorkflowTask(taskReferenceName, this.#name, this.#version, {
      inputParameters: {},
      ...options,
      workflowDefinition: this.toWorkflowDef(),
    });
  }

  /**
   * Stores the definition on the server.
   *
   * @param overwrite whether an existing definition of this name and version is replaced
   * @throws ConductorSdkError `INVALID` when the definition cannot work; nothing is sent then
   */
  async register(overwrite = true): Promise<void> {
    await this.#executor.registerWorkflow(overwrite, this.toWorkflowDef());
  }

  /**
   * Starts the registered workflow and returns when it is done, or when a task is.
   *
   * @param input what the workflow starts with
   * @param waitUntilTaskRef return as soon as this task is done
   * @param requestId identifies the call
   * @param idempotencyKey makes a second start with the same key do what the strategy says
   * @param idempotencyStrategy what a start with a known key does
   * @param taskToDomain domains by task name
   */
  async execute(
    input?: Input,
    waitUntilTaskRef?: string,
    requestId: string = this.#newRequestId(),
    idempotencyKey?: string,
    idempotencyStrategy?: IdempotencyStrategy,
    taskToDomain?: Record<string, string>,
  ): Promise<WorkflowRun> {
    const request = this.#request({
      input: asMap(input),
      idempotencyKey,
      idempotencyStrategy,
      taskToDomain,
    });
    return this.#executor.executeWorkflow(request, this.#name, this.#version, requestId, waitUntilTaskRef);
  }

  /**
   * Starts the registered workflow and returns its id at once.
   *
   * @param input what the workflow starts with
   * @param correlationId an id of your own, to find the execution by
   * @param priority from 0 to 99; higher is polled first
   * @param idempotencyKey makes a second start with the same key do what the strategy says
   * @param idempotencyStrategy what a start with a known key does
   * @param taskToDomain domains by task name
   */
  async startWorkflow(
    input?: Input,
    correlationId?: string,
    priority?: number,
    idempotencyKey?: string,
    idempotencyStrategy?: IdempotencyStrategy,
    taskToDomain?: Record<string, string>,
  ): Promise<string> {
    return this.#executor.startWorkflow(
      this.#request({
        input: asMap(input),
        correlationId,
        priority,
        idempotencyKey,
        idempotencyStrategy,
        taskToDomain,
      }),
    );
  }

  #request(fields: {
    [K in keyof StartWorkflowRequest]?: StartWorkflowRequest[K] | undefined;
  }): StartWorkflowRequest {
    return { ...plainCopy(fields), name: this.#name, version: this.#version };
  }
}

/** An input of any declared type as the map that the request holds. */
function asMap(input: object | undefined): Record<string, unknown> | undefined {
  return input === undefined ? undefined : { ...input };
}
