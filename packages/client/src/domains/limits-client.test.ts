import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { LimitsClient } from "./limits-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { limits: new LimitsClient(client), requests };
}

describe("LimitsClient", () => {
  it.each<[string, (limits: LimitsClient) => Promise<unknown>, string]>([
    ["getLimits", (l) => l.getLimits(), "GET /limits"],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { limits, requests } = await start();

    await call(limits);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what the server does", async () => {
    const { limits } = await start(() => ({ json: { MAX_WORKFLOWS: 5 } }));

    expect(await limits.getLimits()).toEqual({ MAX_WORKFLOWS: 5 });
  });

  it("says which edition has what this server lacks", async () => {
    const { limits } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(limits.getLimits())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/limits need Orkes Conductor/),
    });
  });
});
