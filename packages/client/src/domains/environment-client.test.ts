import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { EnvironmentClient } from "./environment-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { environment: new EnvironmentClient(client), requests };
}

const TAG = { key: "team", value: "a" };

describe("EnvironmentClient", () => {
  it.each<[string, (environment: EnvironmentClient) => Promise<unknown>, string]>([
    ["getAllEnvironmentVariables", (e) => e.getAllEnvironmentVariables(), "GET /environment"],
    ["getEnvironmentVariable", (e) => e.getEnvironmentVariable("region"), "GET /environment/region"],
    [
      "putEnvironmentVariable",
      (e) => e.putEnvironmentVariable("region", "eu 1"),
      "PUT /environment/region eu 1",
    ],
    ["deleteEnvironmentVariable", (e) => e.deleteEnvironmentVariable("region"), "DELETE /environment/region"],
    [
      "setEnvironmentVariableTags",
      (e) => e.setEnvironmentVariableTags([TAG], "region"),
      'PUT /environment/region/tags [{"key":"team","value":"a"}]',
    ],
    [
      "getEnvironmentVariableTags",
      (e) => e.getEnvironmentVariableTags("region"),
      "GET /environment/region/tags",
    ],
    [
      "deleteEnvironmentVariableTags",
      (e) => e.deleteEnvironmentVariableTags([TAG], "region"),
      'DELETE /environment/region/tags [{"key":"team","value":"a"}]',
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { environment, requests } = await start();

    await call(environment);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("sends a value as bare text, and answers it as bare text whatever the server calls it", async () => {
    const { environment, requests } = await start(() => ({
      text: "123",
      headers: { "content-type": "application/json" },
    }));

    await environment.putEnvironmentVariable("region", "123");

    expect(requests[0]).toMatchObject({
      body: "123",
      headers: { "content-type": expect.stringMatching(/^text\/plain/) },
    });
    expect(await environment.getEnvironmentVariable("region")).toBe("123");
    expect(await environment.deleteEnvironmentVariable("region")).toBe("123");
  });

  it("answers undefined for a variable that the server says nothing about", async () => {
    const { environment } = await start(() => ({ text: "" }));

    expect(await environment.getEnvironmentVariable("none")).toBeUndefined();
  });

  it("answers all variables", async () => {
    const { environment } = await start(() => ({ json: [{ name: "region", value: "eu" }] }));

    expect(await environment.getAllEnvironmentVariables()).toEqual([{ name: "region", value: "eu" }]);
  });

  it("says which edition has what this server lacks", async () => {
    const { environment } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/x." },
    }));

    expect(await rejection(environment.putEnvironmentVariable("region", "eu"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });

  it.each<[string, (environment: EnvironmentClient) => Promise<unknown>]>([
    ["getEnvironmentVariable", (e) => e.getEnvironmentVariable("")],
    ["putEnvironmentVariable", (e) => e.putEnvironmentVariable("", "eu")],
    ["deleteEnvironmentVariable", (e) => e.deleteEnvironmentVariable("")],
    ["getEnvironmentVariableTags", (e) => e.getEnvironmentVariableTags("")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { environment, requests } = await start();

    expect(await rejection(call(environment))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
