import type { World } from "../suite/world";

/** What a method does where the server has it. */
export interface Method {
  /** Calls it for real and checks what came of it. */
  readonly check: (world: World) => Promise<void>;
  /**
   * The operation behind it, where not every Conductor has that; the error must say so then.
   * @default every Conductor has it
   */
  readonly operationId?: string;
  /**
   * The call alone, for a server that lacks the operation. Needed where `check` first does something else that such a server lacks.
   * @default check
   */
  readonly alone?: (world: World) => Promise<unknown>;
  /**
   * Begins what the server takes long to notice, before the first test of the target; answers how to end it.
   * @default nothing
   */
  readonly ahead?: (world: World) => Promise<() => Promise<void>>;
  /**
   * Longest time the check may take.
   * @default that of every test of the suite
   */
  readonly timeoutMs?: number;
}

/** The checks of a class, by the names of its methods. */
export interface MethodTable {
  /** The class. */
  readonly of: abstract new (...args: never[]) => object;
  /** One check for each of its methods. */
  readonly methods: Readonly<Record<string, Method>>;
}

/** The names of the methods of a class. */
export function methodsOf(of: MethodTable["of"]): readonly string[] {
  return Object.getOwnPropertyNames(of.prototype).filter((name) => name !== "constructor");
}
