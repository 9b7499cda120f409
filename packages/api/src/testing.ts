// Comparing a server and its callers with the description in openapi/
export { answerProblems, type SeenAnswer } from "./contract/answer-problems";
export {
  type Content,
  type DescribedAnswer,
  type DescribedOperation,
  type Description,
  type Parameter,
  resolved,
  type Schema,
} from "./contract/description";
export { findOperation, type FoundOperation } from "./contract/find-operation";
export { resultProblems, sentProblems } from "./contract/result-problems";
export { merged, schemaProblems, typesOf } from "./contract/schema-problems";
