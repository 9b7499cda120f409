import {
  type AccessKey,
  type AccessKeyInfo,
  ApplicationResource,
  type ApplicationRole,
  type CallOptions,
  type ExtendedConductorApplication,
  type Tag,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Applications: what programs sign in as, with their keys, roles and tags. Every method rejects with a `ConductorSdkError`. Orkes
 * only.
 *
 * @example
 * const applications = new ApplicationClient(client);
 * const { id } = await applications.createApplication("order-workers");
 * await applications.addApplicationRole(id, "WORKER");
 * const { id: keyId, secret } = await applications.createAccessKey(id);
 */
export class ApplicationClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads all applications. @see GET /applications */
  getAllApplications(options?: CallOptions): Promise<ExtendedConductorApplication[]> {
    return ApplicationResource.listApplications({ ...options, client: this.client });
  }

  /** Creates an application. @see POST /applications */
  createApplication(applicationName: string, options?: CallOptions): Promise<ExtendedConductorApplication> {
    const body = { name: applicationName };
    return ApplicationResource.createApplication({ ...options, client: this.client, body });
  }

  /** Reads the application that a key belongs to. @see GET /applications/key/{accessKeyId} */
  getAppByAccessKeyId(accessKeyId: string, options?: CallOptions): Promise<ExtendedConductorApplication> {
    const path = { accessKeyId };
    return ApplicationResource.getAppByAccessKeyId({ ...options, client: this.client, path });
  }

  /** Removes a key; who uses it is locked out. @see DELETE /applications/{applicationId}/accessKeys/{keyId} */
  async deleteAccessKey(applicationId: string, keyId: string, options?: CallOptions): Promise<void> {
    const path = { applicationId, keyId };
    await ApplicationResource.deleteAccessKey({ ...options, client: this.client, path });
  }

  /** Locks an active key, or unlocks a locked one. @see POST /applications/{applicationId}/accessKeys/{keyId}/status */
  toggleAccessKeyStatus(applicationId: string, keyId: string, options?: CallOptions): Promise<AccessKeyInfo> {
    const path = { applicationId, keyId };
    return ApplicationResource.toggleAccessKeyStatus({ ...options, client: this.client, path });
  }

  /**
   * Takes a role away from an application.
   *
   * @param role any text: a server may know roles that this version does not.
   * @see DELETE /applications/{applicationId}/roles/{role}
   */
  removeRoleFromApplicationUser(applicationId: string, role: string, options?: CallOptions): Promise<void>;
  async removeRoleFromApplicationUser(
    applicationId: string,
    role: ApplicationRole,
    options?: CallOptions,
  ): Promise<void> {
    const path = { applicationId, role };
    await ApplicationResource.removeRoleFromApplicationUser({ ...options, client: this.client, path });
  }

  /** Gives an application a role. @see POST /applications/{applicationId}/roles/{role} */
  async addApplicationRole(
    applicationId: string,
    role: ApplicationRole,
    options?: CallOptions,
  ): Promise<void> {
    const path = { applicationId, role };
    await ApplicationResource.addRoleToApplicationUser({ ...options, client: this.client, path });
  }

  /** Removes an application with its keys. @see DELETE /applications/{id} */
  async deleteApplication(applicationId: string, options?: CallOptions): Promise<void> {
    await ApplicationResource.deleteApplication(this.#of(applicationId, options));
  }

  /**
   * Reads an application.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /applications/{id}
   */
  getApplication(applicationId: string, options?: CallOptions): Promise<ExtendedConductorApplication> {
    return ApplicationResource.getApplication(this.#of(applicationId, options));
  }

  /** Gives an application another name. @see PUT /applications/{id} */
  updateApplication(
    applicationId: string,
    newApplicationName: string,
    options?: CallOptions,
  ): Promise<ExtendedConductorApplication> {
    const body = { name: newApplicationName };
    return ApplicationResource.updateApplication({ ...this.#of(applicationId, options), body });
  }

  /** Lists the keys of an application, without their secrets. @see GET /applications/{id}/accessKeys */
  getAccessKeys(applicationId: string, options?: CallOptions): Promise<AccessKeyInfo[]> {
    return ApplicationResource.getAccessKeys(this.#of(applicationId, options));
  }

  /** Creates a key. Its secret is told this once. @see POST /applications/{id}/accessKeys */
  createAccessKey(applicationId: string, options?: CallOptions): Promise<AccessKey> {
    return ApplicationResource.createAccessKey(this.#of(applicationId, options));
  }

  /** Reads the tags of an application. @see GET /applications/{id}/tags */
  getApplicationTags(applicationId: string, options?: CallOptions): Promise<Tag[]> {
    return ApplicationResource.getTagsForApplication(this.#of(applicationId, options));
  }

  /** Adds tags to an application. @see PUT /applications/{id}/tags */
  async addApplicationTags(
    applicationId: string,
    tags: readonly Tag[],
    options?: CallOptions,
  ): Promise<void> {
    await ApplicationResource.putTagForApplication({ ...this.#of(applicationId, options), body: [...tags] });
  }

  /** Adds a tag to an application. @see PUT /applications/{id}/tags */
  addApplicationTag(applicationId: string, tag: Tag, options?: CallOptions): Promise<void> {
    return this.addApplicationTags(applicationId, [tag], options);
  }

  /** Removes tags from an application. @see DELETE /applications/{id}/tags */
  async deleteApplicationTags(
    applicationId: string,
    tags: readonly Tag[],
    options?: CallOptions,
  ): Promise<void> {
    const body = [...tags];
    await ApplicationResource.deleteTagForApplication({ ...this.#of(applicationId, options), body });
  }

  /** Removes a tag from an application. @see DELETE /applications/{id}/tags */
  deleteApplicationTag(applicationId: string, tag: Tag, options?: CallOptions): Promise<void> {
    return this.deleteApplicationTags(applicationId, [tag], options);
  }

  #of(id: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { id } };
  }
}
