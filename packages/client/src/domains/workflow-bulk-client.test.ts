import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WorkflowBulkClient } from "./workflow-bulk-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { bulk: new WorkflowBulkClient(client), requests };
}

const IDS = ["a", "b"];

describe("WorkflowBulkClient", () => {
  it.each<[string, (bulk: WorkflowBulkClient) => Promise<unknown>, string]>([
    ["pauseWorkflows", (b) => b.pauseWorkflows(IDS), 'PUT /workflow/bulk/pause ["a","b"]'],
    ["resumeWorkflows", (b) => b.resumeWorkflows(IDS), 'PUT /workflow/bulk/resume ["a","b"]'],
    [
      "restartWorkflows",
      (b) => b.restartWorkflows(IDS),
      'POST /workflow/bulk/restart?useLatestDefinitions=false ["a","b"]',
    ],
    [
      "restartWorkflows by the latest definition",
      (b) => b.restartWorkflows(IDS, true),
      'POST /workflow/bulk/restart?useLatestDefinitions=true ["a","b"]',
    ],
    ["retryWorkflows", (b) => b.retryWorkflows(IDS), 'POST /workflow/bulk/retry ["a","b"]'],
    ["terminateWorkflows", (b) => b.terminateWorkflows(IDS), 'POST /workflow/bulk/terminate ["a","b"]'],
    [
      "terminateWorkflows with all parameters",
      (b) => b.terminateWorkflows(IDS, "over", true),
      'POST /workflow/bulk/terminate?reason=over&triggerFailureWorkflow=true ["a","b"]',
    ],
    ["deleteWorkflows", (b) => b.deleteWorkflows(IDS), 'POST /workflow/bulk/delete ["a","b"]'],
    [
      "removeWorkflows",
      (b) => b.removeWorkflows(IDS),
      'DELETE /workflow/bulk/remove?archiveWorkflow=true ["a","b"]',
    ],
    [
      "terminateAndRemoveWorkflows",
      (b) => b.terminateAndRemoveWorkflows(IDS, "over", false),
      'DELETE /workflow/bulk/terminate-remove?reason=over&archiveWorkflow=false ["a","b"]',
    ],
    [
      "getWorkflowsByIds",
      (b) => b.getWorkflowsByIds(IDS),
      'POST /workflow/bulk/search?includeTasks=true ["a","b"]',
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { bulk, requests } = await start();

    await call(bulk);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what became of each", async () => {
    const answer = { bulkSuccessfulResults: ["a"], bulkErrorResults: { b: "no such execution" } };
    const { bulk } = await start(() => ({ json: answer }));

    expect(await bulk.pauseWorkflows(IDS)).toEqual(answer);
  });

  it("shows why the request as a whole was refused", async () => {
    const validationErrors = [
      { path: "pauseWorkflow.arg0", message: "Cannot process more than 1000 workflows." },
    ];
    const { bulk } = await start(() => ({
      status: 400,
      json: { message: "Validation failed", validationErrors },
    }));

    expect(await rejection(bulk.pauseWorkflows(IDS))).toMatchObject({
      code: "REJECTED",
      message: expect.stringMatching(/more than 1000/),
    });
  });

  it("names the other edition as well", async () => {
    const { bulk } = await start(() => ({ status: 405, json: { message: "not supported" } }));

    expect(await rejection(bulk.removeWorkflows(IDS))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Conductor OSS/),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { bulk } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(bulk.deleteWorkflows(IDS))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });
});
