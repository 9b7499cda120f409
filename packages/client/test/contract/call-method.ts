import type { Description } from "@baton/api/testing";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import * as baton from "../../src/index";
import { describedServer } from "./described-server";
import type { MethodCall } from "./domain-methods";

/** Values that types alone do not tell, by type, by name, or by method and name. */
export const SPECIAL_VALUES: Readonly<Record<string, unknown>> = {
  AbortSignal: undefined,
  signal: undefined,
  claimedBy: "CONDUCTOR_USER:somebody",
  "FileClient.uploadFileContent.content": new Uint8Array([1, 2, 3]),
};

/** What came of a call: the operations asked for, in order, and what was wrong. */
export interface CallOutcome {
  readonly asked: readonly string[];
  readonly problems: readonly string[];
  /** Whether the method answers with one thing after the other, to iterate over. */
  readonly iterates: boolean;
}

type Method = (...args: readonly unknown[]) => unknown;
type Owner = new (client: baton.ConductorClient) => Readonly<Record<string, Method>>;

const owners = new Map<string, unknown>(Object.entries(baton));

/**
 * Calls a method of a domain client on a server that knows nothing but the description, to its end: what is iterated is taken up to
 * its third item, what waits has its time passed.
 *
 * @throws what the method throws: it could not make sense of an answer of the described form.
 */
export async function callMethod(
  description: Description,
  { owner, method, args }: MethodCall,
): Promise<CallOutcome> {
  const { transport, asked, problems } = describedServer(description);
  const clock = new ManualClock();
  const client = await baton.createConductorClient({ transport, clock, env: {}, logger: noopLogger });
  const domain = new (owners.get(owner) as Owner)(client);
  let pending = true;
  const outcome = domain[method]?.(...args);
  const done = settle(outcome).finally(() => (pending = false));
  done.catch(() => undefined);
  for (let turns = 0; turns < 200 && pending; turns += 1) await clock.advance(1_000);
  if (pending) throw new Error(`${owner}.${method} does not come to an end`);
  await done;
  return { asked, problems, iterates: isIterable(outcome) };
}

async function settle(outcome: unknown): Promise<void> {
  if (Array.isArray(outcome)) {
    await Promise.all(outcome);
    return;
  }
  if (!isIterable(outcome)) {
    await outcome;
    return;
  }
  let count = 0;
  for await (const _item of outcome) if (++count === 3) return;
}

function isIterable(outcome: unknown): outcome is AsyncIterable<unknown> {
  return typeof outcome === "object" && outcome !== null && Symbol.asyncIterator in outcome;
}
