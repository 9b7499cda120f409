// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.

import type { SpecialRoute } from "../operation";

/** What is special about a route: an answer that is bytes or text in any case, a path below the root, a map in the query. */
export const SPECIAL_ROUTES: Readonly<Record<string, SpecialRoute>> = {
  "GET /context.js": {"root":true},
  "DELETE /environment/{key}": {"answer":"text"},
  "GET /environment/{key}": {"answer":"text"},
  "GET /files/content/{workflowId}/{fileId}": {"answer":"bytes"},
  "GET /webhook/{id}": {"answer":"text","root":true,"spread":"requestParams"},
  "POST /webhook/{id}": {"answer":"text","root":true,"spread":"requestParams"},
  "POST /prompts/test": {"answer":"text"},
  "GET /secrets/{key}": {"answer":"text"},
  "GET /registry/service/protos/{registryName}/{filename}": {"answer":"bytes"},
};
