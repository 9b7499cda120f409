/**
 * Names under which Orkes knows kinds of vector databases. Conductor OSS asks for the name of the instance that its
 * configuration gives; any text is allowed where a vector database is asked for.
 */
export const VectorDB = {
  PINECONE_DB: "pineconedb",
  WEAVIATE_DB: "weaviatedb",
  POSTGRES_VECTOR_DB: "pgvectordb",
  MONGO_VECTOR_DB: "mongovectordb",
} as const;

/** One of the names in {@link VectorDB}. */
export type VectorDB = (typeof VectorDB)[keyof typeof VectorDB];

/** The model that turns text into embeddings. */
export interface EmbeddingModel {
  /** Name of the provider's integration, such as {@link LLMProvider.OPEN_AI}. */
  provider: string;
  /** Name of the model. */
  model: string;
}

/** A vector, usually an expression such as `${embed.output.result}`. */
export type Embeddings = readonly number[] | string;
