import { rejection } from "../loopback";
import { callMethod, SPECIAL_VALUES } from "./call-method";
import { domainMethods } from "./domain-methods";
import { readDescription } from "@baton/tooling/read-description";

const description = await readDescription();
const signal = AbortSignal.abort("the caller has given up");

/** Whether the signal is somewhere in the arguments. */
function hasSignal(value: unknown): boolean {
  if (value === signal) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasSignal);
}

const calls = domainMethods({ ...SPECIAL_VALUES, AbortSignal: signal, signal });
const withSignal = calls.filter(({ args }) => hasSignal(args));
const nameOf = ({ owner, method }: (typeof calls)[number]) => `${owner}.${method}`;

describe("a signal", () => {
  it("is taken by every method of every domain client", () => {
    const known = new Set(withSignal.map(nameOf));

    expect(known.size).toBeGreaterThan(200);
    expect([...new Set(calls.map(nameOf))].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(withSignal.map((call) => [`${nameOf(call)}(${call.shown})`, call] as const))(
    "ends %s",
    async (_name, call) => {
      expect(await rejection(callMethod(description, call))).toMatchObject({ code: "ABORTED" });
    },
  );
});
