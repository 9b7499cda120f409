import { resolve } from "node:path";

import type { Transport } from "@baton/api";

import { resolveServerOptions, type ServerOptions } from "./config/server-options";
import { DefinitionRegistry } from "./definitions/definition-registry";
import type { JsonMap } from "./definitions/model";
import { createEngine } from "./engine/create-engine";
import { createHttpCaller } from "./engine/http-call";
import { workflowModelJson } from "./http/answers/model-answer";
import { timeOrderedIds } from "./engine/time-ordered-ids";
import { createHandler } from "./http/create-handler";
import { createInProcessTransport } from "./http/in-process-transport";
import { listen, type Listener, type ListenerOptions } from "./http/node-listener";
import { createScriptEngine } from "./scripts/script-engine";
import { openDatabase } from "./store/open-database";
import { SqliteStore } from "./store/sqlite-store";
import { VERSION } from "./version";

/** A Conductor inside this process. */
export interface ConductorServer {
  /** The way in for clients of the same process: `createConductorClient({ transport: server.transport })`. */
  readonly transport: Transport;
  /** Where the data lies: an absolute path, or `:memory:`. */
  readonly file: string;
  /**
   * Serves the API over HTTP as well, by default on a free port of the loopback interface.
   *
   * @throws Error when the address cannot be listened on.
   */
  listen(options?: ListenerOptions): Promise<Listener>;
  /** Stops listening, ends long polls, and closes the file; whatever has not ended goes on when the file is opened again. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts an embedded Conductor: its engine, its REST API, and an SQLite file that survives `kill -9`.
 *
 * @throws Error when an option cannot be used or the file cannot be opened; the message says what to do.
 * @example
 * await using server = await createServer({ file: ":memory:" });
 * const { url } = await server.listen({ port: 8080 });
 */
export async function createServer(options: ServerOptions = {}): Promise<ConductorServer> {
  const config = resolveServerOptions(options);
  const scripts = await createScriptEngine({ clock: config.clock, timeLimitMs: config.scriptTimeLimitMs });
  const store = new SqliteStore(
    await openDatabase(config.file, config.durability),
    config.logger,
    config.file === ":memory:",
  );
  const registry = new DefinitionRegistry(store);
  const newId = timeOrderedIds(config.clock);
  const http = createHttpCaller();
  const engine = createEngine({
    clock: config.clock,
    random: config.random,
    logger: config.logger,
    newId,
    scripts,
    registry,
    store,
    httpCall: http.call,
    outside: { environment: (name) => config.environment[name], system: () => undefined },
    describe: (run) => JSON.parse(workflowModelJson(run, true)) as JsonMap,
  });
  store.onEnded = (run) => engine.forgetEnded(run);
  const handler = createHandler({
    engine,
    registry,
    database: store.reader(),
    syntaxError: (expression) => scripts.syntaxError(expression),
    clock: config.clock,
    logger: config.logger,
    newId,
    version: VERSION,
    auth: config.auth,
    environment: config.environment,
  });
  const listeners = new Set<Listener>();
  const close = closer(async () => {
    engine.close();
    await Promise.all([...listeners].map((listener) => listener.close()));
    store.flush();
    await http.close();
    store.close();
    scripts.close();
  });
  return {
    transport: createInProcessTransport(handler),
    file: config.file === ":memory:" ? config.file : resolve(config.file),
    listen: async (listenerOptions) => {
      const listener = await listen(handler, listenerOptions);
      listeners.add(listener);
      return listener;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Closing twice closes once. */
function closer(work: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= work());
}
