import { namedArguments } from "./named-arguments";

interface Fields {
  readonly a?: string;
  readonly b?: number;
}

const options = { timeoutMs: 5 };
const read = (...args: readonly unknown[]) => namedArguments<Fields>(["a", "b"], args);

describe("namedArguments", () => {
  it.each([
    ["an object", [{ a: "x", b: 1 }], [{ a: "x", b: 1 }, undefined]],
    ["an object with options", [{ b: 1 }, options], [{ b: 1 }, options]],
    ["fields one by one", ["x", 1], [{ a: "x", b: 1 }, undefined]],
    ["fields one by one with options", ["x", 1, options], [{ a: "x", b: 1 }, options]],
    ["a gap", [undefined, 1, options], [{ a: undefined, b: 1 }, options]],
    ["nothing at the beginning", [null, 1], [{ a: null, b: 1 }, undefined]],
    ["fewer than there are", ["x"], [{ a: "x", b: undefined }, undefined]],
    ["none", [], [{ a: undefined, b: undefined }, undefined]],
  ])("reads %s", (_name, args, expected) => {
    expect(read(...args)).toEqual(expected);
  });
});
