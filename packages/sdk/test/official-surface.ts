import { readFileSync } from "node:fs";
import { EXCEPTIONS } from "./official-surface-exceptions";

/** What a symbol of the official SDK is. */
export type Kind = "class" | "const" | "enum" | "function" | "interface" | "type";

/** One member of a symbol of the official SDK. */
export interface Member {
  /** Without `static`, brackets and value. */
  readonly name: string;
  /** Whether it belongs to the class itself instead of its objects. */
  readonly isStatic: boolean;
  /** Whether the prototype has it: a method or a getter. */
  readonly isMethod: boolean;
  /** The value of an enum's member or of a constant. */
  readonly value: string | undefined;
}

/** One symbol of the official SDK. */
export interface OfficialSymbol {
  readonly name: string;
  readonly kind: Kind;
  readonly members: readonly Member[];
}

/** The ways to call one function, method or constructor of the official SDK. */
export interface OfficialCall {
  /** `symbol`, `Symbol.member` or `Symbol.static member`. */
  readonly name: string;
  /** Function types, in the names that the official SDK exports. */
  readonly signatures: readonly string[];
}

/** One field of a type of the official SDK. */
export interface OfficialField {
  readonly symbol: string;
  readonly name: string;
  /** In the names that the official SDK exports, or keeps to itself. */
  readonly type: string;
  readonly isOptional: boolean;
}

/** A type of the official SDK that is another name for something. */
export interface OfficialAlias {
  readonly symbol: string;
  readonly type: string;
}

interface Facts {
  readonly symbols: Readonly<Record<string, readonly [kind: Kind, ...members: string[]]>>;
  readonly signatures: Readonly<Record<string, readonly string[]>>;
  /** Symbol to field to type; a field that may be left out ends in `?`. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly aliases: Readonly<Record<string, string>>;
  /** Symbol to the one it extends, where that one is exported as it is. */
  readonly parents: Readonly<Record<string, string>>;
}

/** Reads what the official SDK exports. */
export function officialSymbols(): OfficialSymbol[] {
  return Object.entries(facts().symbols).map(([name, [kind, ...members]]) => ({
    name,
    kind,
    members: members.map(toMember),
  }));
}

/** Reads how the functions, methods and constructors of the official SDK are called. */
export function officialCalls(): OfficialCall[] {
  return Object.entries(facts().signatures).map(([name, signatures]) => ({ name, signatures }));
}

/** Reads what the fields of the interfaces and object types of the official SDK are. Inherited fields stand at the parent. */
export function officialFields(): OfficialField[] {
  return Object.entries(facts().fields).flatMap(([symbol, fields]) =>
    Object.entries(fields).map(([field, type]) => ({
      ...{ symbol, type },
      name: field.replace(/\?$/, ""),
      isOptional: field.endsWith("?"),
    })),
  );
}

/** Reads which type of the official SDK extends which. */
export function officialParents(): ReadonlyMap<string, string> {
  return new Map(Object.entries(facts().parents));
}

/** Reads which types of the official SDK are other names. */
export function officialAliases(): OfficialAlias[] {
  return Object.entries(facts().aliases).map(([symbol, type]) => ({ symbol, type }));
}

/** Facts taken from the type declarations of the official SDK. */
function facts(): Facts {
  const text = readFileSync(new URL("./official-surface.json", import.meta.url), "utf8");
  // The file is committed beside this one and has this form.
  return JSON.parse(text) as Facts;
}

function toMember(text: string): Member {
  const [left = "", value] = text.split("=");
  const isStatic = left.startsWith("static ");
  const name = left.replace("static ", "").replace("()", "");
  return { name, isStatic, isMethod: left.endsWith("()"), value };
}

/** The reason why Baton lacks a symbol, or a member of one, or calls it differently; undefined where it has to be as there. */
export function exception(symbol: string, member?: string): string | undefined {
  if (member === undefined) return EXCEPTIONS[symbol];
  return EXCEPTIONS[`${symbol}.${member}`] ?? EXCEPTIONS[`*.${member}`];
}
