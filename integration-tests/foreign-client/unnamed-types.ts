import type * as baton from "@baton/sdk";
import type * as official from "@io-orkes/conductor-javascript";

/** Compiles only where the one can be used as the other. */
type Fits<One extends Other, Other> = [One, Other];
type First<T extends (...args: never[]) => unknown> = Parameters<T>[0];
type Settings<T extends new (...args: never[]) => unknown, Place extends number> = NonNullable<
  ConstructorParameters<T>[Place]
>;

/**
 * What Baton takes where the official SDK takes types that it does not export. `packages/sdk/test` compares the rest by name; these
 * are compared with the declarations of the published package. Each line is checked by the compiler.
 */
export type UnnamedTypes = [
  Fits<Settings<typeof official.DefaultLogger, 0>, Settings<typeof baton.DefaultLogger, 0>>,
  // The handler of errors gets a Task, whose definition servers send as null where there is none.
  Fits<
    Omit<Settings<typeof official.TaskManager, 2>, "onError">,
    Omit<Settings<typeof baton.TaskManager, 2>, "onError">
  >,
  Fits<First<typeof official.generate>, First<typeof baton.generate>>,
  Fits<First<typeof official.generateDoWhileTask>, First<typeof baton.generateDoWhileTask>>,
  Fits<First<typeof official.generateForkJoinTask>, First<typeof baton.generateForkJoinTask>>,
  Fits<First<typeof official.generateInlineTask>, First<typeof baton.generateInlineTask>>,
  Fits<First<typeof official.generateSwitchTask>, First<typeof baton.generateSwitchTask>>,
  Fits<First<typeof official.taskGenMapper>, First<typeof baton.taskGenMapper>>,
];
