import { ConductorSdkError } from "@baton/core";
import { TASK_DEFINITION_DEFAULTS, taskDefinition } from "./task-definition";

describe("taskDefinition", () => {
  it("fills in the defaults", () => {
    expect(taskDefinition({ name: "charge" })).toStrictEqual({
      name: "charge",
      ownerApp: "",
      description: "",
      retryCount: 3,
      timeoutSeconds: 3600,
      inputKeys: [],
      outputKeys: [],
      timeoutPolicy: "TIME_OUT_WF",
      retryLogic: "FIXED",
      retryDelaySeconds: 60,
      responseTimeoutSeconds: 600,
      concurrentExecLimit: 0,
      inputTemplate: {},
      rateLimitPerFrequency: 0,
      rateLimitFrequencyInSeconds: 1,
      ownerEmail: "",
      pollTimeoutSeconds: 3600,
      backoffScaleFactor: 1,
    });
  });

  it("keeps every field that is given, those it does not know included", () => {
    const given = {
      name: "charge",
      totalTimeoutSeconds: 7200,
      inputSchema: { name: "in", version: 1, type: "JSON" },
      outputSchema: { name: "out", version: 1, type: "JSON" },
      enforceSchema: true,
      baseType: "b",
      executionNameSpace: "ns",
      isolationGroupId: "iso",
      backoffJitterMs: 20,
      maxRetryDelaySeconds: 30,
      retryCount: 0,
      retryLogic: "EXPONENTIAL_BACKOFF",
    } as const;
    expect(taskDefinition(given)).toMatchObject(given);
  });

  it("does not let undefined replace a default", () => {
    expect(taskDefinition({ name: "charge", retryCount: undefined }).retryCount).toBe(3);
  });

  it("shortens default timeouts to fit the given ones", () => {
    expect(taskDefinition({ name: "charge", timeoutSeconds: 30 }).responseTimeoutSeconds).toBe(30);
    expect(taskDefinition({ name: "charge", totalTimeoutSeconds: 90 })).toMatchObject({
      timeoutSeconds: 90,
      responseTimeoutSeconds: 90,
    });
    expect(taskDefinition({ name: "charge", timeoutSeconds: 0 }).responseTimeoutSeconds).toBe(600);
  });

  it("shares nothing with the defaults or the caller", () => {
    const inputTemplate = { a: [1] };
    const first = taskDefinition({ name: "a", inputTemplate });
    inputTemplate.a.push(2);
    first.inputKeys?.push("x");
    expect(first.inputTemplate).toStrictEqual({ a: [1] });
    expect(taskDefinition({ name: "b" })).toMatchObject({ inputKeys: [], inputTemplate: {} });
    expect(TASK_DEFINITION_DEFAULTS.inputKeys).toEqual([]);
  });

  it("refuses what the server would refuse", () => {
    expect(() => taskDefinition({ name: "", retryCount: -1 })).toThrow(
      /task definition "" cannot work \(2 problems\):\n {2}- name: must be a name, got ""\n {2}- retryCount: must be/,
    );
    expect(() => taskDefinition({ name: "a", timeoutSeconds: 5, responseTimeoutSeconds: 6 })).toThrow(
      ConductorSdkError,
    );
  });
});
