import type { JsonReader } from "./json-reader";
import type { JsonMap } from "./model";
import { present } from "./present";

const SCHEMA_TYPES = ["JSON", "AVRO", "PROTOBUF"] as const;

/** A schema that a definition carries; stored, and checked by nobody in Conductor OSS. */
interface SchemaDefinition {
  readonly ownerApp?: string;
  readonly createTime: number;
  readonly updateTime: number;
  readonly createdBy?: string;
  readonly updatedBy?: string;
  readonly name?: string;
  readonly version: number;
  readonly type?: (typeof SCHEMA_TYPES)[number];
  readonly data?: JsonMap;
  readonly externalRef?: string;
}

/**
 * Fills in the defaults of an embedded schema.
 *
 * @throws {RequestError} 400 when a member has the wrong type.
 * @see conductor-oss/conductor common/…/metadata/SchemaDef.java
 */
export function toSchemaDefinition(from: JsonReader | undefined): SchemaDefinition | undefined {
  if (from === undefined) return undefined;
  return present<SchemaDefinition>({
    ownerApp: from.text("ownerApp"),
    createTime: from.long("createTime", 0),
    updateTime: from.long("updateTime", 0),
    createdBy: from.text("createdBy"),
    updatedBy: from.text("updatedBy"),
    name: from.text("name"),
    version: from.integer("version", 1),
    type: from.choice("type", SCHEMA_TYPES),
    data: from.optionalMap("data"),
    externalRef: from.text("externalRef"),
  });
}
