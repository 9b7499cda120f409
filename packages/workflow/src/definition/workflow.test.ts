import { noopTask } from "../tasks/noop-task";
import { simpleTask } from "../tasks/simple-task";
import { workflow } from "./workflow";

describe("workflow", () => {
  it("makes version 1 without a timeout", () => {
    expect(workflow("orders", [noopTask("a")])).toStrictEqual({
      name: "orders",
      version: 1,
      tasks: [noopTask("a")],
      inputParameters: [],
      timeoutSeconds: 0,
    });
  });

  it("takes any other field from the settings", () => {
    const settings = {
      version: 4,
      timeoutSeconds: 60,
      timeoutPolicy: "TIME_OUT_WF",
      ownerEmail: undefined,
      outputParameters: { id: "${a.output.id}" },
      metadata: { team: "x" },
    } as const;
    const def = workflow("orders", [noopTask("a")], settings);
    expect(def).toMatchObject({
      version: 4,
      timeoutSeconds: 60,
      timeoutPolicy: "TIME_OUT_WF",
      metadata: { team: "x" },
    });
    expect(def).not.toHaveProperty("ownerEmail");
  });

  it("shares nothing with the caller", () => {
    const task = simpleTask("a", "a", { list: [1] });
    const tasks = [task];
    const def = workflow("orders", tasks);
    tasks.push(simpleTask("late", "late"));
    task.inputParameters["list"] = "changed";
    expect(def.tasks).toStrictEqual([simpleTask("a", "a", { list: [1] })]);
  });

  it("refuses what cannot work", () => {
    expect(() => workflow("orders", [])).toThrow(/workflow "orders" cannot work \(1 problem\)/);
  });
});
