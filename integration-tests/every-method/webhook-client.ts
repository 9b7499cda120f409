import type { WebhookConfig } from "@baton/api";
import { WebhookClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const ID = "payments";
const WEBHOOK: WebhookConfig = {
  name: "payments",
  verifier: "HEADER_BASED",
  headers: { "x-key": "value" },
  workflowsToStart: { fulfil_order: 1 },
};
const TAG = { key: "team", value: "suite" };

/** Every method of `WebhookClient`. */
export const WEBHOOK_CLIENT = elsewhere(WebhookClient, {
  createWebhook: ["createWebhook", (webhooks) => webhooks.createWebhook(WEBHOOK)],
  updateWebhook: ["updateWebhook", (webhooks) => webhooks.updateWebhook(ID, WEBHOOK)],
  getWebhook: ["getWebhook", (webhooks) => webhooks.getWebhook(ID)],
  getAllWebhooks: ["getAllWebhooks", (webhooks) => webhooks.getAllWebhooks()],
  deleteWebhook: ["deleteWebhook", (webhooks) => webhooks.deleteWebhook(ID)],
  setWebhookTags: ["putTagForWebhook", (webhooks) => webhooks.setWebhookTags([TAG], ID)],
  getWebhookTags: ["getTagsForWebhook", (webhooks) => webhooks.getWebhookTags(ID)],
  deleteWebhookTags: ["deleteTagForWebhook", (webhooks) => webhooks.deleteWebhookTags([TAG], ID)],
  handleWebhook: [
    "handleWebhook",
    (webhooks) =>
      webhooks.handleWebhook(
        ID,
        { paid: true },
        { requestParams: { a: "b" }, headers: { "x-key": "value" } },
      ),
  ],
  checkWebhook: ["checkWebhook", (webhooks) => webhooks.checkWebhook(ID, { requestParams: { a: "b" } })],
});
