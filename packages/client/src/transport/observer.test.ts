import { WorkflowResource } from "@baton/api";
import { type LogFields, noopLogger } from "@baton/core";
import { rejection } from "../../test/loopback";
import { connectTo, type Script } from "../../test/scripted-server";
import type { ConductorListener } from "../config/listener";

const KEYS = { keyId: "the-key", keySecret: "the-secret" };

/** A listener that keeps every event with its name. */
function recorder(): { listener: ConductorListener; events: [string, unknown][] } {
  const events: [string, unknown][] = [];
  const keep = (name: string) => (event: unknown) => void events.push([name, event]);
  const [onRequest, onResponse, onRetry] = ["request", "response", "retry"].map(keep);
  return {
    events,
    listener: { onRequest, onResponse, onRetry, onTokenRefresh: keep("refresh") } as ConductorListener,
  };
}

const read = (client: Parameters<typeof WorkflowResource.getExecutionStatus>[0]["client"]) =>
  WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" }, query: { includeTasks: false } });

const CALL = { callId: 1, method: "GET", route: "/workflow/{workflowId}" };

describe("a listener", () => {
  it("hears each attempt, its end and the wait between", async () => {
    const { listener, events } = recorder();
    const script: Script = (_request, count) =>
      count === 1 ? { status: 503 } : { json: { workflowId: "w1" }, headers: { "x-request-id": "r-7" } };
    const { client, clock } = await connectTo(script, { listener });

    const answer = read(client);
    await clock.advance(1_000);
    await answer;

    expect(events).toEqual([
      ["request", { ...CALL, attempt: 1 }],
      ["response", { ...CALL, attempt: 1, durationMs: 0, status: 503 }],
      ["retry", { ...CALL, attempt: 1, reason: "unavailable", delayMs: 1_000 }],
      ["request", { ...CALL, attempt: 2 }],
      ["response", { ...CALL, attempt: 2, durationMs: 0, status: 200, requestId: "r-7" }],
    ]);
  });

  it("hears why there was no answer, and after how long", async () => {
    const { listener, events } = recorder();
    const { client, clock } = await connectTo(() => new Promise(() => undefined), { listener });

    const failed = rejection(read(client));
    await clock.advance(60_000);
    await failed;

    expect(events[1]).toEqual(["response", { ...CALL, attempt: 1, durationMs: 60_000, failure: "timeout" }]);
  });

  it("hears an abort as such", async () => {
    const { listener, events } = recorder();
    const { client, clock } = await connectTo(() => new Promise(() => undefined), { listener });
    const controller = new AbortController();

    const failed = rejection(
      WorkflowResource.decide({ client, path: { workflowId: "w1" }, signal: controller.signal }),
    );
    await clock.advance(5);
    controller.abort();
    await failed;

    expect(events[1]).toMatchObject(["response", { durationMs: 5, failure: "aborted" }]);
  });

  it("counts the attempt with a new token, and hears of the token", async () => {
    const { listener, events } = recorder();
    let calls = 0;
    const script: Script = ({ route }) => {
      if (route === "/token") return { json: { token: "t" } };
      calls += 1;
      return calls === 1 ? { status: 401, json: { error: "EXPIRED_TOKEN" } } : { json: {} };
    };
    const { client } = await connectTo(script, { listener, ...KEYS });

    await read(client);

    expect(events.map(([name]) => name)).toEqual([
      ...["request", "response"], // the first token
      ...["request", "response", "request", "response", "refresh", "request", "response"],
    ]);
    expect(events[4]).toMatchObject(["request", { callId: 3, route: "/token", attempt: 1 }]);
    expect(events[6]).toEqual(["refresh", { ok: true, durationMs: 0 }]);
    expect(events[7]).toMatchObject(["request", { callId: 2, attempt: 2 }]);
  });

  it("never learns secrets, paths, queries or bodies", async () => {
    const { listener, events } = recorder();
    const script: Script = ({ route }) =>
      route === "/token" ? { json: { token: "tok-en" } } : { text: "w9" };
    const { client } = await connectTo(script, { listener, ...KEYS, headers: { "x-pass": "gate-way" } });

    await WorkflowResource.startWorkflow({ client, body: { name: "fulfil_order", input: { card: "4111" } } });
    await WorkflowResource.getRunningWorkflow({ client, path: { name: "w-hidden" }, query: { version: 77 } });

    const heard = JSON.stringify(events);
    for (const secret of [
      "the-key",
      "the-secret",
      "tok-en",
      "gate-way",
      "4111",
      "fulfil_order",
      "w-hidden",
      "77",
    ])
      expect(heard).not.toContain(secret);
    expect(events).toHaveLength(6);
  });

  it("may add headers, such as a trace, except those that cannot be sent", async () => {
    const listener: ConductorListener = {
      onRequest: ({ callId }) => ({ TraceParent: `00-${callId}`, broken: "a\nb", "user-agent": "mine" }),
    };
    const { client, requests } = await connectTo(() => ({ json: {} }), { listener });

    await read(client);

    expect(requests[0]?.headers).toMatchObject({ traceparent: "00-1" });
    expect(requests[0]?.headers).not.toHaveProperty("broken");
  });

  it("hurts nobody when it throws or rejects, and is reported once", async () => {
    const logged: [string, LogFields | undefined][] = [];
    const fail = (): never => {
      throw new Error("no disk");
    };
    // Nothing keeps a listener from being an async function.
    const rejecting: () => unknown = () => Promise.reject(new Error("later"));
    const { client } = await connectTo(() => ({ json: { workflowId: "w1" } }), {
      listener: { onRequest: fail, onResponse: rejecting },
      logger: { ...noopLogger, error: (event, fields) => void logged.push([event, fields]) },
    });

    expect(await read(client)).toEqual({ workflowId: "w1" });
    expect(await read(client)).toEqual({ workflowId: "w1" });
    expect(logged).toEqual([["client.listener.failed", { cause: "no disk" }]]);
  });
});
