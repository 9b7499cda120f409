import { ConductorSdkError } from "@baton/core";
import { createApiClient } from "./client";
import {
  ContextResource,
  FileResource,
  IncomingWebhookResource,
  PromptResource,
  SecretResource,
  ServiceRegistryResource,
} from "./generated/resources.gen";
import type { ApiRequest, ApiResponse } from "./transport";

const FILE = { workflowId: "w", fileId: "f" };
const PROTO = { registryName: "orders", filename: "orders.bin" };

function clientAnswering(answer: Partial<ApiResponse> = {}) {
  const requests: ApiRequest[] = [];
  const client = createApiClient(async (request) => {
    requests.push(request);
    return { status: 200, headers: {}, body: "", ...answer };
  });
  return { client, requests };
}

describe("routes that answer bytes", () => {
  it("ask the transport for bytes and hand them on", async () => {
    const bytes = Uint8Array.of(0, 255, 10);
    const { client, requests } = clientAnswering({ bytes });

    const answer: Uint8Array = await FileResource.downloadFileContent({ client, path: FILE });

    expect(answer).toBe(bytes);
    expect(requests).toMatchObject([{ answer: "bytes", path: "/files/content/w/f" }]);
  });

  it("take the text of a transport that knows no bytes as UTF-8", async () => {
    const { client } = clientAnswering({ body: "ü", headers: { "content-type": "application/json" } });

    const answer = await ServiceRegistryResource.getProtoData({ client, path: PROTO });

    expect([...answer]).toEqual([0xc3, 0xbc]);
  });

  it("answer no bytes for an empty file", async () => {
    const { client } = clientAnswering({ bytes: new Uint8Array() });

    const answer = await FileResource.downloadFileContent({ client, path: FILE });

    expect(answer).toHaveLength(0);
  });

  it("reject with the server's words where there is no file", async () => {
    const { client } = clientAnswering({ status: 404, body: '{"status":404,"message":"no such file"}' });

    const failed = FileResource.downloadFileContent({ client, path: FILE });

    await expect(failed).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "GET /files/content/{workflowId}/{fileId} answered 404: no such file",
    });
  });
});

describe("routes that take bytes", () => {
  it("send them as they are", async () => {
    const { client, requests } = clientAnswering({ status: 204 });
    const body = Uint8Array.of(0, 255);

    await FileResource.uploadFileContent({ client, path: FILE, body });
    await ServiceRegistryResource.setProtoData({ client, path: PROTO, body });

    for (const request of requests) {
      expect(request.body).toBe(body);
      expect(request.headers).toEqual({ "content-type": "application/octet-stream" });
      expect(request.answer).toBeUndefined();
    }
  });

  it("refuse what is neither bytes nor text", async () => {
    const { client, requests } = clientAnswering();

    // What a caller without types can do.
    const failed = client.put({
      url: "/files/content/{workflowId}/{fileId}",
      path: FILE,
      body: { a: 1 },
      headers: { "Content-Type": "application/octet-stream" },
    });

    await expect(failed).rejects.toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});

describe("routes that answer text", () => {
  it("hand it on where the server calls it JSON", async () => {
    const { client } = clientAnswering({
      body: "{not json",
      headers: { "content-type": "application/json" },
    });

    await expect(SecretResource.getSecret({ client, path: { key: "k" } })).resolves.toBe("{not json");
  });

  it("still tell a web page from an answer", async () => {
    const { client } = clientAnswering({ body: "<html>", headers: { "content-type": "text/html" } });

    const failed = SecretResource.getSecret({ client, path: { key: "k" } });

    await expect(failed).rejects.toMatchObject({ code: "CONFIG" });
  });
});

describe("routes below the root", () => {
  it("tell a web interface there from a server that has them", async () => {
    const { client } = clientAnswering({ body: "<html>", headers: { "content-type": "text/html" } });

    const failed = IncomingWebhookResource.checkWebhook({
      client,
      path: { id: "w" },
      query: { requestParams: {} },
    });

    await expect(failed).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: "GET /webhook/{id} answered 200 with a web page (webhooks need Orkes Conductor)",
    });
  });
});

describe("routes that take text", () => {
  it("send it without quotes", async () => {
    const { client, requests } = clientAnswering();

    await SecretResource.putSecret({ client, path: { key: "k" }, body: 's"ü' });
    await PromptResource.saveMessageTemplate({
      client,
      path: { name: "p" },
      query: { description: "d", models: ["a:b", "c:d"] },
      body: "Hello ${name}",
    });

    expect(requests.map(({ body }) => body)).toEqual(['s"ü', "Hello ${name}"]);
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual([
      "text/plain; charset=utf-8",
      "text/plain; charset=utf-8",
    ]);
    expect(requests[1]?.query).toBe("description=d&models=a%3Ab&models=c%3Ad");
  });
});

describe("routes below the root of the server", () => {
  it("say so to the transport", async () => {
    const { client, requests } = clientAnswering({
      body: "window.config={}",
      headers: { "content-type": "application/javascript" },
    });

    await expect(ContextResource.getContextScript({ client })).resolves.toBe("window.config={}");
    expect(requests).toMatchObject([{ path: "/context.js", root: true, answer: undefined }]);
  });

  it("are not repeated where they deliver something", async () => {
    const { client, requests } = clientAnswering({ body: "challenge" });

    await IncomingWebhookResource.checkWebhook({ client, path: { id: "7" } });

    expect(requests).toMatchObject([{ root: true, repeatable: false }]);
  });
});

describe("routes that take any query", () => {
  it("write the entries of the map beside other parameters", async () => {
    const { client, requests } = clientAnswering({ body: "challenge" });
    const call = { client, path: { id: "7" }, body: { a: 1 } };

    const query = { requestParams: { "hub.mode": "subscribe", "a&b": "ü" } };
    await IncomingWebhookResource.handleWebhook({ ...call, query });
    await IncomingWebhookResource.handleWebhook({ ...call, query: { requestParams: {} } });
    await client.post({
      url: "/webhook/{id}",
      path: { id: "7" },
      query: { x: 1, requestParams: { y: "2" } },
    });

    expect(requests.map((request) => request.query)).toEqual([
      "hub.mode=subscribe&a%26b=%C3%BC",
      "",
      "x=1&y=2",
    ]);
  });

  it("refuse entries that are no plain values", async () => {
    const { client } = clientAnswering();

    const failed = client.post({
      url: "/webhook/{id}",
      path: { id: "7" },
      query: { requestParams: { deep: { a: 1 } } },
    });

    const error: unknown = await failed.catch((cause: unknown) => cause);
    expect(ConductorSdkError.is(error) && error.message).toContain(
      'query parameter "deep" is of type object',
    );
  });
});
