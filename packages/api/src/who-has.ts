import { SINGLE_EDITIONS } from "./generated/single-editions.gen";
import type { Edition } from "./operation";
import type { HttpMethod } from "./transport";

const NAMES: Readonly<Record<Edition, string>> = { oss: "Conductor OSS", orkes: "Orkes Conductor" };

/**
 * Says what an operation needs, for people: `human tasks need Orkes Conductor`, `files need Conductor OSS with
 * conductor.file-storage.enabled=true`, `this operation needs Orkes Conductor or the embedded server`.
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
  const [edition, , subject, also = ""] = row;
  const needed = NAMES[edition] + also;
  return subject === "" ? `this operation needs ${needed}` : `${subject} need ${needed}`;
}
