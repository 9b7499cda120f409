import { readFileSync } from "node:fs";
import { answerProblems, type Description, findOperation } from "@baton/api/testing";
import { type ConductorServer, createServer } from "@baton/server";
import { readDescription } from "@baton/tooling/read-description";
import { type CalledServer, startCalledServer } from "./suite/called-server";
import type { GoldenCase } from "./golden/player/golden-case";
import { playCase } from "./golden/player/play-case";
import { Rest, type RestAnswer } from "./suite/rest";

/** Cases that are not as recorded, each group with its reason. */
interface NotYet {
  readonly cases: readonly { readonly reason: string; readonly ids: readonly string[] }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`golden/${name}`, import.meta.url), "utf8"));

const { cases } = read("executions.json") as { readonly cases: readonly GoldenCase[] };
const notYet = read("not-yet-executions.json") as NotYet;
const reasons = new Map(notYet.cases.flatMap(({ reason, ids }) => ids.map((id) => [id, reason] as const)));

/** Cases that are played at the same time: most of them wait for something most of the time. */
const LANES = 8;

/** What is wrong with an answer by the description. */
function problemsOf(
  description: Description,
  method: string,
  path: string,
  { status, type, text, value }: RestAnswer,
): string[] {
  const { operation } = findOperation(description, method, path) ?? {};
  if (operation === undefined) return [`${method} ${path} is not described`];
  const body = type.includes("json") ? value : text;
  const found = answerProblems(description, operation, { status, contentType: type, body });
  return found.map((problem) => `${operation.operationId}: ${problem}`);
}

describe("executions beside a recorded Conductor", () => {
  const inScope = cases.filter(({ id }) => !reasons.has(id));
  const differences = new Map<string, string>();
  const problems = new Set<string>();
  let server: ConductorServer;
  let called: CalledServer;

  beforeAll(async () => {
    server = await createServer({ file: ":memory:" });
    called = await startCalledServer();
    const description = await readDescription();
    const rest = new Rest((await server.listen()).url, (...heard) => {
      for (const problem of problemsOf(description, ...heard)) problems.add(problem);
    });
    const open = [...inScope];
    const lane = async (): Promise<void> => {
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const difference = await playCase({ rest, calledUrl: called.url }, next);
        if (difference !== undefined) differences.set(next.id, difference);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await rest.close();
    const same = inScope.length - differences.size;
    process.stdout.write(`golden executions: ${same} of ${cases.length}, ${reasons.size} not yet\n`);
  }, 240_000);

  afterAll(async () => {
    await server.close();
    await called.close();
  });

  it.each([...new Set(inScope.map(({ area }) => area))])("end as recorded: %s", (area) => {
    const differing = inScope
      .filter((recorded) => recorded.area === area && differences.has(recorded.id))
      .map(({ id, note }) => `${id} (${note}): ${String(differences.get(id))}`);

    expect(differing).toEqual([]);
  });

  it("are told in answers of the described types", () => {
    expect([...problems]).toEqual([]);
  });

  it("lists only cases that exist, once, with a reason", () => {
    const listed = notYet.cases.flatMap(({ ids }) => ids);

    expect(listed.filter((id) => !cases.some((recorded) => recorded.id === id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(notYet.cases.every(({ reason }) => reason.length > 20)).toBe(true);
  });
});
