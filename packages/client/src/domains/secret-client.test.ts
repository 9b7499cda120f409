import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { SecretClient } from "./secret-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { secrets: new SecretClient(client), requests };
}

const TAG = { key: "team", value: "a" };
const TAGS = '[{"key":"team","value":"a"}]';

describe("SecretClient", () => {
  it.each<[string, (secrets: SecretClient) => Promise<unknown>, string]>([
    ["putSecret", (s) => s.putSecret("k", 'a "b"'), 'PUT /secrets/k a "b"'],
    ["getSecret", (s) => s.getSecret("k"), "GET /secrets/k"],
    ["deleteSecret", (s) => s.deleteSecret("k"), "DELETE /secrets/k"],
    ["secretExists", (s) => s.secretExists("k"), "GET /secrets/k/exists"],
    ["listAllSecretNames", (s) => s.listAllSecretNames(), "POST /secrets"],
    ["listSecretsThatUserCanGrantAccessTo", (s) => s.listSecretsThatUserCanGrantAccessTo(), "GET /secrets"],
    ["listSecretsWithTags", (s) => s.listSecretsWithTags(), "GET /secrets-v2"],
    ["listSecretsWithMeta", (s) => s.listSecretsWithMeta(), "GET /secrets/v2"],
    ["setSecretTags", (s) => s.setSecretTags([TAG], "k"), `PUT /secrets/k/tags ${TAGS}`],
    ["getSecretTags", (s) => s.getSecretTags("k"), "GET /secrets/k/tags"],
    ["deleteSecretTags", (s) => s.deleteSecretTags([TAG], "k"), `DELETE /secrets/k/tags ${TAGS}`],
    ["clearLocalSecretCache", (s) => s.clearLocalSecretCache(), "GET /secrets/clearLocalCache"],
    ["clearRedisSecretCache", (s) => s.clearRedisSecretCache(), "GET /secrets/clearRedisCache"],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { secrets, requests } = await start();

    await call(secrets);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("sends a value as bare text, and answers it as bare text whatever the server calls it", async () => {
    const { secrets, requests } = await start(() => ({
      text: "123",
      headers: { "content-type": "application/json" },
    }));

    await secrets.putSecret("k", "123");

    expect(requests[0]).toMatchObject({
      body: "123",
      headers: { "content-type": expect.stringMatching(/^text\/plain/) },
    });
    expect(await secrets.getSecret("k")).toBe("123");
  });

  it("answers an empty text for an empty secret", async () => {
    const { secrets } = await start(() => ({ text: "" }));

    expect(await secrets.getSecret("k")).toBe("");
  });

  it.each([
    ["true", { json: true }, true],
    ["false", { json: false }, false],
    ["false as text", { text: "false" }, false],
    ["nothing", { text: "" }, true],
    ["that there is none", { status: 404, json: { message: "no such secret" } }, false],
  ])("tells whether a secret exists where the server answers %s", async (_name, answer, expected) => {
    const { secrets } = await start(() => answer);

    expect(await secrets.secretExists("k")).toBe(expected);
  });

  it("does not take a refusal for a secret that does not exist", async () => {
    const { secrets } = await start(() => ({ status: 403, json: { message: "not yours" } }));

    expect(await rejection(secrets.secretExists("k"))).toMatchObject({ code: "AUTH" });
  });

  it("says that the secrets of this server cannot be changed", async () => {
    const { secrets } = await start(() => ({
      status: 501,
      json: { message: "env-backed secrets are read-only" },
    }));

    expect(await rejection(secrets.putSecret("k", "v"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/read-only/),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { secrets } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(secrets.getSecretTags("k"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });

  it("does not take a missing secret for a missing cache", async () => {
    const { secrets } = await start(() => ({ status: 404, json: { message: "no such secret" } }));

    for (const call of [secrets.clearLocalSecretCache(), secrets.clearRedisSecretCache()])
      expect(await rejection(call)).toMatchObject({
        code: "UNSUPPORTED",
        message: expect.stringMatching(/needs Orkes Conductor/),
      });
  });

  it.each<[string, (secrets: SecretClient) => Promise<unknown>]>([
    ["putSecret", (s) => s.putSecret("", "v")],
    ["getSecret", (s) => s.getSecret("")],
    ["secretExists", (s) => s.secretExists("")],
    ["deleteSecret", (s) => s.deleteSecret("")],
    ["setSecretTags", (s) => s.setSecretTags([TAG], "")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { secrets, requests } = await start();

    expect(await rejection(call(secrets))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
