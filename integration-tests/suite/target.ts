import { type ConductorClient, type ConductorClientOptions, createConductorClient } from "@baton/client";
import { noopLogger } from "@baton/core";
import { createServer, type ServerOptions } from "@baton/server";

/** A Conductor that runs for a test file. */
export interface RunningTarget {
  /** A connection to it. */
  readonly client: ConductorClient;
  /** Where it listens, ending in `/api`; absent when it only lives in this process. */
  readonly url?: string;
  /** Ends the connection and, where the suite started it, the server. */
  stop(): Promise<void>;
}

/** A kind of Conductor that the suite runs against. */
export interface Target {
  /** How test reports call it. */
  readonly name: string;
  /** Starts it, or connects to it where it runs already. */
  start(): Promise<RunningTarget>;
}

/** The name of the target that is not ours. */
export const REAL_CONDUCTOR = "Conductor OSS 3.32.3";

/** Nothing of the machine that runs the tests gets into them. */
const SILENT: ConductorClientOptions = { env: {}, logger: noopLogger };

/** The embedded server behind its transport: no socket. */
async function startInProcess(): Promise<RunningTarget> {
  const server = await createServer({ file: ":memory:" });
  const client = await createConductorClient({ ...SILENT, transport: server.transport });
  return {
    client,
    stop: async () => {
      await client.close();
      await server.close();
    },
  };
}

/** The embedded server behind a socket of this machine. */
export async function startOverHttp(
  options: ServerOptions = {},
  connection: ConductorClientOptions = {},
): Promise<Required<RunningTarget>> {
  const server = await createServer({ file: ":memory:", ...options });
  const { url } = await server.listen();
  const client = await createConductorClient({ ...SILENT, serverUrl: url, ...connection });
  return {
    client,
    url,
    stop: async () => {
      await client.close();
      await server.close();
    },
  };
}

/** A Conductor that runs already, and goes on afterwards. */
async function connectTo(url: string): Promise<RunningTarget> {
  const client = await createConductorClient({ ...SILENT, serverUrl: url });
  return { client, url, stop: () => client.close() };
}

/** The address of a real Conductor: `npm test` starts one when BATON_REAL_CONDUCTOR is 1, and puts its address there. */
const REAL = process.env["BATON_REAL_CONDUCTOR"] ?? "";

/** What the suite runs against: every test that gets a world runs once for each row. */
export const TARGETS: readonly Target[] = [
  { name: "embedded in process", start: startInProcess },
  { name: "embedded over HTTP", start: () => startOverHttp() },
  ...(REAL.startsWith("http") ? [{ name: REAL_CONDUCTOR, start: () => connectTo(REAL) }] : []),
];
