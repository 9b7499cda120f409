import { MetadataResource, TaskResource, VersionResource, WorkflowResource } from "@baton/api";
import { freePort, json, rejection, startHttp, startTcp } from "../test/loopback";
import { connectTo } from "../test/scripted-server";
import { createConductorClient } from "./create-conductor-client";
import { VERSION } from "./version";

const KEYS = { keyId: "the-key", keySecret: "the-secret" };
const readWorkflow = { path: { workflowId: "w1" } };

describe("createConductorClient", () => {
  it("sends nothing at creation when there are no keys", async () => {
    const { requests } = await connectTo(() => ({}));

    expect(requests).toEqual([]);
  });

  it("says who it is and adds the given headers to every request", async () => {
    const { client, requests } = await connectTo(() => ({ text: "1.0" }), { headers: { "X-Gateway": "g" } });

    await VersionResource.getVersion({ client });

    expect(requests[0]?.headers).toMatchObject({ "user-agent": `baton/${VERSION}`, "x-gateway": "g" });
  });

  it("repeats a safe request through the whole pipeline", async () => {
    const { client, requests, clock } = await connectTo((_request, count) =>
      count < 3 ? { status: 503 } : { json: { workflowId: "w1" } },
    );

    const read = WorkflowResource.getExecutionStatus({ client, ...readWorkflow });
    await clock.advance(10_000);

    expect(await read).toEqual({ workflowId: "w1" });
    expect(requests).toHaveLength(3);
  });

  it("gives each attempt its own time limit", async () => {
    const { client, requests, clock } = await connectTo((_request, count) =>
      count === 1 ? { status: 503 } : new Promise(() => undefined),
    );

    const failed = rejection(WorkflowResource.getExecutionStatus({ client, ...readWorkflow }));
    await clock.advance(1_000 + 59_999);
    expect(requests).toHaveLength(2);
    await clock.advance(1);

    expect(await failed).toMatchObject({ code: "TIMEOUT" });
  });

  it("refuses requests after it was closed, and may be closed twice", async () => {
    const { client, requests } = await connectTo(() => ({}));
    await client.close();
    await client[Symbol.asyncDispose]();

    expect(await rejection(WorkflowResource.getExecutionStatus({ client, ...readWorkflow }))).toMatchObject({
      code: "ABORTED",
      message: expect.stringMatching(/the client was closed/),
    });
    expect(requests).toEqual([]);
  });

  it("ends a wait for a repetition when it is closed", async () => {
    const { client, clock } = await connectTo(() => ({ status: 503, json: { message: "later" } }));

    const failed = rejection(WorkflowResource.getExecutionStatus({ client, ...readWorkflow }));
    await clock.advance(10);
    await client.close();

    expect(await failed).toMatchObject({ code: "UNAVAILABLE", status: 503 });
    expect(clock.pending).toBe(0);
  });

  it("describes its settings without secrets", async () => {
    const { client } = await connectTo(() => ({ json: { token: "t" } }), KEYS);

    expect(client.describeConfig()).toMatchObject({ keyId: { value: "(hidden)", origin: "code" } });
  });

  it.each(["the option", "the second parameter"])(
    "sends through a fetch function given as %s",
    async (place) => {
      const urls: string[] = [];
      const custom = (url: string) => {
        urls.push(url);
        return Promise.resolve(new Response("1.2.3", { headers: { "content-type": "text/plain" } }));
      };
      const options = { serverUrl: "http://c", env: {} };

      const client =
        place === "the option"
          ? await createConductorClient({ ...options, fetch: custom })
          : await createConductorClient(options, custom);

      expect(await VersionResource.getVersion({ client })).toBe("1.2.3");
      expect(urls).toEqual(["http://c/api/version"]);
    },
  );

  it("lets no long poll stand before other calls, and reports go on meanwhile", async () => {
    const release: (() => void)[] = [];
    await using server = await startHttp((seen, response) => {
      if (seen.url.startsWith("/api/tasks/poll")) release.push(() => json(response, 200, []));
      else response.end("task-1");
    });
    await using client = await createConductorClient({
      serverUrl: server.url,
      maxHttp2Connections: 1,
      env: {},
    });

    const polls = Array.from({ length: 12 }, () =>
      TaskResource.batchPoll({ client, path: { tasktype: "t" } }),
    );
    const reported = await TaskResource.updateTask({
      client,
      body: { taskId: "task-1", workflowInstanceId: "w1" },
    });
    while (release.length < 12) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of release) answer();

    expect(reported).toBe("task-1");
    expect(await Promise.all(polls)).toHaveLength(12);
  });

  it("refuses a bad server address as CONFIG", async () => {
    expect(await rejection(createConductorClient({ serverUrl: "nowhere", env: {} }))).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/serverUrl/),
    });
  });

  it("reads the environment that it is given", async () => {
    await using server = await startHttp((_seen, response) => response.end("1"));
    await using client = await createConductorClient({ env: { CONDUCTOR_SERVER_URL: `${server.url}/api/` } });

    await MetadataResource.getTaskDefs({ client });

    expect(server.seen[0]?.url).toBe("/api/metadata/taskdefs");
  });
});

describe("a client with keys", () => {
  /** Issues t1, t2, …; `accepts` says which tokens other requests may use. */
  const issuing = (
    accepts: (token: string) => boolean,
    refusal: object = { status: 401, json: { error: "EXPIRED_TOKEN" } },
  ) => {
    let issued = 0;
    return connectTo((request) => {
      if (request.route === "/token") return { json: { token: `t${(issued += 1)}` } };
      return accepts(request.headers["x-authorization"] ?? "") ? { json: {} } : refusal;
    }, KEYS);
  };

  it("asks for a token at creation, without authorising that call, and sends it in X-Authorization", async () => {
    const { client, requests } = await issuing(() => true);

    await WorkflowResource.getExecutionStatus({ client, ...readWorkflow });

    expect(requests.map(({ route, headers }) => [route, headers["x-authorization"]])).toEqual([
      ["/token", undefined],
      ["/workflow/{workflowId}", "t1"],
    ]);
    expect(requests[0]?.body).toBe('{"keyId":"the-key","keySecret":"the-secret"}');
  });

  it.each([
    ["an expired token", { status: 401, json: { error: "EXPIRED_TOKEN" } }],
    ["an invalid token", { status: 403, json: { error: "INVALID_TOKEN" } }],
    ["a 401 without a JSON body", { status: 401, text: "" }],
  ])(
    "sends a request once more with a new token after %s, body and type included",
    async (_name, refusal) => {
      const { client, requests } = await issuing((token) => token === "t2", refusal);

      await WorkflowResource.startWorkflow({ client, body: { name: "w" } });

      expect(requests.map(({ route, headers }) => [route, headers["x-authorization"]])).toEqual([
        ["/token", undefined],
        ["/workflow", "t1"],
        ["/token", undefined],
        ["/workflow", "t2"],
      ]);
      expect(requests[3]).toMatchObject({
        body: '{"name":"w"}',
        headers: { "content-type": "application/json" },
      });
    },
  );

  it("gives up after one new token, and does not ask for one per request", async () => {
    const { client, requests } = await issuing(() => false);

    for (let count = 0; count < 5; count += 1) {
      expect(await rejection(WorkflowResource.getExecutionStatus({ client, ...readWorkflow }))).toMatchObject(
        { code: "AUTH", status: 401 },
      );
    }

    expect(requests.filter(({ route }) => route === "/token")).toHaveLength(2);
  });

  it("does not take a lack of permission for a bad token", async () => {
    const { client, requests } = await issuing(() => false, { status: 403, json: { message: "not yours" } });

    expect(await rejection(WorkflowResource.getExecutionStatus({ client, ...readWorkflow }))).toMatchObject({
      code: "AUTH",
      status: 403,
    });
    expect(requests).toHaveLength(2);
  });

  it("works without tokens when the server has none (404)", async () => {
    const { client, requests } = await connectTo(
      ({ route }) => (route === "/token" ? { status: 404, json: {} } : { json: {} }),
      KEYS,
    );

    await WorkflowResource.getExecutionStatus({ client, ...readWorkflow });

    expect(requests[1]?.headers["x-authorization"]).toBeUndefined();
  });

  it.each([400, 401, 403])(
    "says at once that the keys are wrong when the server answers %i",
    async (status) => {
      let asked = 0;
      const failed = rejection(
        connectTo(
          () => {
            asked += 1;
            return { status, json: { message: "who are you" } };
          },
          { env: { CONDUCTOR_AUTH_KEY: "the-key", CONDUCTOR_AUTH_SECRET: "the-secret" } },
        ),
      );

      const error = await failed;

      expect(error).toMatchObject({
        code: "AUTH",
        status,
        message: expect.stringMatching(
          /POST \/token.*who are you.*check keyId \(from the environment variable CONDUCTOR_AUTH_KEY\)/,
        ),
      });
      expect(String(error)).not.toMatch(/the-key|the-secret/);
      expect(asked).toBe(1);
    },
  );

  it("refuses an answer without a token", async () => {
    expect(await rejection(connectTo(() => ({ json: {} }), KEYS))).toMatchObject({
      code: "AUTH",
      message: expect.stringMatching(/without a token/),
    });
  });

  it("names address and remedy at once when the server is not there", async () => {
    const port = await freePort();

    const error = await rejection(
      createConductorClient({ serverUrl: `http://127.0.0.1:${port}`, env: {}, ...KEYS }),
    );

    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(
        new RegExp(`POST /token: no connection to http://127.0.0.1:${port}/api .*Is the server running`),
      ),
    });
  });

  it("gives up at the connect timeout when the server accepts and says nothing", async () => {
    const requests: string[] = [];
    await using server = await startTcp((socket) => socket.on("data", (data) => requests.push(String(data))));

    const error = await rejection(
      createConductorClient({ serverUrl: server.url, connectTimeoutMs: 50, env: {}, ...KEYS }),
    );

    expect(error).toMatchObject({
      code: "TIMEOUT",
      message: expect.stringMatching(/POST \/token.*within 50 ms/),
    });
    expect(requests).toHaveLength(1);
  });

  it("lets a caller leave while a token is on its way, without ending it for the others", async () => {
    const controller = new AbortController();
    let release: () => void = () => undefined;
    let issued = 0;
    const { client, clock } = await connectTo(async ({ route }) => {
      if (route !== "/token") return { json: {} };
      issued += 1;
      if (issued === 2) await new Promise<void>((resolve) => (release = resolve));
      return { json: { token: `t${issued}` } };
    }, KEYS);
    await clock.advance(45 * 60_000);

    const left = rejection(
      WorkflowResource.getExecutionStatus({ client, ...readWorkflow, signal: controller.signal }),
    );
    const stayed = WorkflowResource.getExecutionStatus({ client, ...readWorkflow });
    await clock.advance(0);
    controller.abort();
    expect(await left).toMatchObject({ code: "ABORTED" });
    release();

    expect(await stayed).toEqual({});
    expect(issued).toBe(2);
  });
});
