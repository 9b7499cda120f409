import { requestTarget } from "./request-target";

describe("requestTarget", () => {
  it.each([
    ["/api", { path: "/version", query: "" }, "/api/version"],
    ["/api", { path: "/tasks/search", query: "size=1" }, "/api/tasks/search?size=1"],
    ["/api", { path: "/webhook/7", query: "", root: true }, "/webhook/7"],
    ["/conductor/api", { path: "/webhook/7", query: "a=b", root: true }, "/conductor/webhook/7?a=b"],
    ["/conductor/api", { path: "/webhook/7", query: "", root: false }, "/conductor/api/webhook/7"],
  ])("below %s, writes %j as %s", (prefix, request, target) => {
    expect(requestTarget({ prefix }, request)).toBe(target);
  });
});
