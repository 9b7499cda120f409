import type { SchemaDef } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { SchemaClient } from "./schema-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { schemas: new SchemaClient(client), requests };
}

const ORDER: SchemaDef = { name: "order", version: 1, type: "JSON" };
const BODY = JSON.stringify(ORDER);

describe("SchemaClient", () => {
  it.each<[string, (schemas: SchemaClient) => Promise<unknown>, string]>([
    ["registerSchema", (s) => s.registerSchema([ORDER]), `POST /schema?newVersion=false [${BODY}]`],
    [
      "registerSchema as a new version",
      (s) => s.registerSchema([ORDER, ORDER], true),
      `POST /schema?newVersion=true [${BODY},${BODY}]`,
    ],
    ["getSchema", (s) => s.getSchema("order", 2), "GET /schema/order/2"],
    ["getSchemaByName", (s) => s.getSchemaByName("order"), "GET /schema/order"],
    ["getAllSchemas", (s) => s.getAllSchemas(), "GET /schema"],
    ["deleteSchema", (s) => s.deleteSchema("order", 2), "DELETE /schema/order/2"],
    ["deleteSchemaByName", (s) => s.deleteSchemaByName("order"), "DELETE /schema/order"],
    [
      "registerGlobalSchema",
      (s) => s.registerGlobalSchema([ORDER]),
      `POST /global_schema?newVersion=false [${BODY}]`,
    ],
    ["getGlobalSchemaByName", (s) => s.getGlobalSchemaByName("order"), "GET /global_schema/order"],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { schemas, requests } = await start();

    await call(schemas);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what the server does", async () => {
    const { schemas } = await start(({ route }) => ({ json: route === "/schema" ? [ORDER] : ORDER }));

    expect(await schemas.getAllSchemas()).toEqual([ORDER]);
    expect(await schemas.getSchema("order", 1)).toEqual(ORDER);
    expect(await schemas.registerSchema([ORDER])).toBeUndefined();
  });

  it("says which edition has what this server lacks", async () => {
    const { schemas } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(schemas.getSchemaByName("order"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/schemas need Orkes Conductor/),
    });
  });

  it.each<[string, (schemas: SchemaClient) => Promise<unknown>]>([
    ["getSchema", (s) => s.getSchema("", 1)],
    ["getSchemaByName", (s) => s.getSchemaByName("")],
    ["deleteSchema", (s) => s.deleteSchema("", 1)],
    ["deleteSchemaByName", (s) => s.deleteSchemaByName("..")],
    ["getGlobalSchemaByName", (s) => s.getGlobalSchemaByName("")],
  ])("%s refuses a wrong name before anything is sent", async (_name, call) => {
    const { schemas, requests } = await start();

    expect(await rejection(call(schemas))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
