import type { JsonMap, WorkflowTaskDefinition } from "../definitions/model";
import type { EngineCore } from "../engine/engine-core";
import type { TaskRun } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask, NewTask } from "../engine/live-task";

/** What a definition is made into tasks with. */
export interface MapContext {
  readonly core: EngineCore;
  readonly run: LiveExecution;
  readonly definition: WorkflowTaskDefinition;
  /** The reference name, with its round where it is in a loop. */
  readonly reference: string;
  /** The round of the loop it is in; 0 outside of loops. */
  readonly iteration: number;
  readonly taskId: string;
  readonly now: number;
  /** The resolved inputs. */
  readonly input: JsonMap;
  /** The tasks of another definition that start together with this one, in the same round. */
  follow(definition: WorkflowTaskDefinition): NewTask[];
}

/** The members of a task that may change. */
export type TaskPatch = Partial<
  Omit<TaskRun, "taskId" | "workflowId" | "referenceTaskName" | "workflowTask" | "seq"> & {
    readonly availableAt: number;
  }
>;

/** What looking at an open task calls for. */
export interface Evaluation {
  readonly patch?: TaskPatch;
  /** The next round of a loop. */
  readonly schedule?: { readonly definition: WorkflowTaskDefinition; readonly iteration: number };
  /** Workflow variables to set. */
  readonly variables?: JsonMap;
  /** Rounds of this loop up to this one are forgotten. */
  readonly forgetRoundsUpTo?: number;
}

/** One type of task that the server itself carries out. */
export interface SystemTask {
  /** Makes the tasks that the definition calls for: itself, and what starts together with it. */
  map(context: MapContext): NewTask[];
  /**
   * Looks at an open task and says what to change; undefined when there is nothing to do yet. Called when the task is new and
   * whenever something it waits for has changed.
   */
  evaluate?(task: LiveTask, core: EngineCore): Evaluation | undefined;
  /** What an open task waits for: by exact reference; `each` where some of them may never run. */
  awaits?(task: LiveTask): { readonly references: readonly string[]; readonly each: boolean };
  /** Starts what takes time or concerns other executions; called once the task may begin, and again after a restart of the server. */
  perform?(task: LiveTask, core: EngineCore): void;
  /** Ends what `perform` began, because the task was cancelled. */
  cancel?(task: LiveTask, core: EngineCore): void;
  /** Whether somebody else completes the task, so that it owes no response of its own. */
  readonly completedFromOutside?: boolean;
}

/** What most mappers make: the task itself with its resolved inputs. */
export function ownTask(
  context: MapContext,
  fields: Pick<NewTask, "taskType" | "status"> & Partial<NewTask>,
): NewTask {
  const { definition, reference, iteration, taskId, now, input } = context;
  return {
    taskId,
    taskDefName: definition.name,
    referenceTaskName: reference,
    workflowTask: definition,
    iteration,
    inputData: input,
    scheduledTime: now,
    startTime: fields.status === "SCHEDULED" ? 0 : now,
    ...fields,
  };
}
