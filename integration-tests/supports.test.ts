import "./suite/patience";
import { OPERATIONS, type Operation } from "@baton/api/operations";
import { ConductorSdkError } from "@baton/core";
import { allowedMethods } from "./suite/allowed-methods";
import { Rest } from "./suite/rest";
import { REAL_CONDUCTOR, type RunningTarget, TARGETS } from "./suite/target";

const NAMES = { oss: "Conductor OSS", orkes: "Orkes Conductor" } as const;
const VERBS = { GET: "get", POST: "post", PUT: "put", DELETE: "delete", PATCH: "patch" } as const;

const idsOf = (operations: readonly Operation[]): string[] =>
  operations.map(({ operationId }) => operationId);
const rootOf = ({ url }: RunningTarget): string => String(url).replace(/\/api$/, "");
const withoutNames = (path: string): string => path.replaceAll(/\{[^}]*\}/g, "{}");
/** Its path on the server, with the name of nothing for each parameter. */
const pathOf = ({ path, root }: Operation): string =>
  `${root === true ? "" : "/api"}${path.replaceAll(/\{\w+\}/g, "no-such-name")}`;

/** The operations that `supports` says this Conductor has. */
async function supported({ client }: RunningTarget): Promise<readonly Operation[]> {
  const answers = await Promise.all(OPERATIONS.map(({ operationId }) => client.supports(operationId)));
  return OPERATIONS.filter((_, index) => answers[index]);
}

/** Calls an operation with names of nothing and little else; answers what it is refused with. */
async function refusalOf(
  { client }: RunningTarget,
  { method, path }: Operation,
): Promise<ConductorSdkError | undefined> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "no-such-name"] as const);
  const call = { url: path, path: Object.fromEntries(names), ...(method === "GET" ? {} : { body: {} }) };
  try {
    await client[VERBS[method]](call);
    return undefined;
  } catch (cause) {
    if (ConductorSdkError.is(cause)) return cause;
    throw cause;
  }
}

/** What the embedded server has no path for, as a Conductor OSS has none with the same settings. */
const NO_PATH: Readonly<Record<string, string>> = {
  generateToken: "everybody may call a server that has no keys",
  pushMessage: "Conductor ships with its message queues switched off",
};

/** Words of the embedded server, or of the client where that server has no path. */
function refusalWords({ operationId, method, path, editions }: Operation): RegExp {
  const place = `${method} ${path}`.replaceAll(/[.{}]/g, "\\$&");
  if (operationId in NO_PATH) return new RegExp(`^${place} answered 404: No static resource .* needs? `);
  const who = editions.map((edition) => NAMES[edition]).join(" and ");
  const rest = `is not served by the embedded server yet; ${who} ${editions.length === 1 ? "has" : "have"} it`;
  return new RegExp(`^${place} answered 501: .*${rest}$`);
}

/** Operations of Orkes whose paths Conductor OSS reads as another operation, with a name in the place of a word. */
const READ_AS_NAMES: Readonly<Record<string, string>> = {
  getEventHandlerActivity: "GET /event/{event}",
  getEventHandlersWithStats: "GET /event/{event}",
  deleteWorkflowTag: "DELETE /metadata/workflow/{name}/{version}",
  removeWorkflowRateLimit: "DELETE /metadata/workflow/{name}/{version}",
  getSchedulesByTag: "GET /scheduler/schedules/{name}",
  clearLocalSecretCache: "GET /secrets/{key}",
  clearRedisSecretCache: "GET /secrets/{key}",
};

/** Agents and what belongs to them (see openapi/reference-facts.json), and the second place of what is described at `/api/health`. */
const NO_PART_OF_BATON = /^(\/api\/(agent|a2a|providers|skills)(\/|$)|\/health$)/;

/** Words of the client about what a Conductor OSS lacks: the path, that method of it, or, outside of `/api`, all but a web interface. */
function realRefusalWords({ method, path, editions, embedded, setting }: Operation): RegExp {
  const place = `${method} ${path}`.replaceAll(/[.{}]/g, "\\$&");
  const who = editions.map((edition) => NAMES[edition]).join(" and ");
  const also = `${setting ? ` with ${setting}=true` : ""}${embedded ? " or the embedded server" : ""}`;
  return new RegExp(`^${place} answered (40[45]: .*|200 with a web page) \\(.* needs? ${who}${also}\\)$`);
}

function describeEmbedded(target: () => RunningTarget): void {
  it("every operation that can be called; of each other one the refusal says who has it", async () => {
    const has = new Set(await supported(target()));
    for (const operation of OPERATIONS) {
      const refusal = await refusalOf(target(), operation);
      const isRefused = refusal?.code === "UNSUPPORTED";

      expect([operation.operationId, isRefused]).toEqual([operation.operationId, !has.has(operation)]);
      if (isRefused) expect(refusal.message).toMatch(refusalWords(operation));
    }
  });

  it("what the description says the embedded server has", async () => {
    expect(idsOf(await supported(target()))).toEqual(
      idsOf(OPERATIONS.filter(({ embedded }) => embedded === true)),
    );
  });
}

function describeReal(target: () => RunningTarget): void {
  it("every operation whose path and method the server has, but for words that it takes for names", async () => {
    const allowed = await allowedMethods(rootOf(target()), OPERATIONS.map(pathOf));
    const there = OPERATIONS.filter((one) => allowed.get(pathOf(one))?.has(one.method) === true);
    const isMisread = ({ operationId }: Operation): boolean => operationId in READ_AS_NAMES;

    expect(idsOf(there.filter(isMisread)).sort()).toEqual(Object.keys(READ_AS_NAMES).sort());
    expect(idsOf(await supported(target()))).toEqual(idsOf(there.filter((one) => !isMisread(one))));
  });

  it("no operation of which the refusal does not say who has it", async () => {
    const has = new Set(await supported(target()));
    const elsewhere = OPERATIONS.filter((one) => !has.has(one) && !(one.operationId in READ_AS_NAMES));

    for (const operation of elsewhere) {
      const refusal = await refusalOf(target(), operation);

      expect(refusal).toMatchObject({ code: "UNSUPPORTED", retryable: false });
      expect(refusal?.message).toMatch(realRefusalWords(operation));
    }
    expect(elsewhere.length).toBeGreaterThan(150);
  });

  it("what the description says OSS has, but for what a setting switches on", async () => {
    const isAlways = ({ setting }: Operation): boolean => setting === undefined;

    expect(idsOf((await supported(target())).filter(isAlways))).toEqual(
      idsOf(OPERATIONS.filter((one) => isAlways(one) && one.editions.includes("oss"))),
    );
  });

  it("what a setting switches on where it is on; where it is off, the refusal names the setting", async () => {
    const has = new Set(await supported(target()));
    for (const operation of OPERATIONS.filter(({ setting }) => setting !== undefined)) {
      const refusal = await refusalOf(target(), operation);
      const isRefused = refusal?.code === "UNSUPPORTED";

      expect([operation.operationId, isRefused]).toEqual([operation.operationId, !has.has(operation)]);
      if (isRefused) expect(refusal.message).toContain(` Conductor OSS with ${operation.setting}=true`);
    }
  });

  it("nothing less than it describes itself, but for what Baton has no part in", async () => {
    const rest = new Rest(rootOf(target()));
    const { value } = await rest.must("GET", "/api-docs").finally(() => rest.close());
    const described = Object.entries((value as { readonly paths: Record<string, object> }).paths);
    const ours = new Set(
      (await supported(target())).map(
        ({ method, path, root }) => `${method} ${root === true ? "" : "/api"}${withoutNames(path)}`,
      ),
    );

    const unknown = described
      .filter(([path]) => !NO_PART_OF_BATON.test(path))
      .flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method.toUpperCase()} ${withoutNames(path)}`),
      )
      .filter((place) => !ours.has(place));

    expect(described.length).toBeGreaterThan(80);
    expect(unknown).toEqual([]);
  });
}

describe.each(TARGETS)("supports() is true, at $name, of", ({ name, start }) => {
  let running: RunningTarget | undefined;
  beforeAll(async () => {
    running = await start();
  }, 60_000);
  afterAll(() => running?.stop());
  const target = (): RunningTarget => {
    if (running === undefined) throw new Error(`the target "${name}" did not start`);
    return running;
  };

  if (name === REAL_CONDUCTOR) describeReal(target);
  else describeEmbedded(target);
});
