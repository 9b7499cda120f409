import {
  type CallHeaders,
  type CallOptions,
  IncomingWebhookResource,
  type Tag,
  type WebhookConfig,
  WebhooksConfigResource,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/** How an event is delivered to a webhook. */
export interface DeliverOptions extends CallOptions {
  /**
   * What stands behind the address, as `?name=value`.
   * @default none
   */
  requestParams?: Readonly<Record<string, string>> | undefined;
  /**
   * What the webhook's verifier looks at, such as a signature.
   * @default none
   */
  headers?: CallHeaders | undefined;
}

/**
 * Webhooks: addresses that other systems send events to, which start workflows or wake those that wait; Orkes only. Every method rejects
 * with a `ConductorSdkError`.
 *
 * @example
 * const webhooks = new WebhookClient(client);
 * const { id } = await webhooks.createWebhook({ name: "payments", verifier: "HEADER_BASED", headers: { "x-key": "…" }, workflowsToStart: { fulfil_order: 1 } });
 */
export class WebhookClient {
  constructor(private readonly client: ConductorClient) {}

  /** Creates a webhook; the answer has its id. @see POST /metadata/webhook */
  createWebhook(webhook: WebhookConfig, options?: CallOptions): Promise<WebhookConfig> {
    return WebhooksConfigResource.createWebhook({ ...options, client: this.client, body: webhook });
  }

  /**
   * Replaces a webhook.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see PUT /metadata/webhook/{id}
   */
  updateWebhook(id: string, webhook: WebhookConfig, options?: CallOptions): Promise<WebhookConfig> {
    return WebhooksConfigResource.updateWebhook({ ...this.#of(id, options), body: webhook });
  }

  /**
   * Reads a webhook.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /metadata/webhook/{id}
   */
  getWebhook(id: string, options?: CallOptions): Promise<WebhookConfig> {
    return WebhooksConfigResource.getWebhook(this.#of(id, options));
  }

  /** Reads all webhooks. @see GET /metadata/webhook */
  getAllWebhooks(options?: CallOptions): Promise<WebhookConfig[]> {
    return WebhooksConfigResource.getAllWebhooks({ ...options, client: this.client });
  }

  /** Removes a webhook. @see DELETE /metadata/webhook/{id} */
  async deleteWebhook(id: string, options?: CallOptions): Promise<void> {
    await WebhooksConfigResource.deleteWebhook(this.#of(id, options));
  }

  /** Adds tags to a webhook. @see PUT /metadata/webhook/{id}/tags */
  async setWebhookTags(tags: readonly Tag[], id: string, options?: CallOptions): Promise<void> {
    await WebhooksConfigResource.putTagForWebhook({ ...this.#of(id, options), body: [...tags] });
  }

  /** Reads the tags of a webhook. @see GET /metadata/webhook/{id}/tags */
  getWebhookTags(id: string, options?: CallOptions): Promise<Tag[]> {
    return WebhooksConfigResource.getTagsForWebhook(this.#of(id, options));
  }

  /** Takes tags away from a webhook. @see DELETE /metadata/webhook/{id}/tags */
  async deleteWebhookTags(tags: readonly Tag[], id: string, options?: CallOptions): Promise<void> {
    await WebhooksConfigResource.deleteTagForWebhook({ ...this.#of(id, options), body: [...tags] });
  }

  /** Delivers an event, as the other system would, and answers what it is told. @see POST /webhook/{id} */
  handleWebhook(
    id: string,
    event: Readonly<Record<string, unknown>>,
    options?: DeliverOptions,
  ): Promise<string | undefined> {
    return IncomingWebhookResource.handleWebhook({ ...this.#deliver(id, options), body: { ...event } });
  }

  /** Checks an address, or delivers an event without a body, and answers what the sender is told. @see GET /webhook/{id} */
  checkWebhook(id: string, options?: DeliverOptions): Promise<string | undefined> {
    return IncomingWebhookResource.checkWebhook(this.#deliver(id, options));
  }

  #of(id: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { id } };
  }

  #deliver(id: string, { requestParams, ...options }: DeliverOptions = {}) {
    return {
      ...this.#of(id, options),
      headers: options.headers,
      query: { requestParams: { ...requestParams } },
    };
  }
}
