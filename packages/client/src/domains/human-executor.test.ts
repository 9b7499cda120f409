import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { HumanExecutor } from "./human-executor";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { human: new HumanExecutor(client), requests, clock };
}

type Call = (human: HumanExecutor) => Promise<unknown>;

const TASK = { taskId: "t1", state: "ASSIGNED", workflowId: "w1" };
const FORM = { name: "approval", version: 2 };
const EVERYTHING = {
  start: 0,
  size: 15,
  states: [],
  assignees: [],
  claimants: [],
  definitionNames: [],
  taskRefNames: [],
  taskInputQuery: "",
  taskOutputQuery: "",
};

const found = (...results: unknown[]) => ({ json: { results, totalHits: results.length } });
function bodies(requests: readonly { body?: unknown }[]): unknown[] {
  return requests.map(({ body }): unknown => JSON.parse(String(body)));
}

describe("HumanExecutor", () => {
  it.each<[string, Call, string, unknown]>([
    ["getTaskById", (h) => h.getTaskById("t1"), "GET /human/tasks/t1", TASK],
    [
      "claimTaskAsExternalUser",
      (h) => h.claimTaskAsExternalUser("t1", "ann"),
      "POST /human/tasks/t1/externalUser/ann",
      TASK,
    ],
    [
      "claimTaskAsExternalUser with everything",
      (h) => h.claimTaskAsExternalUser("t1", "ann", { overrideAssignment: true, withTemplate: false }),
      "POST /human/tasks/t1/externalUser/ann?overrideAssignment=true&withTemplate=false",
      TASK,
    ],
    [
      "claimTaskAsConductorUser",
      (h) => h.claimTaskAsConductorUser("t1", { withTemplate: true }),
      "POST /human/tasks/t1/claim?withTemplate=true",
      TASK,
    ],
    [
      "getTemplateByNameVersion",
      (h) => h.getTemplateByNameVersion("approval", 2),
      "GET /human/template/approval/2",
      FORM,
    ],
    ["getTemplateById", (h) => h.getTemplateById("approval"), "GET /human/template/approval/1", FORM],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { human, requests } = await start(() => ({ json }));

    expect(await call(human)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    ["releaseTask", (h) => h.releaseTask("t1"), "POST /human/tasks/t1/release"],
    [
      "reassignTask",
      (h) => h.reassignTask("t1", [{ assignee: { user: "bob", userType: "CONDUCTOR_USER" } }]),
      'POST /human/tasks/t1/reassign [{"assignee":{"user":"bob","userType":"CONDUCTOR_USER"}}]',
    ],
    ["skipTask", (h) => h.skipTask("t1", "late"), "POST /human/tasks/t1/skip?reason=late"],
    [
      "updateTaskOutput",
      (h) => h.updateTaskOutput("t1", { form: { note: "x" } }),
      'POST /human/tasks/t1/update?complete=false {"form":{"note":"x"}}',
    ],
    [
      "completeTask",
      (h) => h.completeTask("t1", { form: { ok: true } }),
      'POST /human/tasks/t1/update?complete=true {"form":{"ok":true}}',
    ],
    [
      "completeTask without output",
      (h) => h.completeTask("t1"),
      "POST /human/tasks/t1/update?complete=true {}",
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { human, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(human)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call]>([
    ["getTaskById", (h) => h.getTaskById("")],
    ["claimTaskAsExternalUser", (h) => h.claimTaskAsExternalUser("t1", "")],
    ["completeTask", (h) => h.completeTask("")],
    ["getTemplateById", (h) => h.getTemplateById("")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { human, requests } = await start();

    expect(await rejection(call(human))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no human tasks", async () => {
    const { human } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/human/tasks/search." },
    }));

    expect(await rejection(human.search({}))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/human tasks need Orkes Conductor/),
    });
  });
});

describe("finding human tasks", () => {
  it("asks for everything that the caller does not narrow down", async () => {
    const { human, requests } = await start(() => found(TASK));

    expect(await human.search({ states: ["ASSIGNED"], size: 3 })).toEqual([TASK]);
    expect(requests).toMatchObject([{ method: "POST", path: "/human/tasks/search" }]);
    expect(bodies(requests)).toEqual([{ ...EVERYTHING, states: ["ASSIGNED"], size: 3 }]);
  });

  it("answers no tasks when the server has no list", async () => {
    const { human } = await start(() => ({ json: {} }));

    expect(await human.search({})).toEqual([]);
  });

  it("takes a filter as words and as an object", async () => {
    const { human, requests } = await start(() => found(TASK));

    await human.getTasksByFilter(
      "ASSIGNED",
      "ann",
      "EXTERNAL_USER",
      "CONDUCTOR_USER:bob",
      "approve",
      "a = 1",
      "b = 2",
    );
    await human.getTasksByFilter({
      state: "ASSIGNED",
      assignee: "ann",
      assigneeType: "EXTERNAL_USER",
      claimedBy: "CONDUCTOR_USER:bob",
      taskName: "approve",
      taskInputQuery: "a = 1",
      taskOutputQuery: "b = 2",
    });

    const expected = {
      ...EVERYTHING,
      states: ["ASSIGNED"],
      assignees: [{ user: "ann", userType: "EXTERNAL_USER" }],
      claimants: [{ user: "bob", userType: "CONDUCTOR_USER" }],
      taskRefNames: ["approve"],
      taskInputQuery: "a = 1",
      taskOutputQuery: "b = 2",
    };
    expect(bodies(requests)).toEqual([expected, expected]);
  });

  it("filters by the state alone", async () => {
    const { human, requests } = await start(() => found());

    expect(await human.getTasksByFilter("COMPLETED")).toEqual([]);
    expect(bodies(requests)).toEqual([{ ...EVERYTHING, states: ["COMPLETED"] }]);
  });

  it.each(["ann", "CONDUCTOR_USER:", ":ann", "ROBOT:ann"])(
    "refuses to look for what %p has claimed",
    async (claimedBy) => {
      const { human, requests } = await start();

      expect(await rejection(human.getTasksByFilter({ state: "ASSIGNED", claimedBy }))).toMatchObject({
        code: "INVALID",
        message: expect.stringContaining(`claimedBy is "${claimedBy}"`),
      });
      expect(requests).toEqual([]);
    },
  );

  it("goes through all pages", async () => {
    const pages = [[{ taskId: "a" }, { taskId: "b" }], [{ taskId: "c" }]];
    const { human, requests } = await start((_request, count) => ({
      json: { results: pages[count - 1], totalHits: 7 },
    }));

    const ids: string[] = [];
    for await (const { taskId } of human.searchAll({ start: 4, size: 2 })) ids.push(taskId);

    expect(ids).toEqual(["a", "b", "c"]);
    expect(bodies(requests)).toMatchObject([
      { start: 4, size: 2 },
      { start: 6, size: 2 },
    ]);
  });

  it("stops amid a page when the caller gives up", async () => {
    const { human } = await start(() => found(TASK, TASK));
    const controller = new AbortController();

    const tasks = human.searchAll({}, { signal: controller.signal });
    await tasks.next();
    controller.abort();

    expect(await rejection(tasks.next())).toMatchObject({ code: "ABORTED" });
  });

  it("refuses a page that is none", async () => {
    const { human, requests } = await start(() => found(TASK));

    expect(await rejection(human.searchAll({ size: 0 }).next())).toMatchObject({
      code: "INVALID",
      message: expect.stringContaining("size is 0"),
    });
    expect(requests).toEqual([]);
  });

  it("reads no page that nobody wants", async () => {
    const { human, requests } = await start(() => found(TASK, TASK));

    for await (const task of human.searchAll({})) {
      expect(task).toEqual(TASK);
      break;
    }

    expect(requests).toHaveLength(1);
  });
});

describe("waiting for human tasks", () => {
  it("searches every 100 ms until there is one", async () => {
    const { human, requests, clock } = await start((_request, count) => (count < 4 ? found() : found(TASK)));

    const polled = human.pollSearch({ states: ["ASSIGNED"] });
    await clock.advance(299);
    expect(requests).toHaveLength(3);
    await clock.advance(1);

    expect(await polled).toEqual([TASK]);
    expect(clock.pending).toBe(0);
  });

  it("answers nothing after 20 searches, without a wait after the last", async () => {
    const { human, requests, clock } = await start(() => found());

    const polled = human.pollSearch({});
    await clock.advance(1_900);

    expect(await polled).toEqual([]);
    expect(requests).toHaveLength(20);
  });

  it("searches at the pace it is told", async () => {
    const { human, requests, clock } = await start(() => found());

    const polled = human.pollSearch({}, { pollInterval: 1_000, maxPollTimes: 3 });
    await clock.advance(1_999);
    expect(requests).toHaveLength(2);
    await clock.advance(1);

    expect(await polled).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  it("ends at once when the caller gives up", async () => {
    const { human, requests, clock } = await start(() => found());
    const controller = new AbortController();

    const failed = rejection(human.pollSearch({}, {}, { signal: controller.signal }));
    await clock.advance(150);
    controller.abort();

    expect(await failed).toMatchObject({ code: "ABORTED" });
    expect(requests).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it.each([
    [{ pollInterval: -1 }, "pollInterval is -1"],
    [{ pollInterval: Number.NaN }, "pollInterval is NaN"],
    [{ maxPollTimes: 0 }, "maxPollTimes is 0"],
  ])("refuses a pace of %p", async (pace, message) => {
    const { human, requests } = await start();

    expect(await rejection(human.pollSearch({}, pace))).toMatchObject({
      code: "INVALID",
      message: expect.stringContaining(message),
    });
    expect(requests).toEqual([]);
  });
});
