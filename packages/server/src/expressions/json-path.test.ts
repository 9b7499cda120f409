import { compilePath, pathError } from "./json-path";
import { documentOf } from "./scope";

const STORE = {
  books: [
    { id: 1, title: "Sayings", price: 8.95, tags: ["x", "y"], author: { name: "Nigel" } },
    { id: 2, title: "Sword", price: 12.99, tags: [], isbn: "0-553" },
    { id: 3, title: "Moby", price: 8.99, tags: ["x"], isbn: null },
  ],
  limit: 10,
  n: [3, 1, 2],
  nested: { a: { x: 1 }, b: { x: [2, { x: 3 }] } },
  "a b": { "c.d": 1 },
};

function read(path: string, document: unknown = STORE): unknown {
  return compilePath(path)?.read(documentOf(document));
}

describe("compilePath", () => {
  it.each([
    ["$.limit", 10],
    ["limit", 10],
    ["$['a b']['c.d']", 1],
    ['$["a b"]["c.d"]', 1],
    ["$.books[0].author.name", "Nigel"],
    ["$.books[-1].id", 3],
    ["$.books[9]", null],
    ["$.missing.deeper", null],
    ["$.books.title", null],
    ["$.books[*].id", [1, 2, 3]],
    ["$.books[0,2].id", [1, 3]],
    ["$.books[1:].id", [2, 3]],
    ["$.books[:2].id", [1, 2]],
    ["$.books[:-1].id", [1, 2]],
    ["$.books[-2:].id", [2, 3]],
    ["$.n[-2:-1]", [1]],
    // With bounds of different sign the server goes through the positions one by one, from the end into the beginning.
    ["$.n[-1:1]", [2, 3]],
    [
      "$.books[*]['id','price']",
      [
        { id: 1, price: 8.95 },
        { id: 2, price: 12.99 },
        { id: 3, price: 8.99 },
      ],
    ],
    ["$['limit','missing']", { limit: 10 }],
    ["$.nested['a','b'].x", [1, [2, { x: 3 }]]],
    ["$..x", [1, [2, { x: 3 }], 3]],
    ["$.nested..x", [1, [2, { x: 3 }], 3]],
    ["$.missing..x", []],
    ["$.missing[*]", []],
  ])("reads %s", (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  it.each([
    ["[?(@.price < 10)]", [1, 3]],
    ["[?(@.price < $.limit)]", [1, 3]],
    ["[?(@.price<=8.95 || @.id==2)]", [1, 2]],
    ["[?(@.price < 10 && !(@.id == 1))]", [3]],
    ["[?(!@.isbn)]", [1]],
    ["[?(@.isbn)]", [2, 3]],
    ["[?(@.author.name)]", [1]],
    ["[?(@.author.name == 'Nigel')]", [1]],
    ["[?(@.author.toString)]", []],
    ["[?(@.title =~ /s.*/i)]", [1, 2]],
    ["[?(@.title =~ /S/)]", []],
    ["[?(@.tags contains 'y')]", [1]],
    ["[?(@.title contains 'o')]", [2, 3]],
    ["[?(@.tags size 2)]", [1]],
    ["[?(@.tags anyof ['y','z'])]", [1]],
    ["[?(@.tags noneof ['x'])]", [2]],
    ["[?(@.tags subsetof ['x'])]", [2, 3]],
    ["[?(@.id in [1,3])]", [1, 3]],
    ["[?(@.id nin [1,3])]", [2]],
    ["[?(@.id in @.missing)]", []],
    ["[?(@.id === '1')]", []],
    ["[?(@.id !== 1)]", [2, 3]],
    ["[?(@.title != 'Moby')]", [1, 2]],
    ["[?(@.title >= 'S')]", [1, 2]],
    ["[?(@.tags[?(@ == 'y')])]", [1, 2, 3]],
  ])("filters by %s", (filter, ids) => {
    expect(read(`$.books${filter}.id`)).toEqual(ids);
  });

  it.each([
    ["$.n.length()", 3],
    ["$.n.max()", 3],
    ["$.n.avg()", 2],
    ["$.n.index(1)", 1],
    ["$.n.index(9)", null],
    ['$.n.append(4, "x")', [3, 1, 2, 4, "x"]],
    ['$.n.concat("a", "b")', "ab"],
    ["$.nested.keys()", ["a", "b"]],
    ["$.sum($.n)", 6],
    ["$..price.max()", 12.99],
    ["$.limit.sum()", null],
    ["$.n.unknown()", null],
  ])("computes %s", (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  it("does not change what it appends to", () => {
    const list = [1];

    read("$.list.append(2)", { list });

    expect(list).toEqual([1]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "finds no inherited member %s",
    (name) => {
      expect(read(`$.nested.${name}`)).toBeNull();
      expect(read(`$.nested['${name}','a']`)).toEqual({ a: { x: 1 } });
      expect(read(`$..${name}`)).toEqual([]);
      expect(read(`$.n.${name}`)).toBeNull();
    },
  );

  it("finds an own member that is called __proto__", () => {
    expect(read("$.__proto__.a", JSON.parse('{"__proto__":{"a":1}}'))).toBe(1);
  });

  it.each([
    "$.",
    "a..",
    "a b",
    "['a'",
    "a[x]",
    "a[?(@.b]",
    "a[?()]",
    "a[99999999999]",
    "a.f(",
    "[1.5]",
    "$x",
  ])("refuses %j", (path) => {
    expect(compilePath(path)).toBeUndefined();
    expect(pathError(path)).toMatch(/path|filter/);
  });

  it("tells one value from a list", () => {
    expect(["a.b[0]", "a.length()", "['a','b']"].map((path) => compilePath(path)?.definite)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["a[*]", "a..b", "a[0:1]", "a[?(@.b)]"].map((path) => compilePath(path)?.definite)).toEqual(
      Array(4).fill(false),
    );
  });
});
