import type { ConductorClient } from "../conductor-client";
import { eventRows, metadataRows, schedulerRows } from "./definition-rows";
import { humanTaskResourceRows, humanTaskRows } from "./human-rows";
import { type LegacyMethod, optionsOf, type Row } from "./row";
import { healthRows, serviceRegistryRows, tokenRows } from "./server-rows";
import { taskRows } from "./task-rows";
import { workflowBulkRows, workflowRows } from "./workflow-rows";

/** Every legacy resource, by the name of its field on the client. */
export interface LegacyTable {
  readonly eventResource: ReturnType<typeof eventRows>;
  readonly healthCheckResource: ReturnType<typeof healthRows>;
  readonly metadataResource: ReturnType<typeof metadataRows>;
  readonly schedulerResource: ReturnType<typeof schedulerRows>;
  readonly tokenResource: ReturnType<typeof tokenRows>;
  readonly workflowBulkResource: ReturnType<typeof workflowBulkRows>;
  readonly workflowResource: ReturnType<typeof workflowRows>;
  readonly serviceRegistryResource: ReturnType<typeof serviceRegistryRows>;
  readonly humanTaskResource: ReturnType<typeof humanTaskResourceRows>;
  readonly humanTask: ReturnType<typeof humanTaskRows>;
  readonly taskResource: ReturnType<typeof taskRows>;
}

/**
 * The resource objects that clients of version 2 of the official SDK had.
 *
 * For those who migrate: the domain clients, or the resources of `@baton/api`, take their place.
 */
export type LegacyResources = {
  readonly [K in keyof LegacyTable]: {
    readonly [M in keyof LegacyTable[K]]: LegacyMethod<LegacyTable[K][M]>;
  };
};

/** The one table behind {@link withLegacyResources}. */
export function legacyTable(): LegacyTable {
  return {
    eventResource: eventRows(),
    healthCheckResource: healthRows(),
    metadataResource: metadataRows(),
    schedulerResource: schedulerRows(),
    tokenResource: tokenRows(),
    workflowBulkResource: workflowBulkRows(),
    workflowResource: workflowRows(),
    serviceRegistryResource: serviceRegistryRows(),
    humanTaskResource: humanTaskResourceRows(),
    humanTask: humanTaskRows(),
    taskResource: taskRows(),
  };
}

/**
 * Adds the resource objects of version 2 of the official SDK, such as `client.workflowResource.startWorkflow(request)`, for programs
 * that migrate. Each method warns once through the client's logger (`client.legacy.used`) with what to use instead.
 *
 * @example
 * const client = withLegacyResources(await createConductorClient());
 * const workflowId = await client.workflowResource.startWorkflow({ name: "fulfil_order" });
 */
export function withLegacyResources(client: ConductorClient): ConductorClient & LegacyResources {
  const resources: Record<string, object> = {};
  const table: Readonly<Record<string, Readonly<Record<string, Row>>>> = { ...legacyTable() };
  for (const [name, rows] of Object.entries(table)) resources[name] = resourceOf(client, name, rows);
  // The table is typed row by row; the loop over it is not.
  return Object.freeze({ ...client, ...(resources as unknown as LegacyResources) });
}

function resourceOf(client: ConductorClient, name: string, rows: Readonly<Record<string, Row>>): object {
  const methods = Object.entries(rows).map(([method, row]) => {
    let warned = false;
    const call = (...args: readonly unknown[]): Promise<unknown> => {
      if (!warned)
        client.logger.warn("client.legacy.used", { used: `${name}.${method}`, instead: row.replacement });
      warned = true;
      return row.operation(optionsOf(client, row, args) as never);
    };
    return [method, call] as const;
  });
  return Object.freeze(Object.fromEntries(methods));
}
