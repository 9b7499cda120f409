import type { Environment } from "./options";

/** The variables of the process; none in a browser, which has no process. */
export function processEnvironment(): Environment {
  return typeof process === "undefined" ? {} : process.env;
}
