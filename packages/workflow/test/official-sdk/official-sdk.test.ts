import * as official from "@io-orkes/conductor-javascript";
import * as baton from "../../src/index";
import { CASES } from "./cases";
import { DIFFERENCES } from "./differences";
import { differingPaths } from "./json-paths";

/** What a module exports, by name. */
type Exports = Readonly<Record<string, unknown>>;

/** Exported functions of the official SDK that build nothing. */
const NO_BUILDERS = [
  "clearWorkerRegistry",
  "createConductorClient",
  "createMetricsCollector",
  "generateSchemaFromClass",
  "getRegisteredWorker",
  "getRegisteredWorkers",
  "getTaskContext",
  "getWorkerCount",
  "isTaskInProgress",
  "jsonSchema",
  "orkesConductorClient",
  "schemaField",
  "worker",
];

function made(from: Exports, builder: string, args: readonly unknown[]): unknown {
  const build = from[builder];
  if (!isBuilder(build)) throw new Error(`${builder} is no function`);
  return JSON.parse(JSON.stringify(build(...args)));
}

function isBuilder(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === "function" && !/^class\b/.test(String(value));
}

function builders(from: Exports): string[] {
  return Object.keys(from).filter((name) => isBuilder(from[name]) && !NO_BUILDERS.includes(name));
}

const places = (cases: readonly { builder: string; about: string }[]) =>
  cases.map(({ builder, about }) => `${builder}: ${about}`);

describe("beside the official SDK", () => {
  it("has every builder and generator, and each is compared", () => {
    const compared = new Set(CASES.map(({ builder }) => builder));
    expect(builders(official).filter((name) => !compared.has(name))).toEqual([]);
    expect([...compared].filter((name) => !builders(official).includes(name))).toEqual([]);
    expect(builders(official).length).toBeGreaterThan(55);
  });

  it("knows no difference that no case shows, and none twice", () => {
    const shown = places(CASES);
    expect(places(DIFFERENCES).filter((place) => !shown.includes(place))).toEqual([]);
    expect(new Set(places(DIFFERENCES)).size).toBe(DIFFERENCES.length);
  });

  it.each(CASES)(
    "$builder ($about) makes the same JSON except where intended",
    ({ builder, about, args }) => {
      const intended = DIFFERENCES.find((row) => row.builder === builder && row.about === about)?.paths ?? [];
      const paths = differingPaths(made(official, builder, args()), made(baton, builder, args()));
      expect(paths.sort()).toEqual([...intended].sort());
    },
  );

  it.each(["LLMProvider", "VectorDB", "Role", "TaskType"] as const)("knows every name in %s", (name) => {
    expect(baton[name]).toMatchObject({ ...official[name] });
  });
});
