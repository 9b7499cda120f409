/** An idle worker that says when each of its tasks reached the handler, on the clock of the machine. */
import { createConductorClient, TaskHandler, worker } from "@baton/sdk";
import type { Task } from "@baton/sdk";
import { TASK_TYPE } from "../definition";

/** When one task was available and when its handler started, in milliseconds since the epoch. */
export interface Arrival {
  readonly workflowId: string;
  readonly scheduledAt: number;
  readonly startedAt: number;
}

const client = await createConductorClient({ serverUrl: process.argv[2] ?? "" });
const work = worker({ taskDefName: TASK_TYPE })((task: Task) => {
  const startedAt = performance.timeOrigin + performance.now();
  const arrival: Arrival = {
    workflowId: task.workflowInstanceId ?? "",
    scheduledAt: task.scheduledTime ?? 0,
    startedAt,
  };
  process.send?.(arrival);
  return Promise.resolve({});
});
const handler = await TaskHandler.create({ client, workers: [work], scanForDecorated: false });
await handler.startWorkers();
process.on("SIGTERM", () => void handler.stopWorkers().then(() => process.exit(0)));
process.send?.("ready");
