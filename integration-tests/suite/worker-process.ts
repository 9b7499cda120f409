/**
 * A program: runs one worker until SIGTERM.
 *
 * Arguments: the address of the server, the task type, and how long a task takes in milliseconds. It writes `ready <process id>`, then
 * `ran <task id>` for every task as it begins, and at the end `left <number of tasks without a result>`. The output of a task says
 * which process it was: `{ by: <process id> }`.
 */
import { createConductorClient } from "@baton/client";
import { TaskHandler } from "@baton/worker";
import { sleep } from "./until";

const [serverUrl = "", taskDefName = "", taskMs = "0"] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const client = await createConductorClient({ serverUrl });
const handler = new TaskHandler({
  client,
  scanForDecorated: false,
  workers: [
    {
      taskDefName,
      concurrency: 5,
      execute: async ({ taskId }) => {
        say(`ran ${taskId}`);
        await sleep(Number(taskMs));
        return { by: process.pid };
      },
    },
  ],
});
await handler.startWorkers();
say(`ready ${process.pid}`);

process.once("SIGTERM", () => {
  void handler
    .stopWorkers()
    .then(({ abandoned }) => say(`left ${abandoned.length}`))
    .then(() => client.close());
});
