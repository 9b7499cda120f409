import type { EventHandler } from "@baton/api";
import { EventClient } from "@baton/client";
import { until } from "../suite/until";
import type { World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import { HEARD, NEXT_LOOK_MS, tell } from "./heard-event";
import type { Method, MethodTable } from "./method";

const TAG = { key: "team", value: "suite" };
const events = ({ client }: World): EventClient => new EventClient(client);

/** Everything that a handler can do. */
const ACTIONS: EventHandler["actions"] = [
  {
    action: "start_workflow",
    start_workflow: {
      name: "never_started",
      version: 1,
      correlationId: "${order}",
      input: { order: "${order}" },
      taskToDomain: { "*": "eu" },
    },
    expandInlineJSON: true,
  },
  { action: "complete_task", complete_task: { workflowId: "${id}", taskRefName: "wait", output: { a: 1 } } },
  { action: "fail_task", fail_task: { taskId: "${task}", output: { a: "${why}" } } },
  { action: "terminate_workflow", terminate_workflow: { workflowId: "${id}", terminationReason: "gone" } },
  {
    action: "update_workflow_variables",
    update_workflow_variables: { workflowId: "${id}", variables: { x: [1] }, appendArray: true },
  },
  {
    action: "start_agent",
    start_agent: { name: "clerk", version: 2, prompt: "${words}", context: { a: 1 } },
  },
];

/** A handler that is not active: nothing listens, nothing starts. */
function handlerFor(world: World): EventHandler {
  const name = world.name("handler");
  return {
    name,
    event: `conductor:${name}`,
    condition: "$.amount > 3",
    evaluatorType: "javascript",
    actions: ACTIONS,
    active: false,
  };
}

/** Makes a check that has an event handler, which goes afterwards. */
function handled(
  check: (client: EventClient, handler: EventHandler, world: World) => Promise<unknown>,
): Method["check"] {
  return async (world) => {
    const client = events(world);
    const handler = handlerFor(world);
    await client.addEventHandler(handler);
    try {
      await check(client, handler, world);
    } finally {
      await client.removeEventHandler(handler.name);
    }
  };
}

/** Two orders are told of; the handler of heard-event.ts starts an execution for the larger one. */
async function startsAnExecution(world: World): Promise<void> {
  await tell(world, 2);
  await tell(world, 7);
  const [id = "", ...others] = await until(
    "an execution that an event handler starts",
    async () => {
      const { results } = await world.executor.search(0, 5, `workflowType='${HEARD.starts}'`, "*");
      return results.length > 0 && results.map(({ workflowId }) => workflowId);
    },
    { timeoutMs: NEXT_LOOK_MS, everyMs: 500 },
  );
  expect(others).toEqual([]);
  expect(await world.ended(id)).toMatchObject({
    status: "COMPLETED",
    event: HEARD.event,
    input: { amount: 7, from: "an event" },
  });
}

/** What OSS and Orkes have. */
const HANDLERS: Readonly<Record<string, Method>> = {
  getAllEventHandlers: {
    check: async (world) => {
      const none = await events(world).getAllEventHandlers();
      expect(none.map(({ name }) => name)).not.toContain("never_added");
      if (!(await world.client.supports("addEventHandler"))) return;
      await handled(async (client, handler) => {
        const all = await client.getAllEventHandlers();
        expect(all.filter(({ name }) => name === handler.name)).toMatchObject([handler]);
      })(world);
    },
  },
  getEventHandlersForEvent: {
    check: async (world) => {
      expect(await events(world).getEventHandlersForEvent(`conductor:${world.name("none")}`)).toEqual([]);
      if (!(await world.client.supports("addEventHandler"))) return;
      await handled(async (client, handler) => {
        expect(await client.getEventHandlersForEvent(handler.event)).toMatchObject([handler]);
        expect(await client.getEventHandlersForEvent(handler.event, true)).toEqual([]);
      })(world);
    },
  },
  addEventHandler: {
    operationId: "addEventHandler",
    timeoutMs: NEXT_LOOK_MS + 15_000,
    check: handled(async (client, handler, world) => {
      expect(await client.getEventHandlersForEvent(handler.event)).toMatchObject([handler]);
      await expect(client.addEventHandler(handler)).rejects.toMatchObject({ code: "REJECTED" });
      await expect(
        client.addEventHandler({ ...handler, name: `${handler.name}_2`, actions: [] }),
      ).rejects.toMatchObject({
        code: "REJECTED",
        status: 400,
      });
      await startsAnExecution(world);
    }),
  },
  addEventHandlers: {
    operationId: "addEventHandler",
    check: async (world) => {
      const client = events(world);
      const handlers = [handlerFor(world), handlerFor(world)];
      await client.addEventHandlers(handlers);
      const found = await Promise.all(handlers.map(({ event }) => client.getEventHandlersForEvent(event)));
      for (const { name } of handlers) await client.removeEventHandler(name);
      expect(found.flat()).toMatchObject(handlers);
    },
  },
  updateEventHandler: {
    operationId: "updateEventHandler",
    alone: (world) => events(world).updateEventHandler(handlerFor(world)),
    check: handled(async (client, handler) => {
      await client.updateEventHandler({ ...handler, condition: "$.amount > 9" });
      expect(await client.getEventHandlersForEvent(handler.event)).toMatchObject([
        { ...handler, condition: "$.amount > 9" },
      ]);
      await expect(
        client.updateEventHandler({ ...handler, name: `${handler.name}_2` }),
      ).rejects.toMatchObject({
        message: expect.stringContaining("not found"),
      });
    }),
  },
  removeEventHandler: {
    operationId: "removeEventHandlerStatus",
    alone: (world) => events(world).removeEventHandler("any"),
    check: async (world) => {
      const client = events(world);
      const handler = handlerFor(world);
      await client.addEventHandler(handler);
      await client.removeEventHandler(handler.name);
      expect(await client.getEventHandlersForEvent(handler.event)).toEqual([]);
      await expect(client.removeEventHandler(handler.name)).rejects.toMatchObject({
        message: expect.stringContaining("not found"),
      });
    },
  },
};

/** Queues, messages and tags, which only Orkes has. */
const ORKES = rowsElsewhere(EventClient, {
  getEventHandlerByName: ["getEventHandlerByName", (events) => events.getEventHandlerByName("paid")],
  handleIncomingEvent: ["handleIncomingEvent", (events) => events.handleIncomingEvent({ event: "paid" })],
  getAllQueueConfigs: ["getEventQueueConfigs", (events) => events.getAllQueueConfigs()],
  getQueueConfig: ["getQueueConfig", (events) => events.getQueueConfig("kafka", "payments")],
  putQueueConfig: ["putQueueConfig", (events) => events.putQueueConfig("kafka", "payments", "{}")],
  deleteQueueConfig: ["deleteQueueConfig", (events) => events.deleteQueueConfig("kafka", "payments")],
  testConnectivity: ["testConnectivity", (events) => events.testConnectivity({ sink: "kafka:payments" })],
  test: ["getExampleEventHandler", (events) => events.test()],
  getAllActiveEventHandlers: ["getEventHandlerActivity", (events) => events.getAllActiveEventHandlers()],
  getEventExecutions: ["getEventExecutions", (events) => events.getEventExecutions("paid")],
  getEventHandlersWithStats: ["getEventHandlersWithStats", (events) => events.getEventHandlersWithStats()],
  getEventMessages: ["getEventMessages", (events) => events.getEventMessages("kafka:payments")],
  getTagsForEventHandler: ["getTagsForEventHandler", (events) => events.getTagsForEventHandler("paid")],
  putTagForEventHandler: ["putTagForEventHandler", (events) => events.putTagForEventHandler("paid", [TAG])],
  deleteTagsForEventHandler: [
    "deleteTagForEventHandler",
    (events) => events.deleteTagsForEventHandler("paid", [TAG]),
  ],
  deleteTagForEventHandler: [
    "deleteTagForEventHandler",
    (events) => events.deleteTagForEventHandler("paid", TAG),
  ],
});

/** Every method of `EventClient`. */
export const EVENT_CLIENT: MethodTable = { of: EventClient, methods: { ...HANDLERS, ...ORKES } };
