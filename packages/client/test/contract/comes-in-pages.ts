import { type DescribedOperation, type Description, merged, resolved } from "@baton/api/testing";

/** Whether a request for an operation says where its page starts, in the query or in the body. */
export function comesInPages(description: Description, operation: DescribedOperation): boolean {
  const parameters = (operation.parameters ?? []).map((one) => resolved(description, one));
  const inQuery = parameters.some(({ name, in: place }) => place === "query" && name === "start");
  const { schema = {} } = operation.requestBody?.content["application/json"] ?? {};
  return inQuery || "start" in (merged(description, resolved(description, schema)).properties ?? {});
}
