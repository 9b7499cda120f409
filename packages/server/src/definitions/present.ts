/** Every member of `T`, the optional ones written out: what is undefined will be absent. */
export type Listed<T> = {
  readonly [K in keyof Required<T>]: undefined extends T[K] ? T[K] : T[K] | Absent<T, K>;
};

type Absent<T, K extends keyof T> = object extends Pick<T, K> ? undefined : never;

/**
 * Drops the undefined members of `listed`, in place: JSON has no undefined, and `exactOptionalPropertyTypes` tells an
 * absent member from an undefined one. The order of the members stays, and is the order of the JSON.
 */
export function present<T extends object>(listed: Listed<T>): T;
export function present(listed: Record<string, unknown>): Record<string, unknown> {
  for (const name in listed) if (listed[name] === undefined) delete listed[name];
  return listed;
}
