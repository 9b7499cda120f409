/**
 * Writes CONTRACT.md anew, after the domain clients changed:
 * `node --conditions=@baton/source --import tsx packages/client/test/contract/update-contract.ts`
 */
import { writeFileSync } from "node:fs";
import { callMethod, SPECIAL_VALUES } from "./call-method";
import { contractTable } from "./contract-table";
import { domainMethods } from "./domain-methods";
import { readDescription } from "@baton/tooling/read-description";

const description = await readDescription();
const contract = new Map<string, Set<string>>();
for (const call of domainMethods(SPECIAL_VALUES)) {
  const name = `${call.owner}.${call.method}`;
  const { asked } = await callMethod(description, call);
  contract.set(name, new Set([...(contract.get(name) ?? []), ...asked]));
}
writeFileSync(new URL("../../CONTRACT.md", import.meta.url), contractTable(contract));
