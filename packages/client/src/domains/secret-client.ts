import {
  type CallOptions,
  type CredentialMeta,
  type ExtendedSecret,
  SecretResource,
  type Tag,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { raiseNeedsOrkes } from "./needs-orkes";

/**
 * Secrets, which definitions refer to as `${workflow.secrets.name}`. Every method rejects with a `ConductorSdkError`. Values travel as
 * they are, without quotes around them. On OSS, secrets come from the server's environment and cannot be changed (UNSUPPORTED). Tags and
 * caches exist on Orkes only.
 *
 * @example
 * await new SecretClient(client).putSecret("stripe_key", key);
 */
export class SecretClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Sets a secret.
   *
   * @param value not empty.
   * @throws {ConductorSdkError} UNSUPPORTED when the server only reads them from its environment.
   * @see PUT /secrets/{key}
   */
  async putSecret(key: string, value: string, options?: CallOptions): Promise<void> {
    await SecretResource.putSecret({ ...this.#of(key, options), body: value });
  }

  /**
   * Reads a secret.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /secrets/{key}
   */
  async getSecret(key: string, options?: CallOptions): Promise<string> {
    const value: string | undefined = await SecretResource.getSecret(this.#of(key, options));
    return value ?? "";
  }

  /**
   * Removes a secret.
   *
   * @throws {ConductorSdkError} UNSUPPORTED when the server only reads them from its environment.
   * @see DELETE /secrets/{key}
   */
  async deleteSecret(key: string, options?: CallOptions): Promise<void> {
    await SecretResource.deleteSecret(this.#of(key, options));
  }

  /** Tells whether there is a secret of this name. @see GET /secrets/{key}/exists */
  async secretExists(key: string, options?: CallOptions): Promise<boolean> {
    const answer = await SecretResource.secretExists(this.#of(key, options)).catch(noSecret);
    // Some versions answer text, or nothing where there is one.
    return String(answer) !== "false";
  }

  /** Lists the names of all secrets. @see POST /secrets */
  listAllSecretNames(options?: CallOptions): Promise<string[]> {
    return SecretResource.listAllSecretNames({ ...options, client: this.client });
  }

  /** Lists the names of the secrets that one may let others use. @see GET /secrets */
  listSecretsThatUserCanGrantAccessTo(options?: CallOptions): Promise<string[]> {
    return SecretResource.listSecrets({ ...options, client: this.client });
  }

  /** Lists the secrets that one may let others use, with their tags; Orkes only. @see GET /secrets-v2 */
  listSecretsWithTags(options?: CallOptions): Promise<ExtendedSecret[]> {
    return SecretResource.listSecretsWithTags({ ...options, client: this.client });
  }

  /** Lists the secrets with masked values; OSS only. @see GET /secrets/v2 */
  listSecretsWithMeta(options?: CallOptions): Promise<CredentialMeta[]> {
    return SecretResource.listSecretsWithMeta({ ...options, client: this.client });
  }

  /** Adds tags to a secret; Orkes only. @see PUT /secrets/{key}/tags */
  async setSecretTags(tags: readonly Tag[], key: string, options?: CallOptions): Promise<void> {
    await SecretResource.putTagForSecret({ ...this.#of(key, options), body: [...tags] });
  }

  /** Reads the tags of a secret; Orkes only. @see GET /secrets/{key}/tags */
  getSecretTags(key: string, options?: CallOptions): Promise<Tag[]> {
    return SecretResource.getTagsForSecret(this.#of(key, options));
  }

  /** Takes tags away from a secret; Orkes only. @see DELETE /secrets/{key}/tags */
  async deleteSecretTags(tags: readonly Tag[], key: string, options?: CallOptions): Promise<void> {
    await SecretResource.deleteTagForSecret({ ...this.#of(key, options), body: [...tags] });
  }

  /** Makes the server that answers forget the secrets it keeps in memory; Orkes only. @see GET /secrets/clearLocalCache */
  clearLocalSecretCache(options?: CallOptions): Promise<Record<string, string>> {
    return SecretResource.clearLocalSecretCache({ ...options, client: this.client }).catch(
      raiseNeedsOrkes("GET /secrets/clearLocalCache"),
    );
  }

  /** Makes all servers forget the secrets kept in Redis; Orkes only. @see GET /secrets/clearRedisCache */
  clearRedisSecretCache(options?: CallOptions): Promise<Record<string, string>> {
    return SecretResource.clearRedisSecretCache({ ...options, client: this.client }).catch(
      raiseNeedsOrkes("GET /secrets/clearRedisCache"),
    );
  }

  #of(key: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { key } };
  }
}

function noSecret(cause: unknown): false {
  if (ConductorSdkError.is(cause) && cause.code === "NOT_FOUND") return false;
  throw cause;
}
