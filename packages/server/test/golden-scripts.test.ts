import { systemClock } from "@baton/core";

import { createScriptEngine, type ScriptEngine } from "../src/scripts/script-engine";
import { notYetReasons, readGolden } from "./golden/golden-file";
import { sameValue } from "./golden/same-value";
import { playScript, type ScriptCase } from "./golden/script-case";

const file = readGolden<ScriptCase>("scripts.json");
const notYet = notYetReasons("scripts.json", file.cases);
const played = file.cases.filter(({ id }) => !notYet.has(id));

describe("scripts recorded from a Conductor server", () => {
  let scripts: ScriptEngine;

  beforeAll(async () => {
    scripts = await createScriptEngine({ clock: systemClock });
  });

  afterAll(() => {
    scripts.close();
  });

  function passes(golden: ScriptCase): boolean {
    const { actual, expected } = playScript(golden, scripts);
    return sameValue(actual, expected);
  }

  function describeCase(golden: ScriptCase): string {
    const { actual, expected } = playScript(golden, scripts);
    const script = golden.expression ?? golden.loopCondition;
    return `${golden.id} ${script}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  }

  it("come out as recorded", () => {
    const failed = played.filter((golden) => !passes(golden));
    process.stdout.write(
      `golden scripts: ${played.length - failed.length} of ${file.cases.length}, ${notYet.size} not yet\n`,
    );
    expect(failed.map(describeCase)).toEqual([]);
  }, 30_000);

  it("are listed as not yet only when they exist and do not pass", () => {
    const known = new Set(file.cases.map(({ id }) => id));
    expect([...notYet.keys()].filter((id) => !known.has(id))).toEqual([]);
    const listed = file.cases.filter(
      ({ id, taskType }) => notYet.has(id) && taskType !== "JSON_JQ_TRANSFORM",
    );
    expect(listed.filter(passes).map(({ id }) => id)).toEqual([]);
  });
});
