import { RequestError } from "../errors";
import type { Route } from "./route";

/** A route that serves a request. */
export interface Match {
  readonly route: Route;
  readonly names: readonly string[];
  /** The parts of the path that stand for names, decoded. */
  readonly values: readonly string[];
}

interface Leaf {
  readonly route: Route;
  readonly names: readonly string[];
}

/** The routes that share the segments so far. */
interface Node {
  readonly literals: Map<string, Node>;
  param: Node | undefined;
  readonly leaves: Map<string, Leaf>;
}

const newNode = (): Node => ({ literals: new Map(), param: undefined, leaves: new Map() });

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  const decoded = tryDecode(segment);
  if (decoded === undefined || decoded.includes("\0"))
    throw new RequestError(400, `The path has an invalid escape in ${segment}`);
  return decoded;
}

function tryDecode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** `/a;x=1/b` → `a`, `b`: the parameters after a semicolon belong to nobody. */
function segmentsOf(path: string): string[] {
  const plain = path.includes(";") ? path.replace(/;[^/]*/g, "") : path;
  return plain.slice(1).split("/");
}

/**
 * Finds the route of a path. A literal segment wins over a named one, and a route of the right method over a more
 * literal one of another method, as in Spring.
 */
export class Router {
  readonly #root = newNode();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  #add(route: Route): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of segmentsOf(route.root === true ? route.path : `/api${route.path}`)) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        node = node.param ??= newNode();
      } else {
        let next = node.literals.get(segment);
        if (next === undefined) node.literals.set(segment, (next = newNode()));
        node = next;
      }
    }
    if (node.leaves.has(route.method)) throw new Error(`two routes serve ${route.method} ${route.path}`);
    node.leaves.set(route.method, { route, names });
  }

  /**
   * The route for a request; undefined when there is none.
   *
   * @throws {RequestError} 400 when a named segment cannot be decoded.
   */
  find(method: string, path: string): Match | undefined {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const leaf = search(this.#root, segments, 0, method, values);
    return leaf && { ...leaf, values: values.map(decode) };
  }

  /** The methods that some route serves at a path; empty when there is no such path. */
  methods(path: string): readonly string[] {
    const found = new Set<string>();
    collect(this.#root, segmentsOf(path), 0, found);
    return [...found];
  }
}

function search(
  node: Node,
  segments: readonly string[],
  index: number,
  method: string,
  values: string[],
): Leaf | undefined {
  if (index === segments.length) return node.leaves.get(method);
  const segment = segments[index] ?? "";
  const literal = node.literals.get(segment);
  const found = literal && search(literal, segments, index + 1, method, values);
  if (found !== undefined || node.param === undefined || segment === "") return found;
  values.push(segment);
  const named = search(node.param, segments, index + 1, method, values);
  if (named === undefined) values.pop();
  return named;
}

function collect(node: Node, segments: readonly string[], index: number, found: Set<string>): void {
  if (index === segments.length) return node.leaves.forEach((_leaf, method) => found.add(method));
  const segment = segments[index] ?? "";
  const literal = node.literals.get(segment);
  if (literal !== undefined) collect(literal, segments, index + 1, found);
  if (node.param !== undefined && segment !== "") collect(node.param, segments, index + 1, found);
}
