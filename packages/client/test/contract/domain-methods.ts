import { join } from "node:path";
import { exportedClasses } from "@baton/tooling/exported-classes";
import ts from "typescript";

/** One way to call one method of a domain client, with arguments made from the types of its parameters. */
export interface MethodCall {
  readonly owner: string;
  readonly method: string;
  /** The names of the parameters that are given, for messages. */
  readonly shown: string;
  readonly args: readonly unknown[];
}

const ENTRY = join(import.meta.dirname, "../../src/index.ts");

/** Every signature of every public method of every class that works on a client, called with and without what is optional. */
export function domainMethods(special: Readonly<Record<string, unknown>>): readonly MethodCall[] {
  const { checker, classes } = exportedClasses(ENTRY);
  const values = new ValueMaker(checker, special);
  return classes
    .filter(({ name }) => name !== "OrkesClients") // hands out the others
    .flatMap((one) => callsOf(checker, values, one));
}

function callsOf(checker: ts.TypeChecker, values: ValueMaker, owner: ts.Symbol): MethodCall[] {
  const methods = checker.getDeclaredTypeOfSymbol(owner).getProperties().filter(isPublicMethod);
  return methods.flatMap((method) =>
    checker
      .getTypeOfSymbol(method)
      .getCallSignatures()
      .flatMap((signature) =>
        [true, false].map((all) => callOf(checker, values, owner, method, signature, all)),
      ),
  );
}

function isPublicMethod({ declarations = [], name, flags }: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const open = declarations.every((one) => (ts.getCombinedModifierFlags(one) & hidden) === 0);
  return (flags & ts.SymbolFlags.Method) !== 0 && open && !name.startsWith("#");
}

function callOf(
  checker: ts.TypeChecker,
  values: ValueMaker,
  { name: owner }: ts.Symbol,
  { name: method }: ts.Symbol,
  signature: ts.Signature,
  all: boolean,
): MethodCall {
  const given = parametersOf(checker, signature).filter((one) => all || !one.isOptional);
  const args = given.map(({ name, type }) => values.of(`${owner}.${method}`, name, type, all));
  return { owner, method, shown: given.map(({ name }) => name).join(", "), args };
}

/** One parameter of a signature. */
interface Parameter {
  readonly name: string;
  readonly type: ts.Type;
  readonly isOptional: boolean;
}

/** The parameters of a signature; a list of them with names, as in `...options: StartByNameParameters`, is taken apart. */
export function parametersOf(checker: ts.TypeChecker, signature: ts.Signature): readonly Parameter[] {
  return signature.getParameters().flatMap((one) => {
    const type = checker.getTypeOfSymbol(one);
    if (!isRest(one) || !checker.isTupleType(type))
      return [{ name: one.name, type, isOptional: isOptional(one) }];
    const { labeledElementDeclarations: labels = [], elementFlags } = (type as ts.TupleTypeReference).target;
    return checker.getTypeArguments(type as ts.TupleTypeReference).map((element, index) => ({
      name: labels[index]?.name.getText() ?? `${one.name}${index}`,
      type: element,
      isOptional: ((elementFlags[index] ?? 0) & ts.ElementFlags.Optional) !== 0,
    }));
  });
}

function isRest({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    valueDeclaration.dotDotDotToken !== undefined
  );
}

function isOptional({ valueDeclaration }: ts.Symbol): boolean {
  if (valueDeclaration === undefined || !ts.isParameter(valueDeclaration)) return false;
  return valueDeclaration.questionToken !== undefined || valueDeclaration.initializer !== undefined;
}

/** Enough to have every field once in what nests in itself. */
const DEEPEST = 4;

/** Makes values of types. */
class ValueMaker {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly special: Readonly<Record<string, unknown>>,
  ) {}

  /** @param all whether optional fields are given too. */
  of(method: string, name: string, type: ts.Type, all: boolean, depth = 0): unknown {
    for (const key of [`${method}.${name}`, name, this.checker.typeToString(type)])
      if (key in this.special) return this.special[key];
    if (type.isUnion()) return this.#ofUnion(method, name, type, all, depth);
    if (type.isIntersection() || type.flags & ts.TypeFlags.Object)
      return this.#ofObject(method, name, type, all, depth);
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return this.checker.typeToString(type) === "true";
    if (type.flags & ts.TypeFlags.StringLike) return "text";
    if (type.flags & ts.TypeFlags.NumberLike) return 1;
    if (type.flags & ts.TypeFlags.BooleanLike) return true;
    return type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never) ? undefined : { key: "text" };
  }

  #ofUnion(method: string, name: string, type: ts.UnionType, all: boolean, depth: number): unknown {
    const none = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void;
    const [first] = type.types.filter((one) => (one.flags & none) === 0);
    return first === undefined ? undefined : this.of(method, name, first, all, depth);
  }

  #ofObject(method: string, name: string, type: ts.Type, all: boolean, depth: number): unknown {
    const [element] = this.checker.isArrayLikeType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)
      : [];
    if (element !== undefined) return depth > DEEPEST ? [] : [this.of(method, name, element, all, depth + 1)];
    if (type.getCallSignatures().length > 0) return () => true;
    const fields = type
      .getProperties()
      .filter((one) => (one.flags & ts.SymbolFlags.Optional) === 0 || (all && depth < DEEPEST))
      .map(
        (one) =>
          [one.name, this.of(method, one.name, this.checker.getTypeOfSymbol(one), all, depth + 1)] as const,
      )
      .filter(([, value]) => value !== undefined);
    const index = type.getStringIndexType();
    if (index !== undefined && fields.length === 0 && depth < DEEPEST)
      return { key: this.of(method, "key", index, all, depth + 1) };
    return Object.fromEntries(fields);
  }
}
