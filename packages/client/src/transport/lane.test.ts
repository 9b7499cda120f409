import { laneOf } from "./lane";

describe("laneOf", () => {
  it.each([
    ["/tasks/poll/{tasktype}", "held"],
    ["/tasks/poll/batch/{tasktype}", "held"],
    ["/workflow/execute/{name}/{version}", "held"],
    ["/tasks/{workflowId}/{status}/signal/sync", "held"],
    ["/workflow/{workflowId}/state", "held"],
    ["/tasks", "prompt"],
    ["/tasks/update-v2", "prompt"],
    ["/workflow/{workflowId}", "prompt"],
    ["/token", "prompt"],
  ])("puts %s into the %s lane", (route, lane) => {
    expect(laneOf({ route })).toBe(lane);
  });
});
