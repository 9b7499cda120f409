import * as client from "@baton/client";
import * as worker from "@baton/worker";
import * as workflow from "@baton/workflow";
import * as sdk from "./index";

describe("the one install", () => {
  it("hands out the packages' own values, so that both installs can be mixed", () => {
    const theirs = Object.entries({ ...client, ...worker, ...workflow });

    expect(theirs.length).toBeGreaterThan(60);
    for (const [name, value] of theirs)
      expect({ [name]: Reflect.get(sdk, name) === value }).toEqual({ [name]: true });
  });

  it("hides no name behind another package's", () => {
    const names = [client, worker, workflow].flatMap((one) => Object.keys(one));

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
