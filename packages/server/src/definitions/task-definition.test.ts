import { adHocTaskDefinition, toTaskDefinition } from "./task-definition";

describe("toTaskDefinition", () => {
  it("fills in every default, and leaves out what has none", () => {
    expect(toTaskDefinition({ name: "t" }, "taskDef")).toEqual({
      createTime: 0,
      updateTime: 0,
      name: "t",
      retryCount: 3,
      timeoutSeconds: 0,
      inputKeys: [],
      outputKeys: [],
      runtimeMetadata: [],
      timeoutPolicy: "TIME_OUT_WF",
      retryLogic: "FIXED",
      retryDelaySeconds: 60,
      responseTimeoutSeconds: 3600,
      inputTemplate: {},
      rateLimitPerFrequency: 0,
      rateLimitFrequencyInSeconds: 1,
      backoffScaleFactor: 1,
      maxRetryDelaySeconds: 0,
      backoffJitterMs: 0,
      totalTimeoutSeconds: 0,
      taskStatusListenerEnabled: true,
      enforceSchema: false,
    });
  });

  it("keeps no member that is undefined, so that JSON and object agree", () => {
    const definition = toTaskDefinition({ name: "t" }, "taskDef");

    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
    expect(Object.values(definition)).not.toContain(undefined);
  });

  it("fills in the defaults of embedded schemas", () => {
    const { inputSchema } = toTaskDefinition(
      { name: "t", inputSchema: { name: "s", type: "JSON" } },
      "taskDef",
    );

    expect(inputSchema).toEqual({ createTime: 0, updateTime: 0, name: "s", version: 1, type: "JSON" });
  });

  it("drops members that Conductor does not know", () => {
    expect(toTaskDefinition({ name: "t", colour: "red" }, "taskDef")).not.toHaveProperty("colour");
  });
});

describe("adHocTaskDefinition", () => {
  it("lets workers' tasks be retried, and no others", () => {
    expect(adHocTaskDefinition("t", true)).toMatchObject({ retryCount: 3, responseTimeoutSeconds: 3600 });
    expect(adHocTaskDefinition("t", false)).toMatchObject({ retryCount: 0, responseTimeoutSeconds: 0 });
  });
});
