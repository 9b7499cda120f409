import { OPERATIONS } from "@baton/api";

/** The operations that each method asks for, by the class and the name of the method. */
export type Contract = ReadonlyMap<string, ReadonlySet<string>>;

/** The text of CONTRACT.md: every method of every domain client with the operations behind it, and what no client covers. */
export function contractTable(contract: Contract): string {
  const covered = new Set([...contract.values()].flatMap((asked) => [...asked]));
  const left = OPERATIONS.filter(({ operationId }) => !covered.has(operationId));
  return `# What each method asks for

Written by \`packages/client/test/contract/update-contract.ts\`, checked by the contract test. Each method was called with arguments made
from its types; each request kept to the description in \`openapi/\`, and each answer was made from it.
${[...byOwner(contract)].map(([owner, lines]) => `\n## ${owner}\n\n| Method | Operations |\n| --- | --- |\n${lines.join("\n")}\n`).join("")}
## Covered by no client

Call these through their resource, such as \`WorkflowResource.decide({ client, path: { workflowId } })\`.

| Resource | Operations |
| --- | --- |
${[...byResource(left)].map(([resource, ids]) => `| ${resource} | ${ids.join(", ")} |`).join("\n")}
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

function byResource(operations: typeof OPERATIONS): Map<string, string[]> {
  const resources = new Map<string, string[]>();
  for (const { resource, operationId } of operations)
    resources.set(resource, [...(resources.get(resource) ?? []), operationId]);
  return resources;
}
