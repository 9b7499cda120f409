import {
  generateEventTask,
  generateForkJoinDynamicTask,
  generateHTTPTask,
  generateJoinTask,
  generateJQTransformTask,
  generateKafkaPublishTask,
  generateSetVariableTask,
  generateSimpleTask,
  generateSubWorkflowTask,
  generateTerminateTask,
  generateWaitTask,
} from "./generate-task";

const options = { newId: () => "7" };
const names = (label: string) => ({ name: `${label}_task_7`, taskReferenceName: `${label}_task_7_ref` });

describe("the generators of tasks without tasks inside", () => {
  it.each([
    [generateSimpleTask, "simple", "SIMPLE", { inputParameters: {} }],
    [generateEventTask, "event", "EVENT", { sink: "conductor:orders", asyncComplete: false }],
    [generateJoinTask, "join", "JOIN", { inputParameters: {}, joinOn: [] }],
    [
      generateHTTPTask,
      "http",
      "HTTP",
      {
        inputParameters: { http_request: { uri: "http://localhost:8080/health", method: "GET" } },
        asyncComplete: false,
      },
    ],
    [
      generateJQTransformTask,
      "jqTransform",
      "JSON_JQ_TRANSFORM",
      {
        inputParameters: {
          key1: { value1: ["a", "b"] },
          key2: { value2: ["c", "d"] },
          queryExpression: "{ key3: (.key1.value1 + .key2.value2) }",
        },
      },
    ],
    [
      generateKafkaPublishTask,
      "kafka",
      "KAFKA_PUBLISH",
      {
        inputParameters: {
          kafka_request: {
            topic: "topic",
            value: "",
            bootStrapServers: "localhost:9092",
            headers: {},
            key: "123",
            keySerializer: "org.apache.kafka.common.serialization.IntegerSerializer",
          },
        },
      },
    ],
    [
      generateSubWorkflowTask,
      "subWorkflow",
      "SUB_WORKFLOW",
      { inputParameters: {}, subWorkflowParam: { name: "name", version: 1, taskToDomain: {} } },
    ],
    [generateSetVariableTask, "setVariable", "SET_VARIABLE", { inputParameters: {} }],
    [
      generateTerminateTask,
      "terminate",
      "TERMINATE",
      { inputParameters: { terminationStatus: "COMPLETED", workflowOutput: {} }, startDelay: 0 },
    ],
    [generateWaitTask, "wait", "WAIT", { inputParameters: {} }],
    [
      generateForkJoinDynamicTask,
      "forkJoinDynamic",
      "FORK_JOIN_DYNAMIC",
      {
        inputParameters: { dynamicTasks: [], dynamicTasksInput: {} },
        dynamicForkTasksParam: "dynamicTasks",
        dynamicForkTasksInputParamName: "dynamicTasksInput",
        startDelay: 0,
        optional: false,
        asyncComplete: false,
      },
    ],
  ] as const)("%p fills in what is missing, and nothing else", (generator, label, type, defaults) => {
    expect(generator({}, options)).toStrictEqual({ ...names(label), type, ...defaults });
    const draft = { name: "n", inputParameters: { own: 1 }, description: "d", optional: undefined };
    expect(generator(draft, options)).toStrictEqual({
      ...defaults,
      type,
      name: "n",
      taskReferenceName: "n_ref",
      inputParameters: { own: 1 },
      description: "d",
      ...("optional" in defaults ? { optional: false } : {}),
    });
  });

  it("keep the one input that holds branches and inputs of a FORK_JOIN_DYNAMIC, and name no second place", () => {
    const draft = { inputParameters: { all: "${workflow.input.all}" }, dynamicForkJoinTasksParam: "all" };
    const made = generateForkJoinDynamicTask(draft, options);
    expect(made).toMatchObject(draft);
    expect(made.dynamicForkTasksParam).toBeUndefined();
    expect(made.dynamicForkTasksInputParamName).toBeUndefined();
  });

  it("keep a reference name of its own, and their type whatever the draft says", () => {
    expect(generateSimpleTask({ taskReferenceName: "r", type: "HTTP" }, options)).toMatchObject({
      name: "simple_task_7",
      taskReferenceName: "r",
      type: "SIMPLE",
    });
  });

  it("keep how long and until when a WAIT waits", () => {
    expect(generateWaitTask({ inputParameters: { duration: "5s" } }).inputParameters).toEqual({
      duration: "5s",
    });
    expect(generateWaitTask({ inputParameters: { until: "2026-12-24" } }).inputParameters).toEqual({
      until: "2026-12-24",
    });
  });

  it("share nothing with the draft or with each other", () => {
    const inputParameters = { list: [1] };
    const task = generateSimpleTask({ inputParameters });
    inputParameters.list.push(2);
    expect(task.inputParameters).toEqual({ list: [1] });
    expect(generateWaitTask().inputParameters).not.toBe(generateWaitTask().inputParameters);
  });

  it("make 20,000 names without a collision, which a script can read and a loop does not cut", () => {
    const made = Array.from({ length: 20_000 }, () => generateSimpleTask().taskReferenceName);
    expect(new Set(made).size).toBe(20_000);
    expect(made[0]).toMatch(/^[A-Za-z](?!.*__)\w*$/);
  });
});
