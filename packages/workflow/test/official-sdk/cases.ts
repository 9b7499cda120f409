/** Builder calls: the same arguments go to Baton's builder and to the official one of the same name. */
export interface Case {
  /** The exported function. */
  readonly builder: string;
  /** What the case is about; unique per builder. */
  readonly about: string;
  /** Made anew for every call, so that no builder sees what another one did to its arguments. */
  readonly args: () => readonly unknown[];
}

const leaf = (name: string) => ({ name, taskReferenceName: name, type: "SIMPLE", inputParameters: {} });
const request = { uri: "https://x.test", method: "POST", headers: { a: "b" }, body: { c: [1] } };
const polling = { pollingInterval: 5, pollingStrategy: "FIXED", terminationCondition: "$.output.ok" };
const record = {
  topic: "t",
  value: "v",
  bootStrapServers: "b:1",
  headers: {},
  key: "k",
  keySerializer: "s",
};
const embedding = { provider: "openai", model: "ada" };
const inlineFunction = Object.assign(() => 0, { toString: () => "function () { return $.value; }" });

/** The cases by builder; a builder's first case gives every argument that the official one takes. */
const CALLS: Readonly<Record<string, Readonly<Record<string, () => readonly unknown[]>>>> = {
  simpleTask: {
    full: () => ["r", "n", { a: { b: [1] } }, true],
    "without optional": () => ["r", "n", {}],
    "without inputs": () => ["r", "n"],
  },
  httpTask: { full: () => ["r", request, true, false], short: () => ["r", { uri: "u", method: "GET" }] },
  httpPollTask: {
    full: () => ["r", { http_request: request, ...polling }, true],
    short: () => ["r", { http_request: { uri: "u", method: "GET" } }],
  },
  inlineTask: { full: () => ["r", "1 + 1", "graaljs", true], short: () => ["r", "1 + 1"] },
  jsonJqTask: { full: () => ["r", ".a", true], short: () => ["r", ".a"] },
  switchTask: {
    full: () => ["r", "${workflow.input.a}", { x: [leaf("a")] }, [leaf("b")], true],
    short: () => ["r", "${workflow.input.a}"],
  },
  doWhileTask: {
    full: () => ["r", "$.r < 3", [leaf("a")], true],
    short: () => ["r", "$.r < 3", [leaf("a")]],
  },
  newLoopTask: {
    full: () => ["r", 3, [leaf("a")], true],
    "no identifier": () => ["loop-1", 3, [leaf("a")]],
  },
  forkTask: {
    "one branch": () => ["r", [leaf("a"), leaf("b")]],
    branches: () => ["r", [[leaf("a")], [leaf("b")]]],
  },
  forkTaskJoin: {
    full: () => ["r", [leaf("a"), leaf("b")], true],
    branches: () => ["r", [[leaf("a")], [leaf("b")]]],
  },
  joinTask: { full: () => ["r", ["a", "b"], true], short: () => ["r", []] },
  dynamicForkTask: { full: () => ["r", [leaf("a")], "${x.output.inputs}", true], short: () => ["r"] },
  dynamicTask: { full: () => ["r", "${workflow.input.task}", "which", true], short: () => ["r", "t"] },
  subWorkflowTask: { full: () => ["r", "w", 2, true], short: () => ["r", "w"] },
  startWorkflowTask: { full: () => ["r", "w", { a: 1 }, 2, "c", true], short: () => ["r", "w"] },
  eventTask: { full: () => ["r", "kafka", "q", true], short: () => ["r", "kafka", "q"] },
  sqsEventTask: { full: () => ["r", "q", true] },
  conductorEventTask: { full: () => ["r", "q", true] },
  kafkaPublishTask: { full: () => ["r", record, true] },
  setVariableTask: { full: () => ["r", { a: 1 }, true], short: () => ["r", {}] },
  terminateTask: { full: () => ["r", "FAILED", "because"], short: () => ["r", "COMPLETED"] },
  waitTaskDuration: { full: () => ["r", "5 seconds", true] },
  waitTaskUntil: { full: () => ["r", "2026-12-24", true] },
  waitForWebhookTask: {
    full: () => ["r", { matches: { "$['a']": 1 }, optional: true }],
    short: () => ["r"],
  },
  humanTask: {
    full: () => [
      "r",
      {
        displayName: "d",
        formTemplate: "f",
        formVersion: 2,
        assignmentCompletionStrategy: "TERMINATE",
        assignee: { userType: "EXTERNAL_USER", user: "u" },
        optional: true,
      },
    ],
    "form without version": () => ["r", { formTemplate: "f" }],
    short: () => ["r"],
  },
  getDocumentTask: {
    full: () => ["r", "u", { mediaType: "text/html", optional: true }],
    short: () => ["r", "u"],
  },
  pullWorkflowMessages: { full: () => ["r", 7, true], short: () => ["r"] },
  llmChatCompleteTask: {
    full: () => [
      "r",
      "openai",
      "gpt",
      {
        messages: [{ role: "user", message: "m" }],
        promptVariables: { a: 1 },
        tools: [{ name: "t", type: "SIMPLE", inputSchema: {} }],
        jsonOutput: true,
        temperature: 0.1,
        stopWords: ["x"],
        participants: ["a"],
      },
    ],
    "instructions template": () => ["r", "openai", "gpt", { instructionsTemplate: "t" }],
    short: () => ["r", "openai", "gpt"],
  },
  llmTextCompleteTask: {
    full: () => ["r", "openai", "gpt", "p", { promptVariables: { a: 1 }, promptVersion: 2, maxTokens: 5 }],
    short: () => ["r", "openai", "gpt", "p"],
  },
  llmGenerateEmbeddingsTask: {
    full: () => ["r", "openai", "ada", "text", { instructions: "i", dimensions: 3 }],
    short: () => ["r", "openai", "ada", "text"],
  },
  llmIndexTextTask: {
    full: () => ["r", "v", "i", embedding, "text", "d", { namespace: "n", metadata: { a: 1 }, url: "u" }],
    short: () => ["r", "v", "i", embedding, "text", "d"],
  },
  llmIndexDocumentTask: {
    full: () => ["r", "v", "i", embedding, "u", "text/html", { namespace: "n", docId: "d", chunkSize: 5 }],
    short: () => ["r", "v", "i", embedding, "u", "text/html"],
  },
  llmSearchIndexTask: {
    full: () => ["r", "v", "i", embedding, "q", { namespace: "n", maxResults: 3, dimensions: 2 }],
    short: () => ["r", "v", "i", embedding, "q"],
  },
  llmSearchEmbeddingsTask: { full: () => ["r", "v", "i", [1, 2], { namespace: "n", maxResults: 3 }] },
  llmStoreEmbeddingsTask: {
    full: () => ["r", "v", "i", [1, 2], { namespace: "n", metadata: { a: 1 } }],
    "with an id": () => ["r", "v", "i", [1, 2], { docId: "d" }],
  },
  llmQueryEmbeddingsTask: { full: () => ["r", "v", "i", [1, 2], { namespace: "n" }] },
  generateImageTask: {
    full: () => ["r", "openai", "m", "p", { width: 1, height: 2 }],
    "several images": () => ["r", "openai", "m", "p", { imageCount: 2 }],
  },
  generateAudioTask: { full: () => ["r", "openai", "m", { text: "t", voice: "v", speed: 1 }] },
  callMcpToolTask: {
    full: () => ["r", "s", "m", { inputParameters: { a: 1 } }],
    short: () => ["r", "s", "m"],
  },
  listMcpToolsTask: { full: () => ["r", "s", { filter: "f" }], short: () => ["r", "s"] },
  withPromptVariable: {
    full: () => [{ ...leaf("a"), inputParameters: { promptVariables: { a: 1 } } }, "b", "${x.output}"],
    first: () => [leaf("a"), "b", 1],
  },
  withPromptVariables: {
    full: () => [
      { ...leaf("a"), inputParameters: { promptVariables: { a: 1 } } },
      { a: 2, b: 3 },
    ],
  },
  workflow: { full: () => ["w", [leaf("a"), leaf("b")]] },
  taskDefinition: {
    full: () => [
      {
        name: "n",
        ownerApp: "o",
        description: "d",
        retryCount: 1,
        timeoutSeconds: 700,
        inputKeys: ["i"],
        outputKeys: ["o"],
        timeoutPolicy: "RETRY",
        retryLogic: "LINEAR_BACKOFF",
        retryDelaySeconds: 2,
        responseTimeoutSeconds: 10,
        concurrentExecLimit: 3,
        inputTemplate: { a: 1 },
        rateLimitPerFrequency: 4,
        rateLimitFrequencyInSeconds: 5,
        ownerEmail: "e@x.test",
        pollTimeoutSeconds: 6,
        backoffScaleFactor: 7,
      },
    ],
    short: () => [{ name: "n" }],
    "fields of newer servers": () => [{ name: "n", totalTimeoutSeconds: 9000, enforceSchema: true }],
    "short timeout": () => [{ name: "n", timeoutSeconds: 30 }],
  },
  generateSimpleTask: {
    full: () => [{ name: "n", inputParameters: { a: 1 }, optional: true }],
    short: () => [],
  },
  generateEventTask: {
    full: () => [{ name: "n", sink: "sqs:q", asyncComplete: true }],
    short: () => [{ name: "n" }],
  },
  generateJoinTask: { full: () => [{ name: "n", joinOn: ["a"] }], short: () => [{ name: "n" }] },
  generateHTTPTask: {
    full: () => [{ name: "n", inputParameters: { http_request: request } }],
    short: () => [{ name: "n" }],
  },
  generateInlineTask: {
    full: () => [{ name: "n", inputParameters: { expression: "1", evaluatorType: "javascript", a: 1 } }],
    "a function": () => [{ name: "n", inputParameters: { expression: () => inlineFunction, value: 1 } }],
    short: () => [{ name: "n" }],
  },
  generateJQTransformTask: {
    full: () => [{ name: "n", inputParameters: { queryExpression: ".a" } }],
    short: () => [{ name: "n" }],
  },
  generateKafkaPublishTask: {
    full: () => [{ name: "n", inputParameters: { kafka_request: record } }],
    short: () => [{ name: "n" }],
  },
  generateSubWorkflowTask: {
    full: () => [{ name: "n", subWorkflowParam: { name: "w" } }],
    short: () => [{ name: "n" }],
  },
  generateSetVariableTask: {
    full: () => [{ name: "n", inputParameters: { a: 1 } }],
    short: () => [{ name: "n" }],
  },
  generateTerminateTask: {
    full: () => [{ name: "n", inputParameters: { terminationStatus: "FAILED" } }],
    short: () => [{ name: "n" }],
  },
  generateWaitTask: {
    full: () => [{ name: "n", inputParameters: { duration: "5s" } }],
    short: () => [{ name: "n" }],
  },
  generateSwitchTask: {
    full: () => [{ name: "n", decisionCases: { a: [{ name: "a" }] }, defaultCase: [{ name: "b" }] }],
    "own mapper": () => [{ name: "n", defaultCase: [{ name: "b" }] }, () => [leaf("mapped")]],
    short: () => [{ name: "n" }],
  },
  generateDoWhileTask: {
    full: () => [{ name: "n", loopCondition: "false", loopOver: [{ name: "a", type: "WAIT" }] }],
    short: () => [{ name: "n" }],
  },
  generateForkJoinTask: {
    full: () => [
      { name: "n", forkTasks: [[{ name: "a" }], [{ name: "b", type: "EVENT", sink: "conductor" }]] },
    ],
    short: () => [{ name: "n" }],
  },
  taskGenMapper: {
    full: () => [
      [
        { name: "a" },
        { name: "b", type: "SET_VARIABLE" },
        { name: "f", type: "FORK_JOIN", forkTasks: [[{ name: "c" }]] },
        { name: "j", type: "JOIN", joinOn: ["c_ref"] },
      ],
    ],
    "fork without JOIN": () => [
      [
        { name: "f", type: "FORK_JOIN", forkTasks: [[{ name: "c" }]] },
        { name: "g", type: "FORK_JOIN", forkTasks: [[{ name: "d" }]] },
      ],
    ],
    "JOIN without joinOn": () => [
      [
        { name: "f", type: "FORK_JOIN", forkTasks: [[{ name: "c" }]] },
        { name: "j", type: "JOIN" },
      ],
    ],
    "dynamic fork": () => [
      [
        { name: "f", type: "FORK_JOIN_DYNAMIC" },
        { name: "j", type: "JOIN" },
      ],
    ],
    "a type without a generator": () => [[{ name: "a", type: "HUMAN" }]],
  },
  generate: {
    full: () => [
      {
        name: "w",
        description: "d",
        version: 2,
        ownerEmail: "e@x.test",
        tasks: [{ name: "a" }, { name: "b" }],
      },
    ],
    short: () => [{ tasks: [{ name: "a" }] }],
  },
};

/** All cases. */
export const CASES: readonly Case[] = Object.entries(CALLS).flatMap(([builder, calls]) =>
  Object.entries(calls).map(([about, args]) => ({ builder, about, args })),
);
