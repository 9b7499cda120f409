import { httpTask } from "./http-task";

describe("httpTask", () => {
  it("puts the request under http_request", () => {
    const request = {
      uri: "https://example.test/${workflow.input.id}",
      method: "PATCH",
      accept: ["application/json"],
      headers: { "X-Key": "k" },
      body: { a: [1] },
      readTimeOut: 500,
    } as const;
    expect(httpTask("call", { ...request, accept: [...request.accept] })).toStrictEqual({
      type: "HTTP",
      taskReferenceName: "call",
      name: "call",
      inputParameters: { http_request: request },
    });
  });

  it("takes asyncComplete and optional in their places", () => {
    expect(httpTask("call", { uri: "u", method: "GET" }, true, false)).toStrictEqual({
      type: "HTTP",
      taskReferenceName: "call",
      name: "call",
      inputParameters: { http_request: { uri: "u", method: "GET" } },
      asyncComplete: true,
      optional: false,
    });
  });

  it("takes asyncComplete and a task definition name from the options", () => {
    const task = httpTask("call", { uri: "u", method: "GET" }, undefined, {
      name: "call_with_retries",
      asyncComplete: true,
    });
    expect(task).toMatchObject({ name: "call_with_retries", taskReferenceName: "call", asyncComplete: true });
  });
});
