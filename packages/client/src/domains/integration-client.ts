import {
  type CallOptions,
  type Integration,
  type IntegrationApi,
  type IntegrationApiUpdate,
  type IntegrationCategory,
  type IntegrationDef,
  IntegrationResource,
  type IntegrationUpdate,
  type MessageTemplate,
  type Tag,
  type TokenLimit,
  type TokenUsageLog,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/** A model or another API of a provider to store, with the limit of its use. */
export interface ExtendedIntegrationApiUpdate extends IntegrationApiUpdate {
  /** How many tokens may be used in the period. */
  maxTokens?: number;
  /** The period of the limit, such as `daily`. */
  frequency?: string;
}

/**
 * Providers of models, vector databases, message brokers and other services, with what they offer. Every method rejects with a
 * `ConductorSdkError`. Orkes only.
 *
 * @example
 * const integrations = new IntegrationClient(client);
 * await integrations.saveIntegrationProvider("openai", { type: "openai", category: "AI_MODEL", enabled: true, configuration });
 * await integrations.saveIntegrationApi("openai", "gpt-4o", { description: "The large one", enabled: true });
 */
export class IntegrationClient {
  constructor(private readonly client: ConductorClient) {}

  /** Stores a provider. @see POST /integrations/provider/{name} */
  async saveIntegrationProvider(
    name: string,
    integration: IntegrationUpdate,
    options?: CallOptions,
  ): Promise<void> {
    await IntegrationResource.saveIntegrationProvider({ ...this.#at(name, options), body: integration });
  }

  /**
   * Reads a provider.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /integrations/provider/{name}
   */
  getIntegrationProvider(name: string, options?: CallOptions): Promise<Integration> {
    return IntegrationResource.getIntegrationProvider(this.#at(name, options));
  }

  /** Reads all providers. @see GET /integrations/provider */
  getIntegrationProviders(options?: CallOptions): Promise<Integration[]> {
    return IntegrationResource.getIntegrationProviders({ ...options, client: this.client });
  }

  /** Removes a provider with all it offers. @see DELETE /integrations/provider/{name} */
  async deleteIntegrationProvider(name: string, options?: CallOptions): Promise<void> {
    await IntegrationResource.deleteIntegrationProvider(this.#at(name, options));
  }

  /** Stores what a provider offers, such as a model. @see POST /integrations/provider/{name}/integration/{integration_name} */
  async saveIntegrationApi(
    providerName: string,
    integrationName: string,
    api: ExtendedIntegrationApiUpdate,
    options?: CallOptions,
  ): Promise<void> {
    const call = this.#of(providerName, integrationName, options);
    await IntegrationResource.saveIntegrationApi({ ...call, body: api });
  }

  /**
   * Reads what a provider offers under a name.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /integrations/provider/{name}/integration/{integration_name}
   */
  getIntegrationApi(
    providerName: string,
    integrationName: string,
    options?: CallOptions,
  ): Promise<IntegrationApi> {
    return IntegrationResource.getIntegrationApi(this.#of(providerName, integrationName, options));
  }

  /** Reads everything a provider offers. @see GET /integrations/provider/{name}/integration */
  getIntegrationApis(providerName: string, options?: CallOptions): Promise<IntegrationApi[]> {
    return IntegrationResource.getIntegrationApis(this.#at(providerName, options));
  }

  /** Removes what a provider offers under a name. @see DELETE /integrations/provider/{name}/integration/{integration_name} */
  async deleteIntegrationApi(
    providerName: string,
    integrationName: string,
    options?: CallOptions,
  ): Promise<void> {
    await IntegrationResource.deleteIntegrationApi(this.#of(providerName, integrationName, options));
  }

  /**
   * Reads the providers of a category.
   *
   * @param category such as `AI_MODEL`, or any text: a server may know categories that this version does not. All unless given.
   * @param activeOnly leaves out those that are switched off.
   * @see GET /integrations/
   */
  getIntegrations(category?: string, activeOnly?: boolean, options?: CallOptions): Promise<Integration[]>;
  getIntegrations(
    category?: IntegrationCategory,
    activeOnly?: boolean,
    options?: CallOptions,
  ): Promise<Integration[]> {
    const query = { category, activeOnly };
    return IntegrationResource.getAllIntegrations({ ...options, client: this.client, query });
  }

  /** Describes the kinds of provider that the server knows. @see GET /integrations/def */
  getIntegrationProviderDefs(options?: CallOptions): Promise<IntegrationDef[]> {
    return IntegrationResource.getIntegrationProviderDefs({ ...options, client: this.client });
  }

  /**
   * Describes one kind of provider.
   *
   * @throws {ConductorSdkError} NOT_FOUND when the server does not know it.
   * @see GET /integrations/def/{name}
   */
  getIntegrationDef(name: string, options?: CallOptions): Promise<IntegrationDef> {
    return IntegrationResource.getIntegrationDef(this.#at(name, options));
  }

  /** Makes kinds of provider known to the server. @see POST /integrations/def/register */
  async registerIntegrationDefs(defs: readonly IntegrationDef[], options?: CallOptions): Promise<void> {
    await IntegrationResource.registerIntegration({ ...options, client: this.client, body: [...defs] });
  }

  /** Stores providers with all they offer, such as those of another server. @see POST /integrations/ */
  async saveAllIntegrations(integrations: readonly Integration[], options?: CallOptions): Promise<void> {
    await IntegrationResource.saveAllIntegrations({
      ...options,
      client: this.client,
      body: [...integrations],
    });
  }

  /**
   * Lists providers with what they offer, as `provider:name`.
   *
   * @param type the kind of provider, such as `openai`; all unless given.
   * @param activeOnly leaves out those that are switched off.
   * @see GET /integrations/all
   */
  getProvidersAndIntegrations(type?: string, activeOnly?: boolean, options?: CallOptions): Promise<string[]> {
    const query = { type, activeOnly };
    return IntegrationResource.getProvidersAndIntegrations({ ...options, client: this.client, query });
  }

  /** Lists what could be used of a provider. @see GET /integrations/provider/{name}/integration/all */
  getIntegrationAvailableApis(providerName: string, options?: CallOptions): Promise<string[]> {
    return IntegrationResource.getIntegrationAvailableApis(this.#at(providerName, options));
  }

  /**
   * Allows a prompt for a model.
   *
   * @see POST /integrations/provider/{integration_provider}/integration/{integration_name}/prompt/{prompt_name}
   */
  async associatePromptWithIntegration(
    providerName: string,
    integrationName: string,
    promptName: string,
    options?: CallOptions,
  ): Promise<void> {
    const path = {
      integration_provider: providerName,
      integration_name: integrationName,
      prompt_name: promptName,
    };
    await IntegrationResource.associatePromptWithIntegration({ ...options, client: this.client, path });
  }

  /** Reads the prompts of a model. @see GET /integrations/provider/{integration_provider}/integration/{integration_name}/prompt */
  getPromptsWithIntegration(
    providerName: string,
    integrationName: string,
    options?: CallOptions,
  ): Promise<MessageTemplate[]> {
    const path = { integration_provider: providerName, integration_name: integrationName };
    return IntegrationResource.getPromptsWithIntegration({ ...options, client: this.client, path });
  }

  /** Adds tags to what a provider offers. @see PUT /integrations/provider/{name}/integration/{integration_name}/tags */
  async setIntegrationTags(
    providerName: string,
    integrationName: string,
    tags: readonly Tag[],
    options?: CallOptions,
  ): Promise<void> {
    const call = this.#of(providerName, integrationName, options);
    await IntegrationResource.putTagForIntegration({ ...call, body: [...tags] });
  }

  /** Reads the tags of what a provider offers. @see GET /integrations/provider/{name}/integration/{integration_name}/tags */
  getIntegrationTags(providerName: string, integrationName: string, options?: CallOptions): Promise<Tag[]> {
    return IntegrationResource.getTagsForIntegration(this.#of(providerName, integrationName, options));
  }

  /** Removes tags from what a provider offers. @see DELETE /integrations/provider/{name}/integration/{integration_name}/tags */
  async deleteIntegrationTags(
    providerName: string,
    integrationName: string,
    tags: readonly Tag[],
    options?: CallOptions,
  ): Promise<void> {
    const call = this.#of(providerName, integrationName, options);
    await IntegrationResource.deleteTagForIntegration({ ...call, body: [...tags] });
  }

  /** Adds tags to a provider. @see PUT /integrations/provider/{name}/tags */
  async setProviderTags(providerName: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const body = [...tags];
    await IntegrationResource.putTagForIntegrationProvider({ ...this.#at(providerName, options), body });
  }

  /** Reads the tags of a provider. @see GET /integrations/provider/{name}/tags */
  getProviderTags(providerName: string, options?: CallOptions): Promise<Tag[]> {
    return IntegrationResource.getTagsForIntegrationProvider(this.#at(providerName, options));
  }

  /** Removes tags from a provider. @see DELETE /integrations/provider/{name}/tags */
  async deleteProviderTags(providerName: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const body = [...tags];
    await IntegrationResource.deleteTagForIntegrationProvider({ ...this.#at(providerName, options), body });
  }

  /** Reads how many tokens a provider's models may use. @see GET /integrations/llm/{name}/token */
  getTokenLimit(providerName: string, options?: CallOptions): Promise<TokenLimit> {
    return IntegrationResource.getTokenLimit(this.#at(providerName, options));
  }

  /** Limits how many tokens a provider's models may use. @see POST /integrations/llm/{name}/token */
  async updateTokenLimit(providerName: string, limit: TokenLimit, options?: CallOptions): Promise<void> {
    await IntegrationResource.updateTokenLimit({ ...this.#at(providerName, options), body: limit });
  }

  /**
   * Reads how many tokens were used.
   *
   * @param model all models of the provider unless given.
   * @param lookUpWindow how far to look back, in the server's unit.
   * @see GET /integrations/llm/{name}/token/history
   */
  getTokenUsage(
    providerName: string,
    model?: string,
    lookUpWindow?: number,
    options?: CallOptions,
  ): Promise<TokenUsageLog[]> {
    const query = { model, lookUpWindow };
    return IntegrationResource.getTokenUsage({ ...this.#at(providerName, options), query });
  }

  #at(name: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { name } };
  }

  #of(name: string, integrationName: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { name, integration_name: integrationName } };
  }
}
