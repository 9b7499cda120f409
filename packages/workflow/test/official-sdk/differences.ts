/** A place where Baton makes other JSON than the official SDK from the same arguments, on purpose. */
export interface Difference {
  /** The builder. */
  readonly builder: string;
  /** The case of the builder. */
  readonly about: string;
  /** Exactly the paths that differ. */
  readonly paths: readonly string[];
  /** Why. */
  readonly why: string;
}

/** All of them. What is not listed here must be equal, and what is listed must differ. */
export const DIFFERENCES: readonly Difference[] = [
  {
    builder: "simpleTask",
    about: "without inputs",
    paths: ["inputParameters"],
    why: "a task has inputs, be it none",
  },
  {
    builder: "httpPollTask",
    about: "full",
    paths: ["pollingInterval", "pollingStrategy", "terminationCondition"].map(
      (input) => `inputParameters.http_request.${input}`,
    ),
    why: "the server looks for them inside the request; they also stay where the official builder puts them",
  },
  {
    builder: "newLoopTask",
    about: "no identifier",
    paths: ["loopCondition"],
    why: "`$.loop-1` is a subtraction; the loop would end after one iteration",
  },
  {
    builder: "forkTask",
    about: "branches",
    paths: ["forkTasks.0.0", "forkTasks.0.1", "forkTasks.1"],
    why: "several branches, where the official builder nests them in one that no server takes (C9)",
  },
  {
    builder: "forkTaskJoin",
    about: "full",
    paths: ["1.inputParameters", "1.joinOn.0"],
    why: "the JOIN waits for the branch (C9); a JOIN has no inputs",
  },
  {
    builder: "forkTaskJoin",
    about: "branches",
    paths: [
      "0.forkTasks.0.0",
      "0.forkTasks.0.1",
      "0.forkTasks.1",
      "1.inputParameters",
      "1.joinOn.0",
      "1.joinOn.1",
    ],
    why: "several branches, and the JOIN waits for all of them (C9)",
  },
  {
    builder: "dynamicForkTask",
    about: "short",
    paths: ["inputParameters.dynamicTasksInput"],
    why: "the server fails a workflow whose fork gets a text for its inputs",
  },
  {
    builder: "waitForWebhookTask",
    about: "full",
    paths: ["inputParameters.$['a']", "inputParameters.matches"],
    why: "the server reads the conditions under `matches` only; without them no message fits",
  },
  {
    builder: "llmChatCompleteTask",
    about: "instructions template",
    paths: ["inputParameters.instructions"],
    why: "Orkes and Conductor OSS read `instructions`; the official key stays beside it",
  },
  ...["full", "short"].map((about) => ({
    builder: "llmIndexDocumentTask",
    about,
    paths: ["type"],
    why: "LLM_INDEX_TEXT ignores the address; Orkes has LLM_INDEX_DOCUMENT, Conductor OSS has neither (C11)",
  })),
  {
    builder: "llmStoreEmbeddingsTask",
    about: "with an id",
    paths: ["inputParameters.id"],
    why: "Orkes and Conductor OSS read `id`, else the vector gets a random one; the official key stays beside it",
  },
  {
    builder: "generateImageTask",
    about: "several images",
    paths: ["inputParameters.n"],
    why: "Conductor OSS reads `n`; the official key stays beside it",
  },
  {
    builder: "taskDefinition",
    about: "fields of newer servers",
    paths: ["totalTimeoutSeconds", "enforceSchema"],
    why: "no field that is given is dropped (C17)",
  },
  {
    builder: "taskDefinition",
    about: "short timeout",
    paths: ["responseTimeoutSeconds"],
    why: "the server refuses a response timeout beyond the task's",
  },
  {
    builder: "generateSimpleTask",
    about: "short",
    paths: ["name", "taskReferenceName"],
    why: "names that are unique (C12) and hold no `__`, which a loop would cut off",
  },
  {
    builder: "generateEventTask",
    about: "short",
    paths: ["sink"],
    why: "a queue that every Conductor has",
  },
  {
    builder: "generateHTTPTask",
    about: "short",
    paths: ["inputParameters.http_request.uri"],
    why: "no request to somebody else's server by default",
  },
  {
    builder: "generateWaitTask",
    about: "full",
    paths: ["inputParameters.duration"],
    why: "the official generator drops how long to wait (C10)",
  },
  {
    builder: "taskGenMapper",
    about: "fork without JOIN",
    paths: ["1.name", "1.taskReferenceName", "1.joinOn.0", "3"],
    why: "unique names (C12); the JOIN waits for the branch, and a fork at the end gets one too (C9)",
  },
  {
    builder: "taskGenMapper",
    about: "JOIN without joinOn",
    paths: ["1.joinOn.0"],
    why: "a JOIN that does not say for what waits for the branches (C9)",
  },
  {
    builder: "taskGenMapper",
    about: "dynamic fork",
    paths: ["0.inputParameters.dynamicTasks", "0.inputParameters.dynamicTasksInput"],
    why: "the server fails a workflow whose fork gets texts for its branches and inputs",
  },
  {
    builder: "taskGenMapper",
    about: "a type without a generator",
    paths: ["0.type"],
    why: "a HUMAN task stays one; the official generator makes it SIMPLE",
  },
  {
    builder: "generate",
    about: "short",
    paths: ["name", "description", "ownerEmail"],
    why: "a name of its own (C12), and nobody's e-mail address",
  },
];
