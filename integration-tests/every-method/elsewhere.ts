import type { ConductorClient } from "@baton/client";
import type { Method, MethodTable } from "./method";

/** One method of a class: the operation behind it, and a call of it with everything a server would want. */
type Call<T> = readonly [operationId: string, call: (instance: T) => Promise<unknown>];

/**
 * The table of a class whose operations no target has: each method is called for real, and must say so. Where a server gets an
 * operation, the row fails until it checks what the method does.
 */
export function elsewhere<T extends object>(
  of: new (client: ConductorClient) => T,
  calls: Readonly<Record<keyof T & string, Call<T>>>,
): MethodTable {
  return { of, methods: rowsElsewhere(of, calls) };
}

/** The same for the methods of a class that has others. */
export function rowsElsewhere<T extends object>(
  of: new (client: ConductorClient) => T,
  calls: Readonly<Record<string, Call<T>>>,
): Readonly<Record<string, Method>> {
  const rows = Object.entries(calls).map(([method, [operationId, call]]): [string, Method] => [
    method,
    {
      operationId,
      check: async ({ client }) => {
        await call(new of(client));
        throw new Error(`${operationId} is served here: give ${of.name}.${method} a check of what it does`);
      },
    },
  ]);
  return Object.fromEntries(rows);
}
