/** Who says a message of a chat. @see conductor-oss/conductor ai/…/models/ChatMessage.java */
export const Role = {
  USER: "user",
  ASSISTANT: "assistant",
  SYSTEM: "system",
  TOOL_CALL: "tool_call",
  TOOL: "tool",
} as const;

/** One of the roles in {@link Role}. */
export type Role = (typeof Role)[keyof typeof Role];

/** One message of a chat. */
export interface ChatMessage {
  /** Who says it. */
  role: Role;
  /** What is said; may hold `${…}` expressions and prompt variables. */
  message: string;
  /** Addresses of images or other media that belong to it. */
  media?: string[] | undefined;
  /** Media type of the media. */
  mimeType?: string | undefined;
  /** The tools that the model asked for, or their results. */
  toolCalls?: ToolCall[] | undefined;
}

/** A tool that a model asked for. */
export interface ToolCall {
  /** Name of the tool: a task definition or an integration. */
  name: string;
  /** Reference name of the task that ran it. */
  taskReferenceName?: string | undefined;
  /** Task type of the tool. */
  type?: string | undefined;
  /** What the tool was given. */
  inputParameters?: Record<string, unknown> | undefined;
  /** What the tool gave back. */
  output?: Record<string, unknown> | undefined;
}

/** A tool that a model may ask for. */
export interface ToolSpec {
  /** Name of the tool: a task definition or an integration. */
  name: string;
  /** Task type of the tool, such as `SIMPLE`, `HTTP` or `CALL_MCP_TOOL`. */
  type?: string | undefined;
  /** What the tool does, for the model. */
  description?: string | undefined;
  /** JSON schema of what the tool takes. */
  inputSchema?: Record<string, unknown> | undefined;
  /** JSON schema of what the tool gives back. */
  outputSchema?: Record<string, unknown> | undefined;
  /** Settings of the tool's integration, such as `mcpServer`. */
  configParams?: Record<string, unknown> | undefined;
  /** Integrations by kind. */
  integrationNames?: Record<string, string> | undefined;
}
