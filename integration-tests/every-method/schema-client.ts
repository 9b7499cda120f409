import type { SchemaDef } from "@baton/api";
import { SchemaClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const SCHEMA: SchemaDef = { name: "order", version: 1, type: "JSON", data: { type: "object" } };

/** Every method of `SchemaClient`. */
export const SCHEMA_CLIENT = elsewhere(SchemaClient, {
  registerSchema: ["saveSchemas", (schemas) => schemas.registerSchema([SCHEMA], true)],
  getSchema: ["getSchemaByNameAndVersion", (schemas) => schemas.getSchema("order", 1)],
  getSchemaByName: ["getSchemaByNameWithLatestVersion", (schemas) => schemas.getSchemaByName("order")],
  getAllSchemas: ["getAllSchemas", (schemas) => schemas.getAllSchemas()],
  deleteSchema: ["deleteSchemaByNameAndVersion", (schemas) => schemas.deleteSchema("order", 1)],
  deleteSchemaByName: ["deleteSchemaByName", (schemas) => schemas.deleteSchemaByName("order")],
  registerGlobalSchema: ["saveGlobalSchemas", (schemas) => schemas.registerGlobalSchema([SCHEMA])],
  getGlobalSchemaByName: ["getGlobalSchema", (schemas) => schemas.getGlobalSchemaByName("order")],
});
