import { join } from "node:path";
import { exportedClasses } from "@baton/tooling/exported-classes";
import ts from "typescript";
import { exception, officialCalls } from "./official-surface";

/** The most parameters that are given one by one. */
const MOST = 3;

/** Fields that go by another name than the official parameter: the server's, the same in every method. */
const SERVER_NAMES: Readonly<Record<string, string>> = {
  taskReferenceName: "taskRefName",
  taskStatus: "status",
  workflowInstanceId: "workflowId",
  output: "outputData",
  taskOutput: "outputData",
};

const CLIENT = join(import.meta.dirname, "../../client/src/index.ts");

/** The methods of the official domain clients with more parameters than that, by name, with the names of their parameters. */
function longMethods(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, signatures } of officialCalls()) {
    const [owner = "", member = ""] = name.split(".");
    const isDomainClient = /(Client|Executor)$/.test(owner) && member !== "constructor";
    if (!isDomainClient || exception(owner) !== undefined || exception(owner, member) !== undefined) continue;
    for (const signature of signatures) {
      const parameters = parameterNames(signature);
      if (parameters.length > MOST) found.set(`${name}(${parameters.join(", ")})`, parameters);
    }
  }
  return found;
}

function parameterNames(signature: string): readonly string[] {
  const source = ts.createSourceFile(
    "signature.ts",
    `type Signature = ${signature};`,
    ts.ScriptTarget.Latest,
  );
  const [statement] = source.statements;
  if (statement === undefined || !ts.isTypeAliasDeclaration(statement)) return [];
  let type = statement.type;
  while (ts.isParenthesizedTypeNode(type)) type = type.type;
  if (!ts.isFunctionTypeNode(type)) throw new Error(`no function type: ${signature}`);
  return type.parameters.map(({ name }) => name.getText(source));
}

/** For each signature of each method of Baton's clients: its parameters, with the fields of those that are objects. */
function ourSignatures(): Map<string, readonly (readonly (readonly string[])[])[]> {
  const { checker, classes } = exportedClasses(CLIENT);
  const found = new Map<string, readonly (readonly (readonly string[])[])[]>();
  for (const owner of classes) {
    for (const method of checker.getDeclaredTypeOfSymbol(owner).getProperties()) {
      const signatures = checker.getTypeOfSymbol(method).getCallSignatures();
      found.set(
        `${owner.name}.${method.name}`,
        signatures.map((signature) => namesGiven(checker, signature)),
      );
    }
  }
  return found;
}

function namesGiven(checker: ts.TypeChecker, signature: ts.Signature): readonly (readonly string[])[] {
  return signature.getParameters().flatMap((parameter) => {
    const type = checker.getTypeOfSymbol(parameter);
    if (checker.isTupleType(type)) {
      const { labeledElementDeclarations: labels = [] } = (type as ts.TupleTypeReference).target;
      return labels.map((label) => [label?.name.getText() ?? ""]);
    }
    const fields = checker.getNonNullableType(type);
    const isObject = (fields.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(fields);
    return [[parameter.name, ...(isObject ? fields.getProperties().map(({ name }) => name) : [])]];
  });
}

/** What cannot be given, when the first parameters are given one by one and the rest in an object: one answer for each number of first ones. */
function lacking(official: readonly string[], given: readonly (readonly string[])[]): readonly string[][] {
  return given.map((_object, first) => {
    const fields = given.slice(0, first + 1).flat();
    const isThere = (name: string) => fields.includes(name) || fields.includes(SERVER_NAMES[name] ?? name);
    return official.slice(first).filter((name) => !isThere(name));
  });
}

const OFFICIAL = longMethods();
const OURS = ourSignatures();

describe("a method with more than three parameters in the official SDK", () => {
  it("is one of 17", () => {
    expect(new Set([...OFFICIAL.keys()].map((name) => name.split("(")[0])).size).toBe(17);
  });

  it.each([...OFFICIAL])("%s also takes an object", (name, parameters) => {
    const [method = ""] = name.split("(");
    const short = (OURS.get(method) ?? []).filter((given) => given.length <= MOST);

    expect(short.flatMap((given) => lacking(parameters, given))).toContainEqual([]);
  });

  it.each([...OFFICIAL])("%s takes a signal after its parameters", (name, parameters) => {
    const [method = ""] = name.split("(");
    const long = (OURS.get(method) ?? []).filter((given) => given.length > parameters.length);

    expect(long).not.toEqual([]);
  });
});
