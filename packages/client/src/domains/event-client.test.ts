import type { EventHandler } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { EventClient } from "./event-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { events: new EventClient(client), requests };
}

const HANDLER: EventHandler = { name: "paid", event: "kafka:payments", actions: [], active: true };
const BODY = JSON.stringify(HANDLER);
const TAG = { key: "team", value: "a" };
const TAGS = '[{"key":"team","value":"a"}]';

/** What OSS says to a list where it expects one object. */
const UNREADABLE = { status: 500, json: { message: "JSON parse error: Cannot deserialize value" } };
const isList = (body: unknown) => typeof body === "string" && body.startsWith("[");

describe("EventClient", () => {
  it.each<[string, (events: EventClient) => Promise<unknown>, string]>([
    ["getAllEventHandlers", (e) => e.getAllEventHandlers(), "GET /event"],
    [
      "getEventHandlersForEvent",
      (e) => e.getEventHandlersForEvent("kafka:payments"),
      "GET /event/kafka%3Apayments?activeOnly=false",
    ],
    [
      "getEventHandlersForEvent that listen",
      (e) => e.getEventHandlersForEvent("a", true),
      "GET /event/a?activeOnly=true",
    ],
    ["getEventHandlerByName", (e) => e.getEventHandlerByName("paid"), "GET /event/handler/paid"],
    ["addEventHandler", (e) => e.addEventHandler(HANDLER), `POST /event [${BODY}]`],
    ["addEventHandlers", (e) => e.addEventHandlers([HANDLER, HANDLER]), `POST /event [${BODY},${BODY}]`],
    ["updateEventHandler", (e) => e.updateEventHandler(HANDLER), `PUT /event ${BODY}`],
    ["removeEventHandler", (e) => e.removeEventHandler("paid"), "DELETE /event/paid"],
    [
      "handleIncomingEvent",
      (e) => e.handleIncomingEvent({ order: "7" }),
      'POST /event/handleIncomingEvent {"order":"7"}',
    ],
    ["getAllQueueConfigs", (e) => e.getAllQueueConfigs(), "GET /event/queue/config"],
    [
      "putQueueConfig",
      (e) => e.putQueueConfig("kafka", "q", '{"a":1}'),
      'PUT /event/queue/config/kafka/q {"a":1}',
    ],
    ["deleteQueueConfig", (e) => e.deleteQueueConfig("kafka", "q"), "DELETE /event/queue/config/kafka/q"],
    [
      "testConnectivity",
      (e) => e.testConnectivity({ sink: "kafka:q", input: { a: 1 } }),
      'POST /event/queue/connectivity {"sink":"kafka:q","input":{"a":1}}',
    ],
    ["test", (e) => e.test(), "GET /event/handler/"],
    ["getAllActiveEventHandlers", (e) => e.getAllActiveEventHandlers(), "GET /event/execution"],
    ["getEventExecutions", (e) => e.getEventExecutions("paid", 5), "GET /event/execution/paid?from=5"],
    ["getEventExecutions of all times", (e) => e.getEventExecutions("paid"), "GET /event/execution/paid"],
    ["getEventHandlersWithStats", (e) => e.getEventHandlersWithStats(5), "GET /event/message?from=5"],
    ["getEventMessages", (e) => e.getEventMessages("kafka:q", 5), "GET /event/message/kafka%3Aq?from=5"],
    ["getTagsForEventHandler", (e) => e.getTagsForEventHandler("paid"), "GET /event/paid/tags"],
    ["putTagForEventHandler", (e) => e.putTagForEventHandler("paid", [TAG]), `PUT /event/paid/tags ${TAGS}`],
    [
      "deleteTagsForEventHandler",
      (e) => e.deleteTagsForEventHandler("paid", [TAG]),
      `DELETE /event/paid/tags ${TAGS}`,
    ],
    [
      "deleteTagForEventHandler",
      (e) => e.deleteTagForEventHandler("paid", TAG),
      `DELETE /event/paid/tags ${TAGS}`,
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { events, requests } = await start();

    await call(events);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what the server does", async () => {
    const { events } = await start(({ route }) => ({
      json: route === "/event" ? [HANDLER] : route === "/event/handler/{name}" ? HANDLER : { a: 1 },
    }));

    expect(await events.getAllEventHandlers()).toEqual([HANDLER]);
    expect(await events.getEventHandlerByName("paid")).toEqual(HANDLER);
    expect(await events.getQueueConfig("kafka", "q")).toEqual({ a: 1 });
    expect(await events.getEventHandlersWithStats()).toEqual({ a: 1 });
  });

  it("sends handlers one by one to a server that cannot read a list", async () => {
    const { events, requests } = await start(({ body }) => (isList(body) ? UNREADABLE : {}));

    await events.addEventHandlers([HANDLER, { ...HANDLER, name: "other" }]);

    expect(requests.slice(1).map(shown)).toEqual([
      `POST /event ${BODY}`,
      `POST /event ${BODY.replace("paid", "other")}`,
    ]);
  });

  it("shows why the handler itself was refused, and sends no more after that", async () => {
    const { events, requests } = await start(({ body }) =>
      isList(body) ? UNREADABLE : { status: 500, json: { message: "paid already exists!" } },
    );

    expect(await rejection(events.addEventHandlers([HANDLER, HANDLER]))).toMatchObject({
      code: "REJECTED",
      message: expect.stringMatching(/paid already exists/),
    });
    expect(requests).toHaveLength(2);
  });

  it("sends nothing again that was understood and refused", async () => {
    const { events, requests } = await start(() => ({ status: 400, json: { message: "no actions" } }));

    expect(await rejection(events.addEventHandler(HANDLER))).toMatchObject({ code: "REJECTED" });
    expect(requests).toHaveLength(1);
  });

  it("sends nothing for no handlers", async () => {
    const { events, requests } = await start();

    await events.addEventHandlers([]);

    expect(requests).toEqual([]);
  });

  it("sends the configuration of a queue as bare text", async () => {
    const { events, requests } = await start();

    await events.putQueueConfig("kafka", "q", '{"a":1}');

    expect(requests[0]?.headers["content-type"]).toMatch(/^text\/plain/);
  });

  it.each<[string, (events: EventClient) => Promise<unknown>, RegExp]>([
    ["getEventHandlerByName", (e) => e.getEventHandlerByName("paid"), /no event handler "paid"/],
    ["getQueueConfig", (e) => e.getQueueConfig("kafka", "q"), /no configuration of the queue "kafka:q"/],
  ])("%s takes an empty answer for a thing that does not exist", async (_name, call, message) => {
    const { events } = await start(() => ({ text: "" }));

    expect(await rejection(call(events))).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringMatching(message),
    });
  });

  it("takes an empty configuration for none", async () => {
    const { events } = await start(() => ({ json: {} }));

    expect(await rejection(events.getQueueConfig("kafka", "q"))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("does not take the handlers of an event called execution or message for numbers", async () => {
    const { events } = await start(() => ({ json: [] }));

    for (const call of [events.getAllActiveEventHandlers(), events.getEventHandlersWithStats()])
      expect(await rejection(call)).toMatchObject({
        code: "UNSUPPORTED",
        message: expect.stringMatching(/needs Orkes Conductor/),
      });
  });

  it("says which edition has what this server lacks", async () => {
    const { events } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(events.getEventMessages("kafka:q"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });

  it.each<[string, (events: EventClient) => Promise<unknown>]>([
    ["getEventHandlersForEvent", (e) => e.getEventHandlersForEvent("")],
    ["getEventHandlerByName", (e) => e.getEventHandlerByName("")],
    ["removeEventHandler", (e) => e.removeEventHandler("")],
    ["getQueueConfig", (e) => e.getQueueConfig("kafka", "")],
    ["putQueueConfig", (e) => e.putQueueConfig("", "q", "{}")],
    ["getEventMessages", (e) => e.getEventMessages("")],
    ["deleteTagForEventHandler", (e) => e.deleteTagForEventHandler("", TAG)],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { events, requests } = await start();

    expect(await rejection(call(events))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
