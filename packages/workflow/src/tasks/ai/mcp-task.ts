import { defineTask, type InputTask } from "../define-task";
import { type OptionalOr, optionsOf } from "../task-options";

/** Options of {@link callMcpToolTask}. */
export interface CallMcpToolOptions {
  /** What the tool is given, each beside `mcpServer` and `method`. A server that reads `arguments` ignores these. */
  inputParameters?: Record<string, unknown> | undefined;
  /**
   * What the tool is given, under one key: a map, or an expression that gives one. The sources of Conductor OSS read this,
   * although its documentation promises that every further input reaches the tool.
   */
  arguments?: Record<string, unknown> | string | undefined;
  /** HTTP headers for the MCP server, such as `Authorization`. */
  headers?: Record<string, string> | undefined;
}

/** Options of {@link listMcpToolsTask}. */
export interface ListMcpToolsOptions {
  /** Which tools are listed. Conductor OSS lists all. */
  filter?: string | undefined;
  /** HTTP headers for the MCP server, such as `Authorization`. */
  headers?: Record<string, string> | undefined;
}

/**
 * Calls a tool of an MCP server. Its output is `content`, a list, and `isError`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param mcpServer address of the MCP server, or the name of its integration
 * @param method name of the tool
 * @param options what the tool is given
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function callMcpToolTask(
  taskReferenceName: string,
  mcpServer: string,
  method: string,
  options: CallMcpToolOptions = {},
  optional?: OptionalOr,
): InputTask<"CALL_MCP_TOOL"> {
  const { inputParameters, ...rest } = options;
  return defineTask({
    type: "CALL_MCP_TOOL",
    taskReferenceName,
    fields: { inputParameters: { mcpServer, method, ...inputParameters, ...rest } },
    options: optionsOf(optional),
  });
}

/**
 * Lists the tools of an MCP server. Its output is `tools`, each with `name`, `description` and `inputSchema`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param mcpServer address of the MCP server, or the name of its integration
 * @param options which tools
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function listMcpToolsTask(
  taskReferenceName: string,
  mcpServer: string,
  options: ListMcpToolsOptions = {},
  optional?: OptionalOr,
): InputTask<"LIST_MCP_TOOLS"> {
  return defineTask({
    type: "LIST_MCP_TOOLS",
    taskReferenceName,
    fields: { inputParameters: { mcpServer, ...options } },
    options: optionsOf(optional),
  });
}
