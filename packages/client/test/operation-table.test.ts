import { readFileSync } from "node:fs";
import { OPERATIONS } from "@baton/api";
import { findOperation } from "../src/supports/find-operation";
import { placeOf } from "../src/supports/place-of";
import { operationTableSource } from "./operation-table-source";

describe("the table of operations", () => {
  it("is the description's (else run packages/client/test/update-table.ts)", () => {
    const written = readFileSync(new URL("../src/supports/operation-table.ts", import.meta.url), "utf8");

    expect(written).toBe(operationTableSource());
  });

  it("finds every operation by its id and by its place", () => {
    for (const { operationId, method, path, editions } of OPERATIONS) {
      const place = placeOf(`${method} ${path}`);
      expect(findOperation(operationId)).toEqual({ operationId, place, editions });
      expect(findOperation(`${method} ${path}`)).toBeDefined();
    }
    expect(findOperation("POST /no/such/place")).toBeUndefined();
  });
});
