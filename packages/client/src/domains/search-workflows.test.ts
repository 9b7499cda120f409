import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), requests, clock };
}

describe("WorkflowExecutor.searchAll", () => {
  it("goes through executions page by page, with all conditions", async () => {
    const { executor, requests } = await start((_request, count) => ({
      json: {
        totalHits: 3,
        results: [{ workflowId: `${count}a` }, { workflowId: `${count}b` }].slice(0, 3 - count),
      },
    }));

    const found: string[] = [];
    const conditions = { query: "status = 'FAILED'", freeText: "err", sort: "startTime:DESC" };
    const flags = { classifier: "workflow", topLevelOnly: true, skipCache: true };
    for await (const { workflowId } of executor.searchAll({ ...conditions, ...flags, size: 2 }))
      found.push(workflowId);

    expect(found).toEqual(["1a", "1b", "2a"]);
    const rest = "freeText=err&sort=startTime:DESC&classifier=workflow&topLevelOnly=true&skipCache=true";
    expect(requests.map(shown)).toEqual([
      `GET /workflow/search?start=0&size=2&query=status = 'FAILED'&${rest}`,
      `GET /workflow/search?start=2&size=2&query=status = 'FAILED'&${rest}`,
    ]);
  });

  it("finds one page with the same options", async () => {
    const { executor, requests } = await start();

    await executor.search({ size: 10, sort: "startTime:DESC", topLevelOnly: false });

    expect(requests.map(shown)).toEqual(["GET /workflow/search?size=10&sort=startTime:DESC"]);
  });

  it("stops when it is aborted", async () => {
    const { executor } = await start();
    const signal = AbortSignal.abort("enough");

    expect(await rejection(executor.searchAll({ signal }).next())).toMatchObject({ code: "ABORTED" });
    expect(await rejection(executor.search({ signal }))).toMatchObject({ code: "ABORTED" });
  });
});
