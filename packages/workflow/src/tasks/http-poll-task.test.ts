import { httpPollTask } from "./http-poll-task";

const request = { uri: "https://example.test/job", method: "GET" } as const;
const polling = {
  pollingInterval: 5,
  pollingStrategy: "FIXED",
  terminationCondition: "$.output.done",
} as const;

describe("httpPollTask", () => {
  it("writes interval, strategy and condition where the server looks for them, too", () => {
    expect(httpPollTask("poll", { http_request: request, ...polling }, true)).toStrictEqual({
      type: "HTTP_POLL",
      taskReferenceName: "poll",
      name: "poll",
      inputParameters: { ...polling, http_request: { ...request, ...polling } },
      optional: true,
    });
  });

  it("keeps what the request says itself, and adds nothing that is not given", () => {
    const own = { ...request, pollingInterval: 9 };
    expect(httpPollTask("poll", { http_request: own, pollingInterval: 5 }).inputParameters).toStrictEqual({
      http_request: own,
      pollingInterval: 5,
    });
    expect(httpPollTask("poll", { http_request: request }).inputParameters).toStrictEqual({
      http_request: request,
    });
  });
});
