import { laneOf } from "./lane";

describe("laneOf", () => {
  it.each([
    ["/tasks/poll/{tasktype}", "held"],
    ["/tasks/poll/batch/{tasktype}", "held"],
    ["/workflow/execute/{name}/{version}", "held"],
    ["/tasks/{workflowId}/{status}/signal/sync", "held"],
    ["/workflow/{workflowId}/state", "held"],
    ["/tasks", "report"],
    ["/tasks/update-v2", "report"],
    ["/token", "token"],
    ["/tasks/{taskId}", "call"],
    ["/workflow/{workflowId}", "call"],
  ])("puts %s into the %s lane", (route, lane) => {
    expect(laneOf({ route })).toBe(lane);
  });

  it.each(["/tasks", "/tasks/{taskId}"])("puts a heartbeat to %s into a lane of its own", (route) => {
    expect(laneOf({ route, heartbeat: true })).toBe("heartbeat");
  });
});
