import { runInNewContext } from "node:vm";
import { doWhileTask, newLoopTask } from "./loop-task";
import { noopTask } from "./noop-task";

const body = [noopTask("step")];

describe("doWhileTask", () => {
  it("repeats a body while the condition holds", () => {
    expect(doWhileTask("again", "$.again.iteration < 3", body, false)).toStrictEqual({
      type: "DO_WHILE",
      taskReferenceName: "again",
      name: "again",
      loopCondition: "$.again.iteration < 3",
      loopOver: body,
      inputParameters: {},
      optional: false,
    });
  });

  it("goes through a list and keeps the last outputs", () => {
    const task = doWhileTask("each", "true", body, {
      items: "${workflow.input.lines}",
      keepLastN: 2,
      inputParameters: { limit: 5 },
    });
    expect(task).toStrictEqual({
      type: "DO_WHILE",
      taskReferenceName: "each",
      name: "each",
      loopCondition: "true",
      loopOver: body,
      items: "${workflow.input.lines}",
      inputParameters: { limit: 5, keepLastN: 2 },
    });
  });
});

describe("newLoopTask", () => {
  it("counts iterations in the condition", () => {
    expect(newLoopTask("three", 3, body)).toMatchObject({
      inputParameters: { value: 3 },
      loopCondition: "if ( $.three['iteration'] < $.value ) { true; } else { false; }",
    });
  });

  it("writes a condition that is valid JavaScript for a reference name with a hyphen", () => {
    const { loopCondition } = newLoopTask("my-loop", 2, body);
    expect(loopCondition).toBe("if ( $[\"my-loop\"]['iteration'] < $.value ) { true; } else { false; }");
    const holds = (iteration: number): unknown =>
      runInNewContext(loopCondition, { $: { "my-loop": { iteration }, value: 2 } });
    expect([holds(1), holds(2)]).toEqual([true, false]);
  });

  it("takes the number from an expression", () => {
    expect(newLoopTask("n", "${workflow.input.n}", body).inputParameters).toStrictEqual({
      value: "${workflow.input.n}",
    });
  });

  it.each([0, -1, 1.5, NaN])("refuses %p iterations", (iterations) => {
    expect(() => newLoopTask("n", iterations, body)).toThrow(/whole number from 1, got/);
  });
});
