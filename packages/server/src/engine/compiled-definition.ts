import type { WorkflowDefinition, WorkflowTaskDefinition } from "../definitions/model";

/** Where a task stands in its definition. */
interface Place {
  readonly task: WorkflowTaskDefinition;
  /** What runs when it has ended; undefined at the end of the workflow and of a loop's body. */
  readonly next: WorkflowTaskDefinition | undefined;
  /** The innermost DO_WHILE around it. */
  readonly loop: WorkflowTaskDefinition | undefined;
}

/**
 * What the engine asks of a definition, worked out once: by reference name, what comes next, and which loop it is in.
 *
 * @see conductor-oss/conductor common/…/metadata/workflow/WorkflowTask.java `next`
 */
export class CompiledDefinition {
  readonly #places = new Map<string, Place>();
  /** All references in the bodies of loops, by the loop's reference. */
  readonly #bodies = new Map<string, string[]>();

  constructor(definition: WorkflowDefinition) {
    this.#walk(definition.tasks, undefined, undefined);
  }

  task(reference: string): WorkflowTaskDefinition | undefined {
    return this.#places.get(reference)?.task;
  }

  next(reference: string): WorkflowTaskDefinition | undefined {
    return this.#places.get(reference)?.next;
  }

  loopOf(reference: string): WorkflowTaskDefinition | undefined {
    return this.#places.get(reference)?.loop;
  }

  /** The references of all tasks in the body of a loop, nested ones included. */
  body(loopReference: string): readonly string[] {
    return this.#bodies.get(loopReference) ?? [];
  }

  #walk(
    tasks: readonly WorkflowTaskDefinition[],
    after: WorkflowTaskDefinition | undefined,
    loop: WorkflowTaskDefinition | undefined,
  ): void {
    tasks.forEach((task, index) => {
      const next = tasks[index + 1] ?? after;
      this.#places.set(task.taskReferenceName, { task, next, loop });
      if (loop !== undefined) this.#inBody(loop, task.taskReferenceName);
      for (const branch of [...Object.values(task.decisionCases), task.defaultCase, ...task.forkTasks])
        this.#walk(branch, next, loop);
      if (task.loopOver.length > 0) this.#walk(task.loopOver, undefined, task);
    });
  }

  #inBody(loop: WorkflowTaskDefinition, reference: string): void {
    for (
      let around: WorkflowTaskDefinition | undefined = loop;
      around !== undefined;
      around = this.loopOf(around.taskReferenceName)
    ) {
      const body = this.#bodies.get(around.taskReferenceName) ?? [];
      body.push(reference);
      this.#bodies.set(around.taskReferenceName, body);
    }
  }
}

const compiled = new WeakMap<WorkflowDefinition, CompiledDefinition>();

/** The compiled form of a definition; the same one for the same object. */
export function compileDefinition(definition: WorkflowDefinition): CompiledDefinition {
  let found = compiled.get(definition);
  if (found === undefined) compiled.set(definition, (found = new CompiledDefinition(definition)));
  return found;
}
