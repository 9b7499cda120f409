import type { ClientConfig } from "../config/resolve-config";
import { beginWith, type Connection } from "./connection";
import { openFetchTransport, platformFetch } from "./fetch-transport";
import { openUndiciTransport } from "./undici-transport";

/**
 * Picks how requests travel: what the user gave, undici in Node, `fetch` elsewhere.
 *
 * @throws {ConductorSdkError} CONFIG when a TLS file cannot be used.
 */
export async function openTransport(config: ClientConfig): Promise<Connection> {
  if (config.transport !== undefined) {
    const begin = beginWith(config.transport);
    return { begin, peer: "the given transport", close: () => Promise.resolve() };
  }
  if (config.fetch !== undefined) return openFetchTransport(config.server, config.fetch);
  if (!isNode()) return openFetchTransport(config.server, platformFetch);
  return openUndiciTransport(config);
}

function isNode(): boolean {
  return typeof process !== "undefined" && process.versions?.node !== undefined;
}
