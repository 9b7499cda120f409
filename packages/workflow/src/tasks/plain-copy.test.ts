import { ConductorSdkError } from "@baton/core";
import { isRecord, plainCopy } from "./plain-copy";

describe("plainCopy", () => {
  it("copies objects and lists at every depth", () => {
    const original = { list: [{ deep: { value: 1 } }] };
    const copy = plainCopy(original);
    expect(copy).toStrictEqual(original);
    expect(copy.list).not.toBe(original.list);
    expect(copy.list[0]?.deep).not.toBe(original.list[0]?.deep);
  });

  it("leaves out keys without a value and keeps null", () => {
    expect(plainCopy({ a: undefined, b: null, c: { d: undefined } })).toStrictEqual({ b: null, c: {} });
  });

  it("keeps what is neither object nor list", () => {
    const date = new Date(0);
    expect(plainCopy({ date }).date).toBe(date);
  });

  it("copies instances of classes as JSON writes them", () => {
    class Order {
      lines = [1];
    }
    const order = new Order();
    const copy = plainCopy({ order });
    order.lines.push(2);
    expect(copy).toStrictEqual({ order: { lines: [1] } });
  });

  it("copies an object that stands in two places", () => {
    const shared = { a: 1 };
    expect(plainCopy([shared, shared])).toStrictEqual([{ a: 1 }, { a: 1 }]);
  });

  it("keeps a key called __proto__ as data", () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"polluted": true}}') as object);
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it("refuses a value that contains itself", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = [cycle];
    expect(() => plainCopy(cycle)).toThrow(/contains itself/);
    expect(() => plainCopy(cycle)).toThrow(ConductorSdkError);
  });
});

describe("isRecord", () => {
  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [new (class Order {})(), true],
    [{ toJSON: () => 1 }, false],
    [new Map(), false],
    [new Date(0), false],
    ["text", false],
  ])("tells whether JSON writes %p key by key", (value, plain) => {
    expect(isRecord(value)).toBe(plain);
  });
});
