import { exclusiveJoinTask, joinTask } from "./join-task";

describe("joinTask", () => {
  it("waits for the named tasks", () => {
    expect(joinTask("both", ["a", "b"])).toStrictEqual({
      type: "JOIN",
      taskReferenceName: "both",
      name: "both",
      joinOn: ["a", "b"],
    });
  });

  it("takes the fields that only a JOIN has", () => {
    const options = {
      joinMode: "SYNC",
      joinStatus: "any",
      evaluatorType: "js",
      expression: "true",
      permissive: true,
    } as const;
    expect(joinTask("both", ["a"], options)).toMatchObject(options);
  });

  it("copies the list of names", () => {
    const names = ["a"];
    const task = joinTask("both", names);
    names.push("b");
    expect(task.joinOn).toEqual(["a"]);
  });
});

describe("exclusiveJoinTask", () => {
  it("goes on with the first of the named tasks, else with a default", () => {
    expect(exclusiveJoinTask("one", ["a", "b"], ["c"], true)).toStrictEqual({
      type: "EXCLUSIVE_JOIN",
      taskReferenceName: "one",
      name: "one",
      joinOn: ["a", "b"],
      defaultExclusiveJoinTask: ["c"],
      optional: true,
    });
  });

  it("has no default unless one is given", () => {
    expect(exclusiveJoinTask("one", ["a"])).not.toHaveProperty("defaultExclusiveJoinTask");
  });
});
