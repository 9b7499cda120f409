import { Violations } from "../../definitions/violations";
import { RequestError } from "../../errors";
import { json, text } from "../answer";
import type { Route } from "../route";
import type { Services } from "./services";

const path = "/tasks/queue";

function sizeRoutes({ engine }: Services): readonly Route[] {
  const sizes = (): (readonly [string, { readonly size: number; readonly handedOut: number }])[] =>
    [...engine.queueSizes()].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    {
      operationId: "getTaskQueueSizes",
      method: "GET",
      path: `${path}/sizes`,
      handle: ({ query }) => {
        const types = query.list("taskType");
        if (types === undefined)
          throw new RequestError(400, "Required request parameter 'taskType' is not present");
        const all = engine.queueSizes();
        return json(Object.fromEntries(types.map((type) => [type, all.get(type)?.size ?? 0])));
      },
    },
    {
      operationId: "taskDepth",
      method: "GET",
      path: `${path}/size`,
      handle: ({ query }) => {
        const type = query.requiredText("taskType");
        const domain = query.filledText("domain");
        return json(engine.queueSizes().get(domain === undefined ? type : `${domain}:${type}`)?.size ?? 0);
      },
    },
    {
      operationId: "getTaskQueues",
      method: "GET",
      path: `${path}/all`,
      handle: () =>
        json(Object.fromEntries(sizes().map(([name, { size, handedOut }]) => [name, size - handedOut]))),
    },
    {
      operationId: "getTaskQueuesVerbose",
      method: "GET",
      path: `${path}/all/verbose`,
      handle: () =>
        json(
          Object.fromEntries(
            sizes().map(([name, { size, handedOut }]) => [name, { a: { size, uacked: handedOut } }]),
          ),
        ),
    },
    {
      operationId: "requeuePendingTask",
      method: "POST",
      path: `${path}/requeue/{taskType}`,
      handle: (call) => text(String(engine.requeue(call.param("taskType")))),
    },
  ];
}

function pollDataRoutes({ engine }: Services): readonly Route[] {
  return [
    {
      operationId: "getPollData",
      method: "GET",
      path: `${path}/polldata`,
      handle: ({ query }) => {
        const type = query.requiredText("taskType");
        const violations = new Violations();
        if (type === "") violations.add("getPollData.arg0", "TaskType cannot be null or empty.", type);
        violations.raise();
        return json(engine.pollData(type));
      },
    },
    {
      operationId: "getAllPollData",
      method: "GET",
      path: `${path}/polldata/all`,
      handle: () => json(engine.pollData()),
    },
  ];
}

/** What waits for workers, and which workers came. */
export function taskQueueRoutes(services: Services): readonly Route[] {
  return [...sizeRoutes(services), ...pollDataRoutes(services)];
}
