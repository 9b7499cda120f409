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

type Row = readonly [kind: Kind, ...members: string[]];

/** Reads what the official SDK exports: `official-surface.json`, facts taken from its type declarations. */
export function officialSymbols(): OfficialSymbol[] {
  const text = readFileSync(new URL("./official-surface.json", import.meta.url), "utf8");
  // The file is committed beside this one and has this form.
  const { symbols } = JSON.parse(text) as { symbols: Record<string, Row> };
  return Object.entries(symbols).map(([name, [kind, ...members]]) => ({
    name,
    kind,
    members: members.map(toMember),
  }));
}

function toMember(text: string): Member {
  const [left = "", value] = text.split("=");
  const isStatic = left.startsWith("static ");
  const name = left.replace("static ", "").replace("()", "");
  return { name, isStatic, isMethod: left.endsWith("()"), value };
}

/** The reason why Baton lacks a symbol, or a member of one; undefined where it has to have it. */
export function exception(symbol: string, member?: string): string | undefined {
  if (member === undefined) return EXCEPTIONS[symbol];
  return EXCEPTIONS[`${symbol}.${member}`] ?? EXCEPTIONS[`*.${member}`];
}
