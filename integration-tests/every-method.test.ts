import { OPERATIONS } from "@baton/api";
import { methodsOf } from "./every-method/method";
import { TABLES } from "./every-method/tables";
import { describeOnTargets } from "./suite/world";

it.each(TABLES)("every method of $of.name is called below", ({ of, methods }) => {
  expect(Object.keys(methods).sort()).toEqual([...methodsOf(of)].sort());
});

describe.each(TABLES)("$of.name", ({ of, methods }) => {
  describeOnTargets("does what its methods say", (world, it) => {
    for (const [method, { check, operationId, alone = check }] of Object.entries(methods)) {
      it(`${of.name}.${method}`, async () => {
        const isThere = operationId === undefined || (await world().client.supports(operationId));
        if (isThere) return check(world());

        const error: unknown = await alone(world()).catch((cause: unknown) => cause);

        expect(error).toMatchObject({ code: "UNSUPPORTED" });
        expect(String(error)).toContain(placeOf(operationId));
        expect(String(error)).toMatch(
          /needs? (Orkes Conductor|Conductor OSS)|is not served by the embedded server/,
        );
      });
    }
  });
});

/** What the message must name: it was this operation that was refused, not one that came before. */
function placeOf(operationId: string): string {
  const { method, path } = OPERATIONS.find((operation) => operation.operationId === operationId) ?? {};
  return `${method} ${path} `;
}
