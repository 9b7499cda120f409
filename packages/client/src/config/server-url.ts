import { ConductorSdkError } from "@baton/core";
import type { Resolved } from "./setting";

/** An address, cut into what a transport needs. */
export interface ServerAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What stands before the path of every call: ends in `/api`. */
  readonly prefix: string;
  /** Both, for messages. */
  readonly url: string;
}

/**
 * Reads the address of the server: one trailing `/`, then `/api`, are taken off and `/api` is put back, so that both ways of
 * writing it work.
 *
 * @throws {ConductorSdkError} CONFIG when it is no http or https URL, or has credentials, a query or a fragment in it.
 */
export function parseServerUrl(setting: Resolved<string>): ServerAddress {
  const url = httpUrl("serverUrl", setting);
  if (url.username !== "" || url.password !== "") {
    throw refused("serverUrl", setting, `must not carry credentials: pass them in "headers"`);
  }
  if (url.search !== "" || url.hash !== "")
    throw refused("serverUrl", setting, "must not have a query or a fragment");
  const path = url.pathname.replace(/\/$/, "").replace(/\/api$/, "");
  return { origin: url.origin, prefix: `${path}/api`, url: `${url.origin}${path}/api` };
}

/**
 * Reads a URL that must be http or https.
 *
 * @throws {ConductorSdkError} CONFIG when it is not; the message names the setting, the variable and the remedy.
 */
export function httpUrl(name: string, setting: Resolved<string>): URL {
  // Only http(s) URLs have an authority that the parser checks; "localhost:8080" parses as scheme "localhost:".
  const url = URL.canParse(setting.value) ? new URL(setting.value) : undefined;
  if (url !== undefined && (url.protocol === "http:" || url.protocol === "https:")) return url;
  throw refused(name, setting, `must be a URL such as "http://localhost:8080"`);
}

function refused(name: string, setting: Resolved<string>, why: string): ConductorSdkError {
  const named = setting.variable === undefined ? name : `${name} (environment variable ${setting.variable})`;
  return new ConductorSdkError(
    "CONFIG",
    `${named} ${why}, got ${JSON.stringify(withoutCredentials(setting.value))}`,
  );
}

/** Takes user names and passwords out of the URLs in a text. */
export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/g, "//");
}
