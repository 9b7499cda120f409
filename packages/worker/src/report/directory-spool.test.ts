import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TaskResult } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { FakeTaskQueue } from "../fake-task-queue";
import { DirectorySpool } from "./directory-spool";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "baton-spool-"));
});
afterEach(() => rm(directory, { recursive: true }));

const result: TaskResult = {
  taskId: "../t1",
  workflowInstanceId: "w1",
  status: "COMPLETED",
  outputData: { a: 1 },
};

async function setUp() {
  const lines: string[] = [];
  const spool = new DirectorySpool(directory, { ...noopLogger, warn: (event) => void lines.push(event) });
  const queue = new FakeTaskQueue({ clock: new ManualClock() });
  queue.add(
    { taskDefName: "a", taskId: "../t1", inputData: { card: "4711" } },
    { receipt: "9007199254740993" },
  );
  const request = { taskTypes: ["a"], max: 1, timeoutMs: 0, workerId: "w" };
  const [polled] = await queue.poll(request, new AbortController().signal);
  if (polled === undefined) throw new Error("the queue is empty");
  return { spool, polled, lines };
}

describe("DirectorySpool", () => {
  it("keeps a result with its receipt, for another process", async () => {
    const { spool, polled } = await setUp();
    await spool.save({ polled, result });

    const [kept] = await new DirectorySpool(directory, noopLogger).load();

    expect(kept).toMatchObject({
      polled: { receipt: "9007199254740993", task: { taskId: "../t1" } },
      result,
    });
  });

  it("keeps one result per task, and none once it is removed", async () => {
    const { spool, polled } = await setUp();
    await spool.save({ polled, result });
    await spool.save({ polled, result: { ...result, status: "FAILED" } });
    const kept = await spool.load();

    await spool.remove("../t1");
    await spool.remove("../t1");

    expect(kept).toMatchObject([{ result: { status: "FAILED" } }]);
    expect(await readdir(directory)).toEqual([]);
  });

  it("does not write inputs to the disk", async () => {
    const { spool, polled } = await setUp();
    await spool.save({ polled, result });

    const [name = ""] = await readdir(directory);

    expect(await readFile(join(directory, name), "utf8")).not.toContain("4711");
  });

  it("skips what it cannot read, and says so", async () => {
    const { spool, lines } = await setUp();
    await writeFile(join(directory, "cut.result.json"), '{"polled":');
    await writeFile(join(directory, "half.result.json.new"), "{}");

    await expect(spool.load()).resolves.toEqual([]);
    expect(lines).toEqual(["worker.spool.unreadable"]);
  });

  it("says which directory cannot be used", async () => {
    const file = join(directory, "file");
    await writeFile(file, "");

    await expect(new DirectorySpool(file, noopLogger).load()).rejects.toThrow(
      `spoolDirectory "${file}" cannot be used`,
    );
  });
});
