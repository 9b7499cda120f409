// Joining the calls with a network
export { createApiClient } from "./client";
export { errorFromResponse } from "./error-from-response";
export type {
  ApiCall,
  ApiClient,
  ApiMethod,
  CallHeaders,
  CallOptions,
  ClientMeta,
  Options,
} from "./sdk-client";
export type { ApiRequest, ApiResponse, HttpMethod, Transport } from "./transport";

// The operations, by resource
export * from "./generated/resources.gen";

// The data that travels
export * from "./generated/types.gen";
