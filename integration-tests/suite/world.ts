import "./patience";
import { randomUUID } from "node:crypto";
import type { ExtendedTaskDef, Task, Workflow, WorkflowTask } from "@baton/api";
import { type ConductorClient, MetadataClient, TaskClient, WorkflowExecutor } from "@baton/client";
import { noopLogger } from "@baton/core";
import { readDescription } from "@baton/tooling/read-description";
import { TaskHandler, type WorkerSource } from "@baton/worker";
import { simpleTask, taskDefinition, workflow, type WorkflowSettings } from "@baton/workflow";
import { judged, type JudgedClient } from "./judged-client";
import { NOT_ON_OSS } from "./not-on-oss";
import { REAL_CONDUCTOR, type RunningTarget, TARGETS } from "./target";

/** Longest time an execution of this suite may take. */
const LIMIT_MS = 15_000;

/** What a test has: a Conductor, its clients, and short ways to do what every test does. */
export class World {
  readonly client: ConductorClient;
  readonly url: string | undefined;
  readonly executor: WorkflowExecutor;
  readonly metadata: MetadataClient;
  readonly tasks: TaskClient;

  constructor(target: RunningTarget) {
    this.client = target.client;
    this.url = target.url;
    this.executor = new WorkflowExecutor(target.client);
    this.metadata = new MetadataClient(target.client);
    this.tasks = new TaskClient(target.client);
  }

  /** A name that nobody else uses, on a server that may hold what earlier runs left. */
  name(stem: string): string {
    return `${stem}_${randomUUID().slice(0, 8)}`;
  }

  /** Registers a task definition that retries at once; answers its name. */
  async define(stem: string, fields: Partial<ExtendedTaskDef> = {}): Promise<string> {
    const name = this.name(stem);
    await this.metadata.registerTask(
      taskDefinition({
        name,
        retryCount: 0,
        retryDelaySeconds: 0,
        ...fields,
        ownerEmail: "suite@example.test",
      }),
    );
    return name;
  }

  /** Registers a workflow; answers its name. */
  async flow(stem: string, tasks: readonly WorkflowTask[], settings: WorkflowSettings = {}): Promise<string> {
    const name = this.name(stem);
    const definition = workflow(name, tasks, { ownerEmail: "suite@example.test", ...settings });
    await this.executor.registerWorkflow(true, definition);
    return name;
  }

  /** Registers a workflow of one SIMPLE task, `only`; answers the names of both. */
  async single(stem: string, fields: Partial<ExtendedTaskDef> = {}): Promise<{ name: string; task: string }> {
    const task = await this.define(`${stem}_task`, fields);
    return { name: await this.flow(stem, [simpleTask("only", task)]), task };
  }

  /** Starts an execution. */
  start(name: string, input: Record<string, unknown> = {}): Promise<string> {
    return this.executor.startWorkflow({ name, version: 1, input });
  }

  /** Waits until an execution has ended. */
  ended(workflowId: string): Promise<Workflow> {
    return this.executor.waitForWorkflow(workflowId, { timeoutMs: LIMIT_MS });
  }

  /** Waits until an execution is as it should be; fails when it ended otherwise. */
  async reach(workflowId: string, isThere: (workflow: Workflow) => boolean): Promise<Workflow> {
    const workflow = await this.executor.waitForWorkflow(workflowId, { until: isThere, timeoutMs: LIMIT_MS });
    if (isThere(workflow)) return workflow;
    throw new Error(
      `the execution ${workflowId} ended as ${workflow.status}: ${workflow.reasonForIncompletion}`,
    );
  }

  /** Starts an execution and waits until it has ended. */
  async run(name: string, input: Record<string, unknown> = {}): Promise<Workflow> {
    return this.ended(await this.start(name, input));
  }

  /** Runs workers while `work` runs. */
  async withWorkers<T>(workers: readonly WorkerSource[], work: () => Promise<T>): Promise<T> {
    const handler = await this.startWorkers(workers);
    try {
      return await work();
    } finally {
      await handler.stopWorkers();
    }
  }

  /** Starts workers that the test stops itself. */
  async startWorkers(workers: readonly WorkerSource[]): Promise<TaskHandler> {
    const { client } = this;
    const handler = new TaskHandler({
      client,
      workers,
      scanForDecorated: false,
      logger: noopLogger,
      // Other servers than ours hold a poll to its end although the worker stops, and the worker waits for the answer.
      env: { CONDUCTOR_WORKER_ALL_POLL_TIMEOUT: "500" },
    });
    await handler.startWorkers();
    return handler;
  }
}

/** The last task of a reference name. @throws Error when there is none. */
export function taskOf({ tasks, workflowId }: Workflow, referenceName: string): Task {
  const task = tasks.findLast((candidate) => candidate.referenceTaskName === referenceName);
  if (task === undefined) throw new Error(`the execution ${workflowId} has no task ${referenceName}`);
  return task;
}

/** Declares a test. */
export type It = (does: string, test: () => unknown, timeoutMs?: number) => void;

/**
 * Describes what is true on every target. The tests get a function that answers the world, which exists once they run, and their
 * own `it`, which leaves out what suite/not-on-oss.ts names. A test of another `it` runs everywhere. Beside what it says itself, every
 * test fails when something that its clients sent or were answered is not as the description in openapi/ has it.
 */
export function describeOnTargets(
  what: string,
  tests: (world: () => World, it: It) => void,
  targets = TARGETS,
): void {
  describe.each(targets)(`${what}, $name`, (target) => {
    let running: RunningTarget | undefined;
    let world: World | undefined;
    let connection: JudgedClient | undefined;
    const reasons = target.name === REAL_CONDUCTOR ? (NOT_ON_OSS[what] ?? {}) : {};
    const unseen = new Set(Object.keys(reasons));
    const declare: It = (does, test, timeoutMs) => {
      const reason = reasons[does];
      const run = async (): Promise<void> => {
        await test();
      };
      unseen.delete(does);
      if (reason === undefined) it(does, run, timeoutMs);
      else it.skip(`${does} (${reason})`, run);
    };

    beforeAll(async () => {
      running = await target.start();
      connection = judged(running.client, await readDescription());
      world = new World({ ...running, client: connection.client });
    }, 60_000);
    afterEach(() => {
      expect(connection?.takeProblems()).toEqual([]);
    });
    afterAll(() => running?.stop());

    tests(() => {
      if (world === undefined) throw new Error(`the target "${target.name}" did not start`);
      return world;
    }, declare);
    if (unseen.size > 0)
      throw new Error(`suite/not-on-oss.ts names no test of "${what}": ${[...unseen].join(", ")}`);
  });
}
