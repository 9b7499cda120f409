import { OPERATIONS } from "@baton/api/operations";
import { UNCOVERED } from "./uncovered";

/** The operations that each method asks for, by the class and the name of the method. */
export type Contract = ReadonlyMap<string, ReadonlySet<string>>;

/** The text of CONTRACT.md: every method of every domain client with the operations behind it, and what no client covers. */
export function contractTable(contract: Contract): string {
  const covered = new Set([...contract.values()].flatMap((asked) => [...asked]));
  const left = OPERATIONS.filter(({ operationId }) => !covered.has(operationId));
  const needless = Object.keys(UNCOVERED).filter((id) => !left.some(({ operationId }) => operationId === id));
  if (needless.length > 0)
    throw new Error(`uncovered.ts excuses what needs no excuse: ${needless.join(", ")}`);
  return `# What each method asks for

Written by \`packages/client/test/contract/update-contract.ts\`, checked by the contract test. Each method was called with arguments made
from its types; each request kept to the description in \`openapi/\`, and each answer was made from it.
${[...byOwner(contract)].map(([owner, lines]) => `\n## ${owner}\n\n| Method | Operations |\n| --- | --- |\n${lines.join("\n")}\n`).join("")}
## Covered by no client

Domain clients have what a user of the server asks for, once. What is a second way to something, or a matter of servers among
themselves, is called through its resource, such as \`WorkflowResource.searchWorkflowsV2({ client, query })\`.

| Operation | Why |
| --- | --- |
${left.map(whyNot).join("\n")}
`;
}

function byOwner(contract: Contract): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [name, asked] of [...contract].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [owner = "", method = ""] = name.split(".");
    const line = `| \`${method}\` | ${[...asked].map(placeOf).join("<br>") || "none"} |`;
    owners.set(owner, [...(owners.get(owner) ?? []), line]);
  }
  return owners;
}

function placeOf(operationId: string): string {
  const found = OPERATIONS.find((one) => one.operationId === operationId);
  if (found === undefined) return operationId;
  const only = found.editions.length === 1 ? ` (${found.editions[0] === "oss" ? "OSS" : "Orkes"})` : "";
  return `\`${found.method} ${found.path}\`${only}`;
}

/** @throws Error when nobody has said why. */
function whyNot({ resource, operationId }: (typeof OPERATIONS)[number]): string {
  const reason = UNCOVERED[operationId];
  if (reason === undefined)
    throw new Error(
      `no domain client calls ${operationId}: give it a method, or say in uncovered.ts why not`,
    );
  return `| \`${resource}.${operationId}\` | ${reason} |`;
}
