import { describeOnTargets } from "./suite/world";

describeOnTargets("a worker that has stopped", (world) => {
  it("takes no more task: what comes next is left to the next worker, at once", async () => {
    const { name, task } = await world().single("stopped");
    const workers = [{ taskDefName: task, execute: () => ({ ok: 1 }) }];

    for (let round = 0; round < 10; round += 1) {
      const first = await world().startWorkers(workers);
      await world().run(name);
      await first.stopWorkers();
      const workflow = await world().withWorkers(workers, () => world().run(name));

      expect(workflow).toMatchObject({ status: "COMPLETED", tasks: [{ pollCount: 1 }] });
    }
  });

  it("leaves a task in its queue that comes while nobody works", async () => {
    const { name, task } = await world().single("nobody");

    for (let round = 0; round < 10; round += 1) {
      const handler = await world().startWorkers([{ taskDefName: task, execute: () => ({}) }]);
      await world().run(name);
      await handler.stopWorkers();
      const workflowId = await world().start(name);
      const sizes = await world().tasks.getQueueSizeForTask([task]);
      await world().executor.terminate(workflowId, "seen");

      expect(sizes).toEqual({ [task]: 1 });
    }
  });
});
