import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A recorded file of `integration-tests/golden`. */
export interface GoldenFile<Case> {
  readonly cases: readonly Case[];
  readonly environment?: {
    readonly env: Readonly<Record<string, string>>;
    readonly jvmProperties: Readonly<Record<string, string>>;
  };
}

/** Which cases are not expected to pass, and why: the one list of them. */
interface NotYet {
  readonly [file: string]: readonly {
    readonly reason: string;
    readonly ids?: readonly string[];
    readonly area?: string;
  }[];
}

const FOLDER = fileURLToPath(new URL("../../../../integration-tests/golden/", import.meta.url));

/** Reads a recorded file. */
export function readGolden<Case>(name: string): GoldenFile<Case> {
  return JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8")) as GoldenFile<Case>;
}

/** Why the cases of a file that are not played are not, by case id. */
export function notYetReasons(
  name: string,
  cases: readonly { readonly id: string; readonly area: string }[],
): ReadonlyMap<string, string> {
  const list = (JSON.parse(readFileSync(`${FOLDER}not-yet.json`, "utf8")) as NotYet)[name] ?? [];
  const reasons = new Map<string, string>();
  for (const { reason, ids = [], area } of list) {
    for (const id of ids) reasons.set(id, reason);
    for (const each of cases) if (each.area === area) reasons.set(each.id, reason);
  }
  return reasons;
}
