/**
 * Writes src/supports/operation-table.ts anew from the description. Run it after `npm run generate`, when the test of the table asks for it:
 * `node --conditions=@baton/source --import tsx packages/client/test/update-table.ts`
 */
import { writeFileSync } from "node:fs";
import { operationTableSource } from "./operation-table-source";

writeFileSync(new URL("../src/supports/operation-table.ts", import.meta.url), operationTableSource());
