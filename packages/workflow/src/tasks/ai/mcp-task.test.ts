import { callMcpToolTask, listMcpToolsTask } from "./mcp-task";

const server = "http://localhost:3001/mcp";

describe("callMcpToolTask", () => {
  it("hands inputs over one by one, and arguments under their key", () => {
    const options = {
      inputParameters: { city: "Bonn" },
      arguments: { city: "Bonn" },
      headers: { Authorization: "Bearer ${workflow.secrets.mcp}" },
    };
    expect(callMcpToolTask("call", server, "weather", options, { retryCount: 0 })).toStrictEqual({
      type: "CALL_MCP_TOOL",
      taskReferenceName: "call",
      name: "call",
      inputParameters: {
        mcpServer: server,
        method: "weather",
        city: "Bonn",
        arguments: options.arguments,
        headers: options.headers,
      },
      retryCount: 0,
    });
  });

  it("needs no inputs", () => {
    const task = callMcpToolTask("call", server, "ping");
    expect(task.inputParameters).toStrictEqual({ mcpServer: server, method: "ping" });
  });
});

describe("listMcpToolsTask", () => {
  it("may filter", () => {
    expect(listMcpToolsTask("list", server, { filter: "weather*" })).toStrictEqual({
      type: "LIST_MCP_TOOLS",
      taskReferenceName: "list",
      name: "list",
      inputParameters: { mcpServer: server, filter: "weather*" },
    });
  });
});
