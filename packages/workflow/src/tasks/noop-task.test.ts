import { noopTask } from "./noop-task";

describe("noopTask", () => {
  it("is nothing but its names", () => {
    expect(noopTask("nothing")).toStrictEqual({
      type: "NOOP",
      taskReferenceName: "nothing",
      name: "nothing",
    });
  });
});
