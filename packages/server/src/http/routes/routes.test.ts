import { createServer } from "../../create-server";

describe("the list of operations", () => {
  it("names what the server serves, once, and nothing that it refuses", async () => {
    await using server = await createServer({ file: ":memory:" });

    const answer = await server.transport({
      method: "GET",
      route: "/baton/operations",
      path: "/baton/operations",
      query: "",
      headers: {},
      repeatable: true,
    });

    const listed: unknown = JSON.parse(answer.body);
    const ids = Array.isArray(listed) ? listed.map(String) : [];
    expect(ids).toEqual(expect.arrayContaining(["startWorkflow", "doCheck", "getVersion", "pollTask"]));
    expect(ids).not.toContain("getUserInfo");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
