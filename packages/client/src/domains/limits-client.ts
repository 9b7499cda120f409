import { type CallOptions, LimitsResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * What the account on the server may use; Orkes only. Every method rejects with a `ConductorSdkError`.
 *
 * @example
 * console.log(await new LimitsClient(client).getLimits());
 */
export class LimitsClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads the limits by name. @see GET /limits */
  getLimits(options?: CallOptions): Promise<Record<string, unknown>> {
    return LimitsResource.getLimits({ ...options, client: this.client });
  }
}
