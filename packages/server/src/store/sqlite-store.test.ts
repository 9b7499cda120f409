import { noopLogger } from "@baton/core";

import { toWorkflowDefinition } from "../definitions/workflow-definition";
import { LiveExecution } from "../engine/live-execution";
import type { Database } from "./driver";
import { openDatabase } from "./open-database";
import { SqliteStore } from "./sqlite-store";

const definition = toWorkflowDefinition(
  { name: "wf", tasks: [{ name: "a", taskReferenceName: "a" }] },
  "def",
);

async function openStore(wrap: (database: Database) => Database = (database) => database) {
  const database = await openDatabase(":memory:", "full");
  return new SqliteStore(wrap(database), noopLogger);
}

function newRun(id: string): LiveExecution {
  const run = new LiveExecution(id, definition);
  run.input = { n: 1 };
  return run;
}

describe("SqliteStore", () => {
  it("acknowledges a change only when it is written (S2)", async () => {
    const store = await openStore();
    store.executionChanged(newRun("1"));
    expect(store.load("1")).toBeUndefined();

    await store.committed();

    expect(store.load("1")).toMatchObject({ workflowId: "1", input: { n: 1 } });
    store.close();
  });

  it("writes what could not be written with the next commit, and acknowledges nothing before (S3)", async () => {
    let isFull = true;
    const store = await openStore((database) => ({
      ...database,
      exec: (sql) => {
        if (sql === "COMMIT" && isFull) throw new Error("database or disk is full");
        database.exec(sql);
      },
    }));
    store.executionChanged(newRun("1"));
    await expect(store.committed()).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining("disk is full"),
    });
    expect(store.load("1")).toBeUndefined();

    isFull = false;
    store.executionChanged(newRun("2"));
    await store.committed();

    expect(store.load("1")).toMatchObject({ workflowId: "1" });
    expect(store.load("2")).toMatchObject({ workflowId: "2" });
    store.close();
  });

  it("shares one snapshot between executions of the same definition", async () => {
    const store = await openStore();
    store.executionChanged(newRun("1"));
    store.executionChanged(newRun("2"));
    await store.committed();

    expect(store.load("1")?.definition).toBe(store.load("2")?.definition);
    expect(store.database.prepare("SELECT COUNT(*) AS n FROM snapshot").get()).toEqual({ n: 1 });
    store.close();
  });

  it("finds an archived execution no more, but keeps its row for search", async () => {
    const store = await openStore();
    const run = newRun("1");
    store.executionChanged(run);
    await store.committed();

    store.executionRemoved(run, true);
    await store.committed();

    expect(store.load("1")).toBeUndefined();
    expect(store.database.prepare("SELECT workflow_id, removed FROM workflow").all()).toEqual([
      { workflow_id: "1", removed: 1 },
    ]);
    store.close();
  });

  it("lets changes come together when the file is forgotten anyhow, and writes them when somebody reads", async () => {
    const database = await openDatabase(":memory:", "full");
    const store = new SqliteStore(database, noopLogger, true);
    const stored = (): unknown => database.prepare("SELECT COUNT(*) AS n FROM workflow").get();
    const run = newRun("1");
    store.executionChanged(run);
    await store.committed();
    expect(stored()).toEqual({ n: 0 });

    expect(store.reader().prepare("SELECT COUNT(*) AS n FROM workflow").get()).toEqual({ n: 1 });
    store.executionRemoved(run, false);

    expect(store.load("1")).toBeUndefined();
    store.close();
  });
});
