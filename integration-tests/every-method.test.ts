import { MetadataClient, TaskClient, WorkflowExecutor } from "@baton/client";
import { METADATA_CLIENT } from "./every-method/metadata-client";
import { type Method, methodsOf } from "./every-method/method";
import { TASK_CLIENT } from "./every-method/task-client";
import { WORKFLOW_EXECUTOR } from "./every-method/workflow-executor";
import { describeOnTargets } from "./suite/world";

const TABLES = [
  ["WorkflowExecutor", methodsOf(WorkflowExecutor), WORKFLOW_EXECUTOR],
  ["MetadataClient", methodsOf(MetadataClient), METADATA_CLIENT],
  ["TaskClient", methodsOf(TaskClient), TASK_CLIENT],
] as const;

it.each(TABLES)("every method of %s is called below", (_name, methods, table) => {
  expect(Object.keys(table).sort()).toEqual([...methods].sort());
});

describe.each(TABLES)("%s", (className, _methods, table: Readonly<Record<string, Method>>) => {
  describeOnTargets("does what its methods say", (world, it) => {
    for (const [method, { check, operationId }] of Object.entries(table)) {
      it(`${className}.${method}`, async () => {
        const isThere = operationId === undefined || (await world().client.supports(operationId));
        if (isThere) return check(world());

        await expect(check(world())).rejects.toMatchObject({
          code: "UNSUPPORTED",
          message: expect.stringMatching(
            /needs? (Orkes Conductor|Conductor OSS)|is not served by the embedded server/,
          ),
        });
      });
    }
  });
});
