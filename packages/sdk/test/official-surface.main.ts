/**
 * Writes `official-surface.gen.ts` after a change of the facts or of the exceptions:
 *
 *   node --conditions=@baton/source --import tsx packages/sdk/test/official-surface.main.ts
 */
import { writeFileSync } from "node:fs";
import { surfaceProgram } from "./surface-program";

writeFileSync(new URL("./official-surface.gen.ts", import.meta.url), surfaceProgram());
