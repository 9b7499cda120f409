import { type Description, schemaProblems } from "@baton/api/testing";
import { describedServer } from "./described-server";
import { exampleOf } from "./example";
import { readDescription } from "@baton/tooling/read-description";

const description: Description = await readDescription();
const START = { $ref: "#/components/schemas/StartWorkflowRequest" };

describe("the check of the contract", () => {
  it("takes what the schema describes", () => {
    expect(schemaProblems(description, START, exampleOf(description, START))).toEqual([]);
    expect(schemaProblems(description, START, { name: "a", input: { any: [1] } })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["a missing field", {}, "body.name is missing"],
    ["a field of another type", { name: 7 }, "body.name is 7, not of type string"],
    ["a number with a fraction", { name: "a", version: 1.5 }, "body.version is 1.5, not of type integer"],
    ["a field that nobody knows", { name: "a", inputs: {} }, "body.inputs is not described"],
    ["no object", [], "body is [], not of type object"],
  ])("finds %s", (_name, value, problem) => {
    expect(schemaProblems(description, START, value)).toEqual([problem]);
  });

  it("takes bytes where the schema says binary, and nowhere else", () => {
    const bytes = new Uint8Array([1]);
    expect(schemaProblems(description, { type: "string", format: "binary" }, bytes)).toEqual([]);
    expect(schemaProblems(description, { type: "string" }, bytes)).toHaveLength(1);
  });

  it("finds what is wrong with a request", async () => {
    const { transport, problems, asked } = describedServer(description);
    const request = { headers: {}, repeatable: true, body: undefined };

    await transport({
      ...request,
      method: "GET",
      route: "/tasks/queue/polldata",
      path: "/tasks/queue/polldata",
      query: "type=a",
    });
    await transport({
      ...request,
      method: "GET",
      route: "/workflow/{workflowId}",
      path: "/workflow/a/b",
      query: "",
    });
    await transport({ ...request, method: "POST", route: "/workflow", path: "/workflow", query: "" });
    await transport({ ...request, method: "GET", route: "/nowhere", path: "/nowhere", query: "" });

    expect(problems).toEqual([
      "GET /tasks/queue/polldata: the query parameter type is not described",
      "GET /tasks/queue/polldata: the query parameter taskType is missing",
      "GET /workflow/{workflowId}: the path /workflow/a/b does not fit",
      "POST /workflow: the body is missing",
      "GET /nowhere is not described",
    ]);
    expect(asked).toEqual(["getPollData", "getExecutionStatus", "startWorkflow"]);
  });
});
