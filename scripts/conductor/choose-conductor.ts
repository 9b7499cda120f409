import { CONDUCTOR_VERSION } from "./boot-jar";
import { startConductor } from "./start-conductor";

/** The real Conductor of a test run, if it has one. */
export interface ChosenConductor {
  /** Its address, ending in `/api`. */
  readonly url?: string;
  /** One line for the end of the run: why there is none. */
  readonly remark?: string;
  /** Ends it, where the run has started it. */
  stop(): Promise<void>;
}

const NAME = `Conductor OSS ${CONDUCTOR_VERSION}`;
const nothingToStop = (): Promise<void> => Promise.resolve();

/**
 * What the integration suite runs against beside the embedded server: with BATON_REAL_CONDUCTOR=1 a Conductor OSS started for this
 * run, with an address the one that runs there, else none.
 *
 * @param args of `npm test`: where they name paths, one of them must be of the suite.
 * @throws Error when it is there and does not start.
 * @env BATON_REAL_CONDUCTOR
 */
export async function chooseConductor(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  start = startConductor,
  say: (line: string) => void = console.log,
): Promise<ChosenConductor> {
  const wish = env["BATON_REAL_CONDUCTOR"] ?? "";
  const paths = args.filter((arg) => !arg.startsWith("-"));
  if (paths.length > 0 && !paths.some((path) => path.includes("integration"))) return { stop: nothingToStop };
  if (/^https?:/.test(wish)) return { url: wish, stop: nothingToStop };
  if (wish === "" || wish === "0") {
    const how = "BATON_REAL_CONDUCTOR=1 npm test (Java 21 or newer, and Maven once)";
    return { remark: `Not run against a real ${NAME}; to include it: ${how}`, stop: nothingToStop };
  }
  if (wish !== "1")
    throw new Error(`BATON_REAL_CONDUCTOR is "${wish}"; it must be 1, 0 or the address of a Conductor API.`);
  const conductor = await start({ say, env });
  if ("skipped" in conductor) {
    return { remark: `Not run against a real ${NAME}: ${conductor.skipped}`, stop: nothingToStop };
  }
  say(`${NAME} is ready after ${(conductor.startMs / 1_000).toFixed(1)} s: ${conductor.url}`);
  return { url: conductor.url, stop: () => conductor.stop() };
}
