/**
 * The code that runs inside the sandbox before any script. It yields the function `run(script, input, now)`: `input` is
 * JSON and becomes the global `$`, `now` is the time that `Date` goes on from; the answer is `v` and the JSON of the script's last value, `n` and that value when it is a
 * number that JSON does not have, or `e` and the JSON of what was thrown.
 *
 * Values become JSON as the server does it: NaN and the infinities are texts, a BigInt is a number, a Map is an object,
 * typed arrays and `arguments` are lists, boxed values are unboxed, and any other object is its own enumerable members
 * (a function, a date or a set therefore `{}`).
 *
 * What it needs of the language is taken before a script can replace it. It is text and not a function, because a
 * bundler or a coverage tool would change a function.
 */
export const GUEST = `(function () {
  "use strict";
  const evaluate = eval;
  const host = globalThis;
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { keys, create, prototype: { toString: tagOf } } = Object;
  const { isFinite } = Number;
  const NumberBox = Number, StringBox = String, BooleanBox = Boolean, BigIntBox = BigInt, MapType = Map, ErrorType = Error;
  const { construct } = Reflect;
  const call = Function.prototype.call.bind(Function.prototype.call);
  const eachEntry = Map.prototype.forEach;
  const DEPTH = 1000;

  const RealDate = Date;
  const { now: realNow } = Date;
  let ahead = 0;
  const now = function now() { return realNow() + ahead; };
  RealDate.now = now;
  host.Date = RealDate.prototype.constructor = new Proxy(RealDate, {
    construct: (target, given, type) => construct(target, given.length === 0 ? [now()] : given, type),
    apply: () => new RealDate(now()).toString(),
  });

  function plain(value, depth) {
    switch (typeof value) {
      case "undefined": return null;
      case "number": return isFinite(value) ? value : StringBox(value);
      case "bigint": return NumberBox(value);
      case "symbol": case "function": return create(null);
      case "object": break;
      default: return value;
    }
    if (value === null) return null;
    if (depth > DEPTH) throw new RangeError("The result is nested too deeply, or contains itself");
    if (isArray(value) || (isView(value) && typeof value.length === "number") || call(tagOf, value) === "[object Arguments]") {
      const list = [];
      for (let index = 0; index < value.length; index += 1) list[index] = plain(value[index], depth + 1);
      return list;
    }
    if (value instanceof NumberBox || value instanceof StringBox || value instanceof BooleanBox || value instanceof BigIntBox) {
      return plain(value.valueOf(), depth + 1);
    }
    const members = create(null);
    if (value instanceof MapType) {
      call(eachEntry, value, function (member, key) { members[StringBox(key)] = plain(member, depth + 1); });
      return members;
    }
    const names = keys(value);
    for (let index = 0; index < names.length; index += 1) members[names[index]] = plain(value[names[index]], depth + 1);
    return members;
  }

  function thrown(error) {
    if (error instanceof ErrorType) {
      return { name: StringBox(error.name), message: StringBox(error.message), stack: StringBox(error.stack) };
    }
    return { text: typeof error === "object" && error !== null ? "Error" : StringBox(error) };
  }

  return function run(script, input, time) {
    try {
      ahead = time - realNow();
      host.$ = parse(input);
      const value = evaluate(script);
      if (typeof value === "number" && !isFinite(value)) return "n" + value;
      return "v" + stringify(plain(value, 0));
    } catch (error) {
      return "e" + stringify(thrown(error));
    }
  };
})()`;
