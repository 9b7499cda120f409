import { methodsOf } from "./every-method/method";
import { TABLES } from "./every-method/tables";
import { describeOnTargets } from "./suite/world";

it.each(TABLES)("every method of $of.name is called below", ({ of, methods }) => {
  expect(Object.keys(methods).sort()).toEqual([...methodsOf(of)].sort());
});

describe.each(TABLES)("$of.name", ({ of, methods }) => {
  describeOnTargets("does what its methods say", (world, it) => {
    for (const [method, { check, operationId }] of Object.entries(methods)) {
      it(`${of.name}.${method}`, async () => {
        const isThere = operationId === undefined || (await world().client.supports(operationId));
        if (isThere) return check(world());

        await expect(check(world())).rejects.toMatchObject({
          code: "UNSUPPORTED",
          message: expect.stringMatching(
            /needs? (Orkes Conductor|Conductor OSS)|is not served by the embedded server/,
          ),
        });
      });
    }
  });
});
