import { SecretClient } from "@baton/client";
import type { World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import type { Method, MethodTable } from "./method";

const TAG = { key: "team", value: "suite" };
const secrets = ({ client }: World): SecretClient => new SecretClient(client);

/** The secret that scripts/conductor/start-conductor.ts gives a Conductor OSS, which takes them from its own environment. */
const GIVEN = { name: "baton_key", value: "no secret at all" };

/** What Conductor OSS says of changes. */
const READ_ONLY = {
  code: "UNSUPPORTED",
  message: expect.stringContaining("env-backed secrets are read-only"),
};

/** Names and values. */
const VALUES: Readonly<Record<string, Method>> = {
  putSecret: {
    operationId: "putSecret",
    alone: (world) => secrets(world).putSecret("any", "value"),
    check: async (world) =>
      expect(secrets(world).putSecret(world.name("set"), "value")).rejects.toMatchObject(READ_ONLY),
  },
  getSecret: {
    operationId: "getSecret",
    check: async (world) => {
      expect(await secrets(world).getSecret(GIVEN.name)).toBe(GIVEN.value);
      const none = secrets(world).getSecret(world.name("none"));
      await expect(none).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
    },
  },
  deleteSecret: {
    operationId: "deleteSecret",
    alone: (world) => secrets(world).deleteSecret("any"),
    check: async (world) => expect(secrets(world).deleteSecret(GIVEN.name)).rejects.toMatchObject(READ_ONLY),
  },
  secretExists: {
    operationId: "secretExists",
    check: async (world) => {
      expect(await secrets(world).secretExists(GIVEN.name)).toBe(true);
      expect(await secrets(world).secretExists(world.name("none"))).toBe(false);
    },
  },
  listAllSecretNames: {
    operationId: "listAllSecretNames",
    check: async (world) => expect(await secrets(world).listAllSecretNames()).toContain(GIVEN.name),
  },
  listSecretsThatUserCanGrantAccessTo: {
    operationId: "listSecrets",
    check: async (world) =>
      expect(await secrets(world).listSecretsThatUserCanGrantAccessTo()).toContain(GIVEN.name),
  },
  listSecretsWithMeta: {
    operationId: "listSecretsWithMeta",
    check: async (world) =>
      expect(await secrets(world).listSecretsWithMeta()).toContainEqual({
        name: GIVEN.name,
        partial: "no s... all",
      }),
  },
};

/** Tags and caches, which only Orkes has. */
const ORKES = rowsElsewhere(SecretClient, {
  listSecretsWithTags: ["listSecretsWithTags", (secrets) => secrets.listSecretsWithTags()],
  setSecretTags: ["putTagForSecret", (secrets) => secrets.setSecretTags([TAG], "key")],
  getSecretTags: ["getTagsForSecret", (secrets) => secrets.getSecretTags("key")],
  deleteSecretTags: ["deleteTagForSecret", (secrets) => secrets.deleteSecretTags([TAG], "key")],
  clearLocalSecretCache: ["clearLocalSecretCache", (secrets) => secrets.clearLocalSecretCache()],
  clearRedisSecretCache: ["clearRedisSecretCache", (secrets) => secrets.clearRedisSecretCache()],
});

/** Every method of `SecretClient`. */
export const SECRET_CLIENT: MethodTable = { of: SecretClient, methods: { ...VALUES, ...ORKES } };
