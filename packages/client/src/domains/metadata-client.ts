import {
  type BulkResponse,
  type CallOptions,
  type ExtendedTaskDef,
  type ExtendedWorkflowDef,
  type IncomingBpmnFile,
  MetadataResource,
  type RateLimitConfig,
  type Tag,
  type TaskDef,
  type WorkflowDef,
  type WorkflowDefSummary,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { needsOrkes } from "./needs-orkes";

/** How workflow definitions are stored; Orkes only: OSS replaces what there is. */
export interface UpdateWorkflowDefsOptions extends CallOptions {
  /**
   * Replaces definitions of the same name and version.
   * @default the server's choice
   */
  overwrite?: boolean | undefined;
  /**
   * Stores each as the version after the latest.
   * @default false
   */
  newVersion?: boolean | undefined;
}

/**
 * Definitions of tasks and workflows, with their tags and limits. Every method rejects with a `ConductorSdkError`. Tags and
 * rate limits exist on Orkes only.
 *
 * @example
 * await new MetadataClient(client).registerTask({ name: "reserve_stock", retryCount: 3, timeoutSeconds: 60 });
 */
export class MetadataClient {
  constructor(private readonly client: ConductorClient) {}

  /** Stores a task definition, replacing one of the same name. @see POST /metadata/taskdefs */
  registerTask(taskDef: ExtendedTaskDef, options?: CallOptions): Promise<void> {
    return this.registerTasks([taskDef], options);
  }

  /**
   * Stores task definitions, replacing those of the same names.
   *
   * @throws {ConductorSdkError} REJECTED when one is invalid; none is stored then.
   * @see POST /metadata/taskdefs
   */
  async registerTasks(taskDefs: readonly ExtendedTaskDef[], options?: CallOptions): Promise<void> {
    await MetadataResource.registerTaskDef({ ...options, client: this.client, body: [...taskDefs] });
  }

  /**
   * Changes a task definition.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none of this name.
   * @see PUT /metadata/taskdefs
   */
  async updateTask(taskDef: ExtendedTaskDef, options?: CallOptions): Promise<void> {
    await MetadataResource.updateTaskDef({ ...options, client: this.client, body: taskDef });
  }

  /** Removes a task definition. @see DELETE /metadata/taskdefs/{tasktype} */
  async unregisterTask(name: string, options?: CallOptions): Promise<void> {
    await MetadataResource.unregisterTaskDef({ ...options, client: this.client, path: { tasktype: name } });
  }

  /**
   * Reads a task definition.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none of this name.
   * @see GET /metadata/taskdefs/{tasktype}
   */
  getTask(taskName: string, options?: CallOptions): Promise<TaskDef> {
    return MetadataResource.getTaskDef({ ...options, client: this.client, path: { tasktype: taskName } });
  }

  /** Reads all task definitions. @see GET /metadata/taskdefs */
  getAllTaskDefs(options?: CallOptions): Promise<TaskDef[]> {
    return MetadataResource.getTaskDefs({ ...options, client: this.client });
  }

  /**
   * Stores a workflow definition.
   *
   * @param overwrite replaces a definition of the same name and version.
   * @throws {ConductorSdkError} CONFLICT when there is one and `overwrite` is false; REJECTED when the definition is invalid.
   * @see POST /metadata/workflow
   */
  async registerWorkflowDef(
    workflowDef: ExtendedWorkflowDef,
    overwrite = false,
    options?: CallOptions,
  ): Promise<void> {
    await MetadataResource.registerWorkflowDef({
      ...options,
      client: this.client,
      body: workflowDef,
      query: { overwrite },
    });
  }

  /**
   * Reads a workflow definition.
   *
   * @param version the latest unless given.
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /metadata/workflow/{name}
   */
  getWorkflowDef(
    name: string,
    version?: number,
    metadata = false,
    options?: CallOptions,
  ): Promise<WorkflowDef> {
    const query = { version, metadata };
    return MetadataResource.getWorkflowDef({ ...options, client: this.client, path: { name }, query });
  }

  /**
   * Stores workflow definitions, and tells what became of each: some may be stored while others are refused.
   *
   * @see PUT /metadata/workflow
   */
  updateWorkflowDefs(
    workflowDefs: readonly ExtendedWorkflowDef[],
    options: UpdateWorkflowDefsOptions = {},
  ): Promise<BulkResponse> {
    const { overwrite, newVersion, ...call } = options;
    const query = { overwrite, newVersion };
    return MetadataResource.updateWorkflowDefs({
      ...call,
      client: this.client,
      body: [...workflowDefs],
      query,
    });
  }

  /**
   * Checks a workflow definition without storing it; OSS only.
   *
   * @throws {ConductorSdkError} REJECTED when it is invalid.
   * @see POST /metadata/workflow/validate
   */
  async validateWorkflowDef(workflowDef: WorkflowDef, options?: CallOptions): Promise<void> {
    await MetadataResource.validateWorkflowDef({ ...options, client: this.client, body: workflowDef });
  }

  /**
   * Turns a BPMN file into workflow definitions, stores and answers them; Orkes only.
   *
   * @param overwrite replaces definitions of the same name and version.
   * @see POST /metadata/workflow-importer/import-bpm
   */
  uploadBpmnFile(
    file: IncomingBpmnFile,
    overwrite = true,
    options?: CallOptions,
  ): Promise<ExtendedWorkflowDef[]> {
    const query = { overwrite };
    return MetadataResource.uploadBpmnFile({ ...options, client: this.client, body: file, query });
  }

  /** Lists the versions of a workflow; OSS only. @see GET /metadata/workflow/{name}/versions */
  getWorkflowVersions(name: string, options?: CallOptions): Promise<WorkflowDefSummary[]> {
    return MetadataResource.getWorkflowVersions({ ...options, client: this.client, path: { name } });
  }

  /** Lists the names of all workflows; OSS only. @see GET /metadata/workflow/names */
  getWorkflowNames(options?: CallOptions): Promise<string[]> {
    return MetadataResource.getWorkflowNames({ ...options, client: this.client });
  }

  /** Lists the versions of all workflows by name; OSS only. @see GET /metadata/workflow/names-and-versions */
  getWorkflowNamesAndVersions(options?: CallOptions): Promise<Record<string, WorkflowDefSummary[]>> {
    return MetadataResource.getWorkflowNamesAndVersions({ ...options, client: this.client });
  }

  /** Reads the latest version of each workflow definition; OSS only. @see GET /metadata/workflow/latest-versions */
  getAllWorkflowsWithLatestVersions(options?: CallOptions): Promise<WorkflowDef[]> {
    return MetadataResource.getAllWorkflowsWithLatestVersions({ ...options, client: this.client });
  }

  /** Reads all versions of all workflow definitions. @see GET /metadata/workflow */
  getAllWorkflowDefs(options?: CallOptions): Promise<WorkflowDef[]> {
    return MetadataResource.getWorkflowDefs({ ...options, client: this.client });
  }

  /** Removes one version of a workflow definition. @see DELETE /metadata/workflow/{name}/{version} */
  async unregisterWorkflow(workflowName: string, version = 1, options?: CallOptions): Promise<void> {
    const path = { name: workflowName, version };
    await MetadataResource.unregisterWorkflowDef({ ...options, client: this.client, path });
  }

  /** Copies all definitions to the server's S3 bucket; Orkes only. @see POST /metadata/workflow-task-defs/upload */
  async uploadDefinitionsToS3(options?: CallOptions): Promise<void> {
    await MetadataResource.uploadWorkflowsAndTasksDefinitionsToS3({ ...options, client: this.client });
  }

  /** Reads all tags in use; Orkes only. @see GET /metadata/tags */
  getTags(options?: CallOptions): Promise<Tag[]> {
    return MetadataResource.getTags({ ...options, client: this.client });
  }

  /** Adds a tag to a workflow definition. @see POST /metadata/workflow/{name}/tags */
  async addWorkflowTag(tag: Tag, name: string, options?: CallOptions): Promise<void> {
    await MetadataResource.addWorkflowTag({ ...options, client: this.client, path: { name }, body: tag });
  }

  /** Removes a tag from a workflow definition. @see DELETE /metadata/workflow/{name}/tags */
  async deleteWorkflowTag(tag: Tag, name: string, options?: CallOptions): Promise<void> {
    const call = { ...options, client: this.client, path: { name }, body: tag };
    await MetadataResource.deleteWorkflowTag(call).catch(
      raiseReadAsVersion("DELETE /metadata/workflow/{name}/tags"),
    );
  }

  /** Reads the tags of a workflow definition. @see GET /metadata/workflow/{name}/tags */
  getWorkflowTags(name: string, options?: CallOptions): Promise<Tag[]> {
    return MetadataResource.getWorkflowTags({ ...options, client: this.client, path: { name } });
  }

  /** Replaces the tags of a workflow definition. @see PUT /metadata/workflow/{name}/tags */
  async setWorkflowTags(tags: readonly Tag[], name: string, options?: CallOptions): Promise<void> {
    await MetadataResource.setWorkflowTags({
      ...options,
      client: this.client,
      path: { name },
      body: [...tags],
    });
  }

  /** Adds a tag to a task definition. @see POST /metadata/task/{taskName}/tags */
  async addTaskTag(tag: Tag, taskName: string, options?: CallOptions): Promise<void> {
    await MetadataResource.addTaskTag({ ...options, client: this.client, path: { taskName }, body: tag });
  }

  /** Removes a tag from a task definition. @see DELETE /metadata/task/{taskName}/tags */
  async deleteTaskTag(tag: Tag, taskName: string, options?: CallOptions): Promise<void> {
    await MetadataResource.deleteTaskTag({ ...options, client: this.client, path: { taskName }, body: tag });
  }

  /** Reads the tags of a task definition. @see GET /metadata/task/{taskName}/tags */
  getTaskTags(taskName: string, options?: CallOptions): Promise<Tag[]> {
    return MetadataResource.getTaskTags({ ...options, client: this.client, path: { taskName } });
  }

  /** Replaces the tags of a task definition. @see PUT /metadata/task/{taskName}/tags */
  async setTaskTags(tags: readonly Tag[], taskName: string, options?: CallOptions): Promise<void> {
    await MetadataResource.setTaskTags({
      ...options,
      client: this.client,
      path: { taskName },
      body: [...tags],
    });
  }

  /** Limits how many executions of a workflow run at once. @see PUT /metadata/workflow/{name}/rate-limit */
  async setWorkflowRateLimit(
    rateLimitConfig: RateLimitConfig,
    name: string,
    options?: CallOptions,
  ): Promise<void> {
    const body = rateLimitConfig;
    await MetadataResource.setWorkflowRateLimit({ ...options, client: this.client, path: { name }, body });
  }

  /** Reads the limit of a workflow; undefined when it has none. @see GET /metadata/workflow/{name}/rate-limit */
  async getWorkflowRateLimit(name: string, options?: CallOptions): Promise<RateLimitConfig | undefined> {
    try {
      return await MetadataResource.getWorkflowRateLimit({ ...options, client: this.client, path: { name } });
    } catch (cause) {
      if (ConductorSdkError.is(cause) && cause.code === "NOT_FOUND") return undefined;
      throw cause;
    }
  }

  /** Lifts the limit of a workflow. @see DELETE /metadata/workflow/{name}/rate-limit */
  async removeWorkflowRateLimit(name: string, options?: CallOptions): Promise<void> {
    await MetadataResource.removeWorkflowRateLimit({ ...options, client: this.client, path: { name } }).catch(
      raiseReadAsVersion("DELETE /metadata/workflow/{name}/rate-limit"),
    );
  }
}

/** Conductor OSS takes the end of such a path for the version of a definition to remove, and answers 500 because it is no number. */
function raiseReadAsVersion(operation: string): (cause: unknown) => never {
  return (cause) => {
    const isMisread = ConductorSdkError.is(cause) && /'version'.*Failed to convert/.test(cause.message);
    throw isMisread ? needsOrkes(operation, cause) : cause;
  };
}
