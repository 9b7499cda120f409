import {
  llmGenerateEmbeddingsTask,
  llmQueryEmbeddingsTask,
  llmSearchEmbeddingsTask,
  llmStoreEmbeddingsTask,
} from "./llm-embeddings-task";
import { VectorDB } from "./vector-db";

const names = { taskReferenceName: "t", name: "t" };

describe("llmGenerateEmbeddingsTask", () => {
  it("names model and text", () => {
    expect(llmGenerateEmbeddingsTask("t", "p", "m", "text", { dimensions: 3 })).toStrictEqual({
      ...names,
      type: "LLM_GENERATE_EMBEDDINGS",
      inputParameters: { llmProvider: "p", model: "m", text: "text", dimensions: 3 },
    });
  });
});

describe("llmStoreEmbeddingsTask", () => {
  it("sends the id under both names", () => {
    const options = { namespace: "n", docId: "d", metadata: { a: 1 } };
    expect(
      llmStoreEmbeddingsTask("t", VectorDB.POSTGRES_VECTOR_DB, "i", [1, 2], options, true),
    ).toStrictEqual({
      ...names,
      type: "LLM_STORE_EMBEDDINGS",
      inputParameters: { vectorDB: "pgvectordb", index: "i", embeddings: [1, 2], id: "d", ...options },
      optional: true,
    });
    expect(llmStoreEmbeddingsTask("t", "v", "i", [1]).inputParameters).not.toHaveProperty("id");
  });
});

describe("llmSearchEmbeddingsTask and llmQueryEmbeddingsTask", () => {
  it("take a vector or an expression", () => {
    const vector = "${embed.output.result}";
    expect(llmSearchEmbeddingsTask("t", "v", "i", vector, { maxResults: 4 })).toStrictEqual({
      ...names,
      type: "LLM_SEARCH_EMBEDDINGS",
      inputParameters: { vectorDB: "v", index: "i", embeddings: vector, maxResults: 4 },
    });
    expect(llmQueryEmbeddingsTask("t", "v", "i", [0.5], { namespace: "n" })).toStrictEqual({
      ...names,
      type: "LLM_GET_EMBEDDINGS",
      inputParameters: { vectorDB: "v", index: "i", embeddings: [0.5], namespace: "n" },
    });
  });
});
