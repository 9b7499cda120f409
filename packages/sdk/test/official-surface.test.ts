import { readFileSync } from "node:fs";
import * as sdk from "../src/index";
import { unnamedFields } from "./field-checks";
import { EXCEPTIONS } from "./official-surface-exceptions";
import {
  exception,
  type Member,
  officialAliases,
  officialCalls,
  officialFields,
  officialSymbols,
  type OfficialSymbol,
} from "./official-surface";
import { surfaceProgram } from "./surface-program";

const SYMBOLS = officialSymbols();
const VALUES = SYMBOLS.filter(({ kind }) => kind !== "interface" && kind !== "type");

const names = (symbols: readonly OfficialSymbol[]) => symbols.map(({ name }) => name);
const isHere = ({ name }: OfficialSymbol) => exception(name) === undefined;

/** The members of a class that its prototype or itself should have and does not. */
function absentFrom({ name, members }: OfficialSymbol): string[] {
  const constructor: object = Reflect.get(sdk, name);
  const prototype: object = Reflect.get(constructor, "prototype");
  const isThere = (member: Member) => keyOf(member) in (member.isStatic ? constructor : prototype);
  return members
    .filter((member) => member.isMethod && exception(name, member.name) === undefined && !isThere(member))
    .map((member) => `${name}.${member.name}`);
}

function keyOf({ name }: Member): string | symbol {
  return name === "[Symbol.asyncDispose]" ? Symbol.asyncDispose : name;
}

/** The names in the index files of what the one install is made of. */
function exportedNames(): Set<string> {
  const indexes = ["../src", "../../client/src", "../../worker/src", "../../workflow/src"];
  const texts = indexes.map((folder) => readFileSync(new URL(`${folder}/index.ts`, import.meta.url), "utf8"));
  const lists = [...texts.join("\n").matchAll(/export (?:type )?\{([^}]*)\}/g)].map(([, list = ""]) => list);
  return new Set(lists.join(",").match(/\w+(?=\s*(?:,|$))/g));
}

describe("the surface of the official SDK", () => {
  it("is known in full: 322 symbols", () => {
    expect(SYMBOLS).toHaveLength(322);
  });

  it("is there at run time: every class, function, enum and constant", () => {
    expect(names(VALUES.filter((symbol) => isHere(symbol) && !(symbol.name in sdk)))).toEqual([]);
  });

  it("has every method of its classes", () => {
    const classes = VALUES.filter((symbol) => symbol.kind === "class" && isHere(symbol));

    expect(classes.length).toBeGreaterThan(20);
    expect(classes.flatMap(absentFrom)).toEqual([]);
  });

  it.each(VALUES.filter((symbol) => symbol.kind === "enum" && isHere(symbol)))(
    "has the values of $name",
    ({ name, members }) => {
      expect(Reflect.get(sdk, name)).toMatchObject(
        Object.fromEntries(members.map((member) => [member.name, member.value])),
      );
    },
  );

  it("is there in the types: the program that the compiler checks is the one that follows from the facts", () => {
    const committed = readFileSync(new URL("./official-surface.gen.ts", import.meta.url), "utf8");

    expect(committed).toBe(surfaceProgram());
  });

  it("has fields of the official types: each that is exported is compared, but for those of types that are not", () => {
    const here = SYMBOLS.filter(isHere);
    const compared = new Set(names(here));

    expect(officialFields().filter(({ symbol }) => compared.has(symbol))).toHaveLength(994);
    expect(unnamedFields(here)).toHaveLength(18);
  });
});

describe("the exceptions", () => {
  it("each name something of the official SDK", () => {
    const known = new Set(
      SYMBOLS.flatMap(({ name, members }) => [name, ...members.map((one) => `${name}.${one.name}`)]),
    );
    for (const { name } of officialCalls()) known.add(`${name}()`);
    for (const { symbol, name } of officialFields())
      for (const about of [`.${name} read`, `.${name} given`, " needs"]) known.add(symbol + about);
    for (const { symbol } of officialAliases()) known.add(`${symbol} =`);
    const everywhere = new Set(SYMBOLS.flatMap(({ members }) => members.map((one) => `*.${one.name}`)));

    expect(Object.keys(EXCEPTIONS).filter((name) => !known.has(name) && !everywhere.has(name))).toEqual([]);
  });

  it("go when Baton has what they excuse", () => {
    const exported = exportedNames();

    expect(exported.has("WorkflowExecutor") && exported.has("HumanTaskEntry")).toBe(true);
    expect(Object.keys(EXCEPTIONS).filter((name) => exported.has(name))).toEqual([]);
  });
});
