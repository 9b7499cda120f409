import { Pool } from "undici";

/** A task as a plain client sees it: the few members that it needs. */
export interface PolledTask {
  readonly taskId: string;
  readonly workflowInstanceId: string;
}

/** The plain client of the benchmarks: undici, keep-alive, JSON, nothing else. */
export class RestClient implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #base: string;
  /** Bytes of all answers so far. */
  received = 0;
  /** Requests so far. */
  requests = 0;

  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections });
    this.#base = pathname.replace(/\/$/, "");
  }

  /** Sends one request; the body of its answer as text. Rejects when the server refuses. */
  async send(method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<string> {
    const answer = await this.#pool.request({
      method,
      path: this.#base + path,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await answer.body.text();
    this.requests++;
    this.received += text.length;
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path} was answered ${answer.statusCode}: ${text}`);
    return text;
  }

  /** Starts an execution; its id. */
  start(name: string, input: unknown): Promise<string> {
    return this.send("POST", "/workflow", { name, version: 1, input });
  }

  async poll(taskType: string, count: number): Promise<readonly PolledTask[]> {
    const text = await this.send(
      "GET",
      `/tasks/poll/batch/${taskType}?workerid=bench&count=${count}&timeout=100`,
    );
    return JSON.parse(text) as PolledTask[];
  }

  /** Completes a task; the next one of its type, if the server has it at hand. */
  async complete(task: PolledTask): Promise<PolledTask | undefined> {
    const { taskId, workflowInstanceId } = task;
    const outputData = { reserved: true, warehouse: "north", at: 1_790_000_000_000 };
    const result = { taskId, workflowInstanceId, workerId: "bench", status: "COMPLETED", outputData };
    const text = await this.send("POST", "/tasks/update-v2", result);
    return text ? (JSON.parse(text) as PolledTask) : undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.close();
  }
}
