/**
 * Names under which servers usually know the makers of language models. What counts is the name of the integration on
 * your server; any text is allowed where a provider is asked for.
 */
export const LLMProvider = {
  OPEN_AI: "openai",
  AZURE_OPEN_AI: "azure_openai",
  VERTEX_AI: "vertex_ai",
  HUGGING_FACE: "huggingface",
  ANTHROPIC: "anthropic",
  BEDROCK: "bedrock",
  COHERE: "cohere",
  GROK: "Grok",
  MISTRAL: "mistral",
  OLLAMA: "ollama",
  PERPLEXITY: "perplexity",
} as const;

/** One of the names in {@link LLMProvider}. */
export type LLMProvider = (typeof LLMProvider)[keyof typeof LLMProvider];
