import { OPERATIONS } from "@baton/api/operations";
import { findOperation } from "./find-operation";

describe("findOperation", () => {
  it("finds every operation by its id and by its place", async () => {
    for (const operation of OPERATIONS) {
      const { operationId, method, path } = operation;
      expect(await findOperation(operationId)).toBe(operation);
      expect(await findOperation(`${method} ${path.replaceAll(/\{\w+\}/g, "{x}")}`)).toBe(operation);
    }
  });

  it.each(["POST /no/such/place", "noSuchOperation", ""])("finds nothing for %p", async (name) => {
    expect(await findOperation(name)).toBeUndefined();
  });
});
