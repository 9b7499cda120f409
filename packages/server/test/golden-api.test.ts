import { readFileSync } from "node:fs";
import { ManualClock } from "@baton/core/testing";
import { type ConductorServer, createServer } from "../src/create-server";
import type { Listener } from "../src/http/node-listener";
import { VERSION } from "../src/version";
import { Player } from "./golden/player";
import type { Scenario } from "./golden/scenario";
import { sendInProcess } from "./golden/send-in-process";
import { sendOverHttp } from "./golden/send-http";

/** What is not as recorded: areas that are not served yet, scenarios that need one of them, and what differs on purpose. */
interface Differences {
  readonly areasNotYet: Readonly<Record<string, string>>;
  readonly notYet: Readonly<Record<string, string>>;
  readonly onPurpose: Readonly<Record<string, string>>;
}

const golden = new URL("../../../integration-tests/golden/", import.meta.url);
/** The version that was recorded stands for the version of whoever answers. */
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, golden), "utf8").replaceAll('"3.32.3"', JSON.stringify(VERSION)));

const { scenarios } = read("api-answers.json") as { readonly scenarios: readonly Scenario[] };

const { areasNotYet, notYet, onPurpose } = read("differences-api.json") as Differences;

/** These are about what travels; the others are played in the process. */
const OVER_HTTP: ReadonlySet<string> = new Set(["http", "json", "log"]);

const inScope = scenarios.filter(({ area }) => !(area in areasNotYet));

const isListed = (id: string): boolean => id in onPurpose || id in notYet;

describe("the API beside a recorded Conductor", () => {
  const clock = new ManualClock();
  const results = new Map<string, string | undefined>();
  let server: ConductorServer;
  let listener: Listener;

  beforeAll(async () => {
    server = await createServer({ file: ":memory:", clock, environment: { PATH: "/bin" } });
    listener = await server.listen();
    const inProcess = new Player(sendInProcess(server.transport), clock);
    const overHttp = new Player(sendOverHttp(listener.url), clock);
    for (const [index, scenario] of inScope.entries()) {
      const player = OVER_HTTP.has(scenario.area) ? overHttp : inProcess;
      const difference = await player.play(scenario, `n${index.toString(36).padStart(7, "0")}`);
      results.set(scenario.id, difference === undefined ? undefined : `${scenario.id}: ${difference}`);
    }
    const late = inScope.filter(({ id }) => id in notYet).length + scenarios.length - inScope.length;
    const same = [...results.values()].filter((difference) => difference === undefined).length;
    process.stdout.write(`golden api: ${same} of ${scenarios.length}, ${late} not yet\n`);
  }, 300_000);

  afterAll(async () => {
    await server.close();
  });

  it.each([...new Set(inScope.map(({ area }) => area))])("answers as recorded: %s", (area) => {
    const differing = inScope
      .filter((scenario) => scenario.area === area && !isListed(scenario.id))
      .flatMap(({ id }) => results.get(id) ?? []);

    expect(differing).toEqual([]);
  });

  it("lists no difference that does not exist (any more)", () => {
    const listed = inScope.filter(({ id }) => isListed(id) && results.get(id) === undefined);

    expect(listed.map(({ id }) => id)).toEqual([]);
  });

  it("lists no difference of a scenario that does not exist", () => {
    const known = new Set(scenarios.map(({ id }) => id));
    expect(Object.keys({ ...onPurpose, ...notYet }).filter((id) => !known.has(id))).toEqual([]);
  });
});
