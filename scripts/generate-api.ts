/**
 * Generates `packages/api/src/generated/` from `openapi/conductor/`: lint and bundle → prepare → types and functions →
 * tables. Deletes and rewrites the folder; the same description gives the same bytes.
 *
 *   node --conditions=@baton/source --import tsx scripts/generate-api.ts          rewrite the folder
 *   node --conditions=@baton/source --import tsx scripts/generate-api.ts --check  fail where it would change
 */
import { differingFiles, generateApi, GENERATED_FOLDER } from "./generate-api/generate-api";

const write = (text: string): unknown => process.stdout.write(`${text}\n`);

if (process.argv.includes("--check")) {
  const differing = await differingFiles();
  for (const file of differing) write(`differs from the description: ${GENERATED_FOLDER}/${file}`);
  write(
    differing.length === 0 ? "The generated code is what the description gives." : "Run: npm run generate",
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  const files = await generateApi(GENERATED_FOLDER);
  write(`Wrote ${files.join(", ")} to ${GENERATED_FOLDER}`);
}
