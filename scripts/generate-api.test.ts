import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { OPERATIONS } from "@baton/api/operations";
import { build } from "esbuild";
import { bundleDescription, REPOSITORY } from "./generate-api/bundle-description";
import { type JsonObject, objectAt, operationsOf } from "./generate-api/document";
import { findLooseData, findUnexplainedSilence, type LooseData } from "./generate-api/loose-data";
import { findAllGaps, findGaps, findUnwanted, type ReferenceFacts } from "./generate-api/reference-facts";

const read = (name: string): unknown => JSON.parse(readFileSync(join(REPOSITORY, "openapi", name), "utf8"));

// The files are committed beside the description and have these forms.
const facts = read("reference-facts.json") as ReferenceFacts;
const loose = read("loose-data.json") as LooseData;

describe("generate-api", () => {
  it("gives the committed files byte for byte", async () => {
    const script = join(REPOSITORY, "scripts/generate-api.ts");
    const args = ["--conditions=@baton/source", "--import", "tsx", script, "--check"];

    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY });

    expect(stdout).toContain("The generated code is what the description gives.");
  }, 60_000);
});

describe("the description", () => {
  let document: JsonObject;

  beforeAll(async () => {
    document = await bundleDescription();
  }, 60_000);

  it("lacks no operation, parameter or field of the published ones", () => {
    expect(findGaps(facts, document)).toEqual([]);
  });

  it("leaves nothing out that it has after all, and nothing without a reason", () => {
    const gaps = new Set(findAllGaps(facts, document));

    expect(Object.keys(facts.leftOut).filter((gap) => !gaps.has(gap))).toEqual([]);
    expect(findUnwanted(facts, document)).toEqual([]);
    expect([...Object.values(facts.leftOut), facts.notDescribed.schemas.reason]).not.toContain("");
  });

  it("has every operation that OSS and Orkes publish, and the three for rate limits", () => {
    const count = (edition: string) =>
      Object.values(facts.operations).filter(({ editions }) => editions.split(" ").includes(edition)).length;

    expect(count("oss")).toBe(124);
    expect(count("orkes")).toBe(272 + 3);
    expect(OPERATIONS).toHaveLength(Object.keys(facts.operations).length);
  });

  it("knows no operation that neither edition publishes", () => {
    const published = new Set(Object.keys(facts.operations).map(withoutNames));
    const ours = OPERATIONS.map(({ method, path }) => `${method} ${path}`);

    expect(ours.filter((operation) => !published.has(withoutNames(operation)))).toEqual([]);
  });

  it("says for every operation where it exists, as published", () => {
    const editions = new Map(
      OPERATIONS.map(({ method, path, editions }) => [`${method} ${path}`, editions.join(" ")]),
    );

    for (const [operation, fact] of Object.entries(facts.operations)) {
      expect([operation, editions.get(operation)]).toEqual([operation, fact.editions]);
    }
  });

  it("gives every failure a typed body and every success its exact form", () => {
    for (const { operation } of operationsOf(document)) {
      const responses = objectAt(operation, "responses");
      expect(responses["4XX"]).toEqual({ $ref: "#/components/responses/Refused" });
      expect(responses["5XX"]).toEqual({ $ref: "#/components/responses/Failed" });
      expect(Object.keys(responses).some((status) => status.startsWith("2"))).toBe(true);
    }
  });

  it("says exactly what travels, but for the places that openapi/loose-data.json names with a reason", () => {
    const explained = Object.entries(loose).flatMap(([kind, reasons]) =>
      Object.values(reasons).flatMap((places) => places.split(" ").map((place) => `${kind} ${place}`)),
    );

    expect([...findLooseData(document)].sort()).toEqual(explained.sort());
    expect(findUnexplainedSilence(document)).toEqual([]);
  });

  it("marks what changes something and must not be done twice", () => {
    const once = OPERATIONS.filter(({ repeatable }) => !repeatable).map(({ operationId }) => operationId);

    expect(once).toEqual(
      expect.arrayContaining([
        "startWorkflow",
        "executeWorkflow",
        "batchPoll",
        "pollTask",
        "updateTaskV2",
        "rerun",
      ]),
    );
    expect(once).not.toContain("updateTask");
  });

  it("finds a gap where there is one", () => {
    const poorer = structuredClone(document);
    delete objectAt(poorer, "paths")["/workflow"];
    delete objectAt(objectAt(objectAt(objectAt(poorer, "components"), "schemas"), "Task"), "properties")[
      "taskId"
    ];

    expect(findGaps(facts, poorer)).toEqual(["POST /workflow", "Task taskId"]);
  });
});

describe("a bundle", () => {
  it("holds only the resources it uses, and no list of operations", async () => {
    const code = await bundled("createApiClient, VersionResource");

    expect(code).toContain("/version");
    expect(code).not.toContain("/tasks/queue/polldata");
    expect(code).not.toContain('/workflow/search"');
    expect(code).not.toContain("/human/tasks/getTaskDisplayNames");
    expect(code).not.toContain("operationId");
  });

  it("is at most 6 kB for a browser, gzipped, whichever resource it uses", async () => {
    const resources = [...new Set(OPERATIONS.map(({ resource }) => resource))];

    for (const resource of resources) {
      const size = gzipSync(await bundled(`createApiClient, ${resource}`), { level: 9 }).length;
      expect({ resource, fits: size <= 6_000 }).toEqual({ resource, fits: true });
    }
  });

  it("does not hold the list of operations, which is an entry of its own", async () => {
    expect(await bundled("createApiClient, WorkflowResource")).not.toContain("operationId");
  });
});

/** What a user's bundler keeps of `@baton/api` when the program uses only `names`. */
async function bundled(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "./index"; console.log(${names});`,
      resolveDir: join(REPOSITORY, "packages/api/src"),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@baton/source"],
  });
  return outputFiles.map(({ text }) => text).join("");
}

function withoutNames(operation: string): string {
  return operation.replace(/\{\w+\}/g, "{}");
}
