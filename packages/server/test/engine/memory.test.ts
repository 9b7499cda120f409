import { simple, startLocal } from "./local-server";

describe("executions that have ended", () => {
  it("leave the queue, the timers and the memory, whatever is asked of them later", async () => {
    const { call, define, start, poll, report, server, clock, workflow } = await startLocal();
    await call("POST", "/metadata/taskdefs", [{ name: "a", responseTimeoutSeconds: 600, retryCount: 0 }]);
    await define("wf", [simple("a")], { timeoutSeconds: 3600, timeoutPolicy: "TIME_OUT_WF" });
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) {
      ids.push(await start("wf"));
      await report((await poll("a"))[0], "COMPLETED");
    }

    for (const id of ids) {
      await expect(call("PUT", `/workflow/${id}/pause`)).rejects.toThrow(/409/);
      await expect(call("POST", `/workflow/${id}/retry`)).rejects.toThrow(/409/);
      expect((await workflow(id))["status"]).toBe("COMPLETED");
    }

    expect(await call("GET", "/tasks/queue/all")).toEqual({ a: 0 });
    expect(clock.pending).toBeLessThanOrEqual(1);
    await server.close();
    expect(clock.pending).toBe(0);
  });
});
