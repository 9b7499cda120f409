// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.

import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from '../client';

import type { AbortMultipartUploadData, AbortMultipartUploadErrors, AbortMultipartUploadResponses, AddEventHandlerData, AddEventHandlerErrors, AddEventHandlerResponses, AddOrUpdateMethodData, AddOrUpdateMethodErrors, AddOrUpdateMethodResponses, AddOrUpdateServiceData, AddOrUpdateServiceErrors, AddOrUpdateServiceResponses, AddRoleToApplicationUserData, AddRoleToApplicationUserErrors, AddRoleToApplicationUserResponses, AddTaskTagData, AddTaskTagErrors, AddTaskTagResponses, AddUsersToGroupData, AddUsersToGroupErrors, AddUsersToGroupResponses, AddUserToGroupData, AddUserToGroupErrors, AddUserToGroupResponses, AddWorkflowTagData, AddWorkflowTagErrors, AddWorkflowTagResponses, AssignAndClaimData, AssignAndClaimErrors, AssignAndClaimResponses, AssociatePromptWithIntegrationData, AssociatePromptWithIntegrationErrors, AssociatePromptWithIntegrationResponses, BackPopulateFullTextIndexData, BackPopulateFullTextIndexErrors, BackPopulateFullTextIndexResponses, BatchPollData, BatchPollErrors, BatchPollResponses, CheckPermissionsData, CheckPermissionsErrors, CheckPermissionsResponses, CheckWebhookData, CheckWebhookErrors, CheckWebhookResponses, ClaimTaskData, ClaimTaskErrors, ClaimTaskResponses, ClearLocalSecretCacheData, ClearLocalSecretCacheErrors, ClearLocalSecretCacheResponses, ClearRedisSecretCacheData, ClearRedisSecretCacheErrors, ClearRedisSecretCacheResponses, ClearTaskExecutionCacheData, ClearTaskExecutionCacheErrors, ClearTaskExecutionCacheResponses, CloseCircuitBreakerData, CloseCircuitBreakerErrors, CloseCircuitBreakerResponses, CompleteMultipartUploadData, CompleteMultipartUploadErrors, CompleteMultipartUploadResponses, ConfirmUploadData, ConfirmUploadErrors, ConfirmUploadResponses, CreateAccessKeyData, CreateAccessKeyErrors, CreateAccessKeyResponses, CreateApplicationData, CreateApplicationErrors, CreateApplicationResponses, CreateFileData, CreateFileErrors, CreateFileResponses, CreateMessageTemplatesData, CreateMessageTemplatesErrors, CreateMessageTemplatesResponses, CreateOrUpdateEnvVariableData, CreateOrUpdateEnvVariableErrors, CreateOrUpdateEnvVariableResponses, CreateWebhookData, CreateWebhookErrors, CreateWebhookResponses, DecideData, DecideErrors, DecideResponses, DeleteAccessKeyData, DeleteAccessKeyErrors, DeleteAccessKeyResponses, DeleteApplicationData, DeleteApplicationErrors, DeleteApplicationResponses, DeleteEnvVariableData, DeleteEnvVariableErrors, DeleteEnvVariableResponses, DeleteGroupData, DeleteGroupErrors, DeleteGroupResponses, DeleteIntegrationApiData, DeleteIntegrationApiErrors, DeleteIntegrationApiResponses, DeleteIntegrationProviderData, DeleteIntegrationProviderErrors, DeleteIntegrationProviderResponses, DeleteMessageTemplateData, DeleteMessageTemplateErrors, DeleteMessageTemplateResponses, DeleteMessageTemplateVersionData, DeleteMessageTemplateVersionErrors, DeleteMessageTemplateVersionResponses, DeleteProtoData, DeleteProtoErrors, DeleteProtoResponses, DeleteQueueConfigData, DeleteQueueConfigErrors, DeleteQueueConfigResponses, DeleteScheduleData, DeleteScheduleErrors, DeleteScheduleResponses, DeleteSchemaByNameAndVersionData, DeleteSchemaByNameAndVersionErrors, DeleteSchemaByNameAndVersionResponses, DeleteSchemaByNameData, DeleteSchemaByNameErrors, DeleteSchemaByNameResponses, DeleteSecretData, DeleteSecretErrors, DeleteSecretResponses, DeleteTagForApplicationData, DeleteTagForApplicationErrors, DeleteTagForApplicationResponses, DeleteTagForEnvVarData, DeleteTagForEnvVarErrors, DeleteTagForEnvVarResponses, DeleteTagForEventHandlerData, DeleteTagForEventHandlerErrors, DeleteTagForEventHandlerResponses, DeleteTagForIntegrationData, DeleteTagForIntegrationErrors, DeleteTagForIntegrationProviderData, DeleteTagForIntegrationProviderErrors, DeleteTagForIntegrationProviderResponses, DeleteTagForIntegrationResponses, DeleteTagForPromptTemplateData, DeleteTagForPromptTemplateErrors, DeleteTagForPromptTemplateResponses, DeleteTagForScheduleData, DeleteTagForScheduleErrors, DeleteTagForScheduleResponses, DeleteTagForSecretData, DeleteTagForSecretErrors, DeleteTagForSecretResponses, DeleteTagForUserFormTemplateData, DeleteTagForUserFormTemplateErrors, DeleteTagForUserFormTemplateResponses, DeleteTagForWebhookData, DeleteTagForWebhookErrors, DeleteTagForWebhookResponses, DeleteTaskFromHumanTaskRecordsData, DeleteTaskFromHumanTaskRecordsErrors, DeleteTaskFromHumanTaskRecordsResponses, DeleteTasksFromHumanTaskRecordsData, DeleteTasksFromHumanTaskRecordsErrors, DeleteTasksFromHumanTaskRecordsResponses, DeleteTaskTagData, DeleteTaskTagErrors, DeleteTaskTagResponses, DeleteTemplateByNameAndVersionData, DeleteTemplateByNameAndVersionErrors, DeleteTemplateByNameAndVersionResponses, DeleteTemplateByNameData, DeleteTemplateByNameErrors, DeleteTemplateByNameResponses, DeleteUserData, DeleteUserErrors, DeleteUserResponses, DeleteWebhookData, DeleteWebhookErrors, DeleteWebhookResponses, DeleteWorkflowsData, DeleteWorkflowsErrors, DeleteWorkflowsResponses, DeleteWorkflowTagData, DeleteWorkflowTagErrors, DeleteWorkflowTagResponses, DiscoverData, DiscoverErrors, DiscoverResponses, DoCheckData, DoCheckErrors, DoCheckResponses, DownloadFileContentData, DownloadFileContentErrors, DownloadFileContentResponses, ExecuteWorkflowAsApiData, ExecuteWorkflowAsApiErrors, ExecuteWorkflowAsApiResponses, ExecuteWorkflowAsGetApiData, ExecuteWorkflowAsGetApiErrors, ExecuteWorkflowAsGetApiResponses, ExecuteWorkflowData, ExecuteWorkflowErrors, ExecuteWorkflowResponses, GenerateTokenData, GenerateTokenErrors, GenerateTokenResponses, GetAccessKeysData, GetAccessKeysErrors, GetAccessKeysResponses, GetAllConfigData, GetAllConfigErrors, GetAllConfigResponses, GetAllIntegrationsData, GetAllIntegrationsErrors, GetAllIntegrationsResponses, GetAllPollDataData, GetAllPollDataErrors, GetAllPollDataResponses, GetAllProtosData, GetAllProtosErrors, GetAllProtosResponses, GetAllSchedulesData, GetAllSchedulesErrors, GetAllSchedulesResponses, GetAllSchemasData, GetAllSchemasErrors, GetAllSchemasResponses, GetAllTemplatesData, GetAllTemplatesErrors, GetAllTemplatesResponses, GetAllWebhooksData, GetAllWebhooksErrors, GetAllWebhooksResponses, GetAllWorkflowsWithLatestVersionsData, GetAllWorkflowsWithLatestVersionsErrors, GetAllWorkflowsWithLatestVersionsResponses, GetAppByAccessKeyIdData, GetAppByAccessKeyIdErrors, GetAppByAccessKeyIdResponses, GetApplicationData, GetApplicationErrors, GetApplicationResponses, GetCircuitBreakerStatusData, GetCircuitBreakerStatusErrors, GetCircuitBreakerStatusResponses, GetConductorTaskByIdData, GetConductorTaskByIdErrors, GetConductorTaskByIdResponses, GetContextScriptData, GetContextScriptErrors, GetContextScriptResponses, GetDownloadUrlData, GetDownloadUrlErrors, GetDownloadUrlResponses, GetEnvironmentData, GetEnvironmentErrors, GetEnvironmentResponses, GetEnvironmentVariableData, GetEnvironmentVariableErrors, GetEnvironmentVariableResponses, GetEventExecutionsData, GetEventExecutionsErrors, GetEventExecutionsResponses, GetEventHandlerActivityData, GetEventHandlerActivityErrors, GetEventHandlerActivityResponses, GetEventHandlerByNameData, GetEventHandlerByNameErrors, GetEventHandlerByNameResponses, GetEventHandlersData, GetEventHandlersErrors, GetEventHandlersForEventData, GetEventHandlersForEventErrors, GetEventHandlersForEventResponses, GetEventHandlersResponses, GetEventHandlersWithStatsData, GetEventHandlersWithStatsErrors, GetEventHandlersWithStatsResponses, GetEventMessagesData, GetEventMessagesErrors, GetEventMessagesResponses, GetEventQueueConfigsData, GetEventQueueConfigsErrors, GetEventQueueConfigsResponses, GetEventQueuesData, GetEventQueuesErrors, GetEventQueuesResponses, GetExampleEventHandlerData, GetExampleEventHandlerErrors, GetExampleEventHandlerResponses, GetExecutionStatusData, GetExecutionStatusErrors, GetExecutionStatusResponses, GetExecutionStatusTaskListData, GetExecutionStatusTaskListErrors, GetExecutionStatusTaskListResponses, GetFileMetadataData, GetFileMetadataErrors, GetFileMetadataResponses, GetGlobalSchemaData, GetGlobalSchemaErrors, GetGlobalSchemaResponses, GetGrantedPermissionsForGroupData, GetGrantedPermissionsForGroupErrors, GetGrantedPermissionsForGroupResponses, GetGrantedPermissionsForUserData, GetGrantedPermissionsForUserErrors, GetGrantedPermissionsForUserResponses, GetGroupData, GetGroupErrors, GetGroupResponses, GetHumanTaskData, GetHumanTaskErrors, GetHumanTaskResponses, GetIntegrationApiData, GetIntegrationApiErrors, GetIntegrationApiResponses, GetIntegrationApisData, GetIntegrationApisErrors, GetIntegrationApisResponses, GetIntegrationAvailableApisData, GetIntegrationAvailableApisErrors, GetIntegrationAvailableApisResponses, GetIntegrationDefData, GetIntegrationDefErrors, GetIntegrationDefResponses, GetIntegrationProviderData, GetIntegrationProviderDefsData, GetIntegrationProviderDefsErrors, GetIntegrationProviderDefsResponses, GetIntegrationProviderErrors, GetIntegrationProviderResponses, GetIntegrationProvidersData, GetIntegrationProvidersErrors, GetIntegrationProvidersResponses, GetLimitsData, GetLimitsErrors, GetLimitsResponses, GetMessageTemplateData, GetMessageTemplateErrors, GetMessageTemplateResponses, GetMessageTemplatesData, GetMessageTemplatesErrors, GetMessageTemplatesResponses, GetMessageTemplateVersionsData, GetMessageTemplateVersionsErrors, GetMessageTemplateVersionsResponses, GetNextFewSchedulesData, GetNextFewSchedulesErrors, GetNextFewSchedulesResponses, GetPartUploadUrlData, GetPartUploadUrlErrors, GetPartUploadUrlResponses, GetPendingTasksData, GetPendingTasksErrors, GetPendingTasksResponses, GetPermissionsData, GetPermissionsErrors, GetPermissionsResponses, GetPollDataData, GetPollDataErrors, GetPollDataResponses, GetPromptsWithIntegrationData, GetPromptsWithIntegrationErrors, GetPromptsWithIntegrationResponses, GetProtoDataData, GetProtoDataErrors, GetProtoDataResponses, GetProvidersAndIntegrationsData, GetProvidersAndIntegrationsErrors, GetProvidersAndIntegrationsResponses, GetQueueConfigData, GetQueueConfigErrors, GetQueueConfigResponses, GetQueueNamesData, GetQueueNamesErrors, GetQueueNamesResponses, GetQueueSizesData, GetQueueSizesErrors, GetQueueSizesResponses, GetRedisUsageData, GetRedisUsageErrors, GetRedisUsageResponses, GetRegisteredServicesData, GetRegisteredServicesErrors, GetRegisteredServicesResponses, GetRunningWorkflowData, GetRunningWorkflowErrors, GetRunningWorkflowResponses, GetScheduleData, GetScheduleErrors, GetScheduleResponses, GetSchedulesByTagData, GetSchedulesByTagErrors, GetSchedulesByTagResponses, GetSchemaByNameAndVersionData, GetSchemaByNameAndVersionErrors, GetSchemaByNameAndVersionResponses, GetSchemaByNameWithLatestVersionData, GetSchemaByNameWithLatestVersionErrors, GetSchemaByNameWithLatestVersionResponses, GetSecretData, GetSecretErrors, GetSecretResponses, GetServiceData, GetServiceErrors, GetServiceResponses, GetTagsData, GetTagsErrors, GetTagsForApplicationData, GetTagsForApplicationErrors, GetTagsForApplicationResponses, GetTagsForEnvVarData, GetTagsForEnvVarErrors, GetTagsForEnvVarResponses, GetTagsForEventHandlerData, GetTagsForEventHandlerErrors, GetTagsForEventHandlerResponses, GetTagsForIntegrationData, GetTagsForIntegrationErrors, GetTagsForIntegrationProviderData, GetTagsForIntegrationProviderErrors, GetTagsForIntegrationProviderResponses, GetTagsForIntegrationResponses, GetTagsForPromptTemplateData, GetTagsForPromptTemplateErrors, GetTagsForPromptTemplateResponses, GetTagsForScheduleData, GetTagsForScheduleErrors, GetTagsForScheduleResponses, GetTagsForSecretData, GetTagsForSecretErrors, GetTagsForSecretResponses, GetTagsForUserFormTemplateData, GetTagsForUserFormTemplateErrors, GetTagsForUserFormTemplateResponses, GetTagsForWebhookData, GetTagsForWebhookErrors, GetTagsForWebhookResponses, GetTagsResponses, GetTaskData, GetTaskDefData, GetTaskDefErrors, GetTaskDefResponses, GetTaskDefsData, GetTaskDefsErrors, GetTaskDefsResponses, GetTaskDisplayNamesData, GetTaskDisplayNamesErrors, GetTaskDisplayNamesResponses, GetTaskErrors, GetTaskExternalStorageLocationByOldPathData, GetTaskExternalStorageLocationByOldPathErrors, GetTaskExternalStorageLocationByOldPathResponses, GetTaskExternalStorageLocationData, GetTaskExternalStorageLocationErrors, GetTaskExternalStorageLocationResponses, GetTaskLogsData, GetTaskLogsErrors, GetTaskLogsResponses, GetTaskQueuesData, GetTaskQueuesErrors, GetTaskQueueSizesData, GetTaskQueueSizesErrors, GetTaskQueueSizesResponses, GetTaskQueuesResponses, GetTaskQueuesVerboseData, GetTaskQueuesVerboseErrors, GetTaskQueuesVerboseResponses, GetTaskResponses, GetTaskTagsData, GetTaskTagsErrors, GetTaskTagsResponses, GetTemplateByNameAndVersionData, GetTemplateByNameAndVersionErrors, GetTemplateByNameAndVersionResponses, GetTemplateByTaskIdData, GetTemplateByTaskIdErrors, GetTemplateByTaskIdResponses, GetTokenLimitData, GetTokenLimitErrors, GetTokenLimitResponses, GetTokenUsageData, GetTokenUsageErrors, GetTokenUsageResponses, GetUploadUrlData, GetUploadUrlErrors, GetUploadUrlResponses, GetUserData, GetUserErrors, GetUserInfoData, GetUserInfoErrors, GetUserInfoResponses, GetUserResponses, GetUsersInGroupData, GetUsersInGroupErrors, GetUsersInGroupResponses, GetVersionData, GetVersionErrors, GetVersionResponses, GetWebhookData, GetWebhookErrors, GetWebhookResponses, GetWorkflowDefData, GetWorkflowDefErrors, GetWorkflowDefResponses, GetWorkflowDefsData, GetWorkflowDefsErrors, GetWorkflowDefsResponses, GetWorkflowExternalStorageLocationByOldPathData, GetWorkflowExternalStorageLocationByOldPathErrors, GetWorkflowExternalStorageLocationByOldPathResponses, GetWorkflowExternalStorageLocationData, GetWorkflowExternalStorageLocationErrors, GetWorkflowExternalStorageLocationResponses, GetWorkflowNamesAndVersionsData, GetWorkflowNamesAndVersionsErrors, GetWorkflowNamesAndVersionsResponses, GetWorkflowNamesData, GetWorkflowNamesErrors, GetWorkflowNamesResponses, GetWorkflowRateLimitData, GetWorkflowRateLimitErrors, GetWorkflowRateLimitResponses, GetWorkflowsByCorrelationIdData, GetWorkflowsByCorrelationIdErrors, GetWorkflowsByCorrelationIdResponses, GetWorkflowsByCorrelationIdsData, GetWorkflowsByCorrelationIdsErrors, GetWorkflowsByCorrelationIdsResponses, GetWorkflowsByIdsData, GetWorkflowsByIdsErrors, GetWorkflowsByIdsResponses, GetWorkflowsByNamesAndCorrelationIdsData, GetWorkflowsByNamesAndCorrelationIdsErrors, GetWorkflowsByNamesAndCorrelationIdsResponses, GetWorkflowStatusSummaryData, GetWorkflowStatusSummaryErrors, GetWorkflowStatusSummaryResponses, GetWorkflowTagsData, GetWorkflowTagsErrors, GetWorkflowTagsResponses, GetWorkflowVersionsData, GetWorkflowVersionsErrors, GetWorkflowVersionsResponses, GrantPermissionsData, GrantPermissionsErrors, GrantPermissionsResponses, HandleIncomingEventData, HandleIncomingEventErrors, HandleIncomingEventResponses, HandleWebhookData, HandleWebhookErrors, HandleWebhookResponses, InitiateMultipartUploadData, InitiateMultipartUploadErrors, InitiateMultipartUploadResponses, JumpToTaskData, JumpToTaskErrors, JumpToTaskResponses, ListAllSecretNamesData, ListAllSecretNamesErrors, ListAllSecretNamesResponses, ListApplicationsData, ListApplicationsErrors, ListApplicationsResponses, ListGroupsData, ListGroupsErrors, ListGroupsResponses, ListSecretsData, ListSecretsErrors, ListSecretsResponses, ListSecretsWithMetaData, ListSecretsWithMetaErrors, ListSecretsWithMetaResponses, ListSecretsWithTagsData, ListSecretsWithTagsErrors, ListSecretsWithTagsResponses, ListUsersData, ListUsersErrors, ListUsersResponses, LogData, LogErrors, LogResponses, OpenCircuitBreakerData, OpenCircuitBreakerErrors, OpenCircuitBreakerResponses, PauseAllSchedulesData, PauseAllSchedulesErrors, PauseAllSchedulesResponses, PauseScheduleByGetData, PauseScheduleByGetErrors, PauseScheduleByGetResponses, PauseScheduleData, PauseScheduleErrors, PauseScheduleResponses, PauseSchedulesData, PauseSchedulesErrors, PauseSchedulesResponses, PauseWorkflowData, PauseWorkflowErrors, PauseWorkflowResponses, PauseWorkflowsData, PauseWorkflowsErrors, PauseWorkflowsResponses, PollTaskData, PollTaskErrors, PollTaskResponses, PushMessageData, PushMessageErrors, PushMessageResponses, PutQueueConfigData, PutQueueConfigErrors, PutQueueConfigResponses, PutSecretData, PutSecretErrors, PutSecretResponses, PutTagForApplicationData, PutTagForApplicationErrors, PutTagForApplicationResponses, PutTagForEnvVarData, PutTagForEnvVarErrors, PutTagForEnvVarResponses, PutTagForEventHandlerData, PutTagForEventHandlerErrors, PutTagForEventHandlerResponses, PutTagForIntegrationData, PutTagForIntegrationErrors, PutTagForIntegrationProviderData, PutTagForIntegrationProviderErrors, PutTagForIntegrationProviderResponses, PutTagForIntegrationResponses, PutTagForPromptTemplateData, PutTagForPromptTemplateErrors, PutTagForPromptTemplateResponses, PutTagForScheduleData, PutTagForScheduleErrors, PutTagForScheduleResponses, PutTagForSecretData, PutTagForSecretErrors, PutTagForSecretResponses, PutTagForUserFormTemplateData, PutTagForUserFormTemplateErrors, PutTagForUserFormTemplateResponses, PutTagForWebhookData, PutTagForWebhookErrors, PutTagForWebhookResponses, ReassignTaskData, ReassignTaskErrors, ReassignTaskResponses, RecordEventStatsData, RecordEventStatsErrors, RecordEventStatsResponses, RegisterIntegrationData, RegisterIntegrationErrors, RegisterIntegrationResponses, RegisterTaskDefData, RegisterTaskDefErrors, RegisterTaskDefResponses, RegisterWorkflowDefData, RegisterWorkflowDefErrors, RegisterWorkflowDefResponses, ReleaseTaskData, ReleaseTaskErrors, ReleaseTaskResponses, RemoveEventHandlerStatusData, RemoveEventHandlerStatusErrors, RemoveEventHandlerStatusResponses, RemoveMethodData, RemoveMethodErrors, RemoveMethodResponses, RemovePermissionsData, RemovePermissionsErrors, RemovePermissionsResponses, RemoveRoleFromApplicationUserData, RemoveRoleFromApplicationUserErrors, RemoveRoleFromApplicationUserResponses, RemoveServiceData, RemoveServiceErrors, RemoveServiceResponses, RemoveUserFromGroupData, RemoveUserFromGroupErrors, RemoveUserFromGroupResponses, RemoveUsersFromGroupData, RemoveUsersFromGroupErrors, RemoveUsersFromGroupResponses, RemoveWorkflowData, RemoveWorkflowErrors, RemoveWorkflowRateLimitData, RemoveWorkflowRateLimitErrors, RemoveWorkflowRateLimitResponses, RemoveWorkflowResponses, RemoveWorkflowsData, RemoveWorkflowsErrors, RemoveWorkflowsResponses, RequeueAllExecutionRecordsData, RequeueAllExecutionRecordsErrors, RequeueAllExecutionRecordsResponses, RequeuePendingTaskData, RequeuePendingTaskErrors, RequeuePendingTaskResponses, RequeueSweepData, RequeueSweepErrors, RequeueSweepResponses, RerunData, RerunErrors, RerunResponses, ResetWorkflowData, ResetWorkflowErrors, ResetWorkflowResponses, RestartData, RestartErrors, RestartResponses, RestartWorkflowsData, RestartWorkflowsErrors, RestartWorkflowsResponses, ResumeAllSchedulesData, ResumeAllSchedulesErrors, ResumeAllSchedulesResponses, ResumeScheduleByGetData, ResumeScheduleByGetErrors, ResumeScheduleByGetResponses, ResumeScheduleData, ResumeScheduleErrors, ResumeScheduleResponses, ResumeSchedulesData, ResumeSchedulesErrors, ResumeSchedulesResponses, ResumeWorkflowData, ResumeWorkflowErrors, ResumeWorkflowResponses, ResumeWorkflowsData, ResumeWorkflowsErrors, ResumeWorkflowsResponses, RetryData, RetryErrors, RetryResponses, RetryWorkflowsData, RetryWorkflowsErrors, RetryWorkflowsResponses, SaveAllIntegrationsData, SaveAllIntegrationsErrors, SaveAllIntegrationsResponses, SaveGlobalSchemasData, SaveGlobalSchemasErrors, SaveGlobalSchemasResponses, SaveIntegrationApiData, SaveIntegrationApiErrors, SaveIntegrationApiResponses, SaveIntegrationProviderData, SaveIntegrationProviderErrors, SaveIntegrationProviderResponses, SaveMessageTemplateData, SaveMessageTemplateErrors, SaveMessageTemplateResponses, SaveScheduleData, SaveScheduleErrors, SaveScheduleResponses, SaveSchemasData, SaveSchemasErrors, SaveSchemasResponses, SaveTemplateData, SaveTemplateErrors, SaveTemplateResponses, SaveTemplatesData, SaveTemplatesErrors, SaveTemplatesResponses, SearchHumanTasksData, SearchHumanTasksErrors, SearchHumanTasksResponses, SearchScheduledExecutionsData, SearchScheduledExecutionsErrors, SearchScheduledExecutionsResponses, SearchSchedulesData, SearchSchedulesErrors, SearchSchedulesResponses, SearchTasksData, SearchTasksErrors, SearchTasksResponses, SearchTasksV2Data, SearchTasksV2Errors, SearchTasksV2Responses, SearchWorkflowsByTasksData, SearchWorkflowsByTasksErrors, SearchWorkflowsByTasksResponses, SearchWorkflowsByTasksV2Data, SearchWorkflowsByTasksV2Errors, SearchWorkflowsByTasksV2Responses, SearchWorkflowsData, SearchWorkflowsErrors, SearchWorkflowsResponses, SearchWorkflowsV2Data, SearchWorkflowsV2Errors, SearchWorkflowsV2Responses, SecretExistsData, SecretExistsErrors, SecretExistsResponses, SetProtoDataData, SetProtoDataErrors, SetProtoDataResponses, SetTaskTagsData, SetTaskTagsErrors, SetTaskTagsResponses, SetWorkflowRateLimitData, SetWorkflowRateLimitErrors, SetWorkflowRateLimitResponses, SetWorkflowTagsData, SetWorkflowTagsErrors, SetWorkflowTagsResponses, SignalWorkflowTaskAsyncData, SignalWorkflowTaskAsyncErrors, SignalWorkflowTaskAsyncResponses, SignalWorkflowTaskSyncData, SignalWorkflowTaskSyncErrors, SignalWorkflowTaskSyncResponses, SkipTaskData, SkipTaskErrors, SkipTaskFromWorkflowData, SkipTaskFromWorkflowErrors, SkipTaskFromWorkflowResponses, SkipTaskResponses, StartWorkflowAsyncData, StartWorkflowAsyncErrors, StartWorkflowAsyncResponses, StartWorkflowByNameData, StartWorkflowByNameErrors, StartWorkflowByNameResponses, StartWorkflowData, StartWorkflowErrors, StartWorkflowResponses, TaskDepthData, TaskDepthErrors, TaskDepthResponses, TerminateAndRemoveWorkflowData, TerminateAndRemoveWorkflowErrors, TerminateAndRemoveWorkflowResponses, TerminateAndRemoveWorkflowsData, TerminateAndRemoveWorkflowsErrors, TerminateAndRemoveWorkflowsResponses, TerminateWorkflowData, TerminateWorkflowErrors, TerminateWorkflowResponses, TerminateWorkflowsData, TerminateWorkflowsErrors, TerminateWorkflowsResponses, TestConnectivityData, TestConnectivityErrors, TestConnectivityResponses, TestMessageTemplateData, TestMessageTemplateErrors, TestMessageTemplateResponses, TestWorkflowData, TestWorkflowErrors, TestWorkflowResponses, ToggleAccessKeyStatusData, ToggleAccessKeyStatusErrors, ToggleAccessKeyStatusResponses, UnregisterTaskDefData, UnregisterTaskDefErrors, UnregisterTaskDefResponses, UnregisterWorkflowDefData, UnregisterWorkflowDefErrors, UnregisterWorkflowDefResponses, UpdateApplicationData, UpdateApplicationErrors, UpdateApplicationResponses, UpdateByQueueAndTaskIdData, UpdateByQueueAndTaskIdErrors, UpdateByQueueAndTaskIdResponses, UpdateByQueueData, UpdateByQueueErrors, UpdateByQueueResponses, UpdateEventHandlerData, UpdateEventHandlerErrors, UpdateEventHandlerResponses, UpdateMessageTemplateData, UpdateMessageTemplateErrors, UpdateMessageTemplateResponses, UpdateTaskByRefNameData, UpdateTaskByRefNameErrors, UpdateTaskByRefNameResponses, UpdateTaskData, UpdateTaskDefData, UpdateTaskDefErrors, UpdateTaskDefResponses, UpdateTaskErrors, UpdateTaskOutputByRefData, UpdateTaskOutputByRefErrors, UpdateTaskOutputByRefResponses, UpdateTaskOutputData, UpdateTaskOutputErrors, UpdateTaskOutputResponses, UpdateTaskResponses, UpdateTaskSyncData, UpdateTaskSyncErrors, UpdateTaskSyncResponses, UpdateTaskV2Data, UpdateTaskV2Errors, UpdateTaskV2Responses, UpdateTokenLimitData, UpdateTokenLimitErrors, UpdateTokenLimitResponses, UpdateWebhookData, UpdateWebhookErrors, UpdateWebhookResponses, UpdateWorkflowAndTaskStateData, UpdateWorkflowAndTaskStateErrors, UpdateWorkflowAndTaskStateResponses, UpdateWorkflowDefsData, UpdateWorkflowDefsErrors, UpdateWorkflowDefsResponses, UpdateWorkflowStateData, UpdateWorkflowStateErrors, UpdateWorkflowStateResponses, UpgradeRunningWorkflowToVersionData, UpgradeRunningWorkflowToVersionErrors, UpgradeRunningWorkflowToVersionResponses, UploadBpmnFileData, UploadBpmnFileErrors, UploadBpmnFileResponses, UploadFileContentData, UploadFileContentErrors, UploadFileContentResponses, UploadWorkflowsAndTasksDefinitionsToS3Data, UploadWorkflowsAndTasksDefinitionsToS3Errors, UploadWorkflowsAndTasksDefinitionsToS3Responses, UpsertGroupData, UpsertGroupErrors, UpsertGroupResponses, UpsertUserData, UpsertUserErrors, UpsertUserResponses, ValidateWorkflowDefData, ValidateWorkflowDefErrors, ValidateWorkflowDefResponses, VerifyAndRepairWorkflowConsistencyData, VerifyAndRepairWorkflowConsistencyErrors, VerifyAndRepairWorkflowConsistencyResponses } from './types.gen';

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
 * Starts an execution and waits until it ends, blocks or the time is over. OSS answers 500 when a task is asked for and none blocks.
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

/**
 * Lists all event handlers.
 */
export const getEventHandlers = <ThrowOnError extends boolean = false>(options: Options<GetEventHandlersData, ThrowOnError>): RequestResult<GetEventHandlersResponses, GetEventHandlersErrors, ThrowOnError, 'data'> => options.client.get<GetEventHandlersResponses, GetEventHandlersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event',
    ...options
});

/**
 * Registers event handlers.
 *
 * Registers event handlers. OSS takes one object and fails on a list; Orkes takes a list.
 */
export const addEventHandler = <ThrowOnError extends boolean = false>(options: Options<AddEventHandlerData, ThrowOnError>): RequestResult<AddEventHandlerResponses, AddEventHandlerErrors, ThrowOnError, 'data'> => options.client.post<AddEventHandlerResponses, AddEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replaces an event handler.
 */
export const updateEventHandler = <ThrowOnError extends boolean = false>(options: Options<UpdateEventHandlerData, ThrowOnError>): RequestResult<UpdateEventHandlerResponses, UpdateEventHandlerErrors, ThrowOnError, 'data'> => options.client.put<UpdateEventHandlerResponses, UpdateEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the handlers of an event.
 */
export const getEventHandlersForEvent = <ThrowOnError extends boolean = false>(options: Options<GetEventHandlersForEventData, ThrowOnError>): RequestResult<GetEventHandlersForEventResponses, GetEventHandlersForEventErrors, ThrowOnError, 'data'> => options.client.get<GetEventHandlersForEventResponses, GetEventHandlersForEventErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/{event}',
    ...options
});

/**
 * Removes an event handler.
 */
export const removeEventHandlerStatus = <ThrowOnError extends boolean = false>(options: Options<RemoveEventHandlerStatusData, ThrowOnError>): RequestResult<RemoveEventHandlerStatusResponses, RemoveEventHandlerStatusErrors, ThrowOnError, 'data'> => options.client.delete<RemoveEventHandlerStatusResponses, RemoveEventHandlerStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/{name}',
    ...options
});

/**
 * Takes tags away from an event handler.
 */
export const deleteTagForEventHandler = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForEventHandlerData, ThrowOnError>): RequestResult<DeleteTagForEventHandlerResponses, DeleteTagForEventHandlerErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForEventHandlerResponses, DeleteTagForEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of an event handler.
 */
export const getTagsForEventHandler = <ThrowOnError extends boolean = false>(options: Options<GetTagsForEventHandlerData, ThrowOnError>): RequestResult<GetTagsForEventHandlerResponses, GetTagsForEventHandlerErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForEventHandlerResponses, GetTagsForEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/{name}/tags',
    ...options
});

/**
 * Adds tags to an event handler.
 */
export const putTagForEventHandler = <ThrowOnError extends boolean = false>(options: Options<PutTagForEventHandlerData, ThrowOnError>): RequestResult<PutTagForEventHandlerResponses, PutTagForEventHandlerErrors, ThrowOnError, 'data'> => options.client.put<PutTagForEventHandlerResponses, PutTagForEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answers a sample event handler.
 *
 * Answers a sample event handler: a check that events are served.
 */
export const getExampleEventHandler = <ThrowOnError extends boolean = false>(options: Options<GetExampleEventHandlerData, ThrowOnError>): RequestResult<GetExampleEventHandlerResponses, GetExampleEventHandlerErrors, ThrowOnError, 'data'> => options.client.get<GetExampleEventHandlerResponses, GetExampleEventHandlerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/handler/',
    ...options
});

/**
 * Reads an event handler.
 *
 * Reads an event handler. The answer is empty when there is none of that name.
 */
export const getEventHandlerByName = <ThrowOnError extends boolean = false>(options: Options<GetEventHandlerByNameData, ThrowOnError>): RequestResult<GetEventHandlerByNameResponses, GetEventHandlerByNameErrors, ThrowOnError, 'data'> => options.client.get<GetEventHandlerByNameResponses, GetEventHandlerByNameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/handler/{name}',
    ...options
});

/**
 * Hands a message to the event handlers.
 */
export const handleIncomingEvent = <ThrowOnError extends boolean = false>(options: Options<HandleIncomingEventData, ThrowOnError>): RequestResult<HandleIncomingEventResponses, HandleIncomingEventErrors, ThrowOnError, 'data'> => options.client.post<HandleIncomingEventResponses, HandleIncomingEventErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/handleIncomingEvent',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the queue configurations.
 */
export const getEventQueueConfigs = <ThrowOnError extends boolean = false>(options: Options<GetEventQueueConfigsData, ThrowOnError>): RequestResult<GetEventQueueConfigsResponses, GetEventQueueConfigsErrors, ThrowOnError, 'data'> => options.client.get<GetEventQueueConfigsResponses, GetEventQueueConfigsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/queue/config',
    ...options
});

/**
 * Removes a queue configuration.
 */
export const deleteQueueConfig = <ThrowOnError extends boolean = false>(options: Options<DeleteQueueConfigData, ThrowOnError>): RequestResult<DeleteQueueConfigResponses, DeleteQueueConfigErrors, ThrowOnError, 'data'> => options.client.delete<DeleteQueueConfigResponses, DeleteQueueConfigErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/queue/config/{queueType}/{queueName}',
    ...options
});

/**
 * Reads a queue configuration.
 */
export const getQueueConfig = <ThrowOnError extends boolean = false>(options: Options<GetQueueConfigData, ThrowOnError>): RequestResult<GetQueueConfigResponses, GetQueueConfigErrors, ThrowOnError, 'data'> => options.client.get<GetQueueConfigResponses, GetQueueConfigErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/queue/config/{queueType}/{queueName}',
    ...options
});

/**
 * Creates or replaces a queue configuration.
 */
export const putQueueConfig = <ThrowOnError extends boolean = false>(options: Options<PutQueueConfigData, ThrowOnError>): RequestResult<PutQueueConfigResponses, PutQueueConfigErrors, ThrowOnError, 'data'> => options.client.put<PutQueueConfigResponses, PutQueueConfigErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/event/queue/config/{queueType}/{queueName}',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Sends a message through a queue to see that it arrives.
 *
 * Sends a message through a queue to see that it arrives. Starts a workflow with an EVENT task for it.
 */
export const testConnectivity = <ThrowOnError extends boolean = false>(options: Options<TestConnectivityData, ThrowOnError>): RequestResult<TestConnectivityResponses, TestConnectivityErrors, ThrowOnError, 'data'> => options.client.post<TestConnectivityResponses, TestConnectivityErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/queue/connectivity',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the active event handlers with what they did.
 */
export const getEventHandlerActivity = <ThrowOnError extends boolean = false>(options: Options<GetEventHandlerActivityData, ThrowOnError>): RequestResult<GetEventHandlerActivityResponses, GetEventHandlerActivityErrors, ThrowOnError, 'data'> => options.client.get<GetEventHandlerActivityResponses, GetEventHandlerActivityErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/execution',
    ...options
});

/**
 * Lists what an event handler did.
 */
export const getEventExecutions = <ThrowOnError extends boolean = false>(options: Options<GetEventExecutionsData, ThrowOnError>): RequestResult<GetEventExecutionsResponses, GetEventExecutionsErrors, ThrowOnError, 'data'> => options.client.get<GetEventExecutionsResponses, GetEventExecutionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/execution/{eventHandlerName}',
    ...options
});

/**
 * Lists the event handlers with numbers of messages.
 */
export const getEventHandlersWithStats = <ThrowOnError extends boolean = false>(options: Options<GetEventHandlersWithStatsData, ThrowOnError>): RequestResult<GetEventHandlersWithStatsResponses, GetEventHandlersWithStatsErrors, ThrowOnError, 'data'> => options.client.get<GetEventHandlersWithStatsResponses, GetEventHandlersWithStatsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/message',
    ...options
});

/**
 * Lists the messages of an event.
 */
export const getEventMessages = <ThrowOnError extends boolean = false>(options: Options<GetEventMessagesData, ThrowOnError>): RequestResult<GetEventMessagesResponses, GetEventMessagesErrors, ThrowOnError, 'data'> => options.client.get<GetEventMessagesResponses, GetEventMessagesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/event/message/{event}',
    ...options
});

/**
 * Lists schedules.
 */
export const getAllSchedules = <ThrowOnError extends boolean = false>(options: Options<GetAllSchedulesData, ThrowOnError>): RequestResult<GetAllSchedulesResponses, GetAllSchedulesErrors, ThrowOnError, 'data'> => options.client.get<GetAllSchedulesResponses, GetAllSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules',
    ...options
});

/**
 * Creates or replaces a schedule.
 *
 * Creates or replaces a schedule. OSS checks neither the cron expression nor the workflow; Orkes may answer nothing.
 */
export const saveSchedule = <ThrowOnError extends boolean = false>(options: Options<SaveScheduleData, ThrowOnError>): RequestResult<SaveScheduleResponses, SaveScheduleErrors, ThrowOnError, 'data'> => options.client.post<SaveScheduleResponses, SaveScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a schedule.
 */
export const deleteSchedule = <ThrowOnError extends boolean = false>(options: Options<DeleteScheduleData, ThrowOnError>): RequestResult<DeleteScheduleResponses, DeleteScheduleErrors, ThrowOnError, 'data'> => options.client.delete<DeleteScheduleResponses, DeleteScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}',
    ...options
});

/**
 * Reads a schedule.
 */
export const getSchedule = <ThrowOnError extends boolean = false>(options: Options<GetScheduleData, ThrowOnError>): RequestResult<GetScheduleResponses, GetScheduleErrors, ThrowOnError, 'data'> => options.client.get<GetScheduleResponses, GetScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}',
    ...options
});

/**
 * Pauses a schedule.
 *
 * Pauses a schedule. OSS has `pauseSchedule` instead.
 */
export const pauseScheduleByGet = <ThrowOnError extends boolean = false>(options: Options<PauseScheduleByGetData, ThrowOnError>): RequestResult<PauseScheduleByGetResponses, PauseScheduleByGetErrors, ThrowOnError, 'data'> => options.client.get<PauseScheduleByGetResponses, PauseScheduleByGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/pause',
    ...options
});

/**
 * Pauses a schedule.
 *
 * Pauses a schedule. Orkes has `pauseScheduleByGet` instead.
 */
export const pauseSchedule = <ThrowOnError extends boolean = false>(options: Options<PauseScheduleData, ThrowOnError>): RequestResult<PauseScheduleResponses, PauseScheduleErrors, ThrowOnError, 'data'> => options.client.put<PauseScheduleResponses, PauseScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/pause',
    ...options
});

/**
 * Resumes a schedule.
 *
 * Resumes a schedule. OSS has `resumeSchedule` instead.
 */
export const resumeScheduleByGet = <ThrowOnError extends boolean = false>(options: Options<ResumeScheduleByGetData, ThrowOnError>): RequestResult<ResumeScheduleByGetResponses, ResumeScheduleByGetErrors, ThrowOnError, 'data'> => options.client.get<ResumeScheduleByGetResponses, ResumeScheduleByGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/resume',
    ...options
});

/**
 * Resumes a schedule.
 *
 * Resumes a schedule; 404 when it is not paused. Orkes has `resumeScheduleByGet` instead.
 */
export const resumeSchedule = <ThrowOnError extends boolean = false>(options: Options<ResumeScheduleData, ThrowOnError>): RequestResult<ResumeScheduleResponses, ResumeScheduleErrors, ThrowOnError, 'data'> => options.client.put<ResumeScheduleResponses, ResumeScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/resume',
    ...options
});

/**
 * Finds schedules.
 */
export const searchSchedules = <ThrowOnError extends boolean = false>(options: Options<SearchSchedulesData, ThrowOnError>): RequestResult<SearchSchedulesResponses, SearchSchedulesErrors, ThrowOnError, 'data'> => options.client.get<SearchSchedulesResponses, SearchSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/search',
    ...options
});

/**
 * Lists the schedules with a tag.
 */
export const getSchedulesByTag = <ThrowOnError extends boolean = false>(options: Options<GetSchedulesByTagData, ThrowOnError>): RequestResult<GetSchedulesByTagResponses, GetSchedulesByTagErrors, ThrowOnError, 'data'> => options.client.get<GetSchedulesByTagResponses, GetSchedulesByTagErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/tags',
    ...options
});

/**
 * Takes tags away from a schedule.
 */
export const deleteTagForSchedule = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForScheduleData, ThrowOnError>): RequestResult<DeleteTagForScheduleResponses, DeleteTagForScheduleErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForScheduleResponses, DeleteTagForScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a schedule.
 */
export const getTagsForSchedule = <ThrowOnError extends boolean = false>(options: Options<GetTagsForScheduleData, ThrowOnError>): RequestResult<GetTagsForScheduleResponses, GetTagsForScheduleErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForScheduleResponses, GetTagsForScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/tags',
    ...options
});

/**
 * Adds tags to a schedule.
 */
export const putTagForSchedule = <ThrowOnError extends boolean = false>(options: Options<PutTagForScheduleData, ThrowOnError>): RequestResult<PutTagForScheduleResponses, PutTagForScheduleErrors, ThrowOnError, 'data'> => options.client.put<PutTagForScheduleResponses, PutTagForScheduleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/schedules/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells when a cron expression comes true next.
 */
export const getNextFewSchedules = <ThrowOnError extends boolean = false>(options: Options<GetNextFewSchedulesData, ThrowOnError>): RequestResult<GetNextFewSchedulesResponses, GetNextFewSchedulesErrors, ThrowOnError, 'data'> => options.client.get<GetNextFewSchedulesResponses, GetNextFewSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/nextFewSchedules',
    ...options
});

/**
 * Finds past runs of schedules.
 */
export const searchScheduledExecutions = <ThrowOnError extends boolean = false>(options: Options<SearchScheduledExecutionsData, ThrowOnError>): RequestResult<SearchScheduledExecutionsResponses, SearchScheduledExecutionsErrors, ThrowOnError, 'data'> => options.client.get<SearchScheduledExecutionsResponses, SearchScheduledExecutionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/search/executions',
    ...options
});

/**
 * Stops the scheduler of the answering server.
 */
export const pauseAllSchedules = <ThrowOnError extends boolean = false>(options: Options<PauseAllSchedulesData, ThrowOnError>): RequestResult<PauseAllSchedulesResponses, PauseAllSchedulesErrors, ThrowOnError, 'data'> => options.client.get<PauseAllSchedulesResponses, PauseAllSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/admin/pause',
    ...options
});

/**
 * Starts the scheduler of the answering server again.
 */
export const resumeAllSchedules = <ThrowOnError extends boolean = false>(options: Options<ResumeAllSchedulesData, ThrowOnError>): RequestResult<ResumeAllSchedulesResponses, ResumeAllSchedulesErrors, ThrowOnError, 'data'> => options.client.get<ResumeAllSchedulesResponses, ResumeAllSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/admin/resume',
    ...options
});

/**
 * Queues the records of runs again that are not archived yet.
 */
export const requeueAllExecutionRecords = <ThrowOnError extends boolean = false>(options: Options<RequeueAllExecutionRecordsData, ThrowOnError>): RequestResult<RequeueAllExecutionRecordsResponses, RequeueAllExecutionRecordsErrors, ThrowOnError, 'data'> => options.client.get<RequeueAllExecutionRecordsResponses, RequeueAllExecutionRecordsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/admin/requeue',
    ...options
});

/**
 * Pauses several schedules.
 */
export const pauseSchedules = <ThrowOnError extends boolean = false>(options: Options<PauseSchedulesData, ThrowOnError>): RequestResult<PauseSchedulesResponses, PauseSchedulesErrors, ThrowOnError, 'data'> => options.client.put<PauseSchedulesResponses, PauseSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/bulk/pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Resumes several schedules.
 */
export const resumeSchedules = <ThrowOnError extends boolean = false>(options: Options<ResumeSchedulesData, ThrowOnError>): RequestResult<ResumeSchedulesResponses, ResumeSchedulesErrors, ThrowOnError, 'data'> => options.client.put<ResumeSchedulesResponses, ResumeSchedulesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/scheduler/bulk/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the default queues.
 */
export const getQueueNames = <ThrowOnError extends boolean = false>(options: Options<GetQueueNamesData, ThrowOnError>): RequestResult<GetQueueNamesResponses, GetQueueNamesErrors, ThrowOnError, 'data'> => options.client.get<GetQueueNamesResponses, GetQueueNamesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/queue/',
    ...options
});

/**
 * Tells how many messages wait in the default queues.
 */
export const getQueueSizes = <ThrowOnError extends boolean = false>(options: Options<GetQueueSizesData, ThrowOnError>): RequestResult<GetQueueSizesResponses, GetQueueSizesErrors, ThrowOnError, 'data'> => options.client.get<GetQueueSizesResponses, GetQueueSizesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/queue/size',
    ...options
});

/**
 * Sends a message that gives a step its new state.
 */
export const updateByQueue = <ThrowOnError extends boolean = false>(options: Options<UpdateByQueueData, ThrowOnError>): RequestResult<UpdateByQueueResponses, UpdateByQueueErrors, ThrowOnError, 'data'> => options.client.post<UpdateByQueueResponses, UpdateByQueueErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/queue/update/{workflowId}/{taskRefName}/{status}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends a message that gives a task its new state.
 */
export const updateByQueueAndTaskId = <ThrowOnError extends boolean = false>(options: Options<UpdateByQueueAndTaskIdData, ThrowOnError>): RequestResult<UpdateByQueueAndTaskIdResponses, UpdateByQueueAndTaskIdErrors, ThrowOnError, 'data'> => options.client.post<UpdateByQueueAndTaskIdResponses, UpdateByQueueAndTaskIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/queue/update/{workflowId}/task/{taskId}/{status}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the settings of the server.
 */
export const getAllConfig = <ThrowOnError extends boolean = false>(options: Options<GetAllConfigData, ThrowOnError>): RequestResult<GetAllConfigResponses, GetAllConfigErrors, ThrowOnError, 'data'> => options.client.get<GetAllConfigResponses, GetAllConfigErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/config',
    ...options
});

/**
 * Lists the queues that active event handlers listen to.
 */
export const getEventQueues = <ThrowOnError extends boolean = false>(options: Options<GetEventQueuesData, ThrowOnError>): RequestResult<GetEventQueuesResponses, GetEventQueuesErrors, ThrowOnError, 'data'> => options.client.get<GetEventQueuesResponses, GetEventQueuesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/queues',
    ...options
});

/**
 * Lists the tasks of a type that wait.
 */
export const getPendingTasks = <ThrowOnError extends boolean = false>(options: Options<GetPendingTasksData, ThrowOnError>): RequestResult<GetPendingTasksResponses, GetPendingTasksErrors, ThrowOnError, 'data'> => options.client.get<GetPendingTasksResponses, GetPendingTasksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/task/{tasktype}',
    ...options
});

/**
 * Queues an execution for the next sweep.
 */
export const requeueSweep = <ThrowOnError extends boolean = false>(options: Options<RequeueSweepData, ThrowOnError>): RequestResult<RequeueSweepResponses, RequeueSweepErrors, ThrowOnError, 'data'> => options.client.post<RequeueSweepResponses, RequeueSweepErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/sweep/requeue/{workflowId}',
    ...options
});

/**
 * Puts lost tasks of an execution back into their queues.
 *
 * Puts lost tasks of an execution back into their queues. OSS answers 500 unless its repair service is on.
 */
export const verifyAndRepairWorkflowConsistency = <ThrowOnError extends boolean = false>(options: Options<VerifyAndRepairWorkflowConsistencyData, ThrowOnError>): RequestResult<VerifyAndRepairWorkflowConsistencyResponses, VerifyAndRepairWorkflowConsistencyErrors, ThrowOnError, 'data'> => options.client.post<VerifyAndRepairWorkflowConsistencyResponses, VerifyAndRepairWorkflowConsistencyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/consistency/verifyAndRepair/{workflowId}',
    ...options
});

/**
 * Forgets the outputs kept for a task definition.
 */
export const clearTaskExecutionCache = <ThrowOnError extends boolean = false>(options: Options<ClearTaskExecutionCacheData, ThrowOnError>): RequestResult<ClearTaskExecutionCacheResponses, ClearTaskExecutionCacheErrors, ThrowOnError, 'data'> => options.client.post<ClearTaskExecutionCacheResponses, ClearTaskExecutionCacheErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/cache/clear/{taskDefName}',
    ...options
});

/**
 * Tells how much the Redis of the server holds.
 */
export const getRedisUsage = <ThrowOnError extends boolean = false>(options: Options<GetRedisUsageData, ThrowOnError>): RequestResult<GetRedisUsageResponses, GetRedisUsageErrors, ThrowOnError, 'data'> => options.client.get<GetRedisUsageResponses, GetRedisUsageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/admin/redisUsage',
    ...options
});

/**
 * Lists the variables with their values.
 */
export const getEnvironment = <ThrowOnError extends boolean = false>(options: Options<GetEnvironmentData, ThrowOnError>): RequestResult<GetEnvironmentResponses, GetEnvironmentErrors, ThrowOnError, 'data'> => options.client.get<GetEnvironmentResponses, GetEnvironmentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment',
    ...options
});

/**
 * Removes a variable.
 */
export const deleteEnvVariable = <ThrowOnError extends boolean = false>(options: Options<DeleteEnvVariableData, ThrowOnError>): RequestResult<DeleteEnvVariableResponses, DeleteEnvVariableErrors, ThrowOnError, 'data'> => options.client.delete<DeleteEnvVariableResponses, DeleteEnvVariableErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment/{key}',
    ...options
});

/**
 * Reads a variable.
 *
 * Reads a variable. OSS answers nothing when there is none of that name.
 */
export const getEnvironmentVariable = <ThrowOnError extends boolean = false>(options: Options<GetEnvironmentVariableData, ThrowOnError>): RequestResult<GetEnvironmentVariableResponses, GetEnvironmentVariableErrors, ThrowOnError, 'data'> => options.client.get<GetEnvironmentVariableResponses, GetEnvironmentVariableErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment/{key}',
    ...options
});

/**
 * Sets a variable.
 */
export const createOrUpdateEnvVariable = <ThrowOnError extends boolean = false>(options: Options<CreateOrUpdateEnvVariableData, ThrowOnError>): RequestResult<CreateOrUpdateEnvVariableResponses, CreateOrUpdateEnvVariableErrors, ThrowOnError, 'data'> => options.client.put<CreateOrUpdateEnvVariableResponses, CreateOrUpdateEnvVariableErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/environment/{key}',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Takes tags away from a variable.
 */
export const deleteTagForEnvVar = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForEnvVarData, ThrowOnError>): RequestResult<DeleteTagForEnvVarResponses, DeleteTagForEnvVarErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForEnvVarResponses, DeleteTagForEnvVarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a variable.
 */
export const getTagsForEnvVar = <ThrowOnError extends boolean = false>(options: Options<GetTagsForEnvVarData, ThrowOnError>): RequestResult<GetTagsForEnvVarResponses, GetTagsForEnvVarErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForEnvVarResponses, GetTagsForEnvVarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment/{name}/tags',
    ...options
});

/**
 * Adds tags to a variable.
 */
export const putTagForEnvVar = <ThrowOnError extends boolean = false>(options: Options<PutTagForEnvVarData, ThrowOnError>): RequestResult<PutTagForEnvVarResponses, PutTagForEnvVarErrors, ThrowOnError, 'data'> => options.client.put<PutTagForEnvVarResponses, PutTagForEnvVarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/environment/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the names of secrets that one may let others use.
 */
export const listSecrets = <ThrowOnError extends boolean = false>(options: Options<ListSecretsData, ThrowOnError>): RequestResult<ListSecretsResponses, ListSecretsErrors, ThrowOnError, 'data'> => options.client.get<ListSecretsResponses, ListSecretsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets',
    ...options
});

/**
 * Lists the names of all secrets.
 */
export const listAllSecretNames = <ThrowOnError extends boolean = false>(options: Options<ListAllSecretNamesData, ThrowOnError>): RequestResult<ListAllSecretNamesResponses, ListAllSecretNamesErrors, ThrowOnError, 'data'> => options.client.post<ListAllSecretNamesResponses, ListAllSecretNamesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets',
    ...options
});

/**
 * Removes a secret.
 *
 * Removes a secret. OSS answers 501 where secrets come from its environment.
 */
export const deleteSecret = <ThrowOnError extends boolean = false>(options: Options<DeleteSecretData, ThrowOnError>): RequestResult<DeleteSecretResponses, DeleteSecretErrors, ThrowOnError, 'data'> => options.client.delete<DeleteSecretResponses, DeleteSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}',
    ...options
});

/**
 * Reads a secret.
 */
export const getSecret = <ThrowOnError extends boolean = false>(options: Options<GetSecretData, ThrowOnError>): RequestResult<GetSecretResponses, GetSecretErrors, ThrowOnError, 'data'> => options.client.get<GetSecretResponses, GetSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}',
    ...options
});

/**
 * Sets a secret.
 *
 * Sets a secret. OSS answers 501 where secrets come from its environment.
 */
export const putSecret = <ThrowOnError extends boolean = false>(options: Options<PutSecretData, ThrowOnError>): RequestResult<PutSecretResponses, PutSecretErrors, ThrowOnError, 'data'> => options.client.put<PutSecretResponses, PutSecretErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/secrets/{key}',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Tells whether there is a secret of that name.
 */
export const secretExists = <ThrowOnError extends boolean = false>(options: Options<SecretExistsData, ThrowOnError>): RequestResult<SecretExistsResponses, SecretExistsErrors, ThrowOnError, 'data'> => options.client.get<SecretExistsResponses, SecretExistsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}/exists',
    ...options
});

/**
 * Takes tags away from a secret.
 */
export const deleteTagForSecret = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForSecretData, ThrowOnError>): RequestResult<DeleteTagForSecretResponses, DeleteTagForSecretErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForSecretResponses, DeleteTagForSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a secret.
 */
export const getTagsForSecret = <ThrowOnError extends boolean = false>(options: Options<GetTagsForSecretData, ThrowOnError>): RequestResult<GetTagsForSecretResponses, GetTagsForSecretErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForSecretResponses, GetTagsForSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}/tags',
    ...options
});

/**
 * Adds tags to a secret.
 */
export const putTagForSecret = <ThrowOnError extends boolean = false>(options: Options<PutTagForSecretData, ThrowOnError>): RequestResult<PutTagForSecretResponses, PutTagForSecretErrors, ThrowOnError, 'data'> => options.client.put<PutTagForSecretResponses, PutTagForSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/{key}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the secrets that one may let others use, with their tags.
 */
export const listSecretsWithTags = <ThrowOnError extends boolean = false>(options: Options<ListSecretsWithTagsData, ThrowOnError>): RequestResult<ListSecretsWithTagsResponses, ListSecretsWithTagsErrors, ThrowOnError, 'data'> => options.client.get<ListSecretsWithTagsResponses, ListSecretsWithTagsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets-v2',
    ...options
});

/**
 * Lists the secrets with masked values.
 */
export const listSecretsWithMeta = <ThrowOnError extends boolean = false>(options: Options<ListSecretsWithMetaData, ThrowOnError>): RequestResult<ListSecretsWithMetaResponses, ListSecretsWithMetaErrors, ThrowOnError, 'data'> => options.client.get<ListSecretsWithMetaResponses, ListSecretsWithMetaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/v2',
    ...options
});

/**
 * Makes the answering server forget the secrets it keeps in memory.
 */
export const clearLocalSecretCache = <ThrowOnError extends boolean = false>(options: Options<ClearLocalSecretCacheData, ThrowOnError>): RequestResult<ClearLocalSecretCacheResponses, ClearLocalSecretCacheErrors, ThrowOnError, 'data'> => options.client.get<ClearLocalSecretCacheResponses, ClearLocalSecretCacheErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/clearLocalCache',
    ...options
});

/**
 * Makes all servers forget the secrets kept in Redis.
 */
export const clearRedisSecretCache = <ThrowOnError extends boolean = false>(options: Options<ClearRedisSecretCacheData, ThrowOnError>): RequestResult<ClearRedisSecretCacheResponses, ClearRedisSecretCacheErrors, ThrowOnError, 'data'> => options.client.get<ClearRedisSecretCacheResponses, ClearRedisSecretCacheErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/secrets/clearRedisCache',
    ...options
});

/**
 * Lists all schemas.
 */
export const getAllSchemas = <ThrowOnError extends boolean = false>(options: Options<GetAllSchemasData, ThrowOnError>): RequestResult<GetAllSchemasResponses, GetAllSchemasErrors, ThrowOnError, 'data'> => options.client.get<GetAllSchemasResponses, GetAllSchemasErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema',
    ...options
});

/**
 * Registers schemas.
 */
export const saveSchemas = <ThrowOnError extends boolean = false>(options: Options<SaveSchemasData, ThrowOnError>): RequestResult<SaveSchemasResponses, SaveSchemasErrors, ThrowOnError, 'data'> => options.client.post<SaveSchemasResponses, SaveSchemasErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes all versions of a schema.
 */
export const deleteSchemaByName = <ThrowOnError extends boolean = false>(options: Options<DeleteSchemaByNameData, ThrowOnError>): RequestResult<DeleteSchemaByNameResponses, DeleteSchemaByNameErrors, ThrowOnError, 'data'> => options.client.delete<DeleteSchemaByNameResponses, DeleteSchemaByNameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema/{name}',
    ...options
});

/**
 * Reads the latest version of a schema.
 */
export const getSchemaByNameWithLatestVersion = <ThrowOnError extends boolean = false>(options: Options<GetSchemaByNameWithLatestVersionData, ThrowOnError>): RequestResult<GetSchemaByNameWithLatestVersionResponses, GetSchemaByNameWithLatestVersionErrors, ThrowOnError, 'data'> => options.client.get<GetSchemaByNameWithLatestVersionResponses, GetSchemaByNameWithLatestVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema/{name}',
    ...options
});

/**
 * Removes one version of a schema.
 */
export const deleteSchemaByNameAndVersion = <ThrowOnError extends boolean = false>(options: Options<DeleteSchemaByNameAndVersionData, ThrowOnError>): RequestResult<DeleteSchemaByNameAndVersionResponses, DeleteSchemaByNameAndVersionErrors, ThrowOnError, 'data'> => options.client.delete<DeleteSchemaByNameAndVersionResponses, DeleteSchemaByNameAndVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema/{name}/{version}',
    ...options
});

/**
 * Reads one version of a schema.
 */
export const getSchemaByNameAndVersion = <ThrowOnError extends boolean = false>(options: Options<GetSchemaByNameAndVersionData, ThrowOnError>): RequestResult<GetSchemaByNameAndVersionResponses, GetSchemaByNameAndVersionErrors, ThrowOnError, 'data'> => options.client.get<GetSchemaByNameAndVersionResponses, GetSchemaByNameAndVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/schema/{name}/{version}',
    ...options
});

/**
 * Registers schemas for everybody.
 */
export const saveGlobalSchemas = <ThrowOnError extends boolean = false>(options: Options<SaveGlobalSchemasData, ThrowOnError>): RequestResult<SaveGlobalSchemasResponses, SaveGlobalSchemasErrors, ThrowOnError, 'data'> => options.client.post<SaveGlobalSchemasResponses, SaveGlobalSchemasErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/global_schema',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reads the latest version of a schema for everybody.
 */
export const getGlobalSchema = <ThrowOnError extends boolean = false>(options: Options<GetGlobalSchemaData, ThrowOnError>): RequestResult<GetGlobalSchemaResponses, GetGlobalSchemaErrors, ThrowOnError, 'data'> => options.client.get<GetGlobalSchemaResponses, GetGlobalSchemaErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/global_schema/{name}',
    ...options
});

/**
 * Lists the applications.
 */
export const listApplications = <ThrowOnError extends boolean = false>(options: Options<ListApplicationsData, ThrowOnError>): RequestResult<ListApplicationsResponses, ListApplicationsErrors, ThrowOnError, 'data'> => options.client.get<ListApplicationsResponses, ListApplicationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications',
    ...options
});

/**
 * Creates an application.
 */
export const createApplication = <ThrowOnError extends boolean = false>(options: Options<CreateApplicationData, ThrowOnError>): RequestResult<CreateApplicationResponses, CreateApplicationErrors, ThrowOnError, 'data'> => options.client.post<CreateApplicationResponses, CreateApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes an application.
 */
export const deleteApplication = <ThrowOnError extends boolean = false>(options: Options<DeleteApplicationData, ThrowOnError>): RequestResult<DeleteApplicationResponses, DeleteApplicationErrors, ThrowOnError, 'data'> => options.client.delete<DeleteApplicationResponses, DeleteApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}',
    ...options
});

/**
 * Reads an application.
 */
export const getApplication = <ThrowOnError extends boolean = false>(options: Options<GetApplicationData, ThrowOnError>): RequestResult<GetApplicationResponses, GetApplicationErrors, ThrowOnError, 'data'> => options.client.get<GetApplicationResponses, GetApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}',
    ...options
});

/**
 * Renames an application.
 */
export const updateApplication = <ThrowOnError extends boolean = false>(options: Options<UpdateApplicationData, ThrowOnError>): RequestResult<UpdateApplicationResponses, UpdateApplicationErrors, ThrowOnError, 'data'> => options.client.put<UpdateApplicationResponses, UpdateApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Finds the application an access key belongs to.
 */
export const getAppByAccessKeyId = <ThrowOnError extends boolean = false>(options: Options<GetAppByAccessKeyIdData, ThrowOnError>): RequestResult<GetAppByAccessKeyIdResponses, GetAppByAccessKeyIdErrors, ThrowOnError, 'data'> => options.client.get<GetAppByAccessKeyIdResponses, GetAppByAccessKeyIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/key/{accessKeyId}',
    ...options
});

/**
 * Lists the access keys of an application, without secrets.
 */
export const getAccessKeys = <ThrowOnError extends boolean = false>(options: Options<GetAccessKeysData, ThrowOnError>): RequestResult<GetAccessKeysResponses, GetAccessKeysErrors, ThrowOnError, 'data'> => options.client.get<GetAccessKeysResponses, GetAccessKeysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}/accessKeys',
    ...options
});

/**
 * Makes an access key; its secret is told only here.
 */
export const createAccessKey = <ThrowOnError extends boolean = false>(options: Options<CreateAccessKeyData, ThrowOnError>): RequestResult<CreateAccessKeyResponses, CreateAccessKeyErrors, ThrowOnError, 'data'> => options.client.post<CreateAccessKeyResponses, CreateAccessKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}/accessKeys',
    ...options
});

/**
 * Removes an access key.
 */
export const deleteAccessKey = <ThrowOnError extends boolean = false>(options: Options<DeleteAccessKeyData, ThrowOnError>): RequestResult<DeleteAccessKeyResponses, DeleteAccessKeyErrors, ThrowOnError, 'data'> => options.client.delete<DeleteAccessKeyResponses, DeleteAccessKeyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{applicationId}/accessKeys/{keyId}',
    ...options
});

/**
 * Turns an access key off, or on again.
 */
export const toggleAccessKeyStatus = <ThrowOnError extends boolean = false>(options: Options<ToggleAccessKeyStatusData, ThrowOnError>): RequestResult<ToggleAccessKeyStatusResponses, ToggleAccessKeyStatusErrors, ThrowOnError, 'data'> => options.client.post<ToggleAccessKeyStatusResponses, ToggleAccessKeyStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{applicationId}/accessKeys/{keyId}/status',
    ...options
});

/**
 * Takes a role away from an application.
 */
export const removeRoleFromApplicationUser = <ThrowOnError extends boolean = false>(options: Options<RemoveRoleFromApplicationUserData, ThrowOnError>): RequestResult<RemoveRoleFromApplicationUserResponses, RemoveRoleFromApplicationUserErrors, ThrowOnError, 'data'> => options.client.delete<RemoveRoleFromApplicationUserResponses, RemoveRoleFromApplicationUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{applicationId}/roles/{role}',
    ...options
});

/**
 * Gives an application a role.
 */
export const addRoleToApplicationUser = <ThrowOnError extends boolean = false>(options: Options<AddRoleToApplicationUserData, ThrowOnError>): RequestResult<AddRoleToApplicationUserResponses, AddRoleToApplicationUserErrors, ThrowOnError, 'data'> => options.client.post<AddRoleToApplicationUserResponses, AddRoleToApplicationUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{applicationId}/roles/{role}',
    ...options
});

/**
 * Takes tags away from an application.
 */
export const deleteTagForApplication = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForApplicationData, ThrowOnError>): RequestResult<DeleteTagForApplicationResponses, DeleteTagForApplicationErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForApplicationResponses, DeleteTagForApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of an application.
 */
export const getTagsForApplication = <ThrowOnError extends boolean = false>(options: Options<GetTagsForApplicationData, ThrowOnError>): RequestResult<GetTagsForApplicationResponses, GetTagsForApplicationErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForApplicationResponses, GetTagsForApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}/tags',
    ...options
});

/**
 * Adds tags to an application.
 */
export const putTagForApplication = <ThrowOnError extends boolean = false>(options: Options<PutTagForApplicationData, ThrowOnError>): RequestResult<PutTagForApplicationResponses, PutTagForApplicationErrors, ThrowOnError, 'data'> => options.client.put<PutTagForApplicationResponses, PutTagForApplicationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/applications/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Takes such a permission away.
 */
export const removePermissions = <ThrowOnError extends boolean = false>(options: Options<RemovePermissionsData, ThrowOnError>): RequestResult<RemovePermissionsResponses, RemovePermissionsErrors, ThrowOnError, 'data'> => options.client.delete<RemovePermissionsResponses, RemovePermissionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/auth/authorization',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lets somebody use something.
 */
export const grantPermissions = <ThrowOnError extends boolean = false>(options: Options<GrantPermissionsData, ThrowOnError>): RequestResult<GrantPermissionsResponses, GrantPermissionsErrors, ThrowOnError, 'data'> => options.client.post<GrantPermissionsResponses, GrantPermissionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/auth/authorization',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists who may use something.
 */
export const getPermissions = <ThrowOnError extends boolean = false>(options: Options<GetPermissionsData, ThrowOnError>): RequestResult<GetPermissionsResponses, GetPermissionsErrors, ThrowOnError, 'data'> => options.client.get<GetPermissionsResponses, GetPermissionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/auth/authorization/{type}/{id}',
    ...options
});

/**
 * Lists the users.
 */
export const listUsers = <ThrowOnError extends boolean = false>(options: Options<ListUsersData, ThrowOnError>): RequestResult<ListUsersResponses, ListUsersErrors, ThrowOnError, 'data'> => options.client.get<ListUsersResponses, ListUsersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users',
    ...options
});

/**
 * Removes a user.
 */
export const deleteUser = <ThrowOnError extends boolean = false>(options: Options<DeleteUserData, ThrowOnError>): RequestResult<DeleteUserResponses, DeleteUserErrors, ThrowOnError, 'data'> => options.client.delete<DeleteUserResponses, DeleteUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users/{id}',
    ...options
});

/**
 * Reads a user.
 */
export const getUser = <ThrowOnError extends boolean = false>(options: Options<GetUserData, ThrowOnError>): RequestResult<GetUserResponses, GetUserErrors, ThrowOnError, 'data'> => options.client.get<GetUserResponses, GetUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users/{id}',
    ...options
});

/**
 * Creates or changes a user.
 */
export const upsertUser = <ThrowOnError extends boolean = false>(options: Options<UpsertUserData, ThrowOnError>): RequestResult<UpsertUserResponses, UpsertUserErrors, ThrowOnError, 'data'> => options.client.put<UpsertUserResponses, UpsertUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists what a user may do.
 */
export const getGrantedPermissionsForUser = <ThrowOnError extends boolean = false>(options: Options<GetGrantedPermissionsForUserData, ThrowOnError>): RequestResult<GetGrantedPermissionsForUserResponses, GetGrantedPermissionsForUserErrors, ThrowOnError, 'data'> => options.client.get<GetGrantedPermissionsForUserResponses, GetGrantedPermissionsForUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users/{userId}/permissions',
    ...options
});

/**
 * Tells what a user may do with one thing.
 */
export const checkPermissions = <ThrowOnError extends boolean = false>(options: Options<CheckPermissionsData, ThrowOnError>): RequestResult<CheckPermissionsResponses, CheckPermissionsErrors, ThrowOnError, 'data'> => options.client.get<CheckPermissionsResponses, CheckPermissionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/users/{userId}/checkPermissions',
    ...options
});

/**
 * Lists the groups.
 */
export const listGroups = <ThrowOnError extends boolean = false>(options: Options<ListGroupsData, ThrowOnError>): RequestResult<ListGroupsResponses, ListGroupsErrors, ThrowOnError, 'data'> => options.client.get<ListGroupsResponses, ListGroupsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups',
    ...options
});

/**
 * Removes a group.
 */
export const deleteGroup = <ThrowOnError extends boolean = false>(options: Options<DeleteGroupData, ThrowOnError>): RequestResult<DeleteGroupResponses, DeleteGroupErrors, ThrowOnError, 'data'> => options.client.delete<DeleteGroupResponses, DeleteGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{id}',
    ...options
});

/**
 * Reads a group.
 */
export const getGroup = <ThrowOnError extends boolean = false>(options: Options<GetGroupData, ThrowOnError>): RequestResult<GetGroupResponses, GetGroupErrors, ThrowOnError, 'data'> => options.client.get<GetGroupResponses, GetGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{id}',
    ...options
});

/**
 * Creates or changes a group.
 */
export const upsertGroup = <ThrowOnError extends boolean = false>(options: Options<UpsertGroupData, ThrowOnError>): RequestResult<UpsertGroupResponses, UpsertGroupErrors, ThrowOnError, 'data'> => options.client.put<UpsertGroupResponses, UpsertGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the members of a group.
 */
export const getUsersInGroup = <ThrowOnError extends boolean = false>(options: Options<GetUsersInGroupData, ThrowOnError>): RequestResult<GetUsersInGroupResponses, GetUsersInGroupErrors, ThrowOnError, 'data'> => options.client.get<GetUsersInGroupResponses, GetUsersInGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{id}/users',
    ...options
});

/**
 * Lists what the members of a group may do.
 */
export const getGrantedPermissionsForGroup = <ThrowOnError extends boolean = false>(options: Options<GetGrantedPermissionsForGroupData, ThrowOnError>): RequestResult<GetGrantedPermissionsForGroupResponses, GetGrantedPermissionsForGroupErrors, ThrowOnError, 'data'> => options.client.get<GetGrantedPermissionsForGroupResponses, GetGrantedPermissionsForGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{groupId}/permissions',
    ...options
});

/**
 * Removes members from a group.
 */
export const removeUsersFromGroup = <ThrowOnError extends boolean = false>(options: Options<RemoveUsersFromGroupData, ThrowOnError>): RequestResult<RemoveUsersFromGroupResponses, RemoveUsersFromGroupErrors, ThrowOnError, 'data'> => options.client.delete<RemoveUsersFromGroupResponses, RemoveUsersFromGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{groupId}/users',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Adds members to a group.
 */
export const addUsersToGroup = <ThrowOnError extends boolean = false>(options: Options<AddUsersToGroupData, ThrowOnError>): RequestResult<AddUsersToGroupResponses, AddUsersToGroupErrors, ThrowOnError, 'data'> => options.client.post<AddUsersToGroupResponses, AddUsersToGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{groupId}/users',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a member from a group.
 */
export const removeUserFromGroup = <ThrowOnError extends boolean = false>(options: Options<RemoveUserFromGroupData, ThrowOnError>): RequestResult<RemoveUserFromGroupResponses, RemoveUserFromGroupErrors, ThrowOnError, 'data'> => options.client.delete<RemoveUserFromGroupResponses, RemoveUserFromGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{groupId}/users/{userId}',
    ...options
});

/**
 * Adds a member to a group.
 */
export const addUserToGroup = <ThrowOnError extends boolean = false>(options: Options<AddUserToGroupData, ThrowOnError>): RequestResult<AddUserToGroupResponses, AddUserToGroupErrors, ThrowOnError, 'data'> => options.client.post<AddUserToGroupResponses, AddUserToGroupErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/groups/{groupId}/users/{userId}',
    ...options
});

/**
 * Finds human tasks.
 */
export const searchHumanTasks = <ThrowOnError extends boolean = false>(options: Options<SearchHumanTasksData, ThrowOnError>): RequestResult<SearchHumanTasksResponses, SearchHumanTasksErrors, ThrowOnError, 'data'> => options.client.post<SearchHumanTasksResponses, SearchHumanTasksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the titles of tasks one may see.
 */
export const getTaskDisplayNames = <ThrowOnError extends boolean = false>(options: Options<GetTaskDisplayNamesData, ThrowOnError>): RequestResult<GetTaskDisplayNamesResponses, GetTaskDisplayNamesErrors, ThrowOnError, 'data'> => options.client.get<GetTaskDisplayNamesResponses, GetTaskDisplayNamesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/getTaskDisplayNames',
    ...options
});

/**
 * Reads a human task.
 */
export const getHumanTask = <ThrowOnError extends boolean = false>(options: Options<GetHumanTaskData, ThrowOnError>): RequestResult<GetHumanTaskResponses, GetHumanTaskErrors, ThrowOnError, 'data'> => options.client.get<GetHumanTaskResponses, GetHumanTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}',
    ...options
});

/**
 * Reads the task of the workflow behind a human task.
 */
export const getConductorTaskById = <ThrowOnError extends boolean = false>(options: Options<GetConductorTaskByIdData, ThrowOnError>): RequestResult<GetConductorTaskByIdResponses, GetConductorTaskByIdErrors, ThrowOnError, 'data'> => options.client.get<GetConductorTaskByIdResponses, GetConductorTaskByIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/conductorTask',
    ...options
});

/**
 * Takes a task on as the signed-in user.
 */
export const claimTask = <ThrowOnError extends boolean = false>(options: Options<ClaimTaskData, ThrowOnError>): RequestResult<ClaimTaskResponses, ClaimTaskErrors, ThrowOnError, 'data'> => options.client.post<ClaimTaskResponses, ClaimTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/claim',
    ...options
});

/**
 * Takes a task on for a person the server does not know.
 */
export const assignAndClaim = <ThrowOnError extends boolean = false>(options: Options<AssignAndClaimData, ThrowOnError>): RequestResult<AssignAndClaimResponses, AssignAndClaimErrors, ThrowOnError, 'data'> => options.client.post<AssignAndClaimResponses, AssignAndClaimErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/externalUser/{userId}',
    ...options
});

/**
 * Gives a task back that one took on.
 */
export const releaseTask = <ThrowOnError extends boolean = false>(options: Options<ReleaseTaskData, ThrowOnError>): RequestResult<ReleaseTaskResponses, ReleaseTaskErrors, ThrowOnError, 'data'> => options.client.post<ReleaseTaskResponses, ReleaseTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/release',
    ...options
});

/**
 * Gives a task to others.
 */
export const reassignTask = <ThrowOnError extends boolean = false>(options: Options<ReassignTaskData, ThrowOnError>): RequestResult<ReassignTaskResponses, ReassignTaskErrors, ThrowOnError, 'data'> => options.client.post<ReassignTaskResponses, ReassignTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/reassign',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Moves a task on to whom it is assigned next.
 */
export const skipTask = <ThrowOnError extends boolean = false>(options: Options<SkipTaskData, ThrowOnError>): RequestResult<SkipTaskResponses, SkipTaskErrors, ThrowOnError, 'data'> => options.client.post<SkipTaskResponses, SkipTaskErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/skip',
    ...options
});

/**
 * Sets the output of a task, and may complete it.
 */
export const updateTaskOutput = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskOutputData, ThrowOnError>): RequestResult<UpdateTaskOutputResponses, UpdateTaskOutputErrors, ThrowOnError, 'data'> => options.client.post<UpdateTaskOutputResponses, UpdateTaskOutputErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/{taskId}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets the output of a task by its reference name, and may complete it.
 */
export const updateTaskOutputByRef = <ThrowOnError extends boolean = false>(options: Options<UpdateTaskOutputByRefData, ThrowOnError>): RequestResult<UpdateTaskOutputByRefResponses, UpdateTaskOutputByRefErrors, ThrowOnError, 'data'> => options.client.post<UpdateTaskOutputByRefResponses, UpdateTaskOutputByRefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/update/taskRef',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes the records of tasks whose workflows are gone.
 */
export const deleteTasksFromHumanTaskRecords = <ThrowOnError extends boolean = false>(options: Options<DeleteTasksFromHumanTaskRecordsData, ThrowOnError>): RequestResult<DeleteTasksFromHumanTaskRecordsResponses, DeleteTasksFromHumanTaskRecordsErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTasksFromHumanTaskRecordsResponses, DeleteTasksFromHumanTaskRecordsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes the record of a task whose workflow is gone.
 */
export const deleteTaskFromHumanTaskRecords = <ThrowOnError extends boolean = false>(options: Options<DeleteTaskFromHumanTaskRecordsData, ThrowOnError>): RequestResult<DeleteTaskFromHumanTaskRecordsResponses, DeleteTaskFromHumanTaskRecordsErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTaskFromHumanTaskRecordsResponses, DeleteTaskFromHumanTaskRecordsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/delete/{taskId}',
    ...options
});

/**
 * Adds tasks to the index for free text that are not in it yet.
 */
export const backPopulateFullTextIndex = <ThrowOnError extends boolean = false>(options: Options<BackPopulateFullTextIndexData, ThrowOnError>): RequestResult<BackPopulateFullTextIndexResponses, BackPopulateFullTextIndexErrors, ThrowOnError, 'data'> => options.client.get<BackPopulateFullTextIndexResponses, BackPopulateFullTextIndexErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/tasks/backPopulateFullTextIndex',
    ...options
});

/**
 * Lists the forms.
 */
export const getAllTemplates = <ThrowOnError extends boolean = false>(options: Options<GetAllTemplatesData, ThrowOnError>): RequestResult<GetAllTemplatesResponses, GetAllTemplatesErrors, ThrowOnError, 'data'> => options.client.get<GetAllTemplatesResponses, GetAllTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template',
    ...options
});

/**
 * Registers a form.
 */
export const saveTemplate = <ThrowOnError extends boolean = false>(options: Options<SaveTemplateData, ThrowOnError>): RequestResult<SaveTemplateResponses, SaveTemplateErrors, ThrowOnError, 'data'> => options.client.post<SaveTemplateResponses, SaveTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Registers several forms.
 */
export const saveTemplates = <ThrowOnError extends boolean = false>(options: Options<SaveTemplatesData, ThrowOnError>): RequestResult<SaveTemplatesResponses, SaveTemplatesErrors, ThrowOnError, 'data'> => options.client.post<SaveTemplatesResponses, SaveTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reads the form of a human task.
 */
export const getTemplateByTaskId = <ThrowOnError extends boolean = false>(options: Options<GetTemplateByTaskIdData, ThrowOnError>): RequestResult<GetTemplateByTaskIdResponses, GetTemplateByTaskIdErrors, ThrowOnError, 'data'> => options.client.get<GetTemplateByTaskIdResponses, GetTemplateByTaskIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{humanTaskId}',
    ...options
});

/**
 * Removes all versions of a form.
 */
export const deleteTemplateByName = <ThrowOnError extends boolean = false>(options: Options<DeleteTemplateByNameData, ThrowOnError>): RequestResult<DeleteTemplateByNameResponses, DeleteTemplateByNameErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTemplateByNameResponses, DeleteTemplateByNameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}',
    ...options
});

/**
 * Removes one version of a form.
 */
export const deleteTemplateByNameAndVersion = <ThrowOnError extends boolean = false>(options: Options<DeleteTemplateByNameAndVersionData, ThrowOnError>): RequestResult<DeleteTemplateByNameAndVersionResponses, DeleteTemplateByNameAndVersionErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTemplateByNameAndVersionResponses, DeleteTemplateByNameAndVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}/{version}',
    ...options
});

/**
 * Reads one version of a form.
 */
export const getTemplateByNameAndVersion = <ThrowOnError extends boolean = false>(options: Options<GetTemplateByNameAndVersionData, ThrowOnError>): RequestResult<GetTemplateByNameAndVersionResponses, GetTemplateByNameAndVersionErrors, ThrowOnError, 'data'> => options.client.get<GetTemplateByNameAndVersionResponses, GetTemplateByNameAndVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}/{version}',
    ...options
});

/**
 * Takes tags away from a form.
 */
export const deleteTagForUserFormTemplate = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForUserFormTemplateData, ThrowOnError>): RequestResult<DeleteTagForUserFormTemplateResponses, DeleteTagForUserFormTemplateErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForUserFormTemplateResponses, DeleteTagForUserFormTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a form.
 */
export const getTagsForUserFormTemplate = <ThrowOnError extends boolean = false>(options: Options<GetTagsForUserFormTemplateData, ThrowOnError>): RequestResult<GetTagsForUserFormTemplateResponses, GetTagsForUserFormTemplateErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForUserFormTemplateResponses, GetTagsForUserFormTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}/tags',
    ...options
});

/**
 * Adds tags to a form.
 */
export const putTagForUserFormTemplate = <ThrowOnError extends boolean = false>(options: Options<PutTagForUserFormTemplateData, ThrowOnError>): RequestResult<PutTagForUserFormTemplateResponses, PutTagForUserFormTemplateErrors, ThrowOnError, 'data'> => options.client.put<PutTagForUserFormTemplateResponses, PutTagForUserFormTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/human/template/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the providers with their integrations.
 */
export const getAllIntegrations = <ThrowOnError extends boolean = false>(options: Options<GetAllIntegrationsData, ThrowOnError>): RequestResult<GetAllIntegrationsResponses, GetAllIntegrationsErrors, ThrowOnError, 'data'> => options.client.get<GetAllIntegrationsResponses, GetAllIntegrationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/',
    ...options
});

/**
 * Creates or replaces several providers.
 */
export const saveAllIntegrations = <ThrowOnError extends boolean = false>(options: Options<SaveAllIntegrationsData, ThrowOnError>): RequestResult<SaveAllIntegrationsResponses, SaveAllIntegrationsErrors, ThrowOnError, 'data'> => options.client.post<SaveAllIntegrationsResponses, SaveAllIntegrationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists names, as `provider:integration`.
 */
export const getProvidersAndIntegrations = <ThrowOnError extends boolean = false>(options: Options<GetProvidersAndIntegrationsData, ThrowOnError>): RequestResult<GetProvidersAndIntegrationsResponses, GetProvidersAndIntegrationsErrors, ThrowOnError, 'data'> => options.client.get<GetProvidersAndIntegrationsResponses, GetProvidersAndIntegrationsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/all',
    ...options
});

/**
 * Lists what can be connected.
 */
export const getIntegrationProviderDefs = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationProviderDefsData, ThrowOnError>): RequestResult<GetIntegrationProviderDefsResponses, GetIntegrationProviderDefsErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationProviderDefsResponses, GetIntegrationProviderDefsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/def',
    ...options
});

/**
 * Creates or replaces descriptions of what can be connected.
 */
export const registerIntegration = <ThrowOnError extends boolean = false>(options: Options<RegisterIntegrationData, ThrowOnError>): RequestResult<RegisterIntegrationResponses, RegisterIntegrationErrors, ThrowOnError, 'data'> => options.client.post<RegisterIntegrationResponses, RegisterIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/def/register',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reads the description of something that can be connected.
 */
export const getIntegrationDef = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationDefData, ThrowOnError>): RequestResult<GetIntegrationDefResponses, GetIntegrationDefErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationDefResponses, GetIntegrationDefErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/def/{name}',
    ...options
});

/**
 * Lists the providers.
 */
export const getIntegrationProviders = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationProvidersData, ThrowOnError>): RequestResult<GetIntegrationProvidersResponses, GetIntegrationProvidersErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationProvidersResponses, GetIntegrationProvidersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider',
    ...options
});

/**
 * Removes a provider.
 */
export const deleteIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<DeleteIntegrationProviderData, ThrowOnError>): RequestResult<DeleteIntegrationProviderResponses, DeleteIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.delete<DeleteIntegrationProviderResponses, DeleteIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}',
    ...options
});

/**
 * Reads a provider.
 */
export const getIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationProviderData, ThrowOnError>): RequestResult<GetIntegrationProviderResponses, GetIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationProviderResponses, GetIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}',
    ...options
});

/**
 * Creates or replaces a provider.
 */
export const saveIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<SaveIntegrationProviderData, ThrowOnError>): RequestResult<SaveIntegrationProviderResponses, SaveIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.post<SaveIntegrationProviderResponses, SaveIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Takes tags away from a provider.
 */
export const deleteTagForIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForIntegrationProviderData, ThrowOnError>): RequestResult<DeleteTagForIntegrationProviderResponses, DeleteTagForIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForIntegrationProviderResponses, DeleteTagForIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a provider.
 */
export const getTagsForIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<GetTagsForIntegrationProviderData, ThrowOnError>): RequestResult<GetTagsForIntegrationProviderResponses, GetTagsForIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForIntegrationProviderResponses, GetTagsForIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/tags',
    ...options
});

/**
 * Adds tags to a provider.
 */
export const putTagForIntegrationProvider = <ThrowOnError extends boolean = false>(options: Options<PutTagForIntegrationProviderData, ThrowOnError>): RequestResult<PutTagForIntegrationProviderResponses, PutTagForIntegrationProviderErrors, ThrowOnError, 'data'> => options.client.put<PutTagForIntegrationProviderResponses, PutTagForIntegrationProviderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the integrations of a provider.
 */
export const getIntegrationApis = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationApisData, ThrowOnError>): RequestResult<GetIntegrationApisResponses, GetIntegrationApisErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationApisResponses, GetIntegrationApisErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration',
    ...options
});

/**
 * Lists the names a provider offers.
 */
export const getIntegrationAvailableApis = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationAvailableApisData, ThrowOnError>): RequestResult<GetIntegrationAvailableApisResponses, GetIntegrationAvailableApisErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationAvailableApisResponses, GetIntegrationAvailableApisErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/all',
    ...options
});

/**
 * Removes an integration.
 */
export const deleteIntegrationApi = <ThrowOnError extends boolean = false>(options: Options<DeleteIntegrationApiData, ThrowOnError>): RequestResult<DeleteIntegrationApiResponses, DeleteIntegrationApiErrors, ThrowOnError, 'data'> => options.client.delete<DeleteIntegrationApiResponses, DeleteIntegrationApiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}',
    ...options
});

/**
 * Reads an integration.
 */
export const getIntegrationApi = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationApiData, ThrowOnError>): RequestResult<GetIntegrationApiResponses, GetIntegrationApiErrors, ThrowOnError, 'data'> => options.client.get<GetIntegrationApiResponses, GetIntegrationApiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}',
    ...options
});

/**
 * Creates or replaces an integration.
 */
export const saveIntegrationApi = <ThrowOnError extends boolean = false>(options: Options<SaveIntegrationApiData, ThrowOnError>): RequestResult<SaveIntegrationApiResponses, SaveIntegrationApiErrors, ThrowOnError, 'data'> => options.client.post<SaveIntegrationApiResponses, SaveIntegrationApiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Takes tags away from an integration.
 */
export const deleteTagForIntegration = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForIntegrationData, ThrowOnError>): RequestResult<DeleteTagForIntegrationResponses, DeleteTagForIntegrationErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForIntegrationResponses, DeleteTagForIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of an integration.
 */
export const getTagsForIntegration = <ThrowOnError extends boolean = false>(options: Options<GetTagsForIntegrationData, ThrowOnError>): RequestResult<GetTagsForIntegrationResponses, GetTagsForIntegrationErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForIntegrationResponses, GetTagsForIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}/tags',
    ...options
});

/**
 * Adds tags to an integration.
 */
export const putTagForIntegration = <ThrowOnError extends boolean = false>(options: Options<PutTagForIntegrationData, ThrowOnError>): RequestResult<PutTagForIntegrationResponses, PutTagForIntegrationErrors, ThrowOnError, 'data'> => options.client.put<PutTagForIntegrationResponses, PutTagForIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{name}/integration/{integration_name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the prompts that may use an integration.
 */
export const getPromptsWithIntegration = <ThrowOnError extends boolean = false>(options: Options<GetPromptsWithIntegrationData, ThrowOnError>): RequestResult<GetPromptsWithIntegrationResponses, GetPromptsWithIntegrationErrors, ThrowOnError, 'data'> => options.client.get<GetPromptsWithIntegrationResponses, GetPromptsWithIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{integration_provider}/integration/{integration_name}/prompt',
    ...options
});

/**
 * Lets a prompt use an integration.
 */
export const associatePromptWithIntegration = <ThrowOnError extends boolean = false>(options: Options<AssociatePromptWithIntegrationData, ThrowOnError>): RequestResult<AssociatePromptWithIntegrationResponses, AssociatePromptWithIntegrationErrors, ThrowOnError, 'data'> => options.client.post<AssociatePromptWithIntegrationResponses, AssociatePromptWithIntegrationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/provider/{integration_provider}/integration/{integration_name}/prompt/{prompt_name}',
    ...options
});

/**
 * Reads how many tokens an integration may use.
 */
export const getTokenLimit = <ThrowOnError extends boolean = false>(options: Options<GetTokenLimitData, ThrowOnError>): RequestResult<GetTokenLimitResponses, GetTokenLimitErrors, ThrowOnError, 'data'> => options.client.get<GetTokenLimitResponses, GetTokenLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/llm/{name}/token',
    ...options
});

/**
 * Sets how many tokens an integration may use.
 */
export const updateTokenLimit = <ThrowOnError extends boolean = false>(options: Options<UpdateTokenLimitData, ThrowOnError>): RequestResult<UpdateTokenLimitResponses, UpdateTokenLimitErrors, ThrowOnError, 'data'> => options.client.post<UpdateTokenLimitResponses, UpdateTokenLimitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/llm/{name}/token',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells how many tokens an integration used.
 */
export const getTokenUsage = <ThrowOnError extends boolean = false>(options: Options<GetTokenUsageData, ThrowOnError>): RequestResult<GetTokenUsageResponses, GetTokenUsageErrors, ThrowOnError, 'data'> => options.client.get<GetTokenUsageResponses, GetTokenUsageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/llm/{name}/token/history',
    ...options
});

/**
 * Records messages that integrations sent or received.
 */
export const recordEventStats = <ThrowOnError extends boolean = false>(options: Options<RecordEventStatsData, ThrowOnError>): RequestResult<RecordEventStatsResponses, RecordEventStatsErrors, ThrowOnError, 'data'> => options.client.post<RecordEventStatsResponses, RecordEventStatsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/integrations/eventStats/{type}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the prompts.
 */
export const getMessageTemplates = <ThrowOnError extends boolean = false>(options: Options<GetMessageTemplatesData, ThrowOnError>): RequestResult<GetMessageTemplatesResponses, GetMessageTemplatesErrors, ThrowOnError, 'data'> => options.client.get<GetMessageTemplatesResponses, GetMessageTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts',
    ...options
});

/**
 * Creates or replaces several prompts.
 */
export const createMessageTemplates = <ThrowOnError extends boolean = false>(options: Options<CreateMessageTemplatesData, ThrowOnError>): RequestResult<CreateMessageTemplatesResponses, CreateMessageTemplatesErrors, ThrowOnError, 'data'> => options.client.post<CreateMessageTemplatesResponses, CreateMessageTemplatesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes all versions of a prompt.
 */
export const deleteMessageTemplate = <ThrowOnError extends boolean = false>(options: Options<DeleteMessageTemplateData, ThrowOnError>): RequestResult<DeleteMessageTemplateResponses, DeleteMessageTemplateErrors, ThrowOnError, 'data'> => options.client.delete<DeleteMessageTemplateResponses, DeleteMessageTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}',
    ...options
});

/**
 * Reads a prompt.
 */
export const getMessageTemplate = <ThrowOnError extends boolean = false>(options: Options<GetMessageTemplateData, ThrowOnError>): RequestResult<GetMessageTemplateResponses, GetMessageTemplateErrors, ThrowOnError, 'data'> => options.client.get<GetMessageTemplateResponses, GetMessageTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}',
    ...options
});

/**
 * Creates or replaces a prompt.
 */
export const saveMessageTemplate = <ThrowOnError extends boolean = false>(options: Options<SaveMessageTemplateData, ThrowOnError>): RequestResult<SaveMessageTemplateResponses, SaveMessageTemplateErrors, ThrowOnError, 'data'> => options.client.post<SaveMessageTemplateResponses, SaveMessageTemplateErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/prompts/{name}',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Changes a prompt.
 */
export const updateMessageTemplate = <ThrowOnError extends boolean = false>(options: Options<UpdateMessageTemplateData, ThrowOnError>): RequestResult<UpdateMessageTemplateResponses, UpdateMessageTemplateErrors, ThrowOnError, 'data'> => options.client.put<UpdateMessageTemplateResponses, UpdateMessageTemplateErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/prompts/{name}',
    ...options,
    headers: {
        'Content-Type': 'text/plain',
        ...options.headers
    }
});

/**
 * Lists the versions of a prompt.
 */
export const getMessageTemplateVersions = <ThrowOnError extends boolean = false>(options: Options<GetMessageTemplateVersionsData, ThrowOnError>): RequestResult<GetMessageTemplateVersionsResponses, GetMessageTemplateVersionsErrors, ThrowOnError, 'data'> => options.client.get<GetMessageTemplateVersionsResponses, GetMessageTemplateVersionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}/versions',
    ...options
});

/**
 * Removes one version of a prompt.
 */
export const deleteMessageTemplateVersion = <ThrowOnError extends boolean = false>(options: Options<DeleteMessageTemplateVersionData, ThrowOnError>): RequestResult<DeleteMessageTemplateVersionResponses, DeleteMessageTemplateVersionErrors, ThrowOnError, 'data'> => options.client.delete<DeleteMessageTemplateVersionResponses, DeleteMessageTemplateVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}/versions/{version}',
    ...options
});

/**
 * Takes tags away from a prompt.
 */
export const deleteTagForPromptTemplate = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForPromptTemplateData, ThrowOnError>): RequestResult<DeleteTagForPromptTemplateResponses, DeleteTagForPromptTemplateErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForPromptTemplateResponses, DeleteTagForPromptTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a prompt.
 */
export const getTagsForPromptTemplate = <ThrowOnError extends boolean = false>(options: Options<GetTagsForPromptTemplateData, ThrowOnError>): RequestResult<GetTagsForPromptTemplateResponses, GetTagsForPromptTemplateErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForPromptTemplateResponses, GetTagsForPromptTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}/tags',
    ...options
});

/**
 * Adds tags to a prompt.
 */
export const putTagForPromptTemplate = <ThrowOnError extends boolean = false>(options: Options<PutTagForPromptTemplateData, ThrowOnError>): RequestResult<PutTagForPromptTemplateResponses, PutTagForPromptTemplateErrors, ThrowOnError, 'data'> => options.client.put<PutTagForPromptTemplateResponses, PutTagForPromptTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/{name}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends a prompt to a model.
 */
export const testMessageTemplate = <ThrowOnError extends boolean = false>(options: Options<TestMessageTemplateData, ThrowOnError>): RequestResult<TestMessageTemplateResponses, TestMessageTemplateErrors, ThrowOnError, 'data'> => options.client.post<TestMessageTemplateResponses, TestMessageTemplateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/prompts/test',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the services.
 */
export const getRegisteredServices = <ThrowOnError extends boolean = false>(options: Options<GetRegisteredServicesData, ThrowOnError>): RequestResult<GetRegisteredServicesResponses, GetRegisteredServicesErrors, ThrowOnError, 'data'> => options.client.get<GetRegisteredServicesResponses, GetRegisteredServicesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service',
    ...options
});

/**
 * Creates or replaces a service.
 */
export const addOrUpdateService = <ThrowOnError extends boolean = false>(options: Options<AddOrUpdateServiceData, ThrowOnError>): RequestResult<AddOrUpdateServiceResponses, AddOrUpdateServiceErrors, ThrowOnError, 'data'> => options.client.post<AddOrUpdateServiceResponses, AddOrUpdateServiceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a service.
 */
export const removeService = <ThrowOnError extends boolean = false>(options: Options<RemoveServiceData, ThrowOnError>): RequestResult<RemoveServiceResponses, RemoveServiceErrors, ThrowOnError, 'data'> => options.client.delete<RemoveServiceResponses, RemoveServiceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}',
    ...options
});

/**
 * Reads a service.
 */
export const getService = <ThrowOnError extends boolean = false>(options: Options<GetServiceData, ThrowOnError>): RequestResult<GetServiceResponses, GetServiceErrors, ThrowOnError, 'data'> => options.client.get<GetServiceResponses, GetServiceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}',
    ...options
});

/**
 * Asks a service for its methods.
 */
export const discover = <ThrowOnError extends boolean = false>(options: Options<DiscoverData, ThrowOnError>): RequestResult<DiscoverResponses, DiscoverErrors, ThrowOnError, 'data'> => options.client.get<DiscoverResponses, DiscoverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}/discover',
    ...options
});

/**
 * Stops calls to a service.
 */
export const openCircuitBreaker = <ThrowOnError extends boolean = false>(options: Options<OpenCircuitBreakerData, ThrowOnError>): RequestResult<OpenCircuitBreakerResponses, OpenCircuitBreakerErrors, ThrowOnError, 'data'> => options.client.post<OpenCircuitBreakerResponses, OpenCircuitBreakerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}/circuit-breaker/open',
    ...options
});

/**
 * Lets calls to a service through again.
 */
export const closeCircuitBreaker = <ThrowOnError extends boolean = false>(options: Options<CloseCircuitBreakerData, ThrowOnError>): RequestResult<CloseCircuitBreakerResponses, CloseCircuitBreakerErrors, ThrowOnError, 'data'> => options.client.post<CloseCircuitBreakerResponses, CloseCircuitBreakerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}/circuit-breaker/close',
    ...options
});

/**
 * Tells whether calls to a service are let through.
 */
export const getCircuitBreakerStatus = <ThrowOnError extends boolean = false>(options: Options<GetCircuitBreakerStatusData, ThrowOnError>): RequestResult<GetCircuitBreakerStatusResponses, GetCircuitBreakerStatusErrors, ThrowOnError, 'data'> => options.client.get<GetCircuitBreakerStatusResponses, GetCircuitBreakerStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{name}/circuit-breaker/status',
    ...options
});

/**
 * Removes a method of a service.
 */
export const removeMethod = <ThrowOnError extends boolean = false>(options: Options<RemoveMethodData, ThrowOnError>): RequestResult<RemoveMethodResponses, RemoveMethodErrors, ThrowOnError, 'data'> => options.client.delete<RemoveMethodResponses, RemoveMethodErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{registryName}/methods',
    ...options
});

/**
 * Creates or replaces a method of a service.
 */
export const addOrUpdateMethod = <ThrowOnError extends boolean = false>(options: Options<AddOrUpdateMethodData, ThrowOnError>): RequestResult<AddOrUpdateMethodResponses, AddOrUpdateMethodErrors, ThrowOnError, 'data'> => options.client.post<AddOrUpdateMethodResponses, AddOrUpdateMethodErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/{registryName}/methods',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the proto files of a service.
 */
export const getAllProtos = <ThrowOnError extends boolean = false>(options: Options<GetAllProtosData, ThrowOnError>): RequestResult<GetAllProtosResponses, GetAllProtosErrors, ThrowOnError, 'data'> => options.client.get<GetAllProtosResponses, GetAllProtosErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/protos/{registryName}',
    ...options
});

/**
 * Removes a proto file.
 */
export const deleteProto = <ThrowOnError extends boolean = false>(options: Options<DeleteProtoData, ThrowOnError>): RequestResult<DeleteProtoResponses, DeleteProtoErrors, ThrowOnError, 'data'> => options.client.delete<DeleteProtoResponses, DeleteProtoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/protos/{registryName}/{filename}',
    ...options
});

/**
 * Reads a proto file.
 */
export const getProtoData = <ThrowOnError extends boolean = false>(options: Options<GetProtoDataData, ThrowOnError>): RequestResult<GetProtoDataResponses, GetProtoDataErrors, ThrowOnError, 'data'> => options.client.get<GetProtoDataResponses, GetProtoDataErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/registry/service/protos/{registryName}/{filename}',
    ...options
});

/**
 * Creates or replaces a proto file.
 */
export const setProtoData = <ThrowOnError extends boolean = false>(options: Options<SetProtoDataData, ThrowOnError>): RequestResult<SetProtoDataResponses, SetProtoDataErrors, ThrowOnError, 'data'> => options.client.post<SetProtoDataResponses, SetProtoDataErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/registry/service/protos/{registryName}/{filename}',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Lists the webhooks.
 */
export const getAllWebhooks = <ThrowOnError extends boolean = false>(options: Options<GetAllWebhooksData, ThrowOnError>): RequestResult<GetAllWebhooksResponses, GetAllWebhooksErrors, ThrowOnError, 'data'> => options.client.get<GetAllWebhooksResponses, GetAllWebhooksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook',
    ...options
});

/**
 * Creates a webhook.
 */
export const createWebhook = <ThrowOnError extends boolean = false>(options: Options<CreateWebhookData, ThrowOnError>): RequestResult<CreateWebhookResponses, CreateWebhookErrors, ThrowOnError, 'data'> => options.client.post<CreateWebhookResponses, CreateWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Removes a webhook.
 */
export const deleteWebhook = <ThrowOnError extends boolean = false>(options: Options<DeleteWebhookData, ThrowOnError>): RequestResult<DeleteWebhookResponses, DeleteWebhookErrors, ThrowOnError, 'data'> => options.client.delete<DeleteWebhookResponses, DeleteWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}',
    ...options
});

/**
 * Reads a webhook.
 */
export const getWebhook = <ThrowOnError extends boolean = false>(options: Options<GetWebhookData, ThrowOnError>): RequestResult<GetWebhookResponses, GetWebhookErrors, ThrowOnError, 'data'> => options.client.get<GetWebhookResponses, GetWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}',
    ...options
});

/**
 * Replaces a webhook.
 */
export const updateWebhook = <ThrowOnError extends boolean = false>(options: Options<UpdateWebhookData, ThrowOnError>): RequestResult<UpdateWebhookResponses, UpdateWebhookErrors, ThrowOnError, 'data'> => options.client.put<UpdateWebhookResponses, UpdateWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Takes tags away from a webhook.
 */
export const deleteTagForWebhook = <ThrowOnError extends boolean = false>(options: Options<DeleteTagForWebhookData, ThrowOnError>): RequestResult<DeleteTagForWebhookResponses, DeleteTagForWebhookErrors, ThrowOnError, 'data'> => options.client.delete<DeleteTagForWebhookResponses, DeleteTagForWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the tags of a webhook.
 */
export const getTagsForWebhook = <ThrowOnError extends boolean = false>(options: Options<GetTagsForWebhookData, ThrowOnError>): RequestResult<GetTagsForWebhookResponses, GetTagsForWebhookErrors, ThrowOnError, 'data'> => options.client.get<GetTagsForWebhookResponses, GetTagsForWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}/tags',
    ...options
});

/**
 * Adds tags to a webhook.
 */
export const putTagForWebhook = <ThrowOnError extends boolean = false>(options: Options<PutTagForWebhookData, ThrowOnError>): RequestResult<PutTagForWebhookResponses, PutTagForWebhookErrors, ThrowOnError, 'data'> => options.client.put<PutTagForWebhookResponses, PutTagForWebhookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/metadata/webhook/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delivers an event without a body, or answers a check of the address.
 *
 * Delivers an event without a body, or answers a check of the address. The path is below the root of the server.
 */
export const checkWebhook = <ThrowOnError extends boolean = false>(options: Options<CheckWebhookData, ThrowOnError>): RequestResult<CheckWebhookResponses, CheckWebhookErrors, ThrowOnError, 'data'> => options.client.get<CheckWebhookResponses, CheckWebhookErrors, ThrowOnError, 'data'>({
    querySerializer: { parameters: { requestParams: { object: { style: 'form' } } } },
    responseStyle: 'data',
    url: '/webhook/{id}',
    ...options
});

/**
 * Delivers an event.
 *
 * Delivers an event. The path is below the root of the server.
 */
export const handleWebhook = <ThrowOnError extends boolean = false>(options: Options<HandleWebhookData, ThrowOnError>): RequestResult<HandleWebhookResponses, HandleWebhookErrors, ThrowOnError, 'data'> => options.client.post<HandleWebhookResponses, HandleWebhookErrors, ThrowOnError, 'data'>({
    querySerializer: { parameters: { requestParams: { object: { style: 'form' } } } },
    responseStyle: 'data',
    url: '/webhook/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists the limits of the server.
 */
export const getLimits = <ThrowOnError extends boolean = false>(options: Options<GetLimitsData, ThrowOnError>): RequestResult<GetLimitsResponses, GetLimitsErrors, ThrowOnError, 'data'> => options.client.get<GetLimitsResponses, GetLimitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/limits',
    ...options
});

/**
 * Announces a file and answers where to send it.
 */
export const createFile = <ThrowOnError extends boolean = false>(options: Options<CreateFileData, ThrowOnError>): RequestResult<CreateFileResponses, CreateFileErrors, ThrowOnError, 'data'> => options.client.post<CreateFileResponses, CreateFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells what is known about a file.
 */
export const getFileMetadata = <ThrowOnError extends boolean = false>(options: Options<GetFileMetadataData, ThrowOnError>): RequestResult<GetFileMetadataResponses, GetFileMetadataErrors, ThrowOnError, 'data'> => options.client.get<GetFileMetadataResponses, GetFileMetadataErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}',
    ...options
});

/**
 * Answers a fresh address to send a file to.
 */
export const getUploadUrl = <ThrowOnError extends boolean = false>(options: Options<GetUploadUrlData, ThrowOnError>): RequestResult<GetUploadUrlResponses, GetUploadUrlErrors, ThrowOnError, 'data'> => options.client.get<GetUploadUrlResponses, GetUploadUrlErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/upload-url',
    ...options
});

/**
 * Says that a file has been sent.
 */
export const confirmUpload = <ThrowOnError extends boolean = false>(options: Options<ConfirmUploadData, ThrowOnError>): RequestResult<ConfirmUploadResponses, ConfirmUploadErrors, ThrowOnError, 'data'> => options.client.post<ConfirmUploadResponses, ConfirmUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/upload-complete',
    ...options
});

/**
 * Answers an address to get a file from.
 */
export const getDownloadUrl = <ThrowOnError extends boolean = false>(options: Options<GetDownloadUrlData, ThrowOnError>): RequestResult<GetDownloadUrlResponses, GetDownloadUrlErrors, ThrowOnError, 'data'> => options.client.get<GetDownloadUrlResponses, GetDownloadUrlErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/download-url',
    ...options
});

/**
 * Gets a file from the server itself.
 *
 * Gets a file from the server itself, where it keeps files without another store.
 */
export const downloadFileContent = <ThrowOnError extends boolean = false>(options: Options<DownloadFileContentData, ThrowOnError>): RequestResult<DownloadFileContentResponses, DownloadFileContentErrors, ThrowOnError, 'data'> => options.client.get<DownloadFileContentResponses, DownloadFileContentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/content/{workflowId}/{fileId}',
    ...options
});

/**
 * Sends a file to the server itself.
 *
 * Sends a file to the server itself, where it keeps files without another store.
 */
export const uploadFileContent = <ThrowOnError extends boolean = false>(options: Options<UploadFileContentData, ThrowOnError>): RequestResult<UploadFileContentResponses, UploadFileContentErrors, ThrowOnError, 'data'> => options.client.put<UploadFileContentResponses, UploadFileContentErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    responseStyle: 'data',
    url: '/files/content/{workflowId}/{fileId}',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Begins to send a file in parts.
 */
export const initiateMultipartUpload = <ThrowOnError extends boolean = false>(options: Options<InitiateMultipartUploadData, ThrowOnError>): RequestResult<InitiateMultipartUploadResponses, InitiateMultipartUploadErrors, ThrowOnError, 'data'> => options.client.post<InitiateMultipartUploadResponses, InitiateMultipartUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/multipart',
    ...options
});

/**
 * Answers the address to send one part to.
 */
export const getPartUploadUrl = <ThrowOnError extends boolean = false>(options: Options<GetPartUploadUrlData, ThrowOnError>): RequestResult<GetPartUploadUrlResponses, GetPartUploadUrlErrors, ThrowOnError, 'data'> => options.client.get<GetPartUploadUrlResponses, GetPartUploadUrlErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}/part/{partNumber}',
    ...options
});

/**
 * Says that all parts have been sent.
 */
export const completeMultipartUpload = <ThrowOnError extends boolean = false>(options: Options<CompleteMultipartUploadData, ThrowOnError>): RequestResult<CompleteMultipartUploadResponses, CompleteMultipartUploadErrors, ThrowOnError, 'data'> => options.client.post<CompleteMultipartUploadResponses, CompleteMultipartUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}/complete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gives up sending a file in parts.
 */
export const abortMultipartUpload = <ThrowOnError extends boolean = false>(options: Options<AbortMultipartUploadData, ThrowOnError>): RequestResult<AbortMultipartUploadResponses, AbortMultipartUploadErrors, ThrowOnError, 'data'> => options.client.delete<AbortMultipartUploadResponses, AbortMultipartUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}',
    ...options
});

/**
 * Answers the settings of the user interface.
 *
 * Answers the settings of the user interface. The path is below the root of the server.
 */
export const getContextScript = <ThrowOnError extends boolean = false>(options: Options<GetContextScriptData, ThrowOnError>): RequestResult<GetContextScriptResponses, GetContextScriptErrors, ThrowOnError, 'data'> => options.client.get<GetContextScriptResponses, GetContextScriptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/context.js',
    ...options
});
