import { EMPTY } from "./answer";
import type { Route } from "./route";
import { Router } from "./router";

const route = (method: Route["method"], path: string, root = false): Route => ({
  operationId: `${method} ${path}`,
  method,
  path,
  root,
  handle: () => EMPTY,
});

const router = new Router([
  route("GET", "/health", true),
  route("GET", "/workflow/{workflowId}"),
  route("DELETE", "/workflow/{workflowId}"),
  route("POST", "/workflow/{name}"),
  route("GET", "/workflow/search"),
  route("GET", "/workflow/{workflowId}/tasks"),
  route("POST", "/tasks/{workflowId}/{taskRefName}/{status}"),
  route("POST", "/tasks/{workflowId}/{status}/signal"),
  route("GET", "/queue/"),
]);

describe("Router", () => {
  it.each([
    ["GET", "/health", "GET /health", []],
    ["GET", "/api/workflow/search", "GET /workflow/search", []],
    ["GET", "/api/workflow/abc", "GET /workflow/{workflowId}", ["abc"]],
    ["DELETE", "/api/workflow/search", "DELETE /workflow/{workflowId}", ["search"]],
    [
      "POST",
      "/api/tasks/w/r/COMPLETED",
      "POST /tasks/{workflowId}/{taskRefName}/{status}",
      ["w", "r", "COMPLETED"],
    ],
    ["POST", "/api/tasks/w/COMPLETED/signal", "POST /tasks/{workflowId}/{status}/signal", ["w", "COMPLETED"]],
    ["GET", "/api/queue/", "GET /queue/", []],
    ["GET", "/api/workflow/a%20b%2Fc", "GET /workflow/{workflowId}", ["a b/c"]],
    ["GET", "/api/workflow/%2e%2e", "GET /workflow/{workflowId}", [".."]],
    ["GET", "/api/workflow;x=1/abc;y/tasks", "GET /workflow/{workflowId}/tasks", ["abc"]],
  ])("leads %s %s to %s", (method, path, operationId, values) => {
    const found = router.find(method, path);

    expect([found?.route.operationId, found?.values]).toEqual([operationId, values]);
  });

  it.each([
    ["GET", "/workflow/abc"],
    ["GET", "/api/health"],
    ["GET", "/api/workflow/"],
    ["GET", "/api/workflow/abc/"],
    ["GET", "/api//workflow/abc"],
    ["PATCH", "/api/workflow/abc"],
    ["GET", "/"],
    ["GET", ""],
  ])("leads %s %s nowhere", (method, path) => {
    expect(router.find(method, path)).toBeUndefined();
  });

  it("knows all methods of a path, of the less literal routes too", () => {
    expect([...router.methods("/api/workflow/search")].sort()).toEqual(["DELETE", "GET", "POST"]);
    expect(router.methods("/api/nothing")).toEqual([]);
  });

  it.each(["%ff", "a%00b", "%"])("refuses %s in a path", (segment) => {
    expect(() => router.find("GET", `/api/workflow/${segment}`)).toThrow("The path has an invalid escape");
  });

  it("refuses two routes for the same requests", () => {
    expect(() => new Router([route("GET", "/a/{x}"), route("GET", "/a/{y}")])).toThrow(
      "two routes serve GET /a/{y}",
    );
  });
});
