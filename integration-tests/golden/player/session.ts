import type { Task } from "@baton/api";
import { until } from "../../suite/until";
import { type ExecutionTree, readTree } from "./execution-tree";
import type { Json, JsonMap } from "../../suite/json";
import type { GoldenCase, Refusal, Step } from "./golden-case";
import { NormalForm, UUID } from "./normal-form";
import type { Rest, RestAnswer } from "../../suite/rest";

/** The label of the execution that a case begins with. */
export const ROOT = "wf";

/** Longest time for what a script waits for. */
export const STEP_LIMIT_MS = 15_000;

const ENDED: ReadonlySet<string> = new Set(["COMPLETED", "FAILED", "TIMED_OUT", "TERMINATED"]);

/** What one play of a case knows: what it started, what it polled, and what ids mean. */
export class Session {
  readonly #roots = new Map<string, string>();
  readonly #polled = new Map<string, Task>();
  /** Tasks that were offered while another reference name was asked for. */
  readonly #aside: { readonly queue: string; readonly task: Task }[] = [];
  #tree: ExecutionTree = { workflows: new Map(), labels: new Map() };

  /**
   * @param calledUrl the server that HTTP tasks call.
   * @param run tells this play from others, where a case counts something outside of the server.
   */
  constructor(
    readonly rest: Rest,
    private readonly calledUrl: string,
    private readonly run: string,
  ) {}

  /** Fills the placeholders of a recorded body. */
  prepare(value: unknown): unknown {
    const text = JSON.stringify(value)
      .replaceAll("{{http}}", this.calledUrl)
      .replaceAll("{{run}}", this.run)
      .replaceAll(`{{${ROOT}}}`, this.#roots.get(ROOT) ?? `{{${ROOT}}}`);
    return JSON.parse(text);
  }

  /** Stores definitions. */
  async register({ taskDefs = [], workflowDefs = [] }: Partial<Pick<GoldenCase, "taskDefs" | "workflowDefs">>) {
    if (taskDefs.length > 0) await this.rest.must("POST", "/metadata/taskdefs", this.prepare(taskDefs));
    if (workflowDefs.length > 0) await this.rest.must("PUT", "/metadata/workflow", this.prepare(workflowDefs));
  }

  /** Starts an execution under a label. */
  async start(request: JsonMap, label: string): Promise<Refusal | undefined> {
    const answer = await this.rest.call("POST", "/workflow", this.prepare(request));
    if (answer.ok) this.#roots.set(label, answer.text);
    return this.refusal(answer);
  }

  /** What an answer says in normal form; undefined when the request was accepted. */
  async refusal(answer: RestAnswer): Promise<Refusal | undefined> {
    if (answer.ok) return undefined;
    const body = answer.value as { readonly message?: unknown } | null; // checked in the next line
    const message = typeof body?.message === "string" ? body.message : answer.text;
    if (new RegExp(UUID).test(message)) await this.#look();
    return { http: answer.status, message: this.#form().text(message) };
  }

  /** The id of an execution, which may yet have to be started by another one. */
  async workflowId(label = ROOT): Promise<string> {
    const root = this.#roots.get(label);
    if (root !== undefined) return root;
    return until(
      `the execution ${label}`,
      async () => {
        await this.#look();
        return this.#tree.workflows.get(label)?.workflowId;
      },
      { timeoutMs: STEP_LIMIT_MS },
    );
  }

  /** The last task of a reference name. */
  async lastTask(referenceName: string, label?: string): Promise<Task | undefined> {
    const { value } = await this.rest.must("GET", `/workflow/${await this.workflowId(label)}?includeTasks=true`);
    const { tasks } = value as unknown as { readonly tasks: readonly Task[] }; // what this route answers
    return tasks.findLast((task) => task.referenceTaskName === referenceName);
  }

  /** Takes a task, keeps it under a label, and tells what a worker sees of it. */
  async take({ poll = "", as = poll, domain, ref, withinMs = STEP_LIMIT_MS }: Step): Promise<Json> {
    const queue = poll + (domain === undefined ? "" : `&domain=${domain}`);
    const isWanted = (task: Task): boolean => ref === undefined || task.referenceTaskName === ref;
    const at = this.#aside.findIndex((held) => held.queue === queue && isWanted(held.task));
    const [held] = at < 0 ? [] : this.#aside.splice(at, 1);
    const task =
      held?.task ??
      (await until(
        `a task of type ${poll}`,
        async () => {
          const offered = await this.#poll(poll, domain);
          if (offered === undefined || isWanted(offered)) return offered;
          this.#aside.push({ queue, task: offered });
          return undefined;
        },
        { timeoutMs: withinMs, everyMs: 0 },
      ));
    this.#polled.set(as, task);
    return this.#seenByWorker(task);
  }

  /** The task that was polled under a label. */
  polled(label: string): Task {
    const task = this.#polled.get(label);
    if (task === undefined) throw new Error(`the script reports ${label}, which it did not poll`);
    return task;
  }

  /** Status and tasks of an execution, in short. */
  async brief(label = ROOT): Promise<Json> {
    await this.#look();
    const workflow = this.#tree.workflows.get(label);
    if (workflow === undefined) return null;
    const tasks = workflow.tasks.map((task) => `${task.referenceTaskName}#${task.retryCount}:${task.status}`);
    return { status: workflow.status, tasks };
  }

  /** All executions in normal form. */
  async outcome(): Promise<Json> {
    await this.#look();
    const form = this.#form();
    const workflows = [...this.#tree.workflows];
    return Object.fromEntries(workflows.map(([label, workflow]) => [label, form.workflow(workflow)]));
  }

  /** Ends what still runs, so that its tasks do not end up with another play of the same case. */
  async clean(): Promise<void> {
    await this.#look();
    for (const { workflowId, status } of this.#tree.workflows.values()) {
      if (!ENDED.has(status)) await this.rest.call("DELETE", `/workflow/${workflowId}?reason=clean`);
    }
  }

  async #poll(type: string, domain: string | undefined): Promise<Task | undefined> {
    const query = `workerid=player${domain === undefined ? "" : `&domain=${domain}`}`;
    const { status, value } = await this.rest.call("GET", `/tasks/poll/${type}?${query}`);
    return status === 200 ? (value as unknown as Task) : undefined; // what this route answers with 200
  }

  #seenByWorker(task: Task): Json {
    const labels = new Map([...this.#tree.labels, [task.taskId, "self"]]);
    for (const [label, id] of this.#roots) labels.set(id, label);
    const owner = labels.get(task.workflowInstanceId);
    const { status, retryCount, iteration, pollCount, domain } = task;
    return {
      ref: task.referenceTaskName,
      ...{ status, retryCount, iteration, pollCount },
      inputData: new NormalForm(labels, this.calledUrl).value(task.inputData as JsonMap), // JSON off the wire
      ...(this.#roots.size > 1 && owner !== undefined ? { wf: owner } : {}),
      ...(domain === undefined ? {} : { domain }),
    };
  }

  #form(): NormalForm {
    return new NormalForm(this.#tree.labels, this.calledUrl);
  }

  async #look(): Promise<void> {
    this.#tree = await readTree(this.rest, this.#roots);
  }
}
