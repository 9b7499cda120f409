import type { ConductorClient } from "../conductor-client";
import type { ConductorClientOptions, Fetch } from "../config/options";
import { createConductorClient } from "../create-conductor-client";
import { type LegacyResources, withLegacyResources } from "./with-legacy-resources";

/**
 * The older name of {@link createConductorClient} in the official SDK. The client also has the resource objects of version 2.
 *
 * @param customFetch the same as `options.fetch`.
 * @throws {ConductorSdkError} as {@link createConductorClient}.
 */
export async function orkesConductorClient(
  options: ConductorClientOptions = {},
  customFetch?: Fetch,
): Promise<ConductorClient & LegacyResources> {
  return withLegacyResources(await createConductorClient(options, customFetch));
}
