import type { WorkflowScheduleExecutionModel } from "@baton/api";
import { SchedulerClient } from "@baton/client";
import { setVariableTask } from "@baton/workflow";
import { sleep, until } from "../suite/until";
import type { World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import type { Method, MethodTable } from "./method";

const scheduler = ({ client }: World): SchedulerClient => new SchedulerClient(client);

/** Comes true once a year: a schedule that starts nothing while it is looked at. */
const RARELY = "0 0 6 1 1 *";
const EVERY_SECOND = "* * * * * *";
const TAG = { key: "team", value: "suite" };

/** A schedule, while a check looks at it. */
interface Scheduled {
  readonly schedules: SchedulerClient;
  readonly name: string;
  /** The name of the workflow that it starts. */
  readonly flow: string;
}

/** Makes a check that has a schedule, which goes afterwards. */
function scheduled(
  check: (schedule: Scheduled) => Promise<unknown>,
  cronExpression = RARELY,
): Method["check"] {
  return async (world) => {
    const schedules = scheduler(world);
    const name = world.name("schedule");
    const flow = await world.flow("scheduled", [setVariableTask("only", { x: 1 })]);
    const startWorkflowRequest = { name: flow, version: 1, input: { by: "the clock" } };
    await schedules.saveSchedule({ name, cronExpression, zoneId: "Europe/Vienna", startWorkflowRequest });
    try {
      await check({ schedules, name, flow });
    } finally {
      await schedules.deleteSchedule(name);
    }
  };
}

/** The runs of a schedule, as soon as there are two. */
function twoRuns({ schedules, name }: Scheduled): Promise<readonly WorkflowScheduleExecutionModel[]> {
  return until(
    "two runs of a schedule",
    async () => {
      const { results } = await schedules.search({ query: `scheduleName IN (${name})` });
      return results.length >= 2 && results;
    },
    { everyMs: 200 },
  );
}

/** Creating and reading. */
const KEEPING: Readonly<Record<string, Method>> = {
  saveSchedule: {
    operationId: "saveSchedule",
    alone: (world) => scheduler(world).saveSchedule({ name: "any", startWorkflowRequest: { name: "any" } }),
    check: scheduled(async ({ schedules, name, flow }) => {
      const startWorkflowRequest = { name: flow, version: 1 };
      const cronSchedules = [
        { cronExpression: RARELY, zoneId: "UTC" },
        { cronExpression: "0 30 7 * * 1", zoneId: "Asia/Tokyo" },
      ];
      await schedules.saveSchedule({ name, cronSchedules, startWorkflowRequest, description: "anew" });
      const saved = await schedules.getSchedule(name);
      expect(saved).toMatchObject({ name, cronSchedules, startWorkflowRequest, description: "anew" });
      expect(saved.cronExpression).toBeUndefined();
    }),
  },
  getSchedule: {
    operationId: "getSchedule",
    alone: (world) => scheduler(world).getSchedule("any"),
    check: scheduled(async ({ schedules, name, flow }) => {
      expect(await schedules.getSchedule(name)).toMatchObject({
        name,
        cronExpression: RARELY,
        zoneId: "Europe/Vienna",
        paused: false,
        startWorkflowRequest: { name: flow, version: 1, input: { by: "the clock" } },
      });
      await expect(schedules.getSchedule(`${name}_not`)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }),
  },
  getAllSchedules: {
    check: async (world) => {
      expect(await scheduler(world).getAllSchedules(world.name("unknown"))).toEqual([]);
      if (!(await world.client.supports("saveSchedule"))) return;
      await scheduled(async ({ schedules, name, flow }) => {
        expect(await schedules.getAllSchedules(flow)).toMatchObject([{ name }]);
        expect((await schedules.getAllSchedules()).map((one) => one.name)).toContain(name);
      })(world);
    },
  },
  deleteSchedule: {
    operationId: "deleteSchedule",
    alone: (world) => scheduler(world).deleteSchedule("any"),
    check: scheduled(async ({ schedules, name }) => {
      await schedules.deleteSchedule(name);
      await expect(schedules.getSchedule(name)).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
      await schedules.deleteSchedule(name);
    }),
  },
  searchSchedules: {
    operationId: "searchSchedules",
    alone: (world) => scheduler(world).searchSchedules(),
    check: scheduled(async ({ schedules, name, flow }) => {
      const found = { totalHits: 1, results: [{ name }] };
      expect(await schedules.searchSchedules({ scheduleName: name })).toMatchObject(found);
      expect(await schedules.searchSchedules({ workflowName: flow, paused: false })).toMatchObject(found);
      expect((await schedules.searchSchedules({ workflowName: flow, paused: true })).results).toEqual([]);
    }),
  },
  searchAllSchedules: {
    operationId: "searchSchedules",
    alone: (world) => scheduler(world).searchAllSchedules().next(),
    check: scheduled(async ({ schedules, name, flow }) => {
      const others = ["_b", "_c"].map((suffix) => name + suffix);
      const request = { cronExpression: RARELY, startWorkflowRequest: { name: flow } };
      for (const other of others) await schedules.saveSchedule({ ...request, name: other });
      const names: string[] = [];
      for await (const one of schedules.searchAllSchedules({ workflowName: flow, size: 2 }))
        names.push(one.name);
      for (const other of others) await schedules.deleteSchedule(other);
      expect(names).toEqual([name, ...others]);
    }),
  },
  getNextFewSchedules: {
    operationId: "getNextFewSchedules",
    check: async (world) => {
      const from = Date.UTC(2030, 0, 1, 12);
      const to = Date.UTC(2030, 0, 4, 12);
      const daily = Array.from({ length: 3 }, (_, day) => Date.UTC(2030, 0, 2 + day, 6));
      const schedules = scheduler(world);
      expect(await schedules.getNextFewSchedules("0 0 6 * * *", from, to, 5)).toEqual(daily);
      expect(
        await schedules.getNextFewSchedules("0 0 6 * * *", { scheduleStartTime: from, limit: 2 }),
      ).toEqual(daily.slice(0, 2));
      await expect(schedules.getNextFewSchedules("never")).rejects.toMatchObject({ code: "REJECTED" });
    },
  },
};

/** Pausing and resuming. */
const PAUSING: Readonly<Record<string, Method>> = {
  pauseSchedule: {
    operationId: "pauseSchedule",
    alone: (world) => scheduler(world).pauseSchedule("any"),
    check: scheduled(async ({ schedules, name }) => {
      await schedules.pauseSchedule(name, "holidays");
      expect(await schedules.getSchedule(name)).toMatchObject({ paused: true, pausedReason: "holidays" });
      await expect(schedules.pauseSchedule(`${name}_not`)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }),
  },
  resumeSchedule: {
    operationId: "resumeSchedule",
    alone: (world) => scheduler(world).resumeSchedule("any"),
    check: scheduled(async ({ schedules, name }) => {
      await schedules.pauseSchedule(name);
      await schedules.resumeSchedule(name);
      expect((await schedules.getSchedule(name)).paused).toBe(false);
    }),
  },
  pauseSchedules: {
    operationId: "pauseSchedules",
    alone: (world) => scheduler(world).pauseSchedules(["any"]),
    check: scheduled(async ({ schedules, name }) => {
      const unknown = `${name}_not`;
      expect(await schedules.pauseSchedules([name, unknown])).toMatchObject({
        bulkSuccessfulResults: [name],
        bulkErrorResults: { [unknown]: expect.stringContaining(unknown) },
      });
      expect((await schedules.getSchedule(name)).paused).toBe(true);
    }),
  },
  resumeSchedules: {
    operationId: "resumeSchedules",
    alone: (world) => scheduler(world).resumeSchedules(["any"]),
    check: scheduled(async ({ schedules, name }) => {
      await schedules.pauseSchedule(name);
      expect(await schedules.resumeSchedules([name])).toMatchObject({
        bulkSuccessfulResults: [name],
        bulkErrorResults: {},
      });
      expect((await schedules.getSchedule(name)).paused).toBe(false);
    }),
  },
  pauseAllSchedules: {
    operationId: "pauseAllSchedules",
    alone: (world) => scheduler(world).pauseAllSchedules(),
    check: async (world) => {
      const schedules = scheduler(world);
      await schedules.pauseAllSchedules();
      try {
        await scheduled(async ({ name }) => {
          // That nothing happens shows only after the time in which something would have.
          await sleep(3_000);
          const { results } = await schedules.search({ query: `scheduleName IN (${name})` });
          expect(results).toEqual([]);
        }, EVERY_SECOND)(world);
      } finally {
        await schedules.resumeAllSchedules();
      }
    },
  },
  resumeAllSchedules: {
    operationId: "resumeAllSchedules",
    alone: (world) => scheduler(world).resumeAllSchedules(),
    check: scheduled(async (schedule) => {
      await schedule.schedules.pauseAllSchedules();
      await schedule.schedules.resumeAllSchedules();
      await twoRuns(schedule);
    }, EVERY_SECOND),
  },
};

/** What schedules have started. */
const RUNS: Readonly<Record<string, Method>> = {
  search: {
    operationId: "searchScheduledExecutions",
    alone: (world) => scheduler(world).search(0),
    check: async (world) =>
      scheduled(async (schedule) => {
        const { schedules, name, flow } = schedule;
        const [run] = await twoRuns(schedule);
        expect(run).toMatchObject({ scheduleName: name, workflowName: flow, state: "EXECUTED" });
        expect(await world.ended(run?.workflowId ?? "")).toMatchObject({
          status: "COMPLETED",
          input: expect.objectContaining({ by: "the clock" }),
        });
        await schedules.pauseSchedule(name);
        const query = `scheduleName IN (${name}) AND state IN (EXECUTED)`;
        const page = await schedules.search(0, 1, "scheduledTime:ASC", "*", query);
        expect(page.results).toMatchObject([{ scheduleName: name, state: "EXECUTED" }]);
        expect(page.totalHits).toBeGreaterThanOrEqual(2);
        const [first] = page.results;
        const earliest = `workflowName=${flow} AND scheduledTime<${Number(first?.scheduledTime) + 1}`;
        expect((await schedules.search({ query: earliest })).results).toEqual([first]);
        const itself = `executionId=${first?.executionId}`;
        expect((await schedules.search({ query: itself })).results).toEqual([first]);
      }, EVERY_SECOND)(world),
  },
  searchAll: {
    operationId: "searchScheduledExecutions",
    alone: (world) => scheduler(world).searchAll().next(),
    check: scheduled(async (schedule) => {
      const { schedules, name } = schedule;
      await twoRuns(schedule);
      await schedules.pauseSchedule(name);
      const runs: WorkflowScheduleExecutionModel[] = [];
      const options = { query: `scheduleName IN (${name})`, sort: "scheduledTime:ASC", size: 1 };
      for await (const run of schedules.searchAll(options)) runs.push(run);
      expect(runs.length).toBeGreaterThanOrEqual(2);
      expect(new Set(runs.map(({ executionId }) => executionId)).size).toBe(runs.length);
      const times = runs.map(({ scheduledTime }) => scheduledTime);
      expect(times).toEqual([...times].sort((a, b) => Number(a) - Number(b)));
    }, EVERY_SECOND),
  },
  requeueAllExecutionRecords: {
    operationId: "requeueAllExecutionRecords",
    check: async (world) => expect(await scheduler(world).requeueAllExecutionRecords()).toBeUndefined(),
  },
};

/** Tags, which only Orkes has. */
const TAGS = rowsElsewhere(SchedulerClient, {
  getSchedulesByTag: ["getSchedulesByTag", (schedules) => schedules.getSchedulesByTag("team:suite")],
  setSchedulerTags: ["putTagForSchedule", (schedules) => schedules.setSchedulerTags([TAG], "daily")],
  getSchedulerTags: ["getTagsForSchedule", (schedules) => schedules.getSchedulerTags("daily")],
  deleteSchedulerTags: ["deleteTagForSchedule", (schedules) => schedules.deleteSchedulerTags([TAG], "daily")],
});

/** Every method of `SchedulerClient`. */
export const SCHEDULER_CLIENT: MethodTable = {
  of: SchedulerClient,
  methods: { ...KEEPING, ...PAUSING, ...RUNS, ...TAGS },
};
