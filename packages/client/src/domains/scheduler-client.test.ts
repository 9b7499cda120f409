import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { SchedulerClient } from "./scheduler-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { scheduler: new SchedulerClient(client), client, requests };
}

const REQUEST = { name: "daily", cronExpression: "0 0 6 * * *", startWorkflowRequest: { name: "report" } };
const TAG = { key: "team", value: "a" };
const RUN = { executionId: "e1", scheduleName: "daily", state: "EXECUTED", workflowId: "w1" };

/** What OSS says for a path it does not have. */
const NO_SUCH_PATH = { status: 404, json: { status: 404, message: "No static resource api/x." } };

describe("SchedulerClient", () => {
  it.each<[string, (scheduler: SchedulerClient) => Promise<unknown>, string]>([
    [
      "saveSchedule",
      (s) => s.saveSchedule(REQUEST),
      'POST /scheduler/schedules {"name":"daily","cronExpression":"0 0 6 * * *","startWorkflowRequest":{"name":"report"}}',
    ],
    ["getSchedule", (s) => s.getSchedule("daily"), "GET /scheduler/schedules/daily"],
    ["getAllSchedules", (s) => s.getAllSchedules(), "GET /scheduler/schedules"],
    [
      "getAllSchedules of a workflow",
      (s) => s.getAllSchedules("report"),
      "GET /scheduler/schedules?workflowName=report",
    ],
    ["deleteSchedule", (s) => s.deleteSchedule("daily"), "DELETE /scheduler/schedules/daily"],
    [
      "pauseSchedule",
      (s) => s.pauseSchedule("daily", "holidays"),
      "PUT /scheduler/schedules/daily/pause?reason=holidays",
    ],
    [
      "pauseSchedule without a reason",
      (s) => s.pauseSchedule("daily"),
      "PUT /scheduler/schedules/daily/pause",
    ],
    ["resumeSchedule", (s) => s.resumeSchedule("daily"), "PUT /scheduler/schedules/daily/resume"],
    ["pauseSchedules", (s) => s.pauseSchedules(["a", "b"]), 'PUT /scheduler/bulk/pause ["a","b"]'],
    ["resumeSchedules", (s) => s.resumeSchedules(["a"]), 'PUT /scheduler/bulk/resume ["a"]'],
    ["search", (s) => s.search(5), "GET /scheduler/search/executions?start=5&size=100&freeText=*"],
    [
      "search with all parameters",
      (s) => s.search(0, 10, "scheduledTime:DESC", "err", "state IN (FAILED)"),
      "GET /scheduler/search/executions?start=0&size=10&query=state IN (FAILED)&freeText=err&sort=scheduledTime:DESC",
    ],
    [
      "search with options",
      (s) => s.search({ size: 10, query: "state IN (FAILED)" }),
      "GET /scheduler/search/executions?start=0&size=10&query=state IN (FAILED)&freeText=*",
    ],
    [
      "searchSchedules",
      (s) => s.searchSchedules({ workflowName: "report", scheduleName: "dai", paused: false, size: 2 }),
      "GET /scheduler/schedules/search?workflowName=report&scheduleName=dai&paused=false&size=2",
    ],
    ["searchSchedules of all", (s) => s.searchSchedules(), "GET /scheduler/schedules/search"],
    [
      "getNextFewSchedules",
      (s) => s.getNextFewSchedules("0 0 6 * * *"),
      "GET /scheduler/nextFewSchedules?cronExpression=0 0 6 * * *&limit=3",
    ],
    [
      "getNextFewSchedules with all parameters",
      (s) => s.getNextFewSchedules("@daily", 1, 2, 5),
      "GET /scheduler/nextFewSchedules?cronExpression=@daily&scheduleStartTime=1&scheduleEndTime=2&limit=5",
    ],
    [
      "getNextFewSchedules with options",
      (s) => s.getNextFewSchedules("@daily", { scheduleEndTime: 2 }),
      "GET /scheduler/nextFewSchedules?cronExpression=@daily&scheduleEndTime=2&limit=3",
    ],
    ["pauseAllSchedules", (s) => s.pauseAllSchedules(), "GET /scheduler/admin/pause"],
    ["resumeAllSchedules", (s) => s.resumeAllSchedules(), "GET /scheduler/admin/resume"],
    ["requeueAllExecutionRecords", (s) => s.requeueAllExecutionRecords(), "GET /scheduler/admin/requeue"],
    [
      "setSchedulerTags",
      (s) => s.setSchedulerTags([TAG], "daily"),
      'PUT /scheduler/schedules/daily/tags [{"key":"team","value":"a"}]',
    ],
    ["getSchedulerTags", (s) => s.getSchedulerTags("daily"), "GET /scheduler/schedules/daily/tags"],
    [
      "deleteSchedulerTags",
      (s) => s.deleteSchedulerTags([TAG], "daily"),
      'DELETE /scheduler/schedules/daily/tags [{"key":"team","value":"a"}]',
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { scheduler, requests } = await start();

    await call(scheduler);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what the server does", async () => {
    const { scheduler } = await start(({ route }) => ({
      json: route === "/scheduler/nextFewSchedules" ? [1, 2] : { totalHits: 1, results: [RUN] },
    }));

    expect(await scheduler.getNextFewSchedules("@daily")).toEqual([1, 2]);
    expect(await scheduler.search(0)).toEqual({ totalHits: 1, results: [RUN] });
  });

  it("takes the promise of a connection as well", async () => {
    const { client, requests } = await start();

    await new SchedulerClient(Promise.resolve(client)).getSchedule("daily");

    expect(requests.map(shown)).toEqual(["GET /scheduler/schedules/daily"]);
  });

  it.each([
    ["405", { status: 405, json: { message: "Request method 'PUT' is not supported" } }],
    ["no such path", NO_SUCH_PATH],
  ])("pauses and resumes by GET where PUT answers %s", async (_name, refusal) => {
    const { scheduler, requests } = await start(({ method }) => (method === "PUT" ? refusal : {}));

    await scheduler.pauseSchedule("daily", "holidays");
    await scheduler.resumeSchedule("daily");

    expect(requests.map(shown)).toEqual([
      "PUT /scheduler/schedules/daily/pause?reason=holidays",
      "GET /scheduler/schedules/daily/pause",
      "PUT /scheduler/schedules/daily/resume",
      "GET /scheduler/schedules/daily/resume",
    ]);
  });

  it("says what the server lacks where it has neither way to pause and resume", async () => {
    const { scheduler } = await start(() => ({ status: 501, json: { message: "not served" } }));

    const pause = {
      code: "UNSUPPORTED",
      message: expect.stringContaining("PUT /scheduler/schedules/{name}/pause"),
    };
    expect(await rejection(scheduler.pauseSchedule("daily"))).toMatchObject(pause);
    const resume = {
      code: "UNSUPPORTED",
      message: expect.stringContaining("PUT /scheduler/schedules/{name}/resume"),
    };
    expect(await rejection(scheduler.resumeSchedule("daily"))).toMatchObject(resume);
  });

  it("tells why the second way failed where the server has that one", async () => {
    const { scheduler } = await start(({ method }) =>
      method === "PUT" ? NO_SUCH_PATH : { status: 403, json: { message: "not yours" } },
    );

    expect(await rejection(scheduler.pauseSchedule("daily"))).toMatchObject({ code: "AUTH", status: 403 });
  });

  it("does not ask again for a schedule that does not exist", async () => {
    const { scheduler, requests } = await start(() => ({
      status: 404,
      json: { message: "Schedule 'daily' not found" },
    }));

    expect(await rejection(scheduler.pauseSchedule("daily"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await rejection(scheduler.resumeSchedule("daily"))).toMatchObject({ code: "NOT_FOUND" });
    expect(requests).toHaveLength(2);
  });

  it("goes through runs and schedules page by page", async () => {
    const { scheduler, requests } = await start(({ query }) => ({
      json: { totalHits: 3, results: query.includes("start=0") ? [RUN, RUN] : [RUN] },
    }));

    const runs: unknown[] = [];
    for await (const run of scheduler.searchAll({ query: "state IN (EXECUTED)", size: 2 })) runs.push(run);
    for await (const schedule of scheduler.searchAllSchedules({ paused: true, size: 2 })) runs.push(schedule);

    expect(runs).toEqual([RUN, RUN, RUN, RUN, RUN, RUN]);
    expect(requests.map(shown)).toEqual([
      "GET /scheduler/search/executions?start=0&size=2&query=state IN (EXECUTED)&freeText=*",
      "GET /scheduler/search/executions?start=2&size=2&query=state IN (EXECUTED)&freeText=*",
      "GET /scheduler/schedules/search?paused=true&start=0&size=2",
      "GET /scheduler/schedules/search?paused=true&start=2&size=2",
    ]);
  });

  it("finds schedules by tag", async () => {
    const { scheduler, requests } = await start(() => ({ json: [{ name: "daily" }] }));

    expect(await scheduler.getSchedulesByTag("team:a")).toEqual([{ name: "daily" }]);
    expect(requests.map(shown)).toEqual(["GET /scheduler/schedules/tags?tag=team:a"]);
  });

  it.each([
    ["a schedule of that name is missing", { status: 404, json: { message: "Schedule 'tags' not found" } }],
    ["a schedule has that name", { json: { name: "tags" } }],
  ])("says that tags need Orkes where %s", async (_name, answer) => {
    const { scheduler } = await start(() => answer);

    expect(await rejection(scheduler.getSchedulesByTag("team:a"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { scheduler } = await start(() => NO_SUCH_PATH);

    expect(await rejection(scheduler.getSchedulerTags("daily"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
    expect(await rejection(scheduler.searchSchedules())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Conductor OSS/),
    });
  });

  it.each<[string, (scheduler: SchedulerClient) => Promise<unknown>]>([
    ["getSchedule", (s) => s.getSchedule("")],
    ["deleteSchedule", (s) => s.deleteSchedule("")],
    ["pauseSchedule", (s) => s.pauseSchedule("")],
    ["resumeSchedule", (s) => s.resumeSchedule("")],
    ["setSchedulerTags", (s) => s.setSchedulerTags([TAG], "")],
    ["searchAll", (s) => s.searchAll({ size: 0 }).next()],
  ])("%s refuses bad input before anything is sent", async (_name, call) => {
    const { scheduler, requests } = await start();

    expect(await rejection(call(scheduler))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it.each<[string, (scheduler: SchedulerClient, signal: AbortSignal) => Promise<unknown>]>([
    ["search", (s, signal) => s.search(0, 1, "", "", "", { signal })],
    ["search with options", (s, signal) => s.search({ signal })],
    ["searchAll", (s, signal) => s.searchAll({ signal }).next()],
    ["getNextFewSchedules", (s, signal) => s.getNextFewSchedules("@daily", 1, 2, 3, { signal })],
    ["getNextFewSchedules with options", (s, signal) => s.getNextFewSchedules("@daily", { signal })],
    ["pauseSchedule", (s, signal) => s.pauseSchedule("daily", "", { signal })],
  ])("%s stops when it is aborted", async (_name, call) => {
    const { scheduler } = await start();

    expect(await rejection(call(scheduler, AbortSignal.abort("enough")))).toMatchObject({
      code: "ABORTED",
      cause: "enough",
    });
  });

  it.each(["", undefined])("does not save a schedule whose name is %p", async (name) => {
    const { scheduler, requests } = await start();

    // What a caller without types can do.
    const error = await rejection(scheduler.saveSchedule({ ...REQUEST, name } as typeof REQUEST));

    expect(error).toMatchObject({ code: "INVALID", message: expect.stringContaining("name is") });
    expect(requests).toEqual([]);
  });
});
