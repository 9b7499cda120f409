import { forkTask, forkTaskJoin } from "./fork-task";
import { noopTask } from "./noop-task";

const [a, b, c] = [noopTask("a"), noopTask("b"), noopTask("c")];

describe("forkTask", () => {
  it("makes one branch of a plain list of tasks", () => {
    expect(forkTask("f", [a, b])).toStrictEqual({
      type: "FORK_JOIN",
      taskReferenceName: "f",
      name: "f",
      forkTasks: [[a, b]],
    });
  });

  it("makes a branch of each list", () => {
    expect(forkTask("f", [[a], [b, c]]).forkTasks).toStrictEqual([[a], [b, c]]);
  });

  it("keeps an empty branch for the check to find", () => {
    expect(forkTask("f", [[a], []]).forkTasks).toStrictEqual([[a], []]);
  });

  it("refuses a mixture, which means one thing to one reader and another to the next", () => {
    const mixed: unknown = [a, [b, c]];
    expect(() => forkTask("f", mixed as [])).toThrow(/the fork "f" mixes tasks and branches/);
  });

  it("takes options", () => {
    expect(forkTask("f", [[a]], { description: "d" })).toHaveProperty("description", "d");
  });
});

describe("forkTaskJoin", () => {
  it("joins on the last task of every branch", () => {
    expect(forkTaskJoin("f", [[a], [b, c]])).toStrictEqual([
      forkTask("f", [[a], [b, c]]),
      { type: "JOIN", name: "f_join", taskReferenceName: "f_join_ref", joinOn: ["a", "c"] },
    ]);
  });

  it("gives optional and other options to the JOIN", () => {
    const [fork, join] = forkTaskJoin("f", [a, b], { optional: true, joinMode: "SYNC" });
    expect(fork).not.toHaveProperty("optional");
    expect(join).toMatchObject({ optional: true, joinMode: "SYNC", joinOn: ["b"], name: "f_join" });
    expect(forkTaskJoin("f", [a], true)[1].optional).toBe(true);
  });
});
