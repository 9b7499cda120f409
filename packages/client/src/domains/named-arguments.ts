import type { CallOptions } from "@baton/api";

/**
 * Reads the arguments of a method that takes either an object or the fields of that object one by one, and in both cases
 * {@link CallOptions} after them. The overloads of the method say which arguments there are.
 *
 * @param names the fields in the order in which they are given one by one.
 * @param args the arguments from the object, or the first field, on.
 */
export function namedArguments<Named extends object>(
  names: readonly (keyof Named & string)[],
  args: readonly unknown[],
): readonly [named: Named, options: CallOptions | undefined] {
  const [first, second] = args;
  const isNamed = typeof first === "object" && first !== null;
  const named = isNamed ? first : Object.fromEntries(names.map((name, index) => [name, args[index]]));
  // The compiler checks callers against the overloads, which type these.
  return [named as Named, (isNamed ? second : args[names.length]) as CallOptions | undefined];
}
