import { findWorkers } from "../register/find-workers";
import { toTaskDef } from "../register/to-task-def";
import { worker } from "../register/worker";
import { jsonSchema } from "./json-schema";
import { generateSchemaFromClass, schemaField } from "./schema-field";

class Base {
  @schemaField({ required: true })
  id = "";
}

class Order extends Base {
  @schemaField({ type: "number", required: true, description: "in cents" })
  amount = 0;

  @schemaField({ type: "array", items: { type: "string" } })
  tags: string[] = [];
}

describe("jsonSchema", () => {
  it("describes nested fields", () => {
    expect(
      jsonSchema({
        size: { enum: ["S", "L"], default: "S" },
        address: { type: "object", properties: { street: { required: true } } },
      }),
    ).toEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: {
        size: { type: "string", enum: ["S", "L"], default: "S" },
        address: { type: "object", properties: { street: { type: "string" } }, required: ["street"] },
      },
    });
  });
});

describe("schemaField, as a decorator of the language", () => {
  it("describes a class of which there is no instance, with its base", () => {
    expect(generateSchemaFromClass(Order)).toMatchObject({
      properties: {
        id: { type: "string" },
        amount: { type: "number", description: "in cents" },
        tags: { type: "array", items: { type: "string" } },
      },
      required: ["id", "amount"],
    });
    expect(Object.keys(generateSchemaFromClass(Base).properties)).toEqual(["id"]);
  });

  it("leaves the fields as they are", () => {
    expect(new Order()).toEqual({ id: "", amount: 0, tags: [] });
  });

  it("ends up in the definition that a worker registers", () => {
    const charge = worker({ taskDefName: "charge", inputType: Order, outputSchema: { type: "object" } })(
      () => ({}),
    );
    const [config] = findWorkers([charge], false, {});
    if (config === undefined) throw new Error("no worker");

    expect(toTaskDef(config)).toMatchObject({
      inputSchema: { name: "charge_input", type: "JSON", data: { required: ["id", "amount"] } },
      outputSchema: { data: { type: "object" } },
    });
  });

  it("refuses what is no field", () => {
    expect(
      () => void Reflect.apply(schemaField(), undefined, [() => 1, { kind: "method", name: "x" }]),
    ).toThrow('@schemaField on "x" needs a field');
  });
});
