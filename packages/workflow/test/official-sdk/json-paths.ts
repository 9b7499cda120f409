/** The paths at which two JSON values differ, such as `inputParameters.a` or `1.joinOn.0`; none when they are equal. */
export function differingPaths(left: unknown, right: unknown, path = ""): string[] {
  if (isTree(left) && isTree(right) && Array.isArray(left) === Array.isArray(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) =>
      differingPaths(left[key], right[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(left) === JSON.stringify(right) ? [] : [path];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
