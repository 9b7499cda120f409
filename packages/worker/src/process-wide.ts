/**
 * The one object of this name in the process, shared by every copy of this package: an application may load the ESM and the CJS build
 * side by side, and both must agree on who is registered and which task runs.
 */
export function processWide<T>(name: string, create: () => T): T {
  const key = Symbol.for(`baton.worker.${name}`);
  const known: unknown = Reflect.get(globalThis, key);
  if (known !== undefined) return known as T; // only this function writes under the key
  const created = create();
  Reflect.set(globalThis, key, created);
  return created;
}
