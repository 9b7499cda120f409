import { generateSchemaFromClass, schemaField } from "./schema-field";

class Base {
  @schemaField({ required: true })
  id = "";
}

class Order extends Base {
  @schemaField({ type: "number" })
  amount = 0;
}

describe("schemaField, with experimentalDecorators", () => {
  it("describes a class of which there is no instance, with its base", () => {
    expect(generateSchemaFromClass(Order)).toMatchObject({
      properties: { id: { type: "string" }, amount: { type: "number" } },
      required: ["id"],
    });
    expect(Object.keys(generateSchemaFromClass(Base).properties)).toEqual(["id"]);
  });
});
