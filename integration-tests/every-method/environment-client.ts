import { EnvironmentClient } from "@baton/client";
import type { World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import type { MethodTable } from "./method";

const TAG = { key: "team", value: "suite" };
const environment = ({ client }: World): EnvironmentClient => new EnvironmentClient(client);

/** The variable that scripts/conductor/start-conductor.ts gives a Conductor OSS, which takes them from its own environment. */
const GIVEN = { name: "baton_region", value: "eu-1" };

/** Every method of `EnvironmentClient`. */
export const ENVIRONMENT_CLIENT: MethodTable = {
  of: EnvironmentClient,
  methods: {
    getAllEnvironmentVariables: {
      operationId: "getEnvironment",
      check: async (world) =>
        expect(await environment(world).getAllEnvironmentVariables()).toContainEqual(GIVEN),
    },
    getEnvironmentVariable: {
      operationId: "getEnvironmentVariable",
      check: async (world) => {
        expect(await environment(world).getEnvironmentVariable(GIVEN.name)).toBe(GIVEN.value);
        expect(await environment(world).getEnvironmentVariable(world.name("none"))).toBeUndefined();
      },
    },
    ...rowsElsewhere(EnvironmentClient, {
      putEnvironmentVariable: [
        "createOrUpdateEnvVariable",
        (all) => all.putEnvironmentVariable("region", "eu-1"),
      ],
      deleteEnvironmentVariable: ["deleteEnvVariable", (all) => all.deleteEnvironmentVariable("region")],
      setEnvironmentVariableTags: [
        "putTagForEnvVar",
        (all) => all.setEnvironmentVariableTags([TAG], "region"),
      ],
      getEnvironmentVariableTags: ["getTagsForEnvVar", (all) => all.getEnvironmentVariableTags("region")],
      deleteEnvironmentVariableTags: [
        "deleteTagForEnvVar",
        (all) => all.deleteEnvironmentVariableTags([TAG], "region"),
      ],
    }),
  },
};
