import type { Task } from "@baton/api";
import type { Json } from "./json";
import type { Rest } from "./rest";

/** The task type of the load. */
export const LOAD_TASK = "load_task";

/** The workflow of the load: two tasks, one after the other. */
export const LOAD_WORKFLOW = "load_workflow";

/** Stores the definitions of the load. A task whose worker is gone is offered again soon, as often as it takes. */
export async function registerLoad(rest: Rest): Promise<void> {
  const ownerEmail = "suite@example.test";
  await rest.must("POST", "/metadata/taskdefs", [
    {
      name: LOAD_TASK,
      ownerEmail,
      retryCount: 50,
      retryDelaySeconds: 0,
      timeoutSeconds: 0,
      responseTimeoutSeconds: 2,
    },
  ]);
  const step = (taskReferenceName: string) => ({ name: LOAD_TASK, taskReferenceName, type: "SIMPLE" });
  const tasks = [step("one"), step("two")];
  await rest.must("POST", "/metadata/workflow", {
    name: LOAD_WORKFLOW,
    version: 1,
    ownerEmail,
    timeoutSeconds: 0,
    tasks,
  });
}

/** What a server has answered, and therefore owes. */
export class Book {
  /** Executions whose start was answered. */
  readonly started = new Set<string>();
  /** Tasks whose result was answered. */
  readonly reported = new Set<string>();
  /** Tasks that were offered although their result had been answered. */
  readonly offeredAgain = new Set<string>();

  /** How many promises it holds. */
  get size(): number {
    return this.started.size + this.reported.size;
  }
}

/** Lanes of starts and of workers; they end when the server is gone, or when they are told to. */
export class Load {
  readonly #lanes: readonly Promise<void>[];
  #stopped = false;

  constructor(
    private readonly rest: Rest,
    private readonly book: Book,
    { starters, workers }: { readonly starters: number; readonly workers: number },
  ) {
    this.#lanes = [
      ...Array.from({ length: starters }, () => this.#lane(() => this.#start())),
      ...Array.from({ length: workers }, () => this.#lane(() => this.#work())),
    ];
  }

  /** Resolves when every lane has ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#lanes);
  }

  /** Ends the lanes after what they are at. */
  stop(): Promise<void> {
    this.#stopped = true;
    return this.ended();
  }

  async #lane(step: () => Promise<void>): Promise<void> {
    try {
      while (!this.#stopped) await step();
    } catch (error) {
      // The death of the server is what this load is there for; a refusal is not.
      if (!isCut(error)) throw error;
    }
  }

  async #start(): Promise<void> {
    const body = { name: LOAD_WORKFLOW, version: 1, input: { at: this.book.started.size } };
    const { text } = await this.rest.must("POST", "/workflow", body);
    this.book.started.add(text);
  }

  async #work(): Promise<void> {
    const { value } = await this.rest.must(
      "GET",
      `/tasks/poll/batch/${LOAD_TASK}?count=5&timeout=100&workerid=load`,
    );
    for (const { taskId, workflowInstanceId } of tasksOf(value)) {
      if (this.book.reported.has(taskId)) this.book.offeredAgain.add(taskId);
      const result = { taskId, workflowInstanceId, status: "COMPLETED", outputData: { done: taskId } };
      await this.rest.must("POST", "/tasks", result);
      this.book.reported.add(taskId);
    }
  }
}

/** What a poll answers. */
function tasksOf(value: Json): readonly Task[] {
  return value as unknown as readonly Task[];
}

/** Whether a request failed because nobody is there any more. */
function isCut(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return /^(ECONN|EPIPE|UND_ERR_(SOCKET|CLOSED|DESTROYED|HEADERS))/.test(code);
}
