import { parseArgs } from "node:util";
import { startConductor } from "./conductor/start-conductor";

const USAGE = `Usage: npm run conductor [-- --port N]

Runs a real Conductor OSS with an empty database until Ctrl-C; its data goes with it. Needs Java 21 or newer, and Maven the first time.
Let the integration tests use it:  BATON_REAL_CONDUCTOR=<its address> npm test -- integration-tests`;

function readPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const { port } = values;
  if (port === undefined) return undefined;
  if (/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536) return Number(port);
  throw new Error(`--port is ${port}; it must be a number from 1 to 65535.`);
}

try {
  const port = readPort();
  const conductor = await startConductor({ port, say: console.log });
  if ("skipped" in conductor) throw new Error(conductor.skipped);
  console.log(
    `Conductor API  ${conductor.url}   (ready after ${(conductor.startMs / 1_000).toFixed(1)} s; Ctrl-C ends it)`,
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void conductor.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
