import { posix } from "node:path";
import type { Import } from "./import";

/** Groups of files that import each other in a circle; type-only imports do not count, they vanish. */
export function findCycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const edges = new Map<string, string[]>();
  for (const { from } of imports) edges.set(from.path, []);
  for (const one of imports) {
    if (one.typeOnly || !one.specifier.startsWith(".")) continue;
    edges.get(one.from.path)?.push(...candidates(one));
  }
  return stronglyConnected(edges);
}

/** The paths that a relative specifier may mean; those that do not exist have no edges and cannot be in a circle. */
export function candidates({ from, specifier }: Import): readonly string[] {
  const path = posix.join(posix.dirname(from.path), specifier).replace(/\.[cm]?js$/, "");
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
}

/** Tarjan's algorithm; only components of two or more files, or of one that imports itself. */
function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  interface Mark {
    readonly index: number;
    low: number;
    open: boolean;
  }
  const marks = new Map<string, Mark>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): Mark => {
    const mark: Mark = { index: marks.size, low: marks.size, open: true };
    marks.set(path, mark);
    stack.push(path);
    for (const next of edges.get(path) ?? []) {
      if (!edges.has(next)) continue;
      const other = marks.get(next);
      if (!other) mark.low = Math.min(mark.low, visit(next).low);
      else if (other.open) mark.low = Math.min(mark.low, other.index);
    }
    if (mark.low === mark.index) {
      const group = stack.splice(stack.indexOf(path));
      for (const member of group) {
        const closed = marks.get(member);
        if (closed) closed.open = false;
      }
      if (group.length > 1 || edges.get(path)?.includes(path)) found.push(group);
    }
    return mark;
  };
  for (const path of edges.keys()) if (!marks.has(path)) visit(path);
  return found;
}
