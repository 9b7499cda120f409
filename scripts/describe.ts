/**
 * Prints the description in `openapi/` as one JSON document. What it prints is kept under `node_modules/.cache/` until a file of the
 * description changes, because bundling takes seconds and several tests read it.
 *
 *   node --conditions=@baton/source --import tsx scripts/describe.ts
 */
import { bundledDescription } from "./generate-api/bundled-description";

process.stdout.write(await bundledDescription());
