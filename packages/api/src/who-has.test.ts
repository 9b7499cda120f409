import { OPERATIONS } from "./generated/operations.gen";
import { whoHas } from "./who-has";

describe("whoHas", () => {
  it.each([
    ["POST", "/human/tasks/search", "human tasks need Orkes Conductor"],
    ["GET", "/human/template", "forms for human tasks need Orkes Conductor"],
    ["GET", "/prompts/", "prompts need Orkes Conductor"],
    ["POST", "/webhook/{id}", "webhooks need Orkes Conductor"],
    ["POST", "/files", "files need Conductor OSS with conductor.file-storage.enabled=true"],
    [
      "POST",
      "/workflow/{workflowId}/variables",
      "this operation needs Orkes Conductor or the embedded server",
    ],
    ["GET", "/workflow/search-v2", "this operation needs Conductor OSS or the embedded server"],
    ["PUT", "/environment/{key}", "this operation needs Orkes Conductor"],
    ["GET", "/scheduler/schedules/{name}/pause", "this operation needs Orkes Conductor"],
    ["PUT", "/scheduler/schedules/{name}/pause", "this operation needs Conductor OSS"],
    ["GET", "/secrets-v2", "this operation needs Orkes Conductor"],
  ] as const)("says of %s %s: %s", (method, route, words) => {
    expect(whoHas(method, route)).toBe(words);
  });

  it.each([
    ["PUT", "/secrets/{key}"],
    ["GET", "/environment/{key}"],
    ["POST", "/workflow"],
    ["GET", "/workflow/search"],
    ["GET", "/no/such/route"],
    ["GET", "/schemas-of-mine"],
  ] as const)("says nothing of %s %s", (method, route) => {
    expect(whoHas(method, route)).toBeUndefined();
  });

  it("agrees with the list of operations on every one of them", () => {
    const needs = { oss: "Conductor OSS", orkes: "Orkes Conductor" };

    for (const { method, path, editions, embedded, setting } of OPERATIONS) {
      const [edition, ...others] = editions;
      const only = others.length === 0 && edition !== undefined ? needs[edition] : undefined;
      const ending = `${setting ? ` with ${setting}=true` : ""}${embedded ? " or the embedded server" : ""}`;
      const expected = only && only + ending;
      const words = whoHas(method, path);
      expect([method, path, words?.replace(/^.* needs? /, "")]).toEqual([method, path, expected]);
    }
  });
});
