import { simple, startLocal } from "./local-server";

describe("the engine under a clock of the test's", () => {
  it("retries with exponential back-off, each attempt at its moment", async () => {
    const { clock, call, define, start, poll, report, server } = await startLocal();
    await call("POST", "/metadata/taskdefs", [
      {
        name: "flaky",
        retryCount: 3,
        retryLogic: "EXPONENTIAL_BACKOFF",
        retryDelaySeconds: 10,
        responseTimeoutSeconds: 3600,
      },
    ]);
    await define("wf", [simple("flaky")]);
    await start("wf");
    const waits: number[] = [];
    let [task] = await poll("flaky");

    for (let attempt = 0; attempt < 3; attempt++) {
      await report(task, "FAILED", { reasonForIncompletion: "no" });
      const failedAt = clock.now();
      for ([task] = await poll("flaky"); task === undefined; [task] = await poll("flaky"))
        await clock.advance(1000);
      waits.push((clock.now() - failedAt) / 1000);
    }

    expect(waits).toEqual([10, 20, 40]);
    await server.close();
  });

  it("times a silent worker out after its response timeout and hands its task to another", async () => {
    const { clock, call, define, start, poll, states, server } = await startLocal();
    await call("POST", "/metadata/taskdefs", [
      { name: "t", retryCount: 1, retryDelaySeconds: 0, responseTimeoutSeconds: 30 },
    ]);
    await define("wf", [simple("t")]);
    const id = await start("wf");
    await poll("t");

    await clock.advance(29_999);
    expect(await states(id)).toEqual(["t:IN_PROGRESS"]);
    await clock.advance(1);

    expect(await states(id)).toEqual(["t:TIMED_OUT", "t:SCHEDULED"]);
    await server.close();
  });

  it("keeps a task alive whose lease is extended", async () => {
    const { clock, call, define, start, poll, report, states, server } = await startLocal();
    await call("POST", "/metadata/taskdefs", [{ name: "t", retryCount: 0, responseTimeoutSeconds: 30 }]);
    await define("wf", [simple("t")]);
    const id = await start("wf");
    const [task] = await poll("t");

    for (let round = 0; round < 5; round++) {
      await clock.advance(25_000);
      await report(task, "IN_PROGRESS", { extendLease: true });
    }

    expect(await states(id)).toEqual(["t:IN_PROGRESS"]);
    await clock.advance(30_000);
    expect(await states(id)).toEqual(["t:TIMED_OUT"]);
    await server.close();
  });

  it("waits for thirty days in no time", async () => {
    const { clock, define, start, workflow, server } = await startLocal();
    const pause = {
      name: "pause",
      taskReferenceName: "pause",
      type: "WAIT",
      inputParameters: { duration: "30 days" },
    };
    await define("wf", [pause]);
    const id = await start("wf");

    await clock.advance(30 * 86_400_000 - 1);
    expect((await workflow(id))["status"]).toBe("RUNNING");
    await clock.advance(1);

    expect((await workflow(id))["status"]).toBe("COMPLETED");
    await server.close();
  });

  it("times a workflow out, but not while it is paused", async () => {
    const { clock, call, define, start, workflow, server } = await startLocal();
    await define("wf", [simple("t")], { timeoutSeconds: 60, timeoutPolicy: "TIME_OUT_WF" });
    const id = await start("wf");
    await clock.advance(50_000);
    await call("PUT", `/workflow/${id}/pause`);
    await clock.advance(600_000);
    expect((await workflow(id))["status"]).toBe("PAUSED");

    await call("PUT", `/workflow/${id}/resume`);
    await clock.advance(60_000);

    expect(await workflow(id)).toMatchObject({
      status: "TIMED_OUT",
      reasonForIncompletion:
        "Workflow timed out after 60 seconds. Timeout configured as 60 seconds. Timeout policy configured to TIME_OUT_WF",
    });
    await server.close();
  });

  it("answers a long poll as soon as a task arrives", async () => {
    const { define, start, poll, server, clock } = await startLocal();
    await define("wf", [simple("t")]);
    const polled = poll("t", "count=5&timeout=5000");
    await clock.advance(1000);

    const id = await start("wf");

    expect((await polled).map((task) => task["workflowInstanceId"])).toEqual([id]);
    await server.close();
  });

  it("answers a long poll with nothing when its time is over", async () => {
    const { poll, server, clock } = await startLocal();
    const polled = poll("t", "count=5&timeout=5000");

    await clock.advance(5000);

    expect(await polled).toEqual([]);
    await server.close();
  });

  it("gives no task to a worker that has gone away", async () => {
    const { call, define, start, poll, server, clock } = await startLocal();
    await define("wf", [simple("t")]);
    const gone = new AbortController();
    const polled = call("GET", "/tasks/poll/batch/t?count=1&timeout=5000", undefined, gone.signal);
    const rejected = expect(polled).rejects.toThrow();
    await clock.advance(10);

    gone.abort(new Error("gone"));
    await rejected;
    await start("wf");

    expect(await poll("t")).toHaveLength(1);
    await server.close();
  });

  it("takes back what was handed to a worker that went away before it was told", async () => {
    const { call, define, start, poll, server, clock } = await startLocal();
    await define("wf", [simple("t")]);
    const gone = new AbortController();
    const polled = call("GET", "/tasks/poll/batch/t?count=1&timeout=5000", undefined, gone.signal);
    const rejected = expect(polled).rejects.toThrow("gone");
    await clock.advance(10);

    const started = start("wf");
    gone.abort(new Error("gone"));
    await Promise.all([rejected, started]);
    await clock.advance(0);

    expect(await poll("t")).toMatchObject([{ pollCount: 1, status: "IN_PROGRESS" }]);
    await server.close();
  });

  it("lets the held polls of a worker go when it polls for none, and nobody else's", async () => {
    const { call, poll, server, clock } = await startLocal();
    const answered: string[] = [];
    const hold = async (worker: string, query: string): Promise<void> => {
      await call("GET", `/tasks/poll/batch/${query}&workerid=${worker}&count=3&timeout=5000`);
      answered.push(`${worker} ${query} after ${clock.now() - before} ms`);
    };
    const before = clock.now();
    const polls = [hold("w", "t?x=1"), hold("w", "t?domain=d"), hold("v", "t?x=1"), hold("w", "u?x=1")];
    await clock.advance(100);

    expect(await poll("t", "count=0&timeout=5000")).toEqual([]);
    await clock.advance(4_900);
    await Promise.all(polls);

    expect(answered.sort()).toEqual([
      "v t?x=1 after 5000 ms",
      "w t?domain=d after 5000 ms",
      "w t?x=1 after 100 ms",
      "w u?x=1 after 5000 ms",
    ]);
    await server.close();
  });
});
