import type * as baton from "@baton/sdk";
import type * as official from "@io-orkes/conductor-javascript";

/** Compiles only where the one can be used as the other. */
type Fits<One extends Other, Other> = [One, Other];
/** Compiles only where each can be used as the other; what may be left out is compared where it is there. */
type Both<One extends Other | undefined, Other extends OneAgain | undefined, OneAgain = One> = [
  One,
  Other,
  OneAgain,
];
type First<T extends (...args: never[]) => unknown> = Parameters<T>[0];
type Settings<T extends new (...args: never[]) => unknown, Place extends number> = NonNullable<
  ConstructorParameters<T>[Place]
>;

/**
 * What Baton takes, and the fields its types have, where the official SDK uses types that it does not export. `packages/sdk/test`
 * compares the rest by name; these are compared with the declarations of the published package. Each line is checked by the compiler.
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
  Both<official.Action["terminate_workflow"], baton.Action["terminate_workflow"]>,
  Both<official.Action["update_workflow_variables"], baton.Action["update_workflow_variables"]>,
  Both<official.AuthorizationRequest["subject"], baton.AuthorizationRequest["subject"]>,
  // There the id of a target can only be one text: a sentence that describes ids.
  Fits<official.AuthorizationRequest["target"], baton.AuthorizationRequest["target"]>,
  Both<official.ExtendedWorkflowDef["cacheConfig"], baton.ExtendedWorkflowDef["cacheConfig"]>,
  // The same target.
  Fits<official.GrantedAccessResponse["grantedAccess"], baton.GrantedAccessResponse["grantedAccess"]>,
  Both<official.IntegrationDef["apis"], baton.IntegrationDef["apis"]>,
  Both<official.IntegrationDef["configuration"], baton.IntegrationDef["configuration"]>,
  Both<official.JsonJQTransformTaskDef["inputParameters"], baton.JsonJQTransformTaskDef["inputParameters"]>,
  // Ours says what every answer has.
  Fits<
    baton.SearchResultHandledEventResponse["results"],
    official.SearchResultHandledEventResponse["results"]
  >,
  // There the default value of a parameter is a map; servers take any value.
  Fits<official.ServiceMethod["requestParams"], baton.ServiceMethod["requestParams"]>,
  Both<official.ServiceRegistry["config"], baton.ServiceRegistry["config"]>,
  // The same parameters.
  Fits<official.ServiceRegistry["requestParams"], baton.ServiceRegistry["requestParams"]>,
  Both<official.WorkflowDef["cacheConfig"], baton.WorkflowDef["cacheConfig"]>,
  Both<official.WorkflowTask["cacheConfig"], baton.WorkflowTask["cacheConfig"]>,
  Both<official.WorkflowTask["onStateChange"], baton.WorkflowTask["onStateChange"]>,
  // Ours takes CANCELED too, as OSS does.
  Fits<official.WorkflowTestRequest["taskRefToMockOutput"], baton.WorkflowTestRequest["taskRefToMockOutput"]>,
];
