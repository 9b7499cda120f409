import type { ClientConfig } from "./resolve-config";
import { withoutCredentials } from "./server-url";
import type { Origin } from "./setting";

/** One setting as it may be shown: credentials are hidden. */
export interface DescribedSetting {
  readonly value: string | number | boolean;
  readonly origin: Origin;
  /** The variable it was read from. */
  readonly variable?: string;
}

/** Every setting of a client with its origin, by name. */
export type ConfigDescription = Readonly<Record<string, DescribedSetting>>;

const SECRETS: ReadonlySet<string> = new Set(["keyId", "keySecret"]);

/**
 * Says which value each setting has and where it came from. Safe to log: keys are hidden, and so are user names and passwords
 * inside URLs.
 */
export function describeConfig(config: ClientConfig): ConfigDescription {
  const described = Object.entries(config.settings).map(([name, setting]): [string, DescribedSetting] => [
    name,
    { ...setting, value: shown(name, setting.value) },
  ]);
  return Object.freeze(Object.fromEntries(described));
}

function shown(name: string, value: string | number | boolean): string | number | boolean {
  if (typeof value !== "string") return value;
  return SECRETS.has(name) && value !== "" ? "(hidden)" : withoutCredentials(value);
}
