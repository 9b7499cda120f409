import { type CallOptions, GlobalSchemaResource, type SchemaDef, SchemaResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Schemas: what the input and output of tasks and workflows must look like; Orkes only (on OSS a schema lives inside a definition). Every
 * method rejects with a `ConductorSdkError`.
 *
 * @example
 * await new SchemaClient(client).registerSchema([{ name: "order", version: 1, type: "JSON", data: { type: "object" } }]);
 */
export class SchemaClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Stores schemas, replacing those of the same names and versions.
   *
   * @param newVersion stores each under the next free version instead.
   * @see POST /schema
   */
  async registerSchema(
    schemas: readonly SchemaDef[],
    newVersion = false,
    options?: CallOptions,
  ): Promise<void> {
    const call = { ...options, client: this.client, query: { newVersion } };
    await SchemaResource.saveSchemas({ ...call, body: [...schemas] });
  }

  /**
   * Reads one version of a schema.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /schema/{name}/{version}
   */
  getSchema(name: string, version: number, options?: CallOptions): Promise<SchemaDef> {
    return SchemaResource.getSchemaByNameAndVersion({
      ...options,
      client: this.client,
      path: { name, version },
    });
  }

  /**
   * Reads the latest version of a schema.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /schema/{name}
   */
  getSchemaByName(name: string, options?: CallOptions): Promise<SchemaDef> {
    return SchemaResource.getSchemaByNameWithLatestVersion({
      ...options,
      client: this.client,
      path: { name },
    });
  }

  /** Reads all versions of all schemas. @see GET /schema */
  getAllSchemas(options?: CallOptions): Promise<SchemaDef[]> {
    return SchemaResource.getAllSchemas({ ...options, client: this.client });
  }

  /** Removes one version of a schema. @see DELETE /schema/{name}/{version} */
  async deleteSchema(name: string, version: number, options?: CallOptions): Promise<void> {
    const path = { name, version };
    await SchemaResource.deleteSchemaByNameAndVersion({ ...options, client: this.client, path });
  }

  /** Removes all versions of a schema. @see DELETE /schema/{name} */
  async deleteSchemaByName(name: string, options?: CallOptions): Promise<void> {
    await SchemaResource.deleteSchemaByName({ ...options, client: this.client, path: { name } });
  }

  /** Stores schemas that everybody on the server may use. @see POST /global_schema */
  async registerGlobalSchema(
    schemas: readonly SchemaDef[],
    newVersion = false,
    options?: CallOptions,
  ): Promise<void> {
    const call = { ...options, client: this.client, query: { newVersion } };
    await GlobalSchemaResource.saveGlobalSchemas({ ...call, body: [...schemas] });
  }

  /**
   * Reads the latest version of a schema that everybody may use.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /global_schema/{name}
   */
  getGlobalSchemaByName(name: string, options?: CallOptions): Promise<SchemaDef> {
    return GlobalSchemaResource.getGlobalSchema({ ...options, client: this.client, path: { name } });
  }
}
