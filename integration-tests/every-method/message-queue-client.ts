import { WorkflowMessageQueueClient } from "@baton/client";
import { pullWorkflowMessages } from "@baton/workflow";
import { taskOf } from "../suite/world";
import type { MethodTable } from "./method";

/** Every method of `WorkflowMessageQueueClient`. */
export const MESSAGE_QUEUE_CLIENT: MethodTable = {
  of: WorkflowMessageQueueClient,
  methods: {
    pushMessage: {
      operationId: "pushMessage",
      alone: (world) => new WorkflowMessageQueueClient(world.client).pushMessage("any", {}),
      check: async (world) => {
        const queue = new WorkflowMessageQueueClient(world.client);
        const id = await world.start(await world.flow("pulls", [pullWorkflowMessages("pull", 2)]));
        const message = await queue.pushMessage(id, { paid: true, words: "ü" });
        const ended = await world.ended(id);
        expect(taskOf(ended, "pull").outputData).toMatchObject({
          count: 1,
          messages: [{ id: message, workflowId: id, payload: { paid: true, words: "ü" } }],
        });
        await expect(queue.pushMessage(id, {})).rejects.toMatchObject({ code: "CONFLICT", status: 409 });
        await expect(queue.pushMessage("nobody", {})).rejects.toMatchObject({
          code: "NOT_FOUND",
          status: 404,
        });
      },
    },
  },
};
