/** The settings of a provider of models or of a vector database: the `configuration` of an integration. */
export interface IntegrationConfig {
  /** The kind of provider. */
  provider: string;
  /** What it is for. */
  description?: string;
  /** What else the kind of provider wants. */
  [setting: string]: unknown;
}

/** The settings of OpenAI. */
export interface OpenAIConfig extends IntegrationConfig {
  provider: "openai";
  /** The secret of the account. */
  apiKey: string;
  /** The organization that pays. */
  organizationId?: string;
}

/** The settings of OpenAI on Azure. */
export interface AzureOpenAIConfig extends IntegrationConfig {
  provider: "azure_openai";
  /** The secret of the resource. */
  apiKey: string;
  /** The address of the resource. */
  endpoint: string;
  /** The name the model was deployed under. */
  deploymentName?: string;
}

/** The settings of Pinecone. */
export interface PineconeConfig extends IntegrationConfig {
  provider: "pineconedb";
  /** The secret of the project. */
  apiKey: string;
  /** Where it runs. */
  environment?: string;
  /** The name of the project. */
  projectName?: string;
}

/** The settings of Weaviate. */
export interface WeaviateConfig extends IntegrationConfig {
  provider: "weaviatedb";
  /** The secret of the cluster. */
  apiKey: string;
  /** The address of the cluster. */
  endpoint: string;
}
