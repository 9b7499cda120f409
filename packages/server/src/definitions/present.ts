/** Every member of `T`, the optional ones written out: what is undefined will be absent. */
export type Listed<T> = {
  readonly [K in keyof Required<T>]: undefined extends T[K] ? T[K] : T[K] | Absent<T, K>;
};

type Absent<T, K extends keyof T> = object extends Pick<T, K> ? undefined : never;

/**
 * The members of `listed` that are not undefined: JSON has no undefined, and `exactOptionalPropertyTypes` tells an absent
 * member from an undefined one. The order of the members stays, and is the order of the JSON.
 *
 * Makes a new object: one that members were deleted from is slow to read ever after.
 */
export function present<T extends object>(listed: Listed<T>): T;
export function present(listed: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name in listed) if (listed[name] !== undefined) kept[name] = listed[name];
  return kept;
}
