import type { DescribedOperation, Description } from "./description";
import { findOperation } from "./find-operation";

const named = (operationId: string): DescribedOperation => ({ operationId, responses: {} });
const description: Description = {
  paths: {
    "/tasks/{taskId}": { get: named("getTask") },
    "/tasks/search": { get: named("searchTasks") },
    "/tasks/{taskId}/log": { get: named("getLog"), post: named("log") },
    "/tasks/queue/{name}": { get: named("getQueue") },
    "/tasks/": { get: named("listTasks") },
  },
};

describe("findOperation", () => {
  it.each([
    ["GET", "/tasks/search", "searchTasks"],
    ["GET", "/tasks/7", "getTask"],
    ["POST", "/tasks/7/log", "log"],
    // The first literal step decides, as in the server.
    ["GET", "/tasks/queue/log", "getQueue"],
    ["GET", "/tasks/", "listTasks"],
  ])("%s %s is %s", (method, path, operationId) => {
    expect(findOperation(description, method, path)?.operation.operationId).toBe(operationId);
  });

  it.each([
    ["PUT", "/tasks/7"],
    ["POST", "/tasks/search"],
    ["GET", "/tasks/7/log/8"],
  ])("%s %s is none", (method, path) => {
    expect(findOperation(description, method, path)).toBeUndefined();
  });
});
