import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { MetadataClient } from "./metadata-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { metadata: new MetadataClient(client), requests };
}

const TASK = { name: "pay" };
const TAG = { key: "team", value: "a" };

describe("MetadataClient", () => {
  it.each<[string, (metadata: MetadataClient) => Promise<unknown>, string]>([
    ["registerTask", (m) => m.registerTask(TASK), 'POST /metadata/taskdefs [{"name":"pay"}]'],
    [
      "registerTasks",
      (m) => m.registerTasks([TASK, TASK]),
      'POST /metadata/taskdefs [{"name":"pay"},{"name":"pay"}]',
    ],
    ["updateTask", (m) => m.updateTask(TASK), 'PUT /metadata/taskdefs {"name":"pay"}'],
    ["unregisterTask", (m) => m.unregisterTask("pay"), "DELETE /metadata/taskdefs/pay"],
    ["getTask", (m) => m.getTask("pay"), "GET /metadata/taskdefs/pay"],
    ["getAllTaskDefs", (m) => m.getAllTaskDefs(), "GET /metadata/taskdefs"],
    [
      "registerWorkflowDef",
      (m) => m.registerWorkflowDef({ name: "w", tasks: [] }),
      'POST /metadata/workflow?overwrite=false {"name":"w","tasks":[]}',
    ],
    ["getWorkflowDef", (m) => m.getWorkflowDef("w", 2), "GET /metadata/workflow/w?version=2&metadata=false"],
    [
      "getWorkflowDef of the latest version",
      (m) => m.getWorkflowDef("w"),
      "GET /metadata/workflow/w?metadata=false",
    ],
    ["getAllWorkflowDefs", (m) => m.getAllWorkflowDefs(), "GET /metadata/workflow"],
    [
      "updateWorkflowDefs",
      (m) => m.updateWorkflowDefs([{ name: "w", tasks: [] }], { overwrite: true }),
      'PUT /metadata/workflow?overwrite=true [{"name":"w","tasks":[]}]',
    ],
    [
      "validateWorkflowDef",
      (m) => m.validateWorkflowDef({ name: "w", tasks: [] }),
      'POST /metadata/workflow/validate {"name":"w","tasks":[]}',
    ],
    [
      "uploadBpmnFile",
      (m) => m.uploadBpmnFile({ fileName: "w.bpmn", fileContent: "<xml/>" }),
      'POST /metadata/workflow-importer/import-bpm?overwrite=true {"fileName":"w.bpmn","fileContent":"<xml/>"}',
    ],
    ["getWorkflowVersions", (m) => m.getWorkflowVersions("w"), "GET /metadata/workflow/w/versions"],
    ["getWorkflowNames", (m) => m.getWorkflowNames(), "GET /metadata/workflow/names"],
    [
      "getWorkflowNamesAndVersions",
      (m) => m.getWorkflowNamesAndVersions(),
      "GET /metadata/workflow/names-and-versions",
    ],
    [
      "getAllWorkflowsWithLatestVersions",
      (m) => m.getAllWorkflowsWithLatestVersions(),
      "GET /metadata/workflow/latest-versions",
    ],
    ["uploadDefinitionsToS3", (m) => m.uploadDefinitionsToS3(), "POST /metadata/workflow-task-defs/upload"],
    ["getTags", (m) => m.getTags(), "GET /metadata/tags"],
    ["unregisterWorkflow", (m) => m.unregisterWorkflow("w"), "DELETE /metadata/workflow/w/1"],
    [
      "addWorkflowTag",
      (m) => m.addWorkflowTag(TAG, "w"),
      'POST /metadata/workflow/w/tags {"key":"team","value":"a"}',
    ],
    [
      "deleteWorkflowTag",
      (m) => m.deleteWorkflowTag(TAG, "w"),
      'DELETE /metadata/workflow/w/tags {"key":"team","value":"a"}',
    ],
    ["getWorkflowTags", (m) => m.getWorkflowTags("w"), "GET /metadata/workflow/w/tags"],
    [
      "setWorkflowTags",
      (m) => m.setWorkflowTags([TAG], "w"),
      'PUT /metadata/workflow/w/tags [{"key":"team","value":"a"}]',
    ],
    [
      "addTaskTag",
      (m) => m.addTaskTag(TAG, "pay"),
      'POST /metadata/task/pay/tags {"key":"team","value":"a"}',
    ],
    [
      "deleteTaskTag",
      (m) => m.deleteTaskTag(TAG, "pay"),
      'DELETE /metadata/task/pay/tags {"key":"team","value":"a"}',
    ],
    ["getTaskTags", (m) => m.getTaskTags("pay"), "GET /metadata/task/pay/tags"],
    [
      "setTaskTags",
      (m) => m.setTaskTags([TAG], "pay"),
      'PUT /metadata/task/pay/tags [{"key":"team","value":"a"}]',
    ],
    [
      "setWorkflowRateLimit",
      (m) => m.setWorkflowRateLimit({ concurrentExecLimit: 3 }, "w"),
      'PUT /metadata/workflow/w/rate-limit {"concurrentExecLimit":3}',
    ],
    ["getWorkflowRateLimit", (m) => m.getWorkflowRateLimit("w"), "GET /metadata/workflow/w/rate-limit"],
    [
      "removeWorkflowRateLimit",
      (m) => m.removeWorkflowRateLimit("w"),
      "DELETE /metadata/workflow/w/rate-limit",
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { metadata, requests } = await start();

    await call(metadata);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers undefined for a workflow without a limit, and nothing but that", async () => {
    const { metadata } = await start((_request, count) =>
      count === 1 ? { status: 404, json: {} } : { status: 400, json: {} },
    );

    expect(await metadata.getWorkflowRateLimit("w")).toBeUndefined();
    expect(await rejection(metadata.getWorkflowRateLimit("w"))).toMatchObject({ code: "REJECTED" });
  });

  it("says that the other servers read the end of a path as a version", async () => {
    const message = "Method parameter 'version': Failed to convert value of type 'java.lang.String'";
    const { metadata } = await start(() => ({ status: 500, json: { message } }));

    const errors = [
      await rejection(metadata.deleteWorkflowTag({ key: "team", value: "a" }, "w")),
      await rejection(metadata.removeWorkflowRateLimit("w")),
    ];

    for (const error of errors) {
      expect(error).toMatchObject({
        code: "UNSUPPORTED",
        message: expect.stringContaining("needs Orkes Conductor"),
      });
    }
  });

  it("names what is wrong with a definition in the server's words", async () => {
    const { metadata } = await start(() => ({
      status: 400,
      json: {
        message: "Validation failed",
        validationErrors: [{ path: "tasks", message: "must not be empty" }],
      },
    }));

    expect(await rejection(metadata.registerWorkflowDef({ name: "w", tasks: [] }))).toMatchObject({
      code: "REJECTED",
      message: expect.stringMatching(/tasks: must not be empty/),
    });
  });
});
