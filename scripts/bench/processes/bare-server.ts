/**
 * The least that could answer the same requests: `node:http`, the SQLite library that Baton uses, no engine.
 *
 *   B1. Everything it knows is in three tables; nothing is kept in memory but the statements.
 *   B2. All requests of one turn of the event loop share one transaction; they are answered after its commit.
 *   B3. It stores and answers texts of the size that Conductor has for the same tasks.
 */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { TASK_TYPE } from "../definition";
import { type Database, openDatabase, type Statement } from "../sqlite";

const TABLES = `
  CREATE TABLE workflow (id TEXT PRIMARY KEY, type TEXT, status TEXT, start_time INTEGER, end_time INTEGER, body TEXT);
  CREATE TABLE task (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE, workflow TEXT, seq INTEGER, tasks INTEGER,
    status TEXT, start_time INTEGER, end_time INTEGER, output TEXT, body TEXT
  );
  CREATE TABLE queue (number INTEGER PRIMARY KEY, type TEXT, task TEXT);
`;

interface Result {
  readonly taskId: string;
  readonly outputData: object;
}

/** What the routes do, all of it in SQL. */
class Loop {
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #addWorkflow: Statement;
  readonly #endWorkflow: Statement;
  readonly #addTask: Statement;
  readonly #takeTask: Statement;
  readonly #endTask: Statement;
  readonly #findTask: Statement;
  readonly #enqueue: Statement;
  readonly #peek: Statement;
  readonly #dequeue: Statement;
  #waiting: (() => void)[] = [];

  constructor(database: Database) {
    database.exec(TABLES);
    const sql = (text: string): Statement => database.prepare(text);
    this.#begin = sql("BEGIN");
    this.#commit = sql("COMMIT");
    this.#addWorkflow = sql("INSERT INTO workflow VALUES (?, ?, 'RUNNING', ?, 0, ?)");
    this.#endWorkflow = sql("UPDATE workflow SET status = 'COMPLETED', end_time = ? WHERE id = ?");
    this.#addTask = sql("INSERT INTO task VALUES (NULL, ?, ?, ?, ?, 'SCHEDULED', 0, 0, '', ?)");
    this.#takeTask = sql("UPDATE task SET status = 'IN_PROGRESS', start_time = ? WHERE id = ?");
    this.#endTask = sql("UPDATE task SET status = 'COMPLETED', end_time = ?, output = ? WHERE id = ?");
    this.#findTask = sql("SELECT workflow, seq, tasks FROM task WHERE id = ?");
    this.#enqueue = sql("INSERT INTO queue (type, task) VALUES (?, ?)");
    this.#peek = sql(
      "SELECT queue.number AS number, task, body FROM queue JOIN task ON task.id = queue.task " +
        "WHERE type = ? ORDER BY queue.number LIMIT ?",
    );
    this.#dequeue = sql("DELETE FROM queue WHERE number = ?");
  }

  /** The first request of a turn opens the transaction that the end of the turn commits. */
  begin(): void {
    if (this.#waiting.length > 0) return;
    this.#begin.run();
    setImmediate(() => {
      this.#commit.run();
      const answers = this.#waiting;
      this.#waiting = [];
      for (const answer of answers) answer();
    });
  }

  /** Calls `answer` once everything written in this turn is on disk. */
  committed(answer: () => void): void {
    this.#waiting.push(answer);
  }

  start(name: string, input: object): string {
    const id = randomUUID();
    const tasks = Number(name.split("_").at(-1));
    const body = JSON.stringify({ input, tasks, workflowName: name, workflowVersion: 1 });
    this.#addWorkflow.run(id, name, Date.now(), body);
    this.#schedule(id, 0, tasks);
    return id;
  }

  poll(type: string, count: number): readonly object[] {
    const startTime = Date.now();
    return this.#peek.all(type, count).map(({ number, task, body }) => {
      this.#dequeue.run(Number(number));
      this.#takeTask.run(startTime, String(task));
      return toAnswer(JSON.parse(String(body)) as TaskBody, startTime);
    });
  }

  update({ taskId, outputData }: Result): readonly object[] {
    const row = this.#findTask.get(taskId);
    const [workflow, next, tasks] = [
      String(row?.["workflow"]),
      Number(row?.["seq"]) + 1,
      Number(row?.["tasks"]),
    ];
    this.#endTask.run(Date.now(), JSON.stringify(outputData), taskId);
    if (next < tasks) this.#schedule(workflow, next, tasks);
    else this.#endWorkflow.run(Date.now(), workflow);
    return this.poll(TASK_TYPE, 1);
  }

  #schedule(workflow: string, seq: number, tasks: number): void {
    const id = randomUUID();
    this.#addTask.run(id, workflow, seq, tasks, JSON.stringify(taskBody(id, workflow, seq, tasks)));
    this.#enqueue.run(TASK_TYPE, id);
  }
}

/** What is stored of a task. */
type TaskBody = ReturnType<typeof taskBody>;

function taskBody(taskId: string, workflowInstanceId: string, seq: number, tasks: number) {
  const now = Date.now();
  return {
    taskType: TASK_TYPE,
    status: "SCHEDULED",
    inputData: { orderId: "order-1000", amount: 129.5, step: seq },
    referenceTaskName: `task_${seq}`,
    retryCount: 0,
    seq,
    pollCount: 0,
    taskDefName: TASK_TYPE,
    scheduledTime: now,
    startTime: 0,
    endTime: 0,
    updateTime: now,
    startDelayInSeconds: 0,
    retried: false,
    executed: false,
    callbackFromWorker: true,
    responseTimeoutSeconds: 300,
    workflowInstanceId,
    workflowType: `bench_${tasks}`,
    taskId,
    callbackAfterSeconds: 0,
    outputData: {},
  };
}

const TASK_DEFINITION = {
  createTime: 1_790_000_000_000,
  updateTime: 0,
  name: TASK_TYPE,
  retryCount: 3,
  timeoutSeconds: 600,
  inputKeys: [],
  outputKeys: [],
  runtimeMetadata: [],
  timeoutPolicy: "TIME_OUT_WF",
  retryLogic: "FIXED",
  retryDelaySeconds: 60,
  responseTimeoutSeconds: 300,
  inputTemplate: {},
  rateLimitPerFrequency: 0,
  rateLimitFrequencyInSeconds: 1,
  ownerEmail: "bench@example.com",
  backoffScaleFactor: 1,
  maxRetryDelaySeconds: 0,
  backoffJitterMs: 0,
  totalTimeoutSeconds: 0,
  taskStatusListenerEnabled: true,
  enforceSchema: false,
  createdBy: "",
};

const WORKFLOW_TASK = {
  decisionCases: {},
  defaultCase: [],
  forkTasks: [],
  startDelay: 0,
  joinOn: [],
  optional: false,
  defaultExclusiveJoinTask: [],
  asyncComplete: false,
  loopOver: [],
  onStateChange: {},
  permissive: false,
  metadata: {},
  taskDefinition: TASK_DEFINITION,
};

/** A task with the members that Conductor answers, those of its definition among them. */
function toAnswer(body: TaskBody, startTime: number): object {
  const step = body.seq;
  const inputParameters = { orderId: "${workflow.input.orderId}", amount: "${workflow.input.amount}", step };
  const { referenceTaskName: taskReferenceName } = body;
  return {
    ...body,
    status: "IN_PROGRESS",
    startTime,
    pollCount: 1,
    workflowTask: { name: TASK_TYPE, taskReferenceName, inputParameters, type: "SIMPLE", ...WORKFLOW_TASK },
    rateLimitPerFrequency: 0,
    rateLimitFrequencyInSeconds: 1,
    workflowPriority: 0,
    iteration: 0,
    subworkflowChanged: false,
    firstStartTime: 0,
    executionMetadata: { additionalContext: {}, empty: true, additionalContextMap: {} },
    taskDefinition: TASK_DEFINITION,
    loopOverTask: false,
    queueWaitTime: startTime - body.scheduledTime,
  };
}

/** What to answer: text, JSON, or nothing. */
function route(loop: Loop, method: string, url: URL, body: string): string | undefined {
  if (method === "POST" && url.pathname === "/api/workflow") {
    const { name, input } = JSON.parse(body) as { name: string; input: object };
    return loop.start(name, input);
  }
  if (url.pathname.startsWith("/api/tasks/poll/batch/")) {
    const type = url.pathname.split("/").at(-1) ?? "";
    return JSON.stringify(loop.poll(type, Number(url.searchParams.get("count"))));
  }
  if (url.pathname !== "/api/tasks/update-v2") return "";
  const [next] = loop.update(JSON.parse(body) as Result);
  return next && JSON.stringify(next);
}

function handle(loop: Loop, request: IncomingMessage, response: ServerResponse): void {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk: string) => (body += chunk));
  request.on("end", () => {
    loop.begin();
    const answer = route(loop, request.method ?? "", new URL(request.url ?? "/", "http://localhost"), body);
    loop.committed(() => {
      if (answer === undefined) return response.writeHead(204).end();
      const type = /^[[{]/.test(answer) ? "application/json" : "text/plain";
      return response.writeHead(200, { "content-type": type }).end(answer);
    });
  });
}

const loop = new Loop(openDatabase(process.argv[2] ?? ""));
const server = createServer((request, response) => handle(loop, request, response));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" && address ? address.port : ""}/api`);
});
process.on("SIGTERM", () => process.exit(0));
