import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), requests, clock };
}

describe("WorkflowExecutor.getAllTasks", () => {
  it("goes through the tasks of an execution, page by page", async () => {
    const all = ["t1", "t2", "t3"].map((taskId) => ({ taskId }));
    const { executor, requests } = await start((_request, count) => ({
      json: { totalHits: 3, results: count === 1 ? all.slice(0, 2) : all.slice(2) },
    }));

    const found: unknown[] = [];
    for await (const task of executor.getAllTasks("id", { size: 2, status: ["FAILED"] })) found.push(task);

    expect(found).toEqual(all);
    expect(requests.map(shown)).toEqual([
      "GET /workflow/id/tasks?start=0&count=2&status=FAILED",
      "GET /workflow/id/tasks?start=2&count=2&status=FAILED",
    ]);
  });
});
