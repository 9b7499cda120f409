import { createServer as createTcpServer, connect, type Socket } from "node:net";
import { WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { createConductorClient } from "../src/create-conductor-client";
import { WorkflowExecutor } from "../src/domains/workflow-executor";
import { json, type Loopback, PATIENT, rejection, settled, startHttp, startTcp, until } from "./loopback";

type Fault = (toClient: Socket, toServer: Socket) => void;

/** How a connection breaks once the server has processed the request and its answer is on the way. */
const AFTER_PROCESSING: Readonly<Record<string, Fault>> = {
  "is cut": (toClient) => toClient.destroy(),
  "is reset": (toClient) => toClient.resetAndDestroy(),
  "is closed by half": (toClient) => toClient.end(),
  "breaks within the answer": (toClient) => toClient.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"),
};

/**
 * A proxy that lets requests through and meets the first answer with a fault, instead of passing it on.
 */
async function startFaultyProxy(server: Loopback, fault: Fault) {
  let faults = 1;
  return startTcp((toClient) => {
    const toServer = connect(server.port, "127.0.0.1");
    toServer.on("error", () => toClient.destroy());
    toClient.on("close", () => toServer.destroy());
    toClient.on("data", (data) => toServer.write(data));
    toServer.on("data", (data) => {
      if (faults > 0) {
        faults -= 1;
        fault(toClient, toServer);
      } else toClient.write(data);
    });
  });
}

/** A server that starts a workflow per request, as Conductor does for requests without a key, and one per key. */
async function startConductor() {
  const started: string[] = [];
  const byKey = new Map<string, string>();
  const server = await startHttp((seen, response) => {
    if (seen.method === "GET") return json(response, 200, { workflowId: "w1" });
    const { idempotencyKey: key = `none-${started.length}` } = JSON.parse(seen.body) as {
      idempotencyKey?: string;
    };
    if (!byKey.has(key)) {
      byKey.set(key, `w${started.length + 1}`);
      started.push(key);
    }
    response.setHeader("content-type", "text/plain").end(byKey.get(key));
  });
  return { server, started };
}

const connectTo = async (serverUrl: string) => {
  const clock = new ManualClock();
  const repeated: string[] = [];
  const logger = { ...noopLogger, info: (event: string) => void repeated.push(event) };
  const client = await createConductorClient({ serverUrl, clock, env: {}, logger, ...PATIENT });
  return { client, clock, executor: new WorkflowExecutor(client), repeated };
};

describe.each(Object.entries(AFTER_PROCESSING))(
  "when the connection %s after the request was processed",
  (_name, fault) => {
    it("never starts a workflow without a key twice", async () => {
      const { server, started } = await startConductor();
      await using proxy = await startFaultyProxy(server, fault);
      const { client, clock, executor } = await connectTo(proxy.url);

      const error = await settled(rejection(executor.startWorkflow({ name: "w" })), clock);
      await client.close();
      await server.close();

      expect(error).toMatchObject({ code: "UNAVAILABLE", retryable: true });
      expect(started).toHaveLength(1);
    });

    it("asks again for a start with a key, and gets the workflow of the first time", async () => {
      const { server, started } = await startConductor();
      await using proxy = await startFaultyProxy(server, fault);
      const { client, clock, executor } = await connectTo(proxy.url);

      const workflowId = await settled(
        executor.startWorkflow({ name: "w", idempotencyKey: "order-1" }),
        clock,
      );
      await client.close();
      await server.close();

      expect(workflowId).toBe("w1");
      expect(started).toEqual(["order-1"]);
      expect(server.seen).toHaveLength(2);
    });

    it("asks again for what only reads", async () => {
      const { server } = await startConductor();
      await using proxy = await startFaultyProxy(server, fault);
      const { client, clock } = await connectTo(proxy.url);

      const workflow = await settled(
        WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" } }),
        clock,
      );
      await client.close();
      await server.close();

      expect(workflow).toEqual({ workflowId: "w1" });
    });
  },
);

describe("when the server", () => {
  it("stalls, a start without a key ends at its time limit and is not sent again", async () => {
    const { server, started } = await startConductor();
    await using proxy = await startFaultyProxy(server, () => undefined);
    const { client, clock, executor } = await connectTo(proxy.url);

    const failed = rejection(executor.startWorkflow({ name: "w" }, { timeoutMs: 5_000 }));
    await until(() => started.length === 1);
    const error = await settled(failed, clock);
    await client.close();
    await server.close();

    expect(error).toMatchObject({ code: "TIMEOUT" });
    expect(started).toHaveLength(1);
  });

  it("is down for a moment, any request gets through when it is back", async () => {
    const { server, started } = await startConductor();
    const parked = createTcpServer();
    await new Promise<void>((resolve) => parked.listen(0, "127.0.0.1", resolve));
    const address = parked.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    await new Promise((resolve) => parked.close(resolve));
    const { client, clock, executor, repeated } = await connectTo(`http://127.0.0.1:${port}`);

    const start = executor.startWorkflow({ name: "w" });
    await until(() => repeated.length === 1);
    const back = createTcpServer((socket) => socket.pipe(connect(server.port, "127.0.0.1")).pipe(socket));
    await new Promise<void>((resolve) => back.listen(port, "127.0.0.1", resolve));
    const workflowId = await settled(start, clock);
    await client.close();
    await server.close();
    await new Promise((resolve) => back.close(resolve));

    expect(workflowId).toBe("w1");
    expect(started).toHaveLength(1);
  });
});
