import type { Edition, Operation } from "@baton/api/operations";
import { singleEditions } from "./single-editions";

const SUBJECTS = new Map([
  ["HumanResource", "human tasks"],
  ["FormResource", "forms"],
  ["SecretResource", "secrets"],
]);

function operation(name: string, resource: string, ...editions: readonly Edition[]): Operation {
  const [method, path = ""] = name.split(" ");
  return {
    operationId: name,
    method: method === "PUT" ? "PUT" : "GET",
    path,
    resource: `${resource}Resource`,
    editions,
    repeatable: true,
  };
}

const rowsOf = (...operations: readonly Operation[]) =>
  singleEditions(operations, SUBJECTS).map(
    ({ edition, route, subject }) => `${edition} ${route} [${subject}]`,
  );

describe("singleEditions", () => {
  it("sums up a path below which everything is of one edition and one resource", () => {
    const rows = rowsOf(
      operation("GET /human/tasks/{id}", "Human", "orkes"),
      operation("PUT /human/tasks", "Human", "orkes"),
      operation("GET /human/forms/{name}", "Form", "orkes"),
      operation("GET /other", "Other", "oss", "orkes"),
    );

    expect(rows).toEqual(["orkes /human/forms [forms]", "orkes /human/tasks [human tasks]"]);
  });

  it("names single operations where a path is shared", () => {
    const rows = rowsOf(
      operation("GET /secrets/{key}", "Secret", "oss", "orkes"),
      operation("PUT /secrets/{key}", "Secret", "orkes"),
      operation("GET /secrets/{key}/tags", "Secret", "orkes"),
      operation("GET /secrets/v2", "Secret", "oss"),
    );

    expect(rows).toEqual([
      "oss /secrets/v2 []",
      "orkes PUT /secrets/{key} []",
      "orkes /secrets/{key}/tags []",
    ]);
  });

  it("does not take a path for the beginning of another word", () => {
    const rows = rowsOf(
      operation("GET /secrets", "Secret", "oss", "orkes"),
      operation("GET /secrets-v2", "Secret", "orkes"),
    );

    expect(rows).toEqual(["orkes /secrets-v2 []"]);
  });

  it("has no rows where both editions have everything", () => {
    expect(rowsOf(operation("GET /version", "Other", "oss", "orkes"))).toEqual([]);
  });
});
