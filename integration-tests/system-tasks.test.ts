import { httpTask, inlineTask, setVariableTask, simpleTask, terminateTask } from "@baton/workflow";
import { type CalledServer, startCalledServer } from "./suite/called-server";
import { describeOnTargets, taskOf } from "./suite/world";

describeOnTargets("tasks of the server itself", (world) => {
  let called: CalledServer;
  beforeAll(async () => {
    called = await startCalledServer();
  });
  afterAll(() => called.close());

  it("call others over HTTP, with method, headers and body", async () => {
    const request = {
      uri: `${called.url}/echo?q=\${workflow.input.q}`,
      method: "POST",
      headers: { "x-custom": "yes" },
      body: { n: "${workflow.input.n}" },
    } as const;
    const name = await world().flow("http", [httpTask("call", request)]);

    const workflow = await world().run(name, { q: "ask", n: 4 });

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "call").outputData["response"]).toMatchObject({
      statusCode: 200,
      body: { method: "POST", query: { q: "ask" }, custom: "yes", body: { n: 4 } },
    });
  });

  it("try an HTTP call again as its task definition says", async () => {
    const definition = await world().define("flaky_call", { retryCount: 3 });
    const uri = `${called.url}/flaky?key=${definition}`;
    const name = await world().flow("http", [
      httpTask("call", { uri, method: "GET" }, false, { name: definition }),
    ]);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("COMPLETED");
    expect(workflow.tasks.map(({ status }) => status)).toEqual(["FAILED", "FAILED", "COMPLETED"]);
  });

  it.each([
    ["answers with an error", "/404", /404/],
    ["does not exist", "http://127.0.0.1:9/", /./],
  ])("fail clearly when the other side %s", async (_what, path, words) => {
    const uri = path.startsWith("http") ? path : called.url + path;
    const name = await world().flow("http", [httpTask("call", { uri, method: "GET" })]);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("FAILED");
    expect(taskOf(workflow, "call").reasonForIncompletion).toMatch(words);
    expect(taskOf(workflow, "call").reasonForIncompletion).toContain(uri);
  });

  it("evaluate scripts, and say what is wrong with one", async () => {
    const inputParameters = { list: "${workflow.input.list}" };
    const name = await world().flow("inline", [
      inlineTask("sum", "$.list.reduce((a, b) => a + b, 0)", "graaljs", { inputParameters }),
      inlineTask("broken", "$.list.nothing.there", "graaljs", { inputParameters, optional: false }),
    ]);

    const workflow = await world().run(name, { list: [1, 2, 3] });

    expect(taskOf(workflow, "sum").outputData["result"]).toBe(6);
    expect(workflow.status).toBe("FAILED");
    expect(taskOf(workflow, "broken").reasonForIncompletion).toMatch(/nothing|undefined|property/);
  });

  it("stop a script that never ends", async () => {
    const name = await world().flow("inline", [inlineTask("forever", "while (true) {}")]);

    const workflow = await world().run(name);

    expect(workflow.status).toMatch(/FAILED/);
    expect(taskOf(workflow, "forever").reasonForIncompletion).toMatch(/interrupted|time|limit/i);
  }, 30_000);

  it("keep variables, with their types", async () => {
    const name = await world().flow(
      "variables",
      [
        setVariableTask("one", { count: 1, list: ["${workflow.input.x}"] }),
        setVariableTask("two", { copy: "${workflow.variables.list}" }),
      ],
      { variables: { count: 0, kept: "yes" } },
    );

    const workflow = await world().run(name, { x: { deep: [1] } });

    expect(workflow.variables).toEqual({
      count: 1,
      kept: "yes",
      list: [{ deep: [1] }],
      copy: [{ deep: [1] }],
    });
  });

  it("terminate a workflow as completed, with an output", async () => {
    const name = await world().flow("terminate", [
      terminateTask("stop", "COMPLETED", "enough", { workflowOutput: { done: "${workflow.input.n}" } }),
      simpleTask("never", "never_executed"),
    ]);

    const workflow = await world().run(name, { n: 3 });

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { done: 3 } });
    expect(workflow.tasks).toHaveLength(1);
  });
});
