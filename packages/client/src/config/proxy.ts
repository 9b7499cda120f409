import type { Environment } from "./options";
import type { Resolved } from "./setting";
import type { ServerAddress } from "./server-url";

const NONE: Resolved<string> = { value: "", origin: "default" };

/**
 * The proxy that the usual variables name for a server: HTTPS_PROXY or HTTP_PROXY, also in lower case, unless NO_PROXY excludes the
 * host. This machine is never reached through a proxy.
 */
export function environmentProxy(server: ServerAddress, env: Environment): Resolved<string> {
  const url = new URL(server.origin);
  if (isLoopback(url.hostname) || isExcluded(url, read(env, "NO_PROXY").value)) return NONE;
  const proxy = read(env, url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
  // Other programs accept these variables without a scheme.
  return proxy.value === "" || proxy.value.includes("://")
    ? proxy
    : { ...proxy, value: `http://${proxy.value}` };
}

function read(env: Environment, variable: string): Resolved<string> {
  for (const name of [variable, variable.toLowerCase()]) {
    const value = env[name]?.trim() ?? "";
    if (value !== "") return { value, origin: "environment", variable: name };
  }
  return NONE;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function isExcluded(url: URL, list: string): boolean {
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return list.split(/[\s,]+/).some((entry) => {
    // IPv6 addresses are written with brackets and without.
    if (entry === "*" || `[${entry.toLowerCase()}]` === url.hostname) return true;
    const [, name, onlyPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === undefined || (onlyPort !== undefined && onlyPort !== port)) return false;
    return url.hostname === name || url.hostname.endsWith(`.${name}`);
  });
}
