import { type CallOptions, HumanTemplateResource, type HumanTaskTemplate, type Tag } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Forms that people fill in for human tasks. Every method rejects with a `ConductorSdkError`. Orkes only.
 *
 * @example
 * await new TemplateClient(client).registerTemplate({ name: "approval", version: 1, jsonSchema, templateUI });
 */
export class TemplateClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Stores a form.
   *
   * @param asNewVersion keeps what there is and adds a version, instead of replacing it.
   * @see POST /human/template
   */
  registerTemplate(
    template: HumanTaskTemplate,
    asNewVersion = false,
    options?: CallOptions,
  ): Promise<HumanTaskTemplate> {
    const query = { newVersion: asNewVersion };
    return HumanTemplateResource.saveTemplate({ ...options, client: this.client, body: template, query });
  }

  /** Stores several forms. @see POST /human/template/bulk */
  registerTemplates(
    templates: readonly HumanTaskTemplate[],
    asNewVersion = false,
    options?: CallOptions,
  ): Promise<HumanTaskTemplate[]> {
    const query = { newVersion: asNewVersion };
    const body = [...templates];
    return HumanTemplateResource.saveTemplates({ ...options, client: this.client, body, query });
  }

  /**
   * Reads forms.
   *
   * @param name all forms unless given.
   * @param version all versions unless given.
   * @see GET /human/template
   */
  getTemplates(name?: string, version?: number, options?: CallOptions): Promise<HumanTaskTemplate[]> {
    const query = { name, version };
    return HumanTemplateResource.getAllTemplates({ ...options, client: this.client, query });
  }

  /** Reads the form of a human task. @see GET /human/template/{humanTaskId} */
  getTemplateByTaskId(humanTaskId: string, options?: CallOptions): Promise<HumanTaskTemplate> {
    const path = { humanTaskId };
    return HumanTemplateResource.getTemplateByTaskId({ ...options, client: this.client, path });
  }

  /**
   * Removes a form.
   *
   * @param version all versions unless given.
   * @see DELETE /human/template/{name} and /human/template/{name}/{version}
   */
  async deleteTemplate(name: string, version?: number, options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client };
    if (version === undefined) {
      await HumanTemplateResource.deleteTemplateByName({ ...call, path: { name } });
      return;
    }
    await HumanTemplateResource.deleteTemplateByNameAndVersion({ ...call, path: { name, version } });
  }

  /** Reads the tags of a form. @see GET /human/template/{name}/tags */
  getTemplateTags(name: string, options?: CallOptions): Promise<Tag[]> {
    const path = { name };
    return HumanTemplateResource.getTagsForUserFormTemplate({ ...options, client: this.client, path });
  }

  /** Adds tags to a form. @see PUT /human/template/{name}/tags */
  async setTemplateTags(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { name } };
    await HumanTemplateResource.putTagForUserFormTemplate({ ...call, body: [...tags] });
  }

  /** Removes tags from a form. @see DELETE /human/template/{name}/tags */
  async deleteTemplateTags(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { name } };
    await HumanTemplateResource.deleteTagForUserFormTemplate({ ...call, body: [...tags] });
  }
}
