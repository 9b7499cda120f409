export { FakeTaskQueue, type FakeTaskQueueOptions, type QueueOperation } from "./fake-task-queue";
