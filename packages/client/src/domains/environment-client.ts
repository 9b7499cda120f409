import { type CallOptions, EnvironmentResource, type EnvironmentVariable, type Tag } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Environment variables of the server, which definitions refer to as `${workflow.env.name}`. Every method rejects with a
 * `ConductorSdkError`. On OSS they come from the server's own environment (variables that begin with `CONDUCTOR_ENV_`) and can only be
 * read; changing them and tags exist on Orkes only.
 *
 * @example
 * await new EnvironmentClient(client).putEnvironmentVariable("region", "eu-1");
 */
export class EnvironmentClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads all variables with their values. @see GET /environment */
  getAllEnvironmentVariables(options?: CallOptions): Promise<EnvironmentVariable[]> {
    return EnvironmentResource.getEnvironment({ ...options, client: this.client });
  }

  /**
   * Reads a variable; undefined where the server answers nothing because there is none, or an empty one (OSS).
   *
   * @throws {ConductorSdkError} NOT_FOUND where the server says so.
   * @see GET /environment/{key}
   */
  getEnvironmentVariable(key: string, options?: CallOptions): Promise<string | undefined> {
    return EnvironmentResource.getEnvironmentVariable(this.#of(key, options));
  }

  /**
   * Sets a variable; Orkes only.
   *
   * @param value sent as it is, without quotes around it; at most 65,535 characters.
   * @see PUT /environment/{key}
   */
  async putEnvironmentVariable(key: string, value: string, options?: CallOptions): Promise<void> {
    await EnvironmentResource.createOrUpdateEnvVariable({ ...this.#of(key, options), body: value });
  }

  /** Removes a variable and answers the value it had; Orkes only. @see DELETE /environment/{key} */
  deleteEnvironmentVariable(key: string, options?: CallOptions): Promise<string | undefined> {
    return EnvironmentResource.deleteEnvVariable(this.#of(key, options));
  }

  /** Adds tags to a variable; Orkes only. @see PUT /environment/{name}/tags */
  async setEnvironmentVariableTags(tags: readonly Tag[], name: string, options?: CallOptions): Promise<void> {
    const body = [...tags];
    await EnvironmentResource.putTagForEnvVar({ ...options, client: this.client, path: { name }, body });
  }

  /** Reads the tags of a variable; Orkes only. @see GET /environment/{name}/tags */
  getEnvironmentVariableTags(name: string, options?: CallOptions): Promise<Tag[]> {
    return EnvironmentResource.getTagsForEnvVar({ ...options, client: this.client, path: { name } });
  }

  /** Takes tags away from a variable; Orkes only. @see DELETE /environment/{name}/tags */
  async deleteEnvironmentVariableTags(
    tags: readonly Tag[],
    name: string,
    options?: CallOptions,
  ): Promise<void> {
    const body = [...tags];
    await EnvironmentResource.deleteTagForEnvVar({ ...options, client: this.client, path: { name }, body });
  }

  #of(key: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { key } };
  }
}
