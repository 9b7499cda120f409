import { parseArgs } from "node:util";

import { consoleLogger, messageOf } from "@baton/core";

import { DEFAULT_FILE } from "./config/server-options";
import { createServer } from "./create-server";

const USAGE = `usage: npm run server -- [--port PORT] [--host ADDRESS] [--data FILE | --memory] [--durability full|normal]

  --port PORT         port to listen on (default 8080; 0 picks a free one)
  --host ADDRESS      address to listen on (default 127.0.0.1: this machine only)
  --data FILE         SQLite file that holds everything (default ${DEFAULT_FILE})
  --memory            keep nothing when the server stops
  --durability LEVEL  full survives a power cut (default), normal the death of the process
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function argumentsOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: "string", default: "8080" },
        host: { type: "string", default: "127.0.0.1" },
        data: { type: "string" },
        memory: { type: "boolean", default: false },
        durability: { type: "string", default: "full" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${messageOf(error)}\n\n${USAGE}`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text.trim() !== "") return port;
  return fail(`--port must be a whole number from 0 to 65535, got ${JSON.stringify(text)}\n\n${USAGE}`);
}

async function main(): Promise<void> {
  const { port, host, data, memory, durability, help } = argumentsOf(process.argv.slice(2));
  if (help) return void process.stdout.write(USAGE);
  if (durability !== "full" && durability !== "normal")
    fail(`--durability must be full or normal, got ${durability}`);
  const file = memory ? ":memory:" : (data ?? DEFAULT_FILE);
  const server = await createServer({ file, durability, logger: consoleLogger("warn") });
  const { url } = await server.listen({ port: portOf(port), host });
  process.stdout.write(`Conductor API  ${url}\nData           ${server.file}\nStop with Ctrl+C\n`);
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(`The server did not stop cleanly: ${messageOf(error)}`),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => fail(messageOf(error)));
