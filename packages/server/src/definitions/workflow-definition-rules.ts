import type { WorkflowDefinition, WorkflowTaskDefinition } from "./model";
import { referenceErrors } from "./reference-rules";
import { checkTaskType, type RuleContext } from "./task-type-rules";
import { given, type Violations } from "./violations";
import { collectTasks, taskListsOf } from "./workflow-tasks";

function checkTask(
  task: WorkflowTaskDefinition,
  source: unknown,
  path: string,
  violations: Violations,
  context: RuleContext,
): void {
  if (task.name === "") {
    violations.add(`${path}.name`, "WorkflowTask name cannot be empty or null", given(source, "name"));
  }
  if (task.taskReferenceName === "") {
    const message = "WorkflowTask taskReferenceName name cannot be empty or null";
    violations.add(`${path}.taskReferenceName`, message, given(source, "taskReferenceName"));
  }
  if (task.startDelay < 0)
    violations.add(`${path}.startDelay`, "must be greater than or equal to 0", task.startDelay);
  checkTaskType(task, (message) => violations.add(path, message), context);
  for (const list of taskListsOf(task)) {
    list.tasks.forEach((inner, index) =>
      checkTask(
        inner,
        given(source, ...list.keys, index),
        `${path}.${list.path(index)}`,
        violations,
        context,
      ),
    );
  }
}

function duplicates(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}

/**
 * What would stop an execution for good, or fail each of them, although Conductor OSS accepts the definition: a fork
 * that no JOIN follows, and a JOIN of a static fork that waits for a task that does not exist.
 */
function flowErrors(
  tasks: readonly WorkflowTaskDefinition[],
  known: ReadonlySet<string>,
  after?: WorkflowTaskDefinition,
): string[] {
  return tasks.flatMap((task, index) => {
    const join = tasks[index + 1] ?? after;
    // A case or a branch goes on after what holds it, a loop's body does not.
    const next = task.type === "DO_WHILE" ? undefined : join;
    const inner = taskListsOf(task).flatMap((list) => flowErrors(list.tasks, known, next));
    if (task.type !== "FORK_JOIN") return inner;
    if (join === undefined || (join.type !== "JOIN" && join.type !== "EXCLUSIVE_JOIN")) {
      return [...inner, `FORK_JOIN ${task.taskReferenceName} must be followed by a JOIN task`];
    }
    const dangling = join.joinOn.filter((name) => !known.has(name));
    return inner.concat(
      dangling.map(
        (name) =>
          `joinOn of ${join.taskReferenceName} names ${name}, which is not defined in workflow definition.`,
      ),
    );
  });
}

/**
 * Checks a workflow definition.
 *
 * @param source the definition as the client sent it.
 * @param path where it stands, as bean validation names it, such as `registerWorkflowDef.arg0`.
 * @see conductor-oss/conductor common/…/constraints/TaskReferenceNameUniqueConstraint.java
 */
export function checkWorkflowDefinition(
  definition: WorkflowDefinition,
  source: unknown,
  path: string,
  violations: Violations,
  context: RuleContext,
): void {
  const { name, version, schemaVersion, tasks, timeoutSeconds } = definition;
  if (name === "")
    violations.add(`${path}.name`, "WorkflowDef name cannot be null or empty", given(source, "name"));
  if (tasks.length === 0) violations.add(`${path}.tasks`, "WorkflowTask list cannot be empty");
  if (schemaVersion !== 2) {
    violations.add(`${path}.schemaVersion`, "workflowDef schemaVersion: 2 is only supported", schemaVersion);
  }
  if (version < 0) violations.add(`${path}.version`, "WorkflowDef version: 0 must be >= 0", version);
  if (timeoutSeconds < 0)
    violations.add(`${path}.timeoutSeconds`, "WorkflowDef timeoutSeconds: 0 must be >= 0", timeoutSeconds);
  tasks.forEach((task, index) =>
    checkTask(task, given(source, "tasks", index), `${path}.tasks[${index}]`, violations, context),
  );
  const names = collectTasks(tasks).map((task) => task.taskReferenceName);
  for (const twice of duplicates(names)) {
    const message = `taskReferenceName: ${twice} should be unique across tasks for a given workflowDefinition: ${name}`;
    violations.add(path, message);
  }
  const known = new Set(names);
  for (const message of [
    ...referenceErrors(definition, known, context),
    ...new Set(flowErrors(tasks, known)),
  ])
    violations.add(path, message);
}
