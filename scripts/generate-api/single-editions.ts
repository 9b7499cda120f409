import type { Edition, Operation } from "@baton/api/operations";

/** Operations that only one edition has: a path with everything below it, or one operation as `METHOD /path`. */
export interface SingleEdition {
  readonly edition: Edition;
  readonly route: string;
  /** What people call that which only this edition has; empty where the other has a part of it. */
  readonly subject: string;
  /** How it goes on after the name of the edition: what else has it, and which setting it needs. */
  readonly also: string;
}

interface Node {
  readonly operations: Operation[];
  readonly below: Map<string, Node>;
}

/**
 * Sums up which operations only one edition has, in as few rows as there can be: a path stands for all below it where they
 * agree, so that bundles carry some dozens of rows instead of hundreds.
 *
 * @param subjects what people call the data of a resource, by its name
 */
export function singleEditions(
  operations: readonly Operation[],
  subjects: ReadonlyMap<string, string>,
): readonly SingleEdition[] {
  const subjectOf = (operation: Operation): string => {
    const resource = operations.filter((other) => other.resource === operation.resource);
    return editionOf(resource) === undefined ? "" : (subjects.get(operation.resource) ?? "");
  };
  const rowsOf = (node: Node, path: string): readonly SingleEdition[] => {
    const all = everythingIn(node);
    const edition = editionOf(all);
    const subjects = new Set(all.map(subjectOf));
    const endings = new Set(all.map(alsoOf));
    if (edition !== undefined && subjects.size === 1 && endings.size === 1)
      return [{ edition, route: path, subject: [...subjects].join(), also: [...endings].join() }];
    return [
      ...node.operations.flatMap((operation) => {
        const only = editionOf([operation]);
        const route = `${operation.method} ${operation.path}`;
        if (only === undefined) return [];
        return [{ edition: only, route, subject: subjectOf(operation), also: alsoOf(operation) }];
      }),
      ...[...node.below].flatMap(([step, next]) => rowsOf(next, `${path}/${step}`)),
    ];
  };
  return rowsOf(treeOf(operations), "");
}

function treeOf(operations: readonly Operation[]): Node {
  const root: Node = { operations: [], below: new Map() };
  for (const operation of [...operations].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    let node = root;
    // The empty step of a path that ends in a slash is a step of its own.
    for (const step of operation.path.split("/").slice(1)) {
      const next = node.below.get(step) ?? { operations: [], below: new Map() };
      node.below.set(step, next);
      node = next;
    }
    node.operations.push(operation);
  }
  return root;
}

/** The setting is one of Conductor OSS, so it comes right behind that name. */
function alsoOf({ setting, embedded }: Operation): string {
  return `${setting === undefined ? "" : ` with ${setting}=true`}${embedded === true ? " or the embedded server" : ""}`;
}

function everythingIn(node: Node): readonly Operation[] {
  return [...node.operations, ...[...node.below.values()].flatMap(everythingIn)];
}

/** The edition that has all of these alone, if there is one. */
function editionOf(operations: readonly Operation[]): Edition | undefined {
  const [edition, ...others] = new Set(operations.flatMap(({ editions }) => editions));
  return others.length === 0 ? edition : undefined;
}
