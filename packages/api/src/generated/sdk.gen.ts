// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.

import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from '../client';

import type { AddTaskTagData, AddTaskTagErrors, AddTaskTagResponses, AddWorkflowTagData, AddWorkflowTagErrors, AddWorkflowTagResponses, BatchPollData, BatchPollErrors, BatchPollResponses, DecideData, DecideErrors, DecideResponses, DeleteTaskTagData, DeleteTaskTagErrors, DeleteTaskTagResponses, DeleteWorkflowsData, DeleteWorkflowsErrors, DeleteWorkflowsResponses, DeleteWorkflowTagData, DeleteWorkflowTagErrors, DeleteWorkflowTagResponses, DoCheckData, DoCheckErrors, DoCheckResponses, ExecuteWorkflowAsApiData, ExecuteWorkflowAsApiErrors, ExecuteWorkflowAsApiResponses, ExecuteWorkflowAsGetApiData, ExecuteWorkflowAsGetApiErrors, ExecuteWorkflowAsGetApiResponses, ExecuteWorkflowData, ExecuteWorkflowErrors, ExecuteWorkflowResponses, GenerateTokenData, GenerateTokenErrors, GenerateTokenResponses, GetAllPollDataData, GetAllPollDataErrors, GetAllPollDataResponses, GetAllWorkflowsWithLatestVersionsData, GetAllWorkflowsWithLatestVersionsErrors, GetAllWorkflowsWithLatestVersionsResponses, GetExecutionStatusData, GetExecutionStatusErrors, GetExecutionStatusResponses, GetExecutionStatusTaskListData, GetExecutionStatusTaskListErrors, GetExecutionStatusTaskListResponses, GetPollDataData, GetPollDataErrors, GetPollDataResponses, GetRunningWorkflowData, GetRunningWorkflowErrors, GetRunningWorkflowResponses, GetTagsData, GetTagsErrors, GetTagsResponses, GetTaskData, GetTaskDefData, GetTaskDefErrors, GetTaskDefResponses, GetTaskDefsData, GetTaskDefsErrors, GetTaskDefsResponses, GetTaskErrors, GetTaskExternalStorageLocationByOldPathData, GetTaskExternalStorageLocationByOldPathErrors, GetTaskExternalStorageLocationByOldPathResponses, GetTaskExternalStorageLocationData, GetTaskExternalStorageLocationErrors, GetTaskExternalStorageLocationResponses, GetTaskLogsData, GetTaskLogsErrors, GetTaskLogsResponses, GetTaskQueuesData, GetTaskQueuesErrors, GetTaskQueueSizesData, GetTaskQueueSizesErrors, GetTaskQueueSizesResponses, GetTaskQueuesResponses, GetTaskQueuesVerboseData, GetTaskQueuesVerboseErrors, GetTaskQueuesVerboseResponses, GetTaskResponses, GetTaskTagsData, GetTaskTagsErrors, GetTaskTagsResponses, GetUserInfoData, GetUserInfoErrors, GetUserInfoResponses, GetVersionData, GetVersionErrors, GetVersionResponses, GetWorkflowDefData, GetWorkflowDefErrors, GetWorkflowDefResponses, GetWorkflowDefsData, GetWorkflowDefsErrors, GetWorkflowDefsResponses, GetWorkflowExternalStorageLocationByOldPathData, GetWorkflowExternalStorageLocationByOldPathErrors, GetWorkflowExternalStorageLocationByOldPathResponses, GetWorkflowExternalStorageLocationData, GetWorkflowExternalStorageLocationErrors, GetWorkflowExternalStorageLocationResponses, GetWorkflowNamesAndVersionsData, GetWorkflowNamesAndVersionsErrors, GetWorkflowNamesAndVersionsResponses, GetWorkflowNamesData, GetWorkflowNamesErrors, GetWorkflowNamesResponses, GetWorkflowRateLimitData, GetWorkflowRateLimitErrors, GetWorkflowRateLimitResponses, GetWorkflowsByCorrelationIdData, GetWorkflowsByCorrelationIdErrors, GetWorkflowsByCorrelationIdResponses, GetWorkflowsByCorrelationIdsData, GetWorkflowsByCorrelationIdsErrors, GetWorkflowsByCorrelationIdsResponses, GetWorkflowsByIdsData, GetWorkflowsByIdsErrors, GetWorkflowsByIdsResponses, GetWorkflowsByNamesAndCorrelationIdsData, GetWorkflowsByNamesAndCorrelationIdsErrors, GetWorkflowsByNamesAndCorrelationIdsResponses, GetWorkflowStatusSummaryData, GetWorkflowStatusSummaryErrors, GetWorkflowStatusSummaryResponses, GetWorkflowTagsData, GetWorkflowTagsErrors, GetWorkflowTagsResponses, GetWorkflowVersionsData, GetWorkflowVersionsErrors, GetWorkflowVersionsResponses, JumpToTaskData, JumpToTaskErrors, JumpToTaskResponses, LogData, LogErrors, LogResponses, PauseWorkflowData, PauseWorkflowErrors, PauseWorkflowResponses, PauseWorkflowsData, PauseWorkflowsErrors, PauseWorkflowsResponses, PollTaskData, PollTaskErrors, PollTaskResponses, PushMessageData, PushMessageErrors, PushMessageResponses, RegisterTaskDefData, RegisterTaskDefErrors, RegisterTaskDefResponses, RegisterWorkflowDefData, RegisterWorkflowDefErrors, RegisterWorkflowDefResponses, RemoveWorkflowData, RemoveWorkflowErrors, RemoveWorkflowRateLimitData, RemoveWorkflowRateLimitErrors, RemoveWorkflowRateLimitResponses, RemoveWorkflowResponses, RemoveWorkflowsData, RemoveWorkflowsErrors, RemoveWorkflowsResponses, RequeuePendingTaskData, RequeuePendingTaskErrors, RequeuePendingTaskResponses, RerunData, RerunErrors, RerunResponses, ResetWorkflowData, ResetWorkflowErrors, ResetWorkflowResponses, RestartData, RestartErrors, RestartResponses, RestartWorkflowsData, RestartWorkflowsErrors, RestartWorkflowsResponses, ResumeWorkflowData, ResumeWorkflowErrors, ResumeWorkflowResponses, ResumeWorkflowsData, ResumeWorkflowsErrors, ResumeWorkflowsResponses, RetryData, RetryErrors, RetryResponses, RetryWorkflowsData, RetryWorkflowsErrors, RetryWorkflowsResponses, SearchTasksData, SearchTasksErrors, SearchTasksResponses, SearchTasksV2Data, SearchTasksV2Errors, SearchTasksV2Responses, SearchWorkflowsByTasksData, SearchWorkflowsByTasksErrors, SearchWorkflowsByTasksResponses, SearchWorkflowsByTasksV2Data, SearchWorkflowsByTasksV2Errors, SearchWorkflowsByTasksV2Responses, SearchWorkflowsData, SearchWorkflowsErrors, SearchWorkflowsResponses, SearchWorkflowsV2Data, SearchWorkflowsV2Errors, SearchWorkflowsV2Responses, SetTaskTagsData, SetTaskTagsErrors, SetTaskTagsResponses, SetWorkflowRateLimitData, SetWorkflowRateLimitErrors, SetWorkflowRateLimitResponses, SetWorkflowTagsData, SetWorkflowTagsErrors, SetWorkflowTagsResponses, SignalWorkflowTaskAsyncData, SignalWorkflowTaskAsyncErrors, SignalWorkflowTaskAsyncResponses, SignalWorkflowTaskSyncData, SignalWorkflowTaskSyncErrors, SignalWorkflowTaskSyncResponses, SkipTaskFromWorkflowData, SkipTaskFromWorkflowErrors, SkipTaskFromWorkflowResponses, StartWorkflowAsyncData, StartWorkflowAsyncErrors, StartWorkflowAsyncResponses, StartWorkflowByNameData, StartWorkflowByNameErrors, StartWorkflowByNameResponses, StartWorkflowData, StartWorkflowErrors, StartWorkflowResponses, TaskDepthData, TaskDepthErrors, TaskDepthResponses, TerminateAndRemoveWorkflowData, TerminateAndRemoveWorkflowErrors, TerminateAndRemoveWorkflowResponses, TerminateAndRemoveWorkflowsData, TerminateAndRemoveWorkflowsErrors, TerminateAndRemoveWorkflowsResponses, TerminateWorkflowData, TerminateWorkflowErrors, TerminateWorkflowResponses, TerminateWorkflowsData, TerminateWorkflowsErrors, TerminateWorkflowsResponses, TestWorkflowData, TestWorkflowErrors, TestWorkflowResponses, UnregisterTaskDefData, UnregisterTaskDefErrors, UnregisterTaskDefResponses, UnregisterWorkflowDefData, UnregisterWorkflowDefErrors, UnregisterWorkflowDefResponses, UpdateTaskByRefNameData, UpdateTaskByRefNameErrors, UpdateTaskByRefNameResponses, UpdateTaskData, UpdateTaskDefData, UpdateTaskDefErrors, UpdateTaskDefResponses, UpdateTaskErrors, UpdateTaskResponses, UpdateTaskSyncData, UpdateTaskSyncErrors, UpdateTaskSyncResponses, UpdateTaskV2Data, UpdateTaskV2Errors, UpdateTaskV2Responses, UpdateWorkflowAndTaskStateData, UpdateWorkflowAndTaskStateErrors, UpdateWorkflowAndTaskStateResponses, UpdateWorkflowDefsData, UpdateWorkflowDefsErrors, UpdateWorkflowDefsResponses, UpdateWorkflowStateData, UpdateWorkflowStateErrors, UpdateWorkflowStateResponses, UpgradeRunningWorkflowToVersionData, UpgradeRunningWorkflowToVersionErrors, UpgradeRunningWorkflowToVersionResponses, UploadBpmnFileData, UploadBpmnFileErrors, UploadBpmnFileResponses, UploadWorkflowsAndTasksDefinitionsToS3Data, UploadWorkflowsAndTasksDefinitionsToS3Errors, UploadWorkflowsAndTasksDefinitionsToS3Responses, ValidateWorkflowDefData, ValidateWorkflowDefErrors, ValidateWorkflowDefResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Starts an execution and answers its id.
 */
export const startWorkflow = <ThrowOnError extends boolean = false>(options: Options<StartWorkflowData, ThrowOnError>): RequestResult<StartWorkflowResponses, StartWorkflowErrors, ThrowOnError, 'data'> => options.client.post<StartWorkflowResponses, StartWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts an execution of a named workflow with the body as its input.
 */
export const startWorkflowByName = <ThrowOnError extends boolean = false>(options: Options<StartWorkflowByNameData, ThrowOnError>): RequestResult<StartWorkflowByNameResponses, StartWorkflowByNameErrors, ThrowOnError, 'data'> => options.client.post<StartWorkflowByNameResponses, StartWorkflowByNameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{name}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts an execution of one version with the body as its input.
 */
export const startWorkflowAsync = <ThrowOnError extends boolean = false>(options: Options<StartWorkflowAsyncData, ThrowOnError>): RequestResult<StartWorkflowAsyncResponses, StartWorkflowAsyncErrors, ThrowOnError, 'data'> => options.client.post<StartWorkflowAsyncResponses, StartWorkflowAsyncErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/start/{name}/{version}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts an execution and waits until it ends, blocks or the time is over.
 *
 * Starts an execution and waits until it ends, blocks or the time is over. OSS answers nothing when a task is asked for and none blocks.
 */
export const executeWorkflow = <ThrowOnError extends boolean = false>(options: Options<ExecuteWorkflowData, ThrowOnError>): RequestResult<ExecuteWorkflowResponses, ExecuteWorkflowErrors, ThrowOnError, 'data'> => options.client.post<ExecuteWorkflowResponses, ExecuteWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/execute/{name}/{version}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts an execution without input, waits for it and answers its output.
 */
export const executeWorkflowAsGetApi = <ThrowOnError extends boolean = false>(options: Options<ExecuteWorkflowAsGetApiData, ThrowOnError>): RequestResult<ExecuteWorkflowAsGetApiResponses, ExecuteWorkflowAsGetApiErrors, ThrowOnError, 'data'> => options.client.get<ExecuteWorkflowAsGetApiResponses, ExecuteWorkflowAsGetApiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/execute/{name}',
    ...options
});

/**
 * Starts an execution with the body as its input, waits for it and answers its output.
 */
export const executeWorkflowAsApi = <ThrowOnError extends boolean = false>(options: Options<ExecuteWorkflowAsApiData, ThrowOnError>): RequestResult<ExecuteWorkflowAsApiResponses, ExecuteWorkflowAsApiErrors, ThrowOnError, 'data'> => options.client.post<ExecuteWorkflowAsApiResponses, ExecuteWorkflowAsApiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/execute/{name}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the executions of a workflow with one correlation id.
 */
export const getWorkflowsByCorrelationId = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowsByCorrelationIdData, ThrowOnError>): RequestResult<GetWorkflowsByCorrelationIdResponses, GetWorkflowsByCorrelationIdErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowsByCorrelationIdResponses, GetWorkflowsByCorrelationIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{name}/correlated/{correlationId}',
    ...options
});

/**
 * Lists the executions of a workflow for each of several correlation ids.
 */
export const getWorkflowsByCorrelationIds = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowsByCorrelationIdsData, ThrowOnError>): RequestResult<GetWorkflowsByCorrelationIdsResponses, GetWorkflowsByCorrelationIdsErrors, ThrowOnError, 'data'> => options.client.post<GetWorkflowsByCorrelationIdsResponses, GetWorkflowsByCorrelationIdsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{name}/correlated',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the executions of several workflows for each of several correlation ids.
 */
export const getWorkflowsByNamesAndCorrelationIds = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowsByNamesAndCorrelationIdsData, ThrowOnError>): RequestResult<GetWorkflowsByNamesAndCorrelationIdsResponses, GetWorkflowsByNamesAndCorrelationIdsErrors, ThrowOnError, 'data'> => options.client.post<GetWorkflowsByNamesAndCorrelationIdsResponses, GetWorkflowsByNamesAndCorrelationIdsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/correlated/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ends an execution as terminated.
 */
export const terminateWorkflow = <ThrowOnError extends boolean = false>(options: Options<TerminateWorkflowData, ThrowOnError>): RequestResult<TerminateWorkflowResponses, TerminateWorkflowErrors, ThrowOnError, 'data'> => options.client.delete<TerminateWorkflowResponses, TerminateWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}',
    ...options
});

/**
 * Reads an execution.
 */
export const getExecutionStatus = <ThrowOnError extends boolean = false>(options: Options<GetExecutionStatusData, ThrowOnError>): RequestResult<GetExecutionStatusResponses, GetExecutionStatusErrors, ThrowOnError, 'data'> => options.client.get<GetExecutionStatusResponses, GetExecutionStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}',
    ...options
});

/**
 * Lists the tasks of an execution page by page.
 */
export const getExecutionStatusTaskList = <ThrowOnError extends boolean = false>(options: Options<GetExecutionStatusTaskListData, ThrowOnError>): RequestResult<GetExecutionStatusTaskListResponses, GetExecutionStatusTaskListErrors, ThrowOnError, 'data'> => options.client.get<GetExecutionStatusTaskListResponses, GetExecutionStatusTaskListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/tasks',
    ...options
});

/**
 * Reads the state of an execution without its tasks.
 */
export const getWorkflowStatusSummary = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowStatusSummaryData, ThrowOnError>): RequestResult<GetWorkflowStatusSummaryResponses, GetWorkflowStatusSummaryErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowStatusSummaryResponses, GetWorkflowStatusSummaryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/status',
    ...options
});

/**
 * Lists the ids of the executions of a workflow that have not ended.
 */
export const getRunningWorkflow = <ThrowOnError extends boolean = false>(options: Options<GetRunningWorkflowData, ThrowOnError>): RequestResult<GetRunningWorkflowResponses, GetRunningWorkflowErrors, ThrowOnError, 'data'> => options.client.get<GetRunningWorkflowResponses, GetRunningWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/running/{name}',
    ...options
});

/**
 * Makes the server look at an execution again.
 */
export const decide = <ThrowOnError extends boolean = false>(options: Options<DecideData, ThrowOnError>): RequestResult<DecideResponses, DecideErrors, ThrowOnError, 'data'> => options.client.put<DecideResponses, DecideErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/decide/{workflowId}',
    ...options
});

/**
 * Pauses an execution: nothing new is scheduled until it is resumed.
 */
export const pauseWorkflow = <ThrowOnError extends boolean = false>(options: Options<PauseWorkflowData, ThrowOnError>): RequestResult<PauseWorkflowResponses, PauseWorkflowErrors, ThrowOnError, 'data'> => options.client.put<PauseWorkflowResponses, PauseWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/pause',
    ...options
});

/**
 * Resumes a paused execution.
 */
export const resumeWorkflow = <ThrowOnError extends boolean = false>(options: Options<ResumeWorkflowData, ThrowOnError>): RequestResult<ResumeWorkflowResponses, ResumeWorkflowErrors, ThrowOnError, 'data'> => options.client.put<ResumeWorkflowResponses, ResumeWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/resume',
    ...options
});

/**
 * Marks a step that has not begun as skipped.
 *
 * Marks a step that has not begun as skipped. OSS does not read the body.
 */
export const skipTaskFromWorkflow = <ThrowOnError extends boolean = false>(options: Options<SkipTaskFromWorkflowData, ThrowOnError>): RequestResult<SkipTaskFromWorkflowResponses, SkipTaskFromWorkflowErrors, ThrowOnError, 'data'> => options.client.put<SkipTaskFromWorkflowResponses, SkipTaskFromWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/skiptask/{taskReferenceName}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Runs an ended execution again, from the start or from one task.
 */
export const rerun = <ThrowOnError extends boolean = false>(options: Options<RerunData, ThrowOnError>): RequestResult<RerunResponses, RerunErrors, ThrowOnError, 'data'> => options.client.post<RerunResponses, RerunErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/rerun',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts an ended execution again from the beginning, under the same id.
 */
export const restart = <ThrowOnError extends boolean = false>(options: Options<RestartData, ThrowOnError>): RequestResult<RestartResponses, RestartErrors, ThrowOnError, 'data'> => options.client.post<RestartResponses, RestartErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/restart',
    ...options
});

/**
 * Tries the failed tasks of an ended execution again.
 */
export const retry = <ThrowOnError extends boolean = false>(options: Options<RetryData, ThrowOnError>): RequestResult<RetryResponses, RetryErrors, ThrowOnError, 'data'> => options.client.post<RetryResponses, RetryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/retry',
    ...options
});

/**
 * Makes the waiting tasks of an execution available at once.
 */
export const resetWorkflow = <ThrowOnError extends boolean = false>(options: Options<ResetWorkflowData, ThrowOnError>): RequestResult<ResetWorkflowResponses, ResetWorkflowErrors, ThrowOnError, 'data'> => options.client.post<ResetWorkflowResponses, ResetWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/resetcallbacks',
    ...options
});

/**
 * Removes an ended execution.
 */
export const removeWorkflow = <ThrowOnError extends boolean = false>(options: Options<RemoveWorkflowData, ThrowOnError>): RequestResult<RemoveWorkflowResponses, RemoveWorkflowErrors, ThrowOnError, 'data'> => options.client.delete<RemoveWorkflowResponses, RemoveWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/remove',
    ...options
});

/**
 * Ends an execution as terminated and removes it.
 */
export const terminateAndRemoveWorkflow = <ThrowOnError extends boolean = false>(options: Options<TerminateAndRemoveWorkflowData, ThrowOnError>): RequestResult<TerminateAndRemoveWorkflowResponses, TerminateAndRemoveWorkflowErrors, ThrowOnError, 'data'> => options.client.delete<TerminateAndRemoveWorkflowResponses, TerminateAndRemoveWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/terminate-remove',
    ...options
});

/**
 * Moves a running execution to a step and skips what lies between.
 */
export const jumpToTask = <ThrowOnError extends boolean = false>(options: Options<JumpToTaskData, ThrowOnError>): RequestResult<JumpToTaskResponses, JumpToTaskErrors, ThrowOnError, 'data'> => options.client.post<JumpToTaskResponses, JumpToTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/jump/{taskReferenceName}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Moves a running execution to another version of its workflow.
 */
export const upgradeRunningWorkflowToVersion = <ThrowOnError extends boolean = false>(options: Options<UpgradeRunningWorkflowToVersionData, ThrowOnError>): RequestResult<UpgradeRunningWorkflowToVersionResponses, UpgradeRunningWorkflowToVersionErrors, ThrowOnError, 'data'> => options.client.post<UpgradeRunningWorkflowToVersionResponses, UpgradeRunningWorkflowToVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/upgrade',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Updates a task and variables together, then waits as `executeWorkflow` does.
 */
export const updateWorkflowAndTaskState = <ThrowOnError extends boolean = false>(options: Options<UpdateWorkflowAndTaskStateData, ThrowOnError>): RequestResult<UpdateWorkflowAndTaskStateResponses, UpdateWorkflowAndTaskStateErrors, ThrowOnError, 'data'> => options.client.post<UpdateWorkflowAndTaskStateResponses, UpdateWorkflowAndTaskStateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/state',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets workflow variables of a running execution.
 */
export const updateWorkflowState = <ThrowOnError extends boolean = false>(options: Options<UpdateWorkflowStateData, ThrowOnError>): RequestResult<UpdateWorkflowStateResponses, UpdateWorkflowStateErrors, ThrowOnError, 'data'> => options.client.post<UpdateWorkflowStateResponses, UpdateWorkflowStateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/variables',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Puts a message into the queue of a running execution and answers its id.
 *
 * Puts a message into the queue of a running execution and answers its id. Only where the server's message queue is turned on.
 */
export const pushMessage = <ThrowOnError extends boolean = false>(options: Options<PushMessageData, ThrowOnError>): RequestResult<PushMessageResponses, PushMessageErrors, ThrowOnError, 'data'> => options.client.post<PushMessageResponses, PushMessageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/{workflowId}/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Finds executions.
 */
export const searchWorkflows = <ThrowOnError extends boolean = false>(options: Options<SearchWorkflowsData, ThrowOnError>): RequestResult<SearchWorkflowsResponses, SearchWorkflowsErrors, ThrowOnError, 'data'> => options.client.get<SearchWorkflowsResponses, SearchWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/search',
    ...options
});

/**
 * Finds executions and answers them whole, without their tasks.
 */
export const searchWorkflowsV2 = <ThrowOnError extends boolean = false>(options: Options<SearchWorkflowsV2Data, ThrowOnError>): RequestResult<SearchWorkflowsV2Responses, SearchWorkflowsV2Errors, ThrowOnError, 'data'> => options.client.get<SearchWorkflowsV2Responses, SearchWorkflowsV2Errors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/search-v2',
    ...options
});

/**
 * Finds executions by what is known about their tasks.
 */
export const searchWorkflowsByTasks = <ThrowOnError extends boolean = false>(options: Options<SearchWorkflowsByTasksData, ThrowOnError>): RequestResult<SearchWorkflowsByTasksResponses, SearchWorkflowsByTasksErrors, ThrowOnError, 'data'> => options.client.get<SearchWorkflowsByTasksResponses, SearchWorkflowsByTasksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/search-by-tasks',
    ...options
});

/**
 * Finds executions by their tasks and answers them whole, without their tasks.
 */
export const searchWorkflowsByTasksV2 = <ThrowOnError extends boolean = false>(options: Options<SearchWorkflowsByTasksV2Data, ThrowOnError>): RequestResult<SearchWorkflowsByTasksV2Responses, SearchWorkflowsByTasksV2Errors, ThrowOnError, 'data'> => options.client.get<SearchWorkflowsByTasksV2Responses, SearchWorkflowsByTasksV2Errors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/search-by-tasks-v2',
    ...options
});

/**
 * Tells where to put or find a large workflow payload.
 */
export const getWorkflowExternalStorageLocation = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowExternalStorageLocationData, ThrowOnError>): RequestResult<GetWorkflowExternalStorageLocationResponses, GetWorkflowExternalStorageLocationErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowExternalStorageLocationResponses, GetWorkflowExternalStorageLocationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/external-storage-location',
    ...options
});

/**
 * Tells where to put or find a large workflow payload, under the older path.
 */
export const getWorkflowExternalStorageLocationByOldPath = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowExternalStorageLocationByOldPathData, ThrowOnError>): RequestResult<GetWorkflowExternalStorageLocationByOldPathResponses, GetWorkflowExternalStorageLocationByOldPathErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowExternalStorageLocationByOldPathResponses, GetWorkflowExternalStorageLocationByOldPathErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/externalstoragelocation',
    ...options
});

/**
 * Runs a workflow with made-up task outcomes and answers the ended execution.
 */
export const testWorkflow = <ThrowOnError extends boolean = false>(options: Options<TestWorkflowData, ThrowOnError>): RequestResult<TestWorkflowResponses, TestWorkflowErrors, ThrowOnError, 'data'> => options.client.post<TestWorkflowResponses, TestWorkflowErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/test',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pauses several executions.
 */
export const pauseWorkflows = <ThrowOnError extends boolean = false>(options: Options<PauseWorkflowsData, ThrowOnError>): RequestResult<PauseWorkflowsResponses, PauseWorkflowsErrors, ThrowOnError, 'data'> => options.client.put<PauseWorkflowsResponses, PauseWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Resumes several executions.
 */
export const resumeWorkflows = <ThrowOnError extends boolean = false>(options: Options<ResumeWorkflowsData, ThrowOnError>): RequestResult<ResumeWorkflowsResponses, ResumeWorkflowsErrors, ThrowOnError, 'data'> => options.client.put<ResumeWorkflowsResponses, ResumeWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Starts several ended executions again from the beginning.
 */
export const restartWorkflows = <ThrowOnError extends boolean = false>(options: Options<RestartWorkflowsData, ThrowOnError>): RequestResult<RestartWorkflowsResponses, RestartWorkflowsErrors, ThrowOnError, 'data'> => options.client.post<RestartWorkflowsResponses, RestartWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/restart',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tries the failed tasks of several ended executions again.
 */
export const retryWorkflows = <ThrowOnError extends boolean = false>(options: Options<RetryWorkflowsData, ThrowOnError>): RequestResult<RetryWorkflowsResponses, RetryWorkflowsErrors, ThrowOnError, 'data'> => options.client.post<RetryWorkflowsResponses, RetryWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/retry',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ends several executions as terminated.
 */
export const terminateWorkflows = <ThrowOnError extends boolean = false>(options: Options<TerminateWorkflowsData, ThrowOnError>): RequestResult<TerminateWorkflowsResponses, TerminateWorkflowsErrors, ThrowOnError, 'data'> => options.client.post<TerminateWorkflowsResponses, TerminateWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/terminate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes several ended executions.
 */
export const removeWorkflows = <ThrowOnError extends boolean = false>(options: Options<RemoveWorkflowsData, ThrowOnError>): RequestResult<RemoveWorkflowsResponses, RemoveWorkflowsErrors, ThrowOnError, 'data'> => options.client.delete<RemoveWorkflowsResponses, RemoveWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes several ended executions.
 */
export const deleteWorkflows = <ThrowOnError extends boolean = false>(options: Options<DeleteWorkflowsData, ThrowOnError>): RequestResult<DeleteWorkflowsResponses, DeleteWorkflowsErrors, ThrowOnError, 'data'> => options.client.post<DeleteWorkflowsResponses, DeleteWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ends several executions as terminated and removes them.
 */
export const terminateAndRemoveWorkflows = <ThrowOnError extends boolean = false>(options: Options<TerminateAndRemoveWorkflowsData, ThrowOnError>): RequestResult<TerminateAndRemoveWorkflowsResponses, TerminateAndRemoveWorkflowsErrors, ThrowOnError, 'data'> => options.client.delete<TerminateAndRemoveWorkflowsResponses, TerminateAndRemoveWorkflowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/terminate-remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reads several executions.
 */
export const getWorkflowsByIds = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowsByIdsData, ThrowOnError>): RequestResult<GetWorkflowsByIdsResponses, GetWorkflowsByIdsErrors, ThrowOnError, 'data'> => options.client.post<GetWorkflowsByIdsResponses, GetWorkflowsByIdsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/workflow/bulk/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Takes one task, or none, out of a queue.
 */
export const pollTask = <ThrowOnError extends boolean = false>(options: Options<PollTaskData, ThrowOnError>): RequestResult<PollTaskResponses, PollTaskErrors, ThrowOnError, 'data'> => options.client.get<PollTaskResponses, PollTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/poll/{tasktype}',
    ...options
});

/**
 * Takes up to `count` tasks out of a queue, waiting up to `timeout` for the first.
 */
export const batchPoll = <ThrowOnError extends boolean = false>(options: Options<BatchPollData, ThrowOnError>): RequestResult<BatchPollResponses, BatchPollErrors, ThrowOnError, 'data'> => options.client.get<BatchPollResponses, BatchPollErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/poll/batch/{tasktype}',
    ...options
});

/**
 * Reports on a task and answers its id.
 */
export const updateTask = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskData, ThrowOnError>): RequestResult<UpdateTaskResponses, UpdateTaskErrors, ThrowOnError, 'data'> => options.client.post<UpdateTaskResponses, UpdateTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reports on a task and takes the next one of the same type, if there is one.
 */
export const updateTaskV2 = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskV2Data, ThrowOnError>): RequestResult<UpdateTaskV2Responses, UpdateTaskV2Errors, ThrowOnError, 'data'> => options.client.post<UpdateTaskV2Responses, UpdateTaskV2Errors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/update-v2',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Updates the pending task of a step with the body as its output, and answers the task's id.
 */
export const updateTaskByRefName = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskByRefNameData, ThrowOnError>): RequestResult<UpdateTaskByRefNameResponses, UpdateTaskByRefNameErrors, ThrowOnError, 'data'> => options.client.post<UpdateTaskByRefNameResponses, UpdateTaskByRefNameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{workflowId}/{taskRefName}/{status}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Updates the pending task of a step and answers the execution.
 */
export const updateTaskSync = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskSyncData, ThrowOnError>): RequestResult<UpdateTaskSyncResponses, UpdateTaskSyncErrors, ThrowOnError, 'data'> => options.client.post<UpdateTaskSyncResponses, UpdateTaskSyncErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{workflowId}/{taskRefName}/{status}/sync',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Updates the task that an execution waits for.
 */
export const signalWorkflowTaskAsync = <ThrowOnError extends boolean = false>(options: Options<SignalWorkflowTaskAsyncData, ThrowOnError>): RequestResult<SignalWorkflowTaskAsyncResponses, SignalWorkflowTaskAsyncErrors, ThrowOnError, 'data'> => options.client.post<SignalWorkflowTaskAsyncResponses, SignalWorkflowTaskAsyncErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{workflowId}/{status}/signal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Updates the task that an execution waits for, then waits until it ends, blocks again or the time is over.
 */
export const signalWorkflowTaskSync = <ThrowOnError extends boolean = false>(options: Options<SignalWorkflowTaskSyncData, ThrowOnError>): RequestResult<SignalWorkflowTaskSyncResponses, SignalWorkflowTaskSyncErrors, ThrowOnError, 'data'> => options.client.post<SignalWorkflowTaskSyncResponses, SignalWorkflowTaskSyncErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{workflowId}/{status}/signal/sync',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reads a task.
 */
export const getTask = <ThrowOnError extends boolean = false>(options: Options<GetTaskData, ThrowOnError>): RequestResult<GetTaskResponses, GetTaskErrors, ThrowOnError, 'data'> => options.client.get<GetTaskResponses, GetTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{taskId}',
    ...options
});

/**
 * Reads the log of a task.
 */
export const getTaskLogs = <ThrowOnError extends boolean = false>(options: Options<GetTaskLogsData, ThrowOnError>): RequestResult<GetTaskLogsResponses, GetTaskLogsErrors, ThrowOnError, 'data'> => options.client.get<GetTaskLogsResponses, GetTaskLogsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/{taskId}/log',
    ...options
});

/**
 * Adds a line to the log of a task, character by character as it is sent.
 */
export const log = <ThrowOnError extends boolean = false>(options: Options<LogData, ThrowOnError>): RequestResult<LogResponses, LogErrors, ThrowOnError, 'data'> => options.client.post<LogResponses, LogErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/tasks/{taskId}/log',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Tells how many tasks are in one queue.
 */
export const taskDepth = <ThrowOnError extends boolean = false>(options: Options<TaskDepthData, ThrowOnError>): RequestResult<TaskDepthResponses, TaskDepthErrors, ThrowOnError, 'data'> => options.client.get<TaskDepthResponses, TaskDepthErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/size',
    ...options
});

/**
 * Tells how many tasks of each given type are in their queues.
 */
export const getTaskQueueSizes = <ThrowOnError extends boolean = false>(options: Options<GetTaskQueueSizesData, ThrowOnError>): RequestResult<GetTaskQueueSizesResponses, GetTaskQueueSizesErrors, ThrowOnError, 'data'> => options.client.get<GetTaskQueueSizesResponses, GetTaskQueueSizesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/sizes',
    ...options
});

/**
 * Tells how many tasks each queue holds.
 */
export const getTaskQueues = <ThrowOnError extends boolean = false>(options: Options<GetTaskQueuesData, ThrowOnError>): RequestResult<GetTaskQueuesResponses, GetTaskQueuesErrors, ThrowOnError, 'data'> => options.client.get<GetTaskQueuesResponses, GetTaskQueuesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/all',
    ...options
});

/**
 * Tells how many tasks each shard of each queue holds, and how many are handed out.
 */
export const getTaskQueuesVerbose = <ThrowOnError extends boolean = false>(options: Options<GetTaskQueuesVerboseData, ThrowOnError>): RequestResult<GetTaskQueuesVerboseResponses, GetTaskQueuesVerboseErrors, ThrowOnError, 'data'> => options.client.get<GetTaskQueuesVerboseResponses, GetTaskQueuesVerboseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/all/verbose',
    ...options
});

/**
 * Tells when workers last asked for tasks of one type.
 */
export const getPollData = <ThrowOnError extends boolean = false>(options: Options<GetPollDataData, ThrowOnError>): RequestResult<GetPollDataResponses, GetPollDataErrors, ThrowOnError, 'data'> => options.client.get<GetPollDataResponses, GetPollDataErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/polldata',
    ...options
});

/**
 * Tells when workers last asked for tasks.
 *
 * Tells when workers last asked for tasks. OSS answers a list, Orkes a map.
 */
export const getAllPollData = <ThrowOnError extends boolean = false>(options: Options<GetAllPollDataData, ThrowOnError>): RequestResult<GetAllPollDataResponses, GetAllPollDataErrors, ThrowOnError, 'data'> => options.client.get<GetAllPollDataResponses, GetAllPollDataErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/polldata/all',
    ...options
});

/**
 * Puts the waiting tasks of one type into their queue again and answers their number.
 */
export const requeuePendingTask = <ThrowOnError extends boolean = false>(options: Options<RequeuePendingTaskData, ThrowOnError>): RequestResult<RequeuePendingTaskResponses, RequeuePendingTaskErrors, ThrowOnError, 'data'> => options.client.post<RequeuePendingTaskResponses, RequeuePendingTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/queue/requeue/{taskType}',
    ...options
});

/**
 * Finds tasks.
 */
export const searchTasks = <ThrowOnError extends boolean = false>(options: Options<SearchTasksData, ThrowOnError>): RequestResult<SearchTasksResponses, SearchTasksErrors, ThrowOnError, 'data'> => options.client.get<SearchTasksResponses, SearchTasksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/search',
    ...options
});

/**
 * Finds tasks and answers them whole.
 */
export const searchTasksV2 = <ThrowOnError extends boolean = false>(options: Options<SearchTasksV2Data, ThrowOnError>): RequestResult<SearchTasksV2Responses, SearchTasksV2Errors, ThrowOnError, 'data'> => options.client.get<SearchTasksV2Responses, SearchTasksV2Errors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/search-v2',
    ...options
});

/**
 * Tells where to put or find a large task payload.
 */
export const getTaskExternalStorageLocation = <ThrowOnError extends boolean = false>(options: Options<GetTaskExternalStorageLocationData, ThrowOnError>): RequestResult<GetTaskExternalStorageLocationResponses, GetTaskExternalStorageLocationErrors, ThrowOnError, 'data'> => options.client.get<GetTaskExternalStorageLocationResponses, GetTaskExternalStorageLocationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/external-storage-location',
    ...options
});

/**
 * Tells where to put or find a large task payload, under the older path.
 */
export const getTaskExternalStorageLocationByOldPath = <ThrowOnError extends boolean = false>(options: Options<GetTaskExternalStorageLocationByOldPathData, ThrowOnError>): RequestResult<GetTaskExternalStorageLocationByOldPathResponses, GetTaskExternalStorageLocationByOldPathErrors, ThrowOnError, 'data'> => options.client.get<GetTaskExternalStorageLocationByOldPathResponses, GetTaskExternalStorageLocationByOldPathErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/tasks/externalstoragelocation',
    ...options
});

/**
 * Lists the task definitions.
 */
export const getTaskDefs = <ThrowOnError extends boolean = false>(options: Options<GetTaskDefsData, ThrowOnError>): RequestResult<GetTaskDefsResponses, GetTaskDefsErrors, ThrowOnError, 'data'> => options.client.get<GetTaskDefsResponses, GetTaskDefsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/taskdefs',
    ...options
});

/**
 * Registers task definitions, replacing those of the same names.
 */
export const registerTaskDef = <ThrowOnError extends boolean = false>(options: Options<RegisterTaskDefData, ThrowOnError>): RequestResult<RegisterTaskDefResponses, RegisterTaskDefErrors, ThrowOnError, 'data'> => options.client.post<RegisterTaskDefResponses, RegisterTaskDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/taskdefs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Changes a task definition.
 */
export const updateTaskDef = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskDefData, ThrowOnError>): RequestResult<UpdateTaskDefResponses, UpdateTaskDefErrors, ThrowOnError, 'data'> => options.client.put<UpdateTaskDefResponses, UpdateTaskDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/taskdefs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a task definition.
 */
export const unregisterTaskDef = <ThrowOnError extends boolean = false>(options: Options<UnregisterTaskDefData, ThrowOnError>): RequestResult<UnregisterTaskDefResponses, UnregisterTaskDefErrors, ThrowOnError, 'data'> => options.client.delete<UnregisterTaskDefResponses, UnregisterTaskDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/taskdefs/{tasktype}',
    ...options
});

/**
 * Reads a task definition.
 */
export const getTaskDef = <ThrowOnError extends boolean = false>(options: Options<GetTaskDefData, ThrowOnError>): RequestResult<GetTaskDefResponses, GetTaskDefErrors, ThrowOnError, 'data'> => options.client.get<GetTaskDefResponses, GetTaskDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/taskdefs/{tasktype}',
    ...options
});

/**
 * Lists all versions of all workflow definitions.
 */
export const getWorkflowDefs = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowDefsData, ThrowOnError>): RequestResult<GetWorkflowDefsResponses, GetWorkflowDefsErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowDefsResponses, GetWorkflowDefsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow',
    ...options
});

/**
 * Registers a workflow definition.
 *
 * Registers a workflow definition. Without `overwrite` it is refused when the version exists.
 */
export const registerWorkflowDef = <ThrowOnError extends boolean = false>(options: Options<RegisterWorkflowDefData, ThrowOnError>): RequestResult<RegisterWorkflowDefResponses, RegisterWorkflowDefErrors, ThrowOnError, 'data'> => options.client.post<RegisterWorkflowDefResponses, RegisterWorkflowDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Registers or changes workflow definitions.
 */
export const updateWorkflowDefs = <ThrowOnError extends boolean = false>(options: Options<UpdateWorkflowDefsData, ThrowOnError>): RequestResult<UpdateWorkflowDefsResponses, UpdateWorkflowDefsErrors, ThrowOnError, 'data'> => options.client.put<UpdateWorkflowDefsResponses, UpdateWorkflowDefsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Checks a workflow definition without keeping it.
 */
export const validateWorkflowDef = <ThrowOnError extends boolean = false>(options: Options<ValidateWorkflowDefData, ThrowOnError>): RequestResult<ValidateWorkflowDefResponses, ValidateWorkflowDefErrors, ThrowOnError, 'data'> => options.client.post<ValidateWorkflowDefResponses, ValidateWorkflowDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/validate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the names of the workflow definitions.
 */
export const getWorkflowNames = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowNamesData, ThrowOnError>): RequestResult<GetWorkflowNamesResponses, GetWorkflowNamesErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowNamesResponses, GetWorkflowNamesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/names',
    ...options
});

/**
 * Lists the versions of each workflow definition.
 */
export const getWorkflowNamesAndVersions = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowNamesAndVersionsData, ThrowOnError>): RequestResult<GetWorkflowNamesAndVersionsResponses, GetWorkflowNamesAndVersionsErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowNamesAndVersionsResponses, GetWorkflowNamesAndVersionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/names-and-versions',
    ...options
});

/**
 * Lists the latest version of each workflow definition.
 */
export const getAllWorkflowsWithLatestVersions = <ThrowOnError extends boolean = false>(options: Options<GetAllWorkflowsWithLatestVersionsData, ThrowOnError>): RequestResult<GetAllWorkflowsWithLatestVersionsResponses, GetAllWorkflowsWithLatestVersionsErrors, ThrowOnError, 'data'> => options.client.get<GetAllWorkflowsWithLatestVersionsResponses, GetAllWorkflowsWithLatestVersionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/latest-versions',
    ...options
});

/**
 * Reads a workflow definition, the latest version unless told otherwise.
 */
export const getWorkflowDef = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowDefData, ThrowOnError>): RequestResult<GetWorkflowDefResponses, GetWorkflowDefErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowDefResponses, GetWorkflowDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}',
    ...options
});

/**
 * Lists the versions of a workflow definition.
 */
export const getWorkflowVersions = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowVersionsData, ThrowOnError>): RequestResult<GetWorkflowVersionsResponses, GetWorkflowVersionsErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowVersionsResponses, GetWorkflowVersionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/versions',
    ...options
});

/**
 * Removes one version of a workflow definition.
 *
 * Removes one version of a workflow definition. Running executions keep their own copy.
 */
export const unregisterWorkflowDef = <ThrowOnError extends boolean = false>(options: Options<UnregisterWorkflowDefData, ThrowOnError>): RequestResult<UnregisterWorkflowDefResponses, UnregisterWorkflowDefErrors, ThrowOnError, 'data'> => options.client.delete<UnregisterWorkflowDefResponses, UnregisterWorkflowDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/{version}',
    ...options
});

/**
 * Removes the rate limit of a workflow.
 */
export const removeWorkflowRateLimit = <ThrowOnError extends boolean = false>(options: Options<RemoveWorkflowRateLimitData, ThrowOnError>): RequestResult<RemoveWorkflowRateLimitResponses, RemoveWorkflowRateLimitErrors, ThrowOnError, 'data'> => options.client.delete<RemoveWorkflowRateLimitResponses, RemoveWorkflowRateLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/rate-limit',
    ...options
});

/**
 * Reads the rate limit of a workflow.
 */
export const getWorkflowRateLimit = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowRateLimitData, ThrowOnError>): RequestResult<GetWorkflowRateLimitResponses, GetWorkflowRateLimitErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowRateLimitResponses, GetWorkflowRateLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/rate-limit',
    ...options
});

/**
 * Sets the rate limit of a workflow.
 */
export const setWorkflowRateLimit = <ThrowOnError extends boolean = false>(options: Options<SetWorkflowRateLimitData, ThrowOnError>): RequestResult<SetWorkflowRateLimitResponses, SetWorkflowRateLimitErrors, ThrowOnError, 'data'> => options.client.put<SetWorkflowRateLimitResponses, SetWorkflowRateLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/rate-limit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a tag from a workflow definition.
 */
export const deleteWorkflowTag = <ThrowOnError extends boolean = false>(options: Options<DeleteWorkflowTagData, ThrowOnError>): RequestResult<DeleteWorkflowTagResponses, DeleteWorkflowTagErrors, ThrowOnError, 'data'> => options.client.delete<DeleteWorkflowTagResponses, DeleteWorkflowTagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a workflow definition.
 */
export const getWorkflowTags = <ThrowOnError extends boolean = false>(options: Options<GetWorkflowTagsData, ThrowOnError>): RequestResult<GetWorkflowTagsResponses, GetWorkflowTagsErrors, ThrowOnError, 'data'> => options.client.get<GetWorkflowTagsResponses, GetWorkflowTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/tags',
    ...options
});

/**
 * Adds a tag to a workflow definition.
 */
export const addWorkflowTag = <ThrowOnError extends boolean = false>(options: Options<AddWorkflowTagData, ThrowOnError>): RequestResult<AddWorkflowTagResponses, AddWorkflowTagErrors, ThrowOnError, 'data'> => options.client.post<AddWorkflowTagResponses, AddWorkflowTagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replaces the tags of a workflow definition.
 */
export const setWorkflowTags = <ThrowOnError extends boolean = false>(options: Options<SetWorkflowTagsData, ThrowOnError>): RequestResult<SetWorkflowTagsResponses, SetWorkflowTagsErrors, ThrowOnError, 'data'> => options.client.put<SetWorkflowTagsResponses, SetWorkflowTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a tag from a task definition.
 */
export const deleteTaskTag = <ThrowOnError extends boolean = false>(options: Options<DeleteTaskTagData, ThrowOnError>): RequestResult<DeleteTaskTagResponses, DeleteTaskTagErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTaskTagResponses, DeleteTaskTagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/task/{taskName}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a task definition.
 */
export const getTaskTags = <ThrowOnError extends boolean = false>(options: Options<GetTaskTagsData, ThrowOnError>): RequestResult<GetTaskTagsResponses, GetTaskTagsErrors, ThrowOnError, 'data'> => options.client.get<GetTaskTagsResponses, GetTaskTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/task/{taskName}/tags',
    ...options
});

/**
 * Adds a tag to a task definition.
 */
export const addTaskTag = <ThrowOnError extends boolean = false>(options: Options<AddTaskTagData, ThrowOnError>): RequestResult<AddTaskTagResponses, AddTaskTagErrors, ThrowOnError, 'data'> => options.client.post<AddTaskTagResponses, AddTaskTagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/task/{taskName}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replaces the tags of a task definition.
 */
export const setTaskTags = <ThrowOnError extends boolean = false>(options: Options<SetTaskTagsData, ThrowOnError>): RequestResult<SetTaskTagsResponses, SetTaskTagsErrors, ThrowOnError, 'data'> => options.client.put<SetTaskTagsResponses, SetTaskTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/task/{taskName}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists all tags in use.
 */
export const getTags = <ThrowOnError extends boolean = false>(options: Options<GetTagsData, ThrowOnError>): RequestResult<GetTagsResponses, GetTagsErrors, ThrowOnError, 'data'> => options.client.get<GetTagsResponses, GetTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/tags',
    ...options
});

/**
 * Turns a BPMN file into workflow definitions and registers them.
 */
export const uploadBpmnFile = <ThrowOnError extends boolean = false>(options: Options<UploadBpmnFileData, ThrowOnError>): RequestResult<UploadBpmnFileResponses, UploadBpmnFileErrors, ThrowOnError, 'data'> => options.client.post<UploadBpmnFileResponses, UploadBpmnFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow-importer/import-bpm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Copies all definitions to the server's configured bucket.
 */
export const uploadWorkflowsAndTasksDefinitionsToS3 = <ThrowOnError extends boolean = false>(options: Options<UploadWorkflowsAndTasksDefinitionsToS3Data, ThrowOnError>): RequestResult<UploadWorkflowsAndTasksDefinitionsToS3Responses, UploadWorkflowsAndTasksDefinitionsToS3Errors, ThrowOnError, 'data'> => options.client.post<UploadWorkflowsAndTasksDefinitionsToS3Responses, UploadWorkflowsAndTasksDefinitionsToS3Errors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/workflow-task-defs/upload',
    ...options
});

/**
 * Exchanges an access key for a token.
 *
 * Exchanges an access key for a token. OSS has no such path and answers 404.
 */
export const generateToken = <ThrowOnError extends boolean = false>(options: Options<GenerateTokenData, ThrowOnError>): RequestResult<GenerateTokenResponses, GenerateTokenErrors, ThrowOnError, 'data'> => options.client.post<GenerateTokenResponses, GenerateTokenErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/token',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells whom the token belongs to.
 */
export const getUserInfo = <ThrowOnError extends boolean = false>(options: Options<GetUserInfoData, ThrowOnError>): RequestResult<GetUserInfoResponses, GetUserInfoErrors, ThrowOnError, 'data'> => options.client.get<GetUserInfoResponses, GetUserInfoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/token/userInfo',
    ...options
});

/**
 * Tells whether the server can work.
 *
 * Tells whether the server can work. The path also exists at the root of the server.
 */
export const doCheck = <ThrowOnError extends boolean = false>(options: Options<DoCheckData, ThrowOnError>): RequestResult<DoCheckResponses, DoCheckErrors, ThrowOnError, 'data'> => options.client.get<DoCheckResponses, DoCheckErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/health',
    ...options
});

/**
 * Answers the version of the server.
 */
export const getVersion = <ThrowOnError extends boolean = false>(options: Options<GetVersionData, ThrowOnError>): RequestResult<GetVersionResponses, GetVersionErrors, ThrowOnError, 'data'> => options.client.get<GetVersionResponses, GetVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/version',
    ...options
});
