import ts from "typescript";

/** The classes of a module, as the compiler sees them. */
export interface ExportedClasses {
  /** What tells their types. */
  readonly checker: ts.TypeChecker;
  readonly classes: readonly ts.Symbol[];
}

/**
 * Finds the classes that a module exports, with everything that it hands on from others.
 *
 * @param entry path of the module.
 * @throws {Error} when it exports nothing.
 */
export function exportedClasses(entry: string): ExportedClasses {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ["@baton/source"],
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  const classes = checker
    .getExportsOfModule(module)
    .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one))
    .filter((one) => one.flags & ts.SymbolFlags.Class);
  return { checker, classes };
}
