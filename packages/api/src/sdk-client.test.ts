import type {
  FileResource,
  HumanTaskResource,
  TaskResource,
  WorkflowResource,
} from "./generated/resources.gen";
import type { HumanTaskEntry, Task, TaskRun, WorkflowRun } from "./generated/types.gen";

type OptionsOf<T extends (options: never) => unknown> = Parameters<T>[0];
type AnswerOf<T extends (options: never) => unknown> = Awaited<ReturnType<T>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Needs<T, K extends keyof T> = object extends Pick<T, K> ? false : true;

// The compiler proves these lines; the assertion below only keeps the file a test.
const proofs: {
  clientIsRequired: Needs<OptionsOf<typeof WorkflowResource.startWorkflow>, "client">;
  bodyIsRequired: Needs<OptionsOf<typeof WorkflowResource.startWorkflow>, "body">;
  pathIsRequired: Needs<OptionsOf<typeof TaskResource.getTask>, "path">;
  requiredQueryIsRequired: Needs<OptionsOf<typeof TaskResource.getPollData>, "query">;
  idsAreText: Same<AnswerOf<typeof WorkflowResource.startWorkflow>, string>;
  emptyAnswersAreVoid: Same<AnswerOf<typeof WorkflowResource.pauseWorkflow>, void>;
  pollsAreLists: Same<AnswerOf<typeof TaskResource.batchPoll>, Task[]>;
  runsAreTold: Same<AnswerOf<typeof WorkflowResource.executeWorkflow>, WorkflowRun | TaskRun | undefined>;
  nothingIsUndefined: Same<AnswerOf<typeof TaskResource.pollTask>, Task | undefined>;
  filesAreBytes: Same<AnswerOf<typeof FileResource.downloadFileContent>, Uint8Array>;
  bytesAreFiles: Same<OptionsOf<typeof FileResource.uploadFileContent>["body"], Uint8Array>;
  humanTasksAreTyped: Same<AnswerOf<typeof HumanTaskResource.claimTask>, HumanTaskEntry>;
} = {
  clientIsRequired: true,
  bodyIsRequired: true,
  pathIsRequired: true,
  requiredQueryIsRequired: true,
  idsAreText: true,
  emptyAnswersAreVoid: true,
  pollsAreLists: true,
  runsAreTold: true,
  nothingIsUndefined: true,
  filesAreBytes: true,
  bytesAreFiles: true,
  humanTasksAreTyped: true,
};

describe("the types of the generated functions", () => {
  it("ask for what a call needs and say what it answers", () => {
    expect(Object.values(proofs)).not.toContain(false);
  });

  it("let optional query values be passed on as undefined, and headers be added", () => {
    const options: Omit<OptionsOf<typeof TaskResource.batchPoll>, "client"> = {
      path: { tasktype: "t" },
      query: { count: undefined, domain: undefined },
      headers: { "x-trace": "1", "x-absent": undefined },
      signal: undefined,
      timeoutMs: undefined,
    };

    expect(options.path).toEqual({ tasktype: "t" });
  });
});
