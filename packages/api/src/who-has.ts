import { SINGLE_EDITIONS } from "./generated/single-editions.gen";
import type { Edition } from "./operation";
import type { HttpMethod } from "./transport";

const NAMES: Readonly<Record<Edition, string>> = { oss: "Conductor OSS", orkes: "Orkes Conductor" };

/**
 * Says which edition an operation needs, for people: `human tasks need Orkes Conductor`.
 *
 * @param route the path template
 * @returns `undefined` where both editions have the operation, or the description does not know it
 */
export function whoHas(method: HttpMethod, route: string): string | undefined {
  const operation = `${method} ${route}`;
  const row = SINGLE_EDITIONS.find(
    ([, place]) => place === operation || place === route || route.startsWith(`${place}/`),
  );
  if (row === undefined) return undefined;
  const [edition, , subject] = row;
  return subject === "" ? `this operation needs ${NAMES[edition]}` : `${subject} need ${NAMES[edition]}`;
}
