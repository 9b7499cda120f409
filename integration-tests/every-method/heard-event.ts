import { randomUUID } from "node:crypto";
import { EventClient } from "@baton/client";
import { eventTask, setVariableTask, workflow } from "@baton/workflow";
import type { World } from "../suite/world";

/** Conductor OSS looks once a minute which events have handlers. */
export const NEXT_LOOK_MS = 75_000;

const RUN = randomUUID().slice(0, 8);
const TELLER = `tells_${RUN}`;
const QUEUE = `${TELLER}:orders`;

/** An event that is listened to: what it is called, and the workflow that is started by it. */
export const HEARD = { queue: QUEUE, event: `conductor:${QUEUE}`, starts: `told_${RUN}` } as const;

/** Adds a handler that starts a workflow for every large order, and answers how to remove it. Begun ahead by `AdminClient.getEventQueues`. */
export async function hear({ client, metadata }: World): Promise<() => Promise<void>> {
  const events = new EventClient(client);
  const message = { amount: "${workflow.input.amount}" };
  const tell = eventTask("tell", "conductor", "orders", { inputParameters: message });
  await metadata.registerWorkflowDef(workflow(TELLER, [tell]));
  await metadata.registerWorkflowDef(workflow(HEARD.starts, [setVariableTask("only", { x: 1 })]));
  const start_workflow = { name: HEARD.starts, version: 1, input: { amount: "${amount}", from: "an event" } };
  await events.addEventHandler({
    name: HEARD.starts,
    event: HEARD.event,
    condition: "$.amount > 3",
    actions: [{ action: "start_workflow", start_workflow }],
    active: true,
  });
  return () => events.removeEventHandler(HEARD.starts);
}

/** Runs the workflow that tells of an order. */
export async function tell(world: World, amount: number): Promise<void> {
  await world.run(TELLER, { amount });
}
