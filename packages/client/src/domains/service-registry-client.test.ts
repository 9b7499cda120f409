import type { ApiRequest, Transport } from "@baton/api";
import { noopLogger } from "@baton/core";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { createConductorClient } from "../create-conductor-client";
import { ServiceRegistryClient, ServiceType } from "./service-registry-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { registry: new ServiceRegistryClient(client), requests };
}

/** A server that answers every request with the same bytes. */
async function startWithBytes(bytes: Uint8Array) {
  const requests: ApiRequest[] = [];
  const transport: Transport = (request) => {
    requests.push(request);
    const headers = { "content-type": "application/octet-stream" };
    return Promise.resolve({ status: 200, headers, body: "", bytes });
  };
  const client = await createConductorClient({ transport, env: {}, logger: noopLogger });
  return { registry: new ServiceRegistryClient(client), requests };
}

type Call = (registry: ServiceRegistryClient) => Promise<unknown>;

const SERVICE = { name: "stock", type: ServiceType.gRPC, serviceURI: "stock.local:50051" };
const METHOD = { operationName: "reserve", methodName: "Reserve", methodType: "UNARY" };
const BREAKER = { service: "stock", currentState: "OPEN" };
const NOT_TEXT = new Uint8Array([0, 255, 195, 10, 128]);

describe("ServiceRegistryClient", () => {
  it.each<[string, Call, string, unknown]>([
    ["getRegisteredServices", (r) => r.getRegisteredServices(), "GET /registry/service", [SERVICE]],
    ["getService", (r) => r.getService("stock"), "GET /registry/service/stock", SERVICE],
    [
      "openCircuitBreaker",
      (r) => r.openCircuitBreaker("stock"),
      "POST /registry/service/stock/circuit-breaker/open",
      BREAKER,
    ],
    [
      "closeCircuitBreaker",
      (r) => r.closeCircuitBreaker("stock"),
      "POST /registry/service/stock/circuit-breaker/close",
      BREAKER,
    ],
    [
      "getCircuitBreakerStatus",
      (r) => r.getCircuitBreakerStatus("stock"),
      "GET /registry/service/stock/circuit-breaker/status",
      BREAKER,
    ],
    [
      "getAllProtos",
      (r) => r.getAllProtos("stock"),
      "GET /registry/service/protos/stock",
      [{ filename: "stock.bin" }],
    ],
    ["discover", (r) => r.discover("stock"), "GET /registry/service/stock/discover?create=false", [METHOD]],
    [
      "discover and store",
      (r) => r.discover("stock", true),
      "GET /registry/service/stock/discover?create=true",
      [METHOD],
    ],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { registry, requests } = await start(() => ({ json }));

    expect(await call(registry)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    ["removeService", (r) => r.removeService("stock"), "DELETE /registry/service/stock"],
    [
      "addOrUpdateService",
      (r) => r.addOrUpdateService(SERVICE),
      `POST /registry/service ${JSON.stringify(SERVICE)}`,
    ],
    [
      "addOrUpdateServiceMethod",
      (r) => r.addOrUpdateServiceMethod("stock", METHOD),
      `POST /registry/service/stock/methods ${JSON.stringify(METHOD)}`,
    ],
    [
      "removeMethod",
      (r) => r.removeMethod("stock", "StockService", "Reserve", "UNARY"),
      "DELETE /registry/service/stock/methods?serviceName=StockService&method=Reserve&methodType=UNARY",
    ],
    [
      "removeMethod of an object",
      (r) => r.removeMethod("stock", { serviceName: "S", method: "Reserve", methodType: "UNARY" }),
      "DELETE /registry/service/stock/methods?serviceName=S&method=Reserve&methodType=UNARY",
    ],
    [
      "deleteProto",
      (r) => r.deleteProto("stock", "stock.bin"),
      "DELETE /registry/service/protos/stock/stock.bin",
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { registry, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(registry)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Script]>([
    ["an empty object", () => ({ json: {} })],
    ["an empty success", () => ({ text: "" })],
  ])("answers undefined for a service that the server answers with %s", async (_name, script) => {
    const { registry } = await start(script);

    expect(await registry.getService("stock")).toBeUndefined();
  });

  it("reads a proto file byte for byte", async () => {
    const { registry, requests } = await startWithBytes(NOT_TEXT);

    const data = await registry.getProtoData("stock", "a/b.bin");

    expect(data).toBeInstanceOf(Blob);
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(NOT_TEXT);
    expect(requests).toMatchObject([
      { method: "GET", path: "/registry/service/protos/stock/a%2Fb.bin", answer: "bytes" },
    ]);
  });

  it.each<[string, Blob | Uint8Array]>([
    ["a blob", new Blob([NOT_TEXT])],
    ["bytes", NOT_TEXT],
  ])("stores a proto file byte for byte, given as %s", async (_name, data) => {
    const { registry, requests } = await start(() => ({ text: "" }));

    await registry.setProtoData("stock", "stock.bin", data);

    expect(requests).toMatchObject([
      {
        method: "POST",
        path: "/registry/service/protos/stock/stock.bin",
        headers: { "content-type": "application/octet-stream" },
        body: NOT_TEXT,
      },
    ]);
  });

  it("passes a signal on, however the method is named", async () => {
    const { registry } = await start();
    const signal = AbortSignal.abort();
    const method = { serviceName: "S", method: "M", methodType: "UNARY" };

    expect(await rejection(registry.removeMethod("stock", method, { signal }))).toMatchObject({
      code: "ABORTED",
    });
    expect(await rejection(registry.removeMethod("stock", "S", "M", "UNARY", { signal }))).toMatchObject({
      code: "ABORTED",
    });
  });

  it.each<[string, Call, RegExp]>([
    ["a service", (r) => r.getService(""), /"name" is empty/],
    ["a proto file", (r) => r.setProtoData("stock", "", NOT_TEXT), /"filename" is empty/],
    ["a method", (r) => r.removeMethod("stock", "S", "", "UNARY"), /^method is empty/],
    [
      "a method type",
      (r) => r.removeMethod("stock", { serviceName: "S", method: "M", methodType: "" }),
      /^methodType is empty/,
    ],
  ])("refuses an empty name before anything is sent: %s", async (_name, call, message) => {
    const { registry, requests } = await start();

    expect(await rejection(call(registry))).toMatchObject({
      code: "INVALID",
      message: expect.stringMatching(message),
    });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no registered services", async () => {
    const { registry } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/registry/service." },
    }));

    expect(await rejection(registry.getRegisteredServices())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/registered services need Orkes Conductor/),
    });
  });
});
