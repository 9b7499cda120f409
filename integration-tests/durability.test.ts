import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Task, Workflow } from "@baton/api";
import {
  forkTaskJoin,
  newLoopTask,
  setVariableTask,
  simpleTask,
  subWorkflowTask,
  workflow,
} from "@baton/workflow";
import { Child } from "./suite/child-process";
import { Book, Load, LOAD_TASK, LOAD_WORKFLOW, registerLoad } from "./suite/load";
import type { Rest } from "./suite/rest";
import { type ServerProcess, SERVER_PROGRAM, startServerProcess } from "./suite/server-process";
import { until } from "./suite/until";

/** How many promises the server has made at the moments at which it is killed. */
const KILLED_AFTER = [1, 150, 600, 1_500] as const;

const LANES = { starters: 4, workers: 6 } as const;

let folder: string;
let server: ServerProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "baton-durability-"));
});

afterEach(async () => {
  if (server?.child.running) await server.child.end("SIGKILL");
  await server?.rest.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (): Promise<ServerProcess> => {
  await server?.rest.close();
  return (server = await startServerProcess(join(folder, "conductor.db")));
};

/** Reads many things at once, in the order of their ids. */
async function readAll<T>(
  { rest }: ServerProcess,
  kind: "workflow" | "tasks",
  ids: Iterable<string>,
): Promise<T[]> {
  return Promise.all(
    [...ids].map(async (id) => (await rest.must("GET", `/${kind}/${id}`)).value as unknown as T), // what these routes answer
  );
}

const running = async ({ rest }: ServerProcess): Promise<number> => {
  const query = encodeURIComponent(`workflowType='${LOAD_WORKFLOW}' AND status='RUNNING'`);
  const { value } = await rest.must("GET", `/workflow/search?size=1&query=${query}`);
  return (value as { readonly totalHits: number }).totalHits; // what this route answers
};

describe("a server that is killed", () => {
  it("keeps everything it answered, and every execution comes to its end", async () => {
    const book = new Book();
    let current = await start();
    await registerLoad(current.rest);

    for (const promises of KILLED_AFTER) {
      const load = new Load(current.rest, book, LANES);
      await until(`${promises} answers`, () => book.size >= promises, { timeoutMs: 30_000, everyMs: 1 });
      await current.child.end("SIGKILL");
      await load.ended();
      current = await start();
      const kept = await readAll<Task>(current, "tasks", book.reported);
      expect(kept.filter(({ status }) => status !== "COMPLETED")).toEqual([]);
      expect(kept.every(({ taskId, outputData }) => outputData["done"] === taskId)).toBe(true);
      expect(await readAll<Workflow>(current, "workflow", book.started)).toHaveLength(book.started.size);
    }
    const drain = new Load(current.rest, book, { starters: 0, workers: LANES.workers });
    await until("every execution to end", async () => (await running(current)) === 0, { timeoutMs: 30_000 });
    await drain.stop();

    const ended = await readAll<Workflow>(current, "workflow", book.started);
    expect(ended.filter(({ status }) => status !== "COMPLETED")).toEqual([]);
    expect([...book.offeredAgain]).toEqual([]);
    expect(book.size).toBeGreaterThan(1_500);
  }, 120_000);

  it("goes on with timers that ran while it was dead", async () => {
    const first = await start();
    const wait = {
      name: "w",
      taskReferenceName: "w",
      type: "WAIT",
      inputParameters: { duration: "1 seconds" },
    };
    const definition = { name: "timer", version: 1, ownerEmail: "a@b.cd", timeoutSeconds: 0, tasks: [wait] };
    await first.rest.must("POST", "/metadata/workflow", definition);
    const { text: id } = await first.rest.must("POST", "/workflow", { name: "timer", version: 1 });

    await first.child.end("SIGKILL");
    const second = await start();
    const ended = await until("the timer", async () => {
      const [seen] = await readAll<Workflow>(second, "workflow", [id]);
      return seen?.status === "COMPLETED" && seen;
    });

    expect(ended.endTime - ended.createTime).toBeGreaterThanOrEqual(1_000);
  }, 60_000);
});

describe("a server that is killed after every answer", () => {
  it("goes on in branches, loops and sub-workflows, and starts one execution for one idempotency key", async () => {
    let current = await start();
    await registerNested(current.rest);
    const request = {
      name: "nested",
      version: 1,
      idempotencyKey: "order-1",
      idempotencyStrategy: "RETURN_EXISTING",
    };
    const { text: id } = await current.rest.must("POST", "/workflow", request);
    const executed: string[] = [];

    for (let rest = 4; rest > 0; rest -= 1) {
      await current.child.end("SIGKILL");
      current = await start();
      executed.push(await completeNext(current.rest));
    }
    await current.child.end("SIGKILL");
    current = await start();
    const again = await current.rest.must("POST", "/workflow", request);
    const [ended] = await readAll<Workflow>(current, "workflow", [id]);

    expect(executed.sort()).toEqual(["a", "b", "c__1", "c__2"]);
    expect(ended).toMatchObject({ status: "COMPLETED", output: { a: "a", b: "b", rounds: 2 } });
    expect(again.text).toBe(id);
  }, 120_000);
});

/** A workflow with everything that has a state of its own: branches, a sub-workflow, a loop, a variable. */
async function registerNested(rest: Rest): Promise<void> {
  const settings = { ownerEmail: "suite@example.test" };
  const step = (reference: string) => simpleTask(reference, "nested_task", { reference });
  await rest.must("PUT", "/metadata/workflow", [
    workflow("inner", [step("b")], { ...settings, outputParameters: { b: "${b.output.by}" } }),
    workflow(
      "nested",
      [
        ...forkTaskJoin("f", [[step("a")], [subWorkflowTask("below", "inner", 1)]]),
        setVariableTask("keep", { b: "${below.output.b}" }),
        newLoopTask("twice", 2, [step("c")]),
      ],
      {
        ...settings,
        outputParameters: {
          a: "${a.output.by}",
          b: "${workflow.variables.b}",
          rounds: "${twice.output.iteration}",
        },
      },
    ),
  ]);
}

/** Takes the next task and completes it; answers its reference name. */
async function completeNext(rest: Rest): Promise<string> {
  const { taskId, workflowInstanceId, referenceTaskName } = await until("a task", async () => {
    const { status, value } = await rest.must("GET", "/tasks/poll/nested_task");
    return status === 200 && (value as unknown as Task); // what this route answers
  });
  const outputData = { by: referenceTaskName };
  await rest.must("POST", "/tasks", { taskId, workflowInstanceId, status: "COMPLETED", outputData });
  return referenceTaskName;
}

describe("a server that is asked to stop", () => {
  it("ends with code 0 in a few seconds although polls wait, and keeps everything", async () => {
    const first = await start();
    await registerLoad(first.rest);
    const { text: id } = await first.rest.must("POST", "/workflow", { name: LOAD_WORKFLOW, version: 1 });
    const polls = Array.from({ length: 5 }, () =>
      first.rest.call("GET", "/tasks/poll/batch/nobody?timeout=5000").then(
        ({ status }) => status,
        () => "cut",
      ),
    );
    const synchronous = first.rest
      .call("POST", `/workflow/execute/${LOAD_WORKFLOW}/1?waitForSeconds=30`, { name: LOAD_WORKFLOW })
      .then(
        ({ status }) => status,
        () => "cut",
      );
    await until("the synchronous execution to run", async () => (await running(first)) === 2);

    const began = performance.now();
    const code = await first.child.end("SIGTERM");
    const tookMs = performance.now() - began;
    await Promise.all([...polls, synchronous]);
    const second = await start();
    const [kept] = await readAll<Workflow>(second, "workflow", [id]);

    expect(code).toBe(0);
    expect(first.child.errors).toBe("");
    expect(tookMs).toBeLessThan(4_000);
    expect(kept).toMatchObject({
      status: "RUNNING",
      tasks: [{ taskDefName: LOAD_TASK, status: "SCHEDULED" }],
    });
  }, 60_000);

  it("gives its file free for the next one, and refuses to share it with a second one before", async () => {
    const first = await start();
    const file = join(folder, "conductor.db");

    await expectRefusal(
      ["--port", "0", "--data", file],
      /conductor\.db.*(already|another|in use)|(already|another|in use).*conductor\.db/is,
    );
    expect((await first.rest.call("GET", "/metadata/taskdefs")).status).toBe(200);
  }, 60_000);
});

describe("a server that cannot start", () => {
  it.each([
    ["a port that is none", ["--memory", "--port", "eighty"], /--port.*eighty/],
    [
      "a file in a folder that does not exist",
      ["--port", "0", "--data", "/no/such/folder/x.db"],
      /\/no\/such\/folder/,
    ],
    ["an option that does not exist", ["--pot", "1"], /--pot/],
  ])(
    "says what is wrong: %s",
    async (_what, args, words) => {
      await expectRefusal(args, words);
    },
    60_000,
  );

  it("says what is wrong: a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo; // a TCP server has no other kind of address

    await expectRefusal(["--memory", "--port", String(port)], new RegExp(`${port}`));
    taken.close();
  }, 60_000);
});

/** Starts the server program, which has to end with code 1 and words for people: no stack. */
async function expectRefusal(args: readonly string[], words: RegExp): Promise<void> {
  const child = new Child(SERVER_PROGRAM, args);

  const code = await child.ended();

  expect(child.errors).toMatch(words);
  expect(child.errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}
