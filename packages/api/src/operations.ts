// The list of all operations: an entry of its own, because programs that only call need not load it
export { OPERATIONS } from "./generated/operations.gen";
export type { Edition, Operation, SpecialRoute } from "./operation";
