import { readFileSync } from "node:fs";
import * as client from "@baton/client";
import * as worker from "@baton/worker";
import * as workflow from "@baton/workflow";
import * as sdk from "./index";

/** Names of the packages that are deliberately not in the one install, each with its reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  DEFAULTS:
    "beside WORKER_DEFAULTS nobody would guess that these are the connection's; @baton/client has them",
};

/** The names that the list in an index file exports. */
function exportedNames(index: string): string[] {
  const text = readFileSync(new URL(index, import.meta.url), "utf8");
  return [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((entry) =>
        entry
          .trim()
          .replace(/^type /, "")
          .replace(/^.* as /, ""),
      )
      .filter((name) => name !== ""),
  );
}

describe("the one install", () => {
  const own = exportedNames("./index.ts");

  it.each(["client", "worker", "workflow"])("exports every name of @baton/%s, or says why not", (name) => {
    const theirs = exportedNames(`../../${name}/src/index.ts`);

    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter((each) => !own.includes(each) && !(each in LEFT_OUT))).toEqual([]);
  });

  it("leaves out only names that exist", () => {
    const all = ["client", "worker", "workflow"].flatMap((name) =>
      exportedNames(`../../${name}/src/index.ts`),
    );

    expect(Object.keys(LEFT_OUT).filter((name) => !all.includes(name))).toEqual([]);
  });

  it("exports no name twice", () => {
    expect(own.filter((name, index) => own.indexOf(name) !== index)).toEqual([]);
  });

  it("hands out the packages' own values, so that both installs can be mixed", () => {
    const theirs = Object.entries({ ...client, ...worker, ...workflow });

    expect(theirs.length).toBeGreaterThan(40);
    for (const [name, value] of theirs) {
      if (!(name in LEFT_OUT)) expect({ [name]: Reflect.get(sdk, name) === value }).toEqual({ [name]: true });
    }
  });
});
