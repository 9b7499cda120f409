import {
  exception,
  type OfficialAlias,
  officialAliases,
  type OfficialField,
  officialFields,
  officialParents,
  type OfficialSymbol,
} from "./official-surface";

/** What a type may name besides what the official SDK exports. */
const PLATFORM: ReadonlySet<string> = new Set(
  "Array Date Error Map NonNullable Omit Partial Pick Promise Readonly ReadonlyArray Record".split(" "),
);

/** Writes a type in a text of the official SDK as one of ours. */
type Qualify = (text: string) => string;

/**
 * The lines that compare the fields of types: what ours hold can be read as the official type says, what the official type says can
 * be put in, and ours ask for nothing that may be left out there. A line of its own says of each exception that it is still one.
 */
export function fieldChecks(here: readonly OfficialSymbol[], qualify: Qualify): string[] {
  const names = new Set(here.map(({ name }) => name));
  const fields = officialFields().filter(({ symbol }) => names.has(symbol));
  const parents = officialParents();
  const aliases = officialAliases().filter(({ symbol }) => names.has(symbol));
  return [
    ...fields.filter((one) => isComparable(one, names)).flatMap((field) => linesOf(field, qualify)),
    ...aliases.flatMap((alias) => linesOfAlias(alias, qualify)),
    ...[...new Set(fields.map(({ symbol }) => symbol))].map((symbol) => needs(symbol, fields, parents)),
  ];
}

function linesOf({ symbol, name, type, isOptional }: OfficialField, qualify: Qualify): string[] {
  const ours = `Field<sdk.${symbol}, ${JSON.stringify(name)}>`;
  // The names of an enum's members are types of their own there; ours is a constant.
  const official = qualify(type).replace(/^sdk\.TaskType\.\w+$/, (member) => `typeof ${member}`);
  const read = isOptional ? `(${official}) | undefined` : official;
  return [
    fits(ours, read, exception(`${symbol}.${name} read`)),
    fits(official, ours, exception(`${symbol}.${name} given`)),
  ];
}

/** One can be used as the other; where there is a reason why not, it really cannot. */
function fits(one: string, other: string, reason: string | undefined): string {
  return reason === undefined ? `Fits<${one}, ${other}>` : `True<Misfits<${one}, ${other}>>`;
}

function linesOfAlias({ symbol, type }: OfficialAlias, qualify: Qualify): string[] {
  const official = qualify(type);
  return [
    fits(`sdk.${symbol}`, official, exception(`${symbol} =`)),
    fits(official, `sdk.${symbol}`, undefined),
  ];
}

/** Everything that may be left out in the official type may be left out in ours. */
function needs(
  symbol: string,
  fields: readonly OfficialField[],
  parents: ReadonlyMap<string, string>,
): string {
  const owners = [symbol, parents.get(symbol)];
  const required = fields.filter((one) => owners.includes(one.symbol) && !one.isOptional);
  const names = required.map(({ name }) => JSON.stringify(name)).join(" | ");
  const verdict = exception(`${symbol} needs`) === undefined ? "true" : "false";
  return `Is<Asks<sdk.${symbol}, ${names || "never"}>, ${verdict}>`;
}

/** The fields that cannot be compared, because their types name something that the official SDK does not export. */
export function unnamedFields(here: readonly OfficialSymbol[]): OfficialField[] {
  const names = new Set(here.map(({ name }) => name));
  return officialFields().filter(
    (one) =>
      names.has(one.symbol) && exception(one.symbol, one.name) === undefined && !isComparable(one, names),
  );
}

/** Whether ours has the field, and its type names only what can be named. */
function isComparable({ symbol, name, type }: OfficialField, here: ReadonlySet<string>): boolean {
  const words = type.replaceAll(/'[^']*'|"[^"]*"/g, "").match(/(?<![\w.$])[A-Z][\w$]*(?!\??:)/g) ?? [];
  return exception(symbol, name) === undefined && words.every((word) => here.has(word) || PLATFORM.has(word));
}
