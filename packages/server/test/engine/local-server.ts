import type { HttpMethod, Transport } from "@baton/api";
import { ManualClock } from "@baton/core/testing";

import { createServer } from "../../src/create-server";

/** A server in this process under a clock of the test's, with short words for what tests do most. */
export async function startLocal(file = ":memory:", clock = new ManualClock()) {
  const server = await createServer({ file, clock, random: () => 0 });
  const rest = callsOf(server.transport);
  return { server, clock, ...rest };
}

/** The calls of a test over a transport; bodies are parsed, refusals throw with the status in front. */
export function callsOf(transport: Transport) {
  async function call(
    method: HttpMethod,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const [route = "", query = ""] = path.split("?");
    const answer = await transport({
      method,
      route,
      path: route,
      query,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      repeatable: false,
      signal,
    });
    if (answer.status >= 300) throw new Error(`${answer.status} ${answer.body}`);
    return answer.headers["content-type"]?.startsWith("application/json") === true
      ? JSON.parse(answer.body)
      : answer.body;
  }
  const tasksOf = async (id: string): Promise<Record<string, unknown>[]> => {
    const workflow = (await call("GET", `/workflow/${id}`)) as { tasks: Record<string, unknown>[] };
    return workflow.tasks;
  };
  return {
    call,
    /** The workflow with its tasks. */
    workflow: async (id: string) => (await call("GET", `/workflow/${id}`)) as Record<string, unknown>,
    /** `reference:STATUS` of all attempts. */
    states: async (id: string) =>
      (await tasksOf(id)).map((task) => `${String(task["referenceTaskName"])}:${String(task["status"])}`),
    tasksOf,
    define: (name: string, tasks: readonly unknown[], more: object = {}) =>
      call("PUT", "/metadata/workflow", [{ name, version: 1, tasks, ...more }]),
    start: async (name: string, more: object = {}) =>
      String(await call("POST", "/workflow", { name, version: 1, ...more })),
    poll: async (type: string, query = "count=1&timeout=0") =>
      (await call("GET", `/tasks/poll/batch/${type}?workerid=w&${query}`)) as Record<string, unknown>[],
    report: (task: Record<string, unknown> | undefined, status: string, more: object = {}) =>
      call("POST", "/tasks", {
        workflowInstanceId: task?.["workflowInstanceId"],
        taskId: task?.["taskId"],
        status,
        ...more,
      }),
  };
}

/** A SIMPLE task whose type and reference are the same. */
export function simple(name: string, more: object = {}): object {
  return { name, taskReferenceName: name, type: "SIMPLE", ...more };
}
