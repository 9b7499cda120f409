import type { ApiRequest } from "@baton/api";
import { json } from "./answer";
import { createInProcessTransport } from "./in-process-transport";

const request = (more: Partial<ApiRequest> = {}): ApiRequest => ({
  method: "POST",
  route: "/workflow",
  path: "/workflow",
  query: "a=1",
  headers: { "content-type": "application/json" },
  repeatable: false,
  ...more,
});

describe("createInProcessTransport", () => {
  it("passes requests on below the base address", async () => {
    const transport = createInProcessTransport(async ({ path, query, body }) => json({ path, query, body }));
    const [ofText, ofBytes] = [
      await transport(request({ body: "ü" })),
      await transport(request({ body: new TextEncoder().encode("ü") })),
    ];

    expect(JSON.parse(ofText.body)).toEqual({ path: "/api/workflow", query: "a=1", body: "ü" });
    expect(ofBytes.body).toBe(ofText.body);
  });

  it("rejects with the signal's reason, at once", async () => {
    const transport = createInProcessTransport(() => new Promise(() => undefined));
    const waiting = new AbortController();
    const answer = transport(request({ signal: waiting.signal }));
    waiting.abort(new Error("enough"));

    await expect(answer).rejects.toThrow("enough");
    await expect(transport(request({ signal: waiting.signal }))).rejects.toThrow("enough");
  });

  it("hands the signal to the server, which gives its waits up", async () => {
    const signals: unknown[] = [];
    const transport = createInProcessTransport(async ({ signal }) => {
      signals.push(signal);
      return json({});
    });
    const { signal } = new AbortController();
    await transport(request({ signal }));

    expect(signals).toEqual([signal]);
  });
});
