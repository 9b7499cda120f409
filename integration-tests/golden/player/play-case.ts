import { randomUUID } from "node:crypto";
import { messageOf } from "@baton/core";
import { sleep } from "../../suite/until";
import { findDifference } from "./difference";
import type { Json } from "../../suite/json";
import type { GoldenCase, Refusal, Step } from "./golden-case";
import { performStep, SETTLE_MS } from "./perform-step";
import type { Rest } from "../../suite/rest";
import { ROOT, Session } from "./session";

/** What a case is played against. */
export interface Surroundings {
  readonly rest: Rest;
  /** The server that HTTP tasks call. */
  readonly calledUrl: string;
}

/** How often a case is played whose recorded end depends on a race inside the recorded server. */
const RACE_ATTEMPTS = 3;

/** Plays a case; answers the first difference to what was recorded, or undefined. */
export async function playCase(around: Surroundings, recorded: GoldenCase): Promise<string | undefined> {
  let found: string | undefined;
  for (let attempt = 1; attempt <= (recorded.race ? RACE_ATTEMPTS : 1); attempt += 1) {
    found = await playOnce(around, recorded);
    if (found === undefined) return undefined;
  }
  return found;
}

async function playOnce({ rest, calledUrl }: Surroundings, recorded: GoldenCase): Promise<string | undefined> {
  const session = new Session(rest, calledUrl, `run${randomUUID().slice(0, 8)}`);
  try {
    return await firstDifference(session, recorded);
  } catch (error) {
    return messageOf(error);
  } finally {
    await session.clean();
  }
}

async function firstDifference(session: Session, recorded: GoldenCase): Promise<string | undefined> {
  await session.register(recorded);
  const refused = await session.start(recorded.start, ROOT);
  const atStart = compare(recorded.startResult, refused, "start");
  if (atStart !== undefined) return atStart;
  for (const [at, step] of recorded.script.entries()) {
    const place = `script[${at}] ${shown(step)}`;
    const seen = await performStep(session, step).catch((cause: unknown) => {
      throw new Error(`${place}: ${messageOf(cause)}`, { cause });
    });
    const found = compare(step.result, seen, place);
    if (found !== undefined) return found;
  }
  return differenceAtTheEnd(session, recorded.final);
}

/** The recorder looked when nothing moved any more; here the end may still be on its way. */
async function differenceAtTheEnd(session: Session, final: Json): Promise<string | undefined> {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const found = findDifference(final, await session.outcome(), "final");
    if (found === undefined || performance.now() > deadline) return found;
    await sleep(60);
  }
}

/** A step that answers nothing and one whose answer is null are the same. */
function compare(
  expected: Json | undefined,
  actual: Json | Refusal | undefined,
  place: string,
): string | undefined {
  return findDifference(expected ?? null, (actual ?? null) as Json, place); // a refusal is JSON
}

function shown({ result: _result, ...step }: Step): string {
  return JSON.stringify(step).slice(0, 100);
}
