import type { DescribedOperation, Description } from "./description";

/** An operation together with where it is described. */
export interface FoundOperation {
  /** The path template, such as `/workflow/{workflowId}`. */
  readonly route: string;
  readonly operation: DescribedOperation;
}

/**
 * Finds the operation that a request asks for. Where several templates fit, the one wins whose first steps are literal, as in
 * the server.
 *
 * @param path encoded, without the base address and the query
 */
export function findOperation(
  description: Description,
  method: string,
  path: string,
): FoundOperation | undefined {
  const steps = path.split("/");
  const verb = method.toLowerCase();
  const [best] = Object.keys(description.paths)
    .filter((route) => fits(route.split("/"), steps) && description.paths[route]?.[verb] !== undefined)
    .sort(byLiteralSteps);
  const operation = best === undefined ? undefined : description.paths[best]?.[verb];
  return best === undefined || operation === undefined ? undefined : { route: best, operation };
}

function fits(template: readonly string[], steps: readonly string[]): boolean {
  return (
    template.length === steps.length &&
    template.every((step, index) => (isVariable(step) ? steps[index] !== "" : step === steps[index]))
  );
}

function byLiteralSteps(one: string, other: string): number {
  const others = other.split("/");
  for (const [index, step] of one.split("/").entries()) {
    const difference = Number(isVariable(step)) - Number(isVariable(others[index] ?? ""));
    if (difference !== 0) return difference;
  }
  return 0;
}

function isVariable(step: string): boolean {
  return step.startsWith("{");
}
