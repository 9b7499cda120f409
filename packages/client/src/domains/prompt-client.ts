import {
  type CallOptions,
  type MessageTemplate,
  PromptResource,
  type PromptTemplateTestRequest,
  type Tag,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { namedArguments } from "./named-arguments";

/** A prompt to store. */
export interface PromptDraft {
  /** What it is for. */
  readonly description: string;
  /** The text, with variables such as `${name}`. */
  readonly template: string;
  /**
   * The models it may be used with, as `provider:model`.
   * @default none
   */
  readonly models?: readonly string[] | undefined;
  /**
   * The version to store.
   * @default the server's choice
   */
  readonly version?: number | undefined;
}

/** A prompt to store under a new name or version. */
export interface NewPromptDraft extends PromptDraft {
  /**
   * Stores it as the version after the latest.
   * @default the server's choice
   */
  readonly autoIncrement?: boolean | undefined;
}

/**
 * Prompts for language models. Every method rejects with a `ConductorSdkError`. Orkes only.
 *
 * @example
 * await new PromptClient(client).savePrompt("greet", { description: "A greeting", template: "Greet ${name}." });
 */
export class PromptClient {
  constructor(private readonly client: ConductorClient) {}

  /** Stores a prompt. @see POST /prompts/{name} */
  savePrompt(name: string, prompt: NewPromptDraft, options?: CallOptions): Promise<void>;
  savePrompt(
    name: string,
    description: string,
    template: string,
    models?: readonly string[],
    options?: CallOptions,
  ): Promise<void>;
  async savePrompt(name: string, ...prompt: readonly unknown[]): Promise<void> {
    const { template, options, ...query } = toCall(prompt);
    const call = { ...options, client: this.client, path: { name } };
    await PromptResource.saveMessageTemplate({ ...call, body: template, query });
  }

  /** Stores several prompts, such as those of another server. @see POST /prompts/ */
  async savePrompts(prompts: readonly MessageTemplate[], options?: CallOptions): Promise<void> {
    await PromptResource.createMessageTemplates({ ...options, client: this.client, body: [...prompts] });
  }

  /** Changes a prompt. @see PUT /prompts/{name} */
  updatePrompt(name: string, prompt: PromptDraft, options?: CallOptions): Promise<void>;
  updatePrompt(
    name: string,
    description: string,
    template: string,
    models?: readonly string[],
    options?: CallOptions,
  ): Promise<void>;
  async updatePrompt(name: string, ...prompt: readonly unknown[]): Promise<void> {
    const { template, options, ...query } = toCall(prompt);
    const call = { ...options, client: this.client, path: { name } };
    await PromptResource.updateMessageTemplate({ ...call, body: template, query });
  }

  /**
   * Reads a prompt: its latest version.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /prompts/{name}
   */
  getPrompt(name: string, options?: CallOptions): Promise<MessageTemplate> {
    return PromptResource.getMessageTemplate({ ...options, client: this.client, path: { name } });
  }

  /** Reads one version of a prompt. @see GET /prompts/{name} */
  getPromptVersion(name: string, version: number, options?: CallOptions): Promise<MessageTemplate> {
    const query = { version };
    return PromptResource.getMessageTemplate({ ...options, client: this.client, path: { name }, query });
  }

  /** Reads all versions of a prompt. @see GET /prompts/{name}/versions */
  getPromptVersions(name: string, options?: CallOptions): Promise<MessageTemplate[]> {
    return PromptResource.getMessageTemplateVersions({ ...options, client: this.client, path: { name } });
  }

  /** Reads all prompts. @see GET /prompts */
  getPrompts(options?: CallOptions): Promise<MessageTemplate[]> {
    return PromptResource.getMessageTemplates({ ...options, client: this.client });
  }

  /** Removes a prompt with all its versions. @see DELETE /prompts/{name} */
  async deletePrompt(name: string, options?: CallOptions): Promise<void> {
    await PromptResource.deleteMessageTemplate({ ...options, client: this.client, path: { name } });
  }

  /** Removes one version of a prompt. @see DELETE /prompts/{name}/versions/{version} */
  async deletePromptVersion(name: string, version: number, options?: CallOptions): Promise<void> {
    const path = { name, version };
    await PromptResource.deleteMessageTemplateVersion({ ...options, client: this.client, path });
  }

  /** Asks a model with a prompt and answers what it says. @see POST /prompts/test */
  testPrompt(testRequest: PromptTemplateTestRequest, options?: CallOptions): Promise<string> {
    return PromptResource.testMessageTemplate({ ...options, client: this.client, body: testRequest });
  }

  /** Reads the tags of a prompt. @see GET /prompts/{name}/tags */
  getPromptTags(name: string, options?: CallOptions): Promise<Tag[]> {
    return PromptResource.getTagsForPromptTemplate({ ...options, client: this.client, path: { name } });
  }

  /** Adds tags to a prompt. @see PUT /prompts/{name}/tags */
  async setPromptTags(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { name } };
    await PromptResource.putTagForPromptTemplate({ ...call, body: [...tags] });
  }

  /** Removes tags from a prompt. @see DELETE /prompts/{name}/tags */
  async deletePromptTags(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { name } };
    await PromptResource.deleteTagForPromptTemplate({ ...call, body: [...tags] });
  }
}

/**
 * Brings both ways to give a prompt into one.
 *
 * @throws {ConductorSdkError} INVALID when there is no text.
 */
function toCall(prompt: readonly unknown[]) {
  const [named, options] = namedArguments<NewPromptDraft>(["description", "template", "models"], prompt);
  const { template, models } = named;
  if (typeof template !== "string") {
    throw new ConductorSdkError("INVALID", `template is ${typeof template}: give the text of the prompt`);
  }
  return { ...named, template, models: models && [...models], options };
}
