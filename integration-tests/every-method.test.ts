import { OPERATIONS } from "@baton/api";
import { methodsOf } from "./every-method/method";
import { TABLES } from "./every-method/tables";
import { describeOnTargets } from "./suite/world";

it.each(TABLES)("every method of $of.name is called below", ({ of, methods }) => {
  expect(Object.keys(methods).sort()).toEqual([...methodsOf(of)].sort());
});

describe.each(TABLES)("$of.name", ({ of, methods }) => {
  describeOnTargets("does what its methods say", (world, it) => {
    for (const [method, { check, operationId, alone = check, timeoutMs }] of Object.entries(methods)) {
      const tries = async (): Promise<void> => {
        const isThere = operationId === undefined || (await world().client.supports(operationId));
        if (isThere) return check(world());

        const error: unknown = await alone(world()).catch((cause: unknown) => cause);

        expect(error).toMatchObject({ code: "UNSUPPORTED" });
        for (const words of wordsOn(operationId)) expect(String(error)).toContain(words);
      };
      it(`${of.name}.${method}`, tries, timeoutMs);
    }
  });
});

/** What the message must say: that it was this operation that was refused, not one that came before, and who has it. */
function wordsOn(operationId: string): readonly string[] {
  const operation = OPERATIONS.find((one) => one.operationId === operationId);
  if (operation === undefined) throw new Error(`the description has no operation ${operationId}`);
  const { method, path, editions } = operation;
  return [
    `${method} ${path} `,
    ...editions.map((edition) => (edition === "oss" ? "Conductor OSS" : "Orkes")),
  ];
}
