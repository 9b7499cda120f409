import { QueueAdminClient } from "@baton/client";
import { taskOf, type World } from "../suite/world";
import type { MethodTable } from "./method";

const queues = ({ client }: World): QueueAdminClient => new QueueAdminClient(client);

/** No target has a queue of another system (SQS, AMQP, NATS or Kafka) for the states of tasks. */
const NO_QUEUE = {
  code: "REJECTED",
  status: 400,
  message: expect.stringContaining("There is no queue for handling COMPLETED status"),
};

/** Every method of `QueueAdminClient`. */
export const QUEUE_ADMIN_CLIENT: MethodTable = {
  of: QueueAdminClient,
  methods: {
    getQueueNames: {
      operationId: "getQueueNames",
      check: async (world) => expect(await queues(world).getQueueNames()).toEqual({}),
    },
    getQueueSizes: {
      operationId: "getQueueSizes",
      check: async (world) => expect(await queues(world).getQueueSizes()).toEqual({}),
    },
    updateByQueue: {
      operationId: "updateByQueue",
      check: async (world) => {
        const id = await world.start((await world.single("queued")).name);
        await expect(queues(world).updateByQueue(id, "only", "COMPLETED", { a: 1 })).rejects.toMatchObject(
          NO_QUEUE,
        );
      },
    },
    updateByQueueAndTaskId: {
      operationId: "updateByQueueAndTaskId",
      check: async (world) => {
        const id = await world.start((await world.single("queued")).name);
        const { taskId } = taskOf(await world.executor.getWorkflow(id, true), "only");
        await expect(
          queues(world).updateByQueueAndTaskId(id, taskId, "COMPLETED", { a: 1 }),
        ).rejects.toMatchObject(NO_QUEUE);
      },
    },
  },
};
