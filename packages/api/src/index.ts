export type { ApiRequest, ApiResponse, HttpMethod, Transport } from "./transport";
export * from "./generated/types.gen";
