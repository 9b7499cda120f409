import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { VersionResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { rejection } from "./loopback";

const CERT = fileURLToPath(new URL("./tls/localhost.cert.pem", import.meta.url));
const KEY = fileURLToPath(new URL("./tls/localhost.key.pem", import.meta.url));

/** An HTTPS server that answers with the name on the client's certificate, if there is one. */
async function startHttps() {
  const cert = readFileSync(CERT);
  const names = new WeakMap<object, string>();
  const server: Server = createServer(
    { cert, key: readFileSync(KEY), ca: cert, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      response.setHeader("content-type", "text/plain").end(`client ${names.get(request.socket)}`);
    },
  );
  server.on("secureConnection", (socket) => {
    // Without a certificate the subject is missing, whatever the type says.
    const subject: { CN?: string | string[] } | undefined = socket.getPeerCertificate().subject;
    names.set(socket, [subject?.CN ?? "unknown"].join());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function version(options: ConductorClientOptions): Promise<string> {
  await using client = await createConductorClient({ env: {}, logger: noopLogger, ...options });
  return await VersionResource.getVersion({ client });
}

describe("a client of an HTTPS server", () => {
  let server: Server;
  let serverUrl: string;
  beforeAll(async () => {
    const started = await startHttps();
    server = started.server;
    serverUrl = `https://127.0.0.1:${started.port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("refuses an authority that it does not know, at once and with the remedy", async () => {
    expect(await rejection(version({ serverUrl }))).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/no secure connection.*self-signed certificate.*tlsCaPath/),
    });
  });

  it("trusts the authority of tlsCaPath", async () => {
    expect(await version({ serverUrl, tlsCaPath: CERT })).toBe("client unknown");
  });

  it("trusts anybody with tlsInsecure", async () => {
    expect(await version({ serverUrl, tlsInsecure: true })).toBe("client unknown");
  });

  it("shows its own certificate", async () => {
    expect(await version({ serverUrl, tlsCaPath: CERT, tlsCertPath: CERT, tlsKeyPath: KEY })).toBe(
      "client localhost",
    );
  });

  it("goes through a tunnel of the proxy, with all of that", async () => {
    const tunnels: (string | undefined)[] = [];
    const proxy = createHttpServer().on("connect", (request, socket) => {
      tunnels.push(request.url);
      const upstream = connect(Number(new URL(serverUrl).port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.pipe(upstream).pipe(socket);
      });
      socket.on("error", () => upstream.destroy());
      upstream.on("error", () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

    const answer = await version({
      serverUrl,
      proxyUrl,
      tlsCaPath: CERT,
      tlsCertPath: CERT,
      tlsKeyPath: KEY,
    });
    await new Promise((resolve) => proxy.close(resolve));

    expect(answer).toBe("client localhost");
    expect(tunnels).toEqual([new URL(serverUrl).host]);
  });
});
