import { ConductorSdkError } from "@baton/core";
import { generate } from "./generate";

describe("generate", () => {
  it("fills in a definition that the checks accept", () => {
    expect(generate({ tasks: [{ name: "ship" }] }, { newId: () => "7" })).toStrictEqual({
      name: "workflow_7",
      description: "Generated from a draft",
      version: 1,
      inputParameters: [],
      outputParameters: {},
      schemaVersion: 2,
      restartable: true,
      workflowStatusListenerEnabled: false,
      timeoutPolicy: "ALERT_ONLY",
      timeoutSeconds: 0,
      tasks: [{ type: "SIMPLE", name: "ship", taskReferenceName: "ship_ref", inputParameters: {} }],
    });
  });

  it("keeps what is given, and never names two workflows alike", () => {
    const tasks = [{ type: "WAIT", inputParameters: { duration: "1s" } }];
    expect(
      generate({ name: "w", version: 3, ownerEmail: "a@b.test", description: undefined, tasks }),
    ).toMatchObject({
      name: "w",
      version: 3,
      ownerEmail: "a@b.test",
      description: "Generated from a draft",
      tasks: [{ type: "WAIT", inputParameters: { duration: "1s" } }],
    });
    expect(generate({ tasks }).name).not.toBe(generate({ tasks }).name);
    expect(generate({ tasks })).not.toHaveProperty("ownerEmail");
  });

  it("names tasks in loops, forks and branches so that they work", () => {
    const tasks = [
      {
        type: "DO_WHILE",
        loopCondition: "false",
        loopOver: [
          { type: "FORK_JOIN", forkTasks: [[{}], [{ type: "HTTP" }]] },
          {
            type: "SWITCH",
            inputParameters: { switchCaseValue: "${workflow.input.a}" },
            decisionCases: { a: [{ type: "TERMINATE" }] },
          },
        ],
      },
    ];
    expect(() => generate({ tasks })).not.toThrow();
  });

  it("refuses a definition that cannot work, with the path", () => {
    const make = () => generate({ name: "w", tasks: [{ type: "SWITCH" }] });
    expect(make).toThrow(ConductorSdkError);
    expect(make).toThrow("tasks[0].decisionCases: must have at least one case");
    expect(() => generate({ name: "w", tasks: [{ name: "a" }, { name: "a" }] })).toThrow(
      'tasks[1].taskReferenceName: "a_ref" is the reference name of tasks[0] already',
    );
    expect(() => generate({})).toThrow("tasks: must have at least one task");
  });
});
