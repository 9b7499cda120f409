import type { TaskDef } from "@baton/api";
import { checkTaskDefinition } from "./check-task-definition";

const def = (fields: Partial<TaskDef> = {}): TaskDef => ({
  name: "t",
  timeoutSeconds: 0,
  totalTimeoutSeconds: 0,
  ...fields,
});

describe("checkTaskDefinition", () => {
  it("finds nothing in a definition that the server takes", () => {
    expect(checkTaskDefinition(def({ timeoutSeconds: 60, responseTimeoutSeconds: 60 }))).toEqual([]);
  });

  it.each([
    ["name", ""],
    ["retryCount", -1],
    ["retryCount", 0.5],
    ["responseTimeoutSeconds", 0],
    ["backoffScaleFactor", 0],
    ["pollTimeoutSeconds", -5],
    ["timeoutPolicy", "NEVER"],
    ["retryLogic", "SOMETIMES"],
  ])("refuses %s %p", (field, value) => {
    expect(checkTaskDefinition(def({ [field]: value })).map(({ path }) => path)).toEqual([field]);
  });

  it("refuses a response timeout beyond the task's, and a task's beyond the total", () => {
    expect(checkTaskDefinition(def({ timeoutSeconds: 10, responseTimeoutSeconds: 11 }))).toEqual([
      { path: "responseTimeoutSeconds", message: "must not be longer than timeoutSeconds (10), got 11" },
    ]);
    expect(checkTaskDefinition(def({ timeoutSeconds: 10, totalTimeoutSeconds: 9 }))).toEqual([
      { path: "timeoutSeconds", message: "must not be longer than totalTimeoutSeconds (9), got 10" },
    ]);
  });
});
