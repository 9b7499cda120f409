import { OPERATIONS } from "@baton/api/operations";
import { type Method, methodsOf } from "./every-method/method";
import { TABLES } from "./every-method/tables";
import { describeOnTargets, type World } from "./suite/world";

it.each(TABLES)("every method of $of.name is called below", ({ of, methods }) => {
  expect(Object.keys(methods).sort()).toEqual([...methodsOf(of)].sort());
});

describeOnTargets("every method", (world, it) => {
  const undo: (() => Promise<void>)[] = [];

  // A block of its own: what it leaves is undone while there is still a connection.
  describe("does what it says", () => {
    beforeAll(async () => {
      for (const method of TABLES.flatMap(({ methods }) => Object.values(methods)))
        if (method.ahead !== undefined && (await isThere(method, world())))
          undo.push(await method.ahead(world()));
    });
    afterAll(async () => {
      for (const end of undo) await end();
    });

    describe.each(TABLES)("of $of.name", ({ of, methods }) => {
      for (const [name, method] of Object.entries(methods))
        it(`${of.name}.${name}`, () => tried(method, world()), method.timeoutMs);
    });
  });
});

async function tried(method: Method, world: World): Promise<void> {
  if (await isThere(method, world)) return method.check(world);

  const { operationId = "", alone = method.check } = method;
  const error: unknown = await alone(world).catch((cause: unknown) => cause);

  expect(error).toMatchObject({ code: "UNSUPPORTED" });
  for (const words of wordsOn(operationId)) expect(String(error)).toContain(words);
}

async function isThere({ operationId }: Method, { client }: World): Promise<boolean> {
  return operationId === undefined || client.supports(operationId);
}

/** What the message must say: that it was this operation that was refused, not one that came before, and who has it. */
function wordsOn(operationId: string): readonly string[] {
  const operation = OPERATIONS.find((one) => one.operationId === operationId);
  if (operation === undefined) throw new Error(`the description has no operation "${operationId}"`);
  const { method, path, editions } = operation;
  return [
    `${method} ${path} `,
    ...editions.map((edition) => (edition === "oss" ? "Conductor OSS" : "Orkes")),
  ];
}
