import {
  generateDoWhileTask,
  generateEventTask,
  generateForkJoinDynamicTask,
  generateForkJoinTask,
  generateHTTPTask,
  generateInlineTask,
  generateJoinTask,
  generateJQTransformTask,
  generateKafkaPublishTask,
  generateSetVariableTask,
  generateSimpleTask,
  generateSubWorkflowTask,
  generateSwitchTask,
  generateTerminateTask,
  generateWaitTask,
  joinTask,
  noopTask,
  setVariableTask,
  taskGenMapper,
} from "@baton/workflow";
import type { BuilderCalls } from "./builder-calls";
import { OPTIONS, TASK_FIELDS, VALUES } from "./every-option";

const { inputParameters: _inputs, optional: _optional, ...NOT_OPTIONAL } = OPTIONS;
const DRAFT = { ...NOT_OPTIONAL, optional: true };

const drafts = [
  { ...DRAFT, taskReferenceName: "in_case" },
  { type: "WAIT", taskReferenceName: "pause", inputParameters: { duration: "1h" } },
];

/** Tasks that generators complete: without a draft where that can stand in a workflow, and with every option. */
export const GENERATED_TASKS: BuilderCalls = {
  generateSimpleTask: () => [generateSimpleTask(), generateSimpleTask({ ...DRAFT, inputParameters: VALUES })],
  generateEventTask: () => [generateEventTask(), generateEventTask({ ...DRAFT, sink: "sqs:orders" })],
  generateHTTPTask: () => [
    generateHTTPTask(),
    generateHTTPTask({
      ...DRAFT,
      inputParameters: { http_request: { uri: "https://a.test", method: "PUT" } },
    }),
  ],
  generateInlineTask: () => [
    generateInlineTask(),
    generateInlineTask({ ...DRAFT, inputParameters: { expression: "$.more", more: VALUES } }),
    generateInlineTask({ inputParameters: { expression: () => () => 1 } }),
  ],
  generateJoinTask: () => [noopTask("a"), generateJoinTask({ ...DRAFT, joinOn: ["a"], joinMode: "SYNC" })],
  generateJQTransformTask: () => [
    generateJQTransformTask(),
    generateJQTransformTask({ ...DRAFT, inputParameters: { queryExpression: ".", more: VALUES } }),
  ],
  generateKafkaPublishTask: () => [generateKafkaPublishTask(), generateKafkaPublishTask(DRAFT)],
  generateSubWorkflowTask: () => [
    generateSubWorkflowTask(),
    generateSubWorkflowTask({ ...DRAFT, subWorkflowParam: TASK_FIELDS.subWorkflowParam }),
  ],
  generateSetVariableTask: () => [
    generateSetVariableTask(),
    generateSetVariableTask({ ...DRAFT, inputParameters: VALUES }),
  ],
  generateTerminateTask: () => [
    generateTerminateTask(),
    generateTerminateTask({
      ...NOT_OPTIONAL,
      inputParameters: { terminationStatus: "FAILED", workflowOutput: VALUES },
    }),
  ],
  generateWaitTask: () => [
    generateWaitTask(),
    generateWaitTask({ ...DRAFT, inputParameters: { until: "2030-01-01" } }),
  ],
  generateForkJoinDynamicTask: () => [
    generateForkJoinDynamicTask(),
    joinTask("j", []),
    generateForkJoinDynamicTask({
      ...DRAFT,
      inputParameters: { which: "${workflow.input.tasks}" },
      dynamicForkJoinTasksParam: "which",
    }),
    joinTask("k", []),
  ],
  generateForkJoinTask: () => {
    const fork = generateForkJoinTask({ ...DRAFT, forkTasks: [drafts, [{ name: "other" }]] });
    return [fork, joinTask("j", ["pause", "other_ref"])];
  },
  generateSwitchTask: () => [
    generateSwitchTask({
      ...DRAFT,
      inputParameters: { switchCaseValue: "${workflow.input.x}" },
      decisionCases: { a: drafts },
      defaultCase: [{ name: "otherwise" }],
    }),
  ],
  generateDoWhileTask: () => [
    generateDoWhileTask({
      ...DRAFT,
      loopCondition: "false",
      loopOver: drafts,
      items: "${workflow.input.list}",
    }),
  ],
  taskGenMapper: () => [
    ...taskGenMapper([
      { ...DRAFT, taskReferenceName: "first" },
      { type: "FORK_JOIN", forkTasks: [[{ name: "a" }], [{ name: "b" }, { type: "A_TYPE_OF_OUR_OWN" }]] },
      { type: "HTTP" },
    ]),
    setVariableTask("after", VALUES),
  ],
};
