import type { WorkflowTask } from "@baton/api";
import { simpleTask } from "./simple-task";
import type { TaskOptions } from "./task-options";

describe("simpleTask", () => {
  it("names the step and the task that workers poll for", () => {
    expect(simpleTask("ship", "ship_order", { id: "${workflow.input.id}" })).toStrictEqual({
      type: "SIMPLE",
      taskReferenceName: "ship",
      name: "ship_order",
      inputParameters: { id: "${workflow.input.id}" },
    });
  });

  it.each([true, false])("writes optional %s as it is given", (optional) => {
    expect(simpleTask("ship", "ship_order", {}, optional)).toHaveProperty("optional", optional);
  });

  it("has no key without a value", () => {
    const task = simpleTask("ship", "ship_order", { id: undefined }, { description: undefined });
    expect(Object.keys(task).sort()).toEqual(["inputParameters", "name", "taskReferenceName", "type"]);
    expect(Object.keys(task.inputParameters)).toEqual([]);
  });

  it("carries every option into the definition", () => {
    const options = {
      description: "Sends the parcel",
      optional: true,
      asyncComplete: true,
      permissive: true,
      startDelay: 5,
      retryCount: 2,
      taskDefinition: { name: "ship_order", timeoutSeconds: 10, totalTimeoutSeconds: 0 },
      onStateChange: { onStart: [{ type: "audit", payload: { who: "me" } }] },
      cacheConfig: { key: "k", ttlInSecond: 60 },
      rateLimited: true,
      metadata: { team: "warehouse" },
    } satisfies TaskOptions & Partial<WorkflowTask>;
    expect(simpleTask("ship", "ship_order", { a: 1 }, options)).toStrictEqual({
      type: "SIMPLE",
      taskReferenceName: "ship",
      name: "ship_order",
      inputParameters: { a: 1 },
      ...options,
    });
  });

  it("merges inputs of the options and lets its own parameter win", () => {
    const task = simpleTask("ship", "ship_order", { a: 1 }, { inputParameters: { a: 2, b: 3 } });
    expect(task.inputParameters).toStrictEqual({ a: 1, b: 3 });
  });

  it("takes another name from the options", () => {
    expect(simpleTask("ship", "ship_order", {}, { name: "ship_v2" }).name).toBe("ship_v2");
  });

  it("shares nothing with the caller", () => {
    const inputs = { lines: [{ sku: "a" }] };
    const task = simpleTask("ship", "ship_order", inputs);
    inputs.lines.push({ sku: "b" });
    inputs.lines[0] = { sku: "changed" };
    expect(task.inputParameters).toStrictEqual({ lines: [{ sku: "a" }] });
  });
});
