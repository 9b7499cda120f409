import { readFileSync } from "node:fs";
import { callMethod, SPECIAL_VALUES } from "./call-method";
import { comesInPages } from "./comes-in-pages";
import { contractTable } from "./contract-table";
import { domainMethods } from "./domain-methods";
import { readDescription } from "@baton/tooling/read-description";
import { UNCOVERED } from "./uncovered";

const description = await readDescription();
const contract = new Map<string, Set<string>>();
const iterated = new Set<string>();
const calls = domainMethods(SPECIAL_VALUES).map((call) => ({ call, name: `${call.owner}.${call.method}` }));

describe("every method of a domain client", () => {
  it.each(calls.map(({ call, name }) => [`${name}(${call.shown})`, name, call] as const))(
    "%s keeps to the description",
    async (_name, name, call) => {
      const { asked, problems, iterates } = await callMethod(description, call);
      if (iterates) for (const operationId of asked) iterated.add(operationId);
      contract.set(name, new Set([...(contract.get(name) ?? []), ...asked]));

      expect(problems).toEqual([]);
      expect(asked).not.toEqual([]);
    },
  );

  it("has one to iterate with for everything that comes in pages", () => {
    const paged = Object.values(description.paths)
      .flatMap((operations) => Object.values(operations))
      .filter(({ operationId }) => !(operationId in UNCOVERED))
      .filter((operation) => comesInPages(description, operation))
      .map(({ operationId }) => operationId);

    expect(paged).toEqual(expect.arrayContaining(["searchWorkflows", "searchHumanTasks", "getPendingTasks"]));
    expect(paged.filter((operationId) => !iterated.has(operationId))).toEqual([]);
  });

  it("stands in CONTRACT.md (else run packages/client/test/contract/update-contract.ts)", () => {
    const written = readFileSync(new URL("../../CONTRACT.md", import.meta.url), "utf8");

    expect(written).toBe(contractTable(contract));
  });
});
