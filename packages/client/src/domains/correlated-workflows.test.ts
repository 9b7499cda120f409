import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), requests, clock };
}

describe("WorkflowExecutor.getByCorrelationIds", () => {
  it("reads executions by correlation ids name by name where the server cannot do it at once", async () => {
    const run = (workflowId: string) => ({ workflowId, status: "RUNNING" });
    const { executor, requests } = await start(({ path }) => {
      if (path === "/workflow/correlated/batch") return { status: 405, json: { message: "no such method" } };
      return { json: path.includes("/one/") ? { a: [run("1")], b: [] } : { a: [run("2")], b: [run("3")] } };
    });

    const found = await executor.getByCorrelationIds({
      workflowNames: ["one", "two", "one"],
      correlationIds: ["a", "b"],
    });

    expect(found).toEqual({ a: [run("1"), run("2")], b: [run("3")] });
    expect(requests.slice(1).map(shown)).toEqual([
      'POST /workflow/one/correlated?includeClosed=false&includeTasks=false ["a","b"]',
      'POST /workflow/two/correlated?includeClosed=false&includeTasks=false ["a","b"]',
    ]);
  });

  it("passes on other failures of reading by correlation ids", async () => {
    const { executor, requests } = await start(() => ({ status: 403, json: { message: "not yours" } }));

    const failed = rejection(executor.getByCorrelationIds({ workflowNames: ["w"], correlationIds: ["a"] }));

    expect(await failed).toMatchObject({ code: "AUTH" });
    expect(requests).toHaveLength(1);
  });
});
