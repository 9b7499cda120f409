import { llmIndexDocumentTask, llmIndexTextTask, llmSearchIndexTask } from "./llm-index-task";

const model = { provider: "p", model: "m" };
const target = { vectorDB: "v", index: "i", embeddingModelProvider: "p", embeddingModel: "m" };
const names = { taskReferenceName: "t", name: "t" };

describe("llmIndexTextTask", () => {
  it("names the text and its id; its metadata belongs to the text, not to the task", () => {
    const options = { namespace: "n", metadata: { a: 1 }, chunkSize: 100 };
    expect(
      llmIndexTextTask("t", "v", "i", model, "text", "d", options, { metadata: { b: 2 } }),
    ).toStrictEqual({
      ...names,
      type: "LLM_INDEX_TEXT",
      inputParameters: { ...target, text: "text", docId: "d", ...options },
      metadata: { b: 2 },
    });
  });
});

describe("llmIndexDocumentTask", () => {
  it("is a type of its own, because indexing a text ignores the address", () => {
    expect(
      llmIndexDocumentTask("t", "v", "i", model, "u", "application/pdf", { docId: "d" }, true),
    ).toStrictEqual({
      ...names,
      type: "LLM_INDEX_DOCUMENT",
      inputParameters: { ...target, url: "u", mediaType: "application/pdf", docId: "d" },
      optional: true,
    });
  });
});

describe("llmSearchIndexTask", () => {
  it("names the question", () => {
    expect(llmSearchIndexTask("t", "v", "i", model, "why?", { maxResults: 3 })).toStrictEqual({
      ...names,
      type: "LLM_SEARCH_INDEX",
      inputParameters: { ...target, query: "why?", maxResults: 3 },
    });
  });
});
