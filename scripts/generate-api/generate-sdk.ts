import {
  clientDefaultConfig,
  clientDefaultMeta,
  createClient,
  type DefinePlugin,
  definePluginConfig,
} from "@hey-api/openapi-ts";
import type { JsonObject } from "./document";
import { MARKER } from "./tables";

/** The module that the generated functions take their client types from, seen from the generated folder. */
const CLIENT_MODULE = "../client";

type OwnClient = DefinePlugin<{ readonly name: typeof CLIENT_MODULE; readonly bundle?: boolean }>;

const plugin: OwnClient["Config"] = {
  ...clientDefaultMeta,
  config: { ...clientDefaultConfig, bundle: false },
  // The stock handler writes a global client, which nothing here may use.
  handler: () => undefined,
  name: CLIENT_MODULE,
};

/** Writes `types.gen.ts` and `sdk.gen.ts`: the types and one function for each operation, without a client of its own. */
export async function generateSdk(document: JsonObject, folder: string): Promise<void> {
  await createClient({
    input: document,
    logs: { level: "silent", file: false },
    output: { path: folder, header: [MARKER], entryFile: false },
    plugins: [
      {
        name: "@hey-api/typescript",
        $resolvers: {
          // The stock answer is Blob, which transports would have to unpack; nothing leaves the other formats as they are.
          string: ({ $, schema }) => (schema.format === "binary" ? $.type("Uint8Array").toAst() : undefined),
        },
      },
      { name: "@hey-api/sdk", auth: false, client: false, responseStyle: "data" },
      definePluginConfig(plugin)({ bundle: false }),
    ],
  });
}
