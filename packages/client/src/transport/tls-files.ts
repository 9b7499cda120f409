import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { ConductorSdkError, messageOf } from "@baton/core";
import type { ClientConfig } from "../config/resolve-config";

/** TLS material as the platform takes it. */
export interface TlsOptions {
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
  readonly rejectUnauthorized?: false;
}

/**
 * Reads and checks the TLS files of a configuration, so that a mistake shows at creation instead of as a failed handshake.
 *
 * @throws {ConductorSdkError} CONFIG when a file cannot be read or does not hold what it should.
 */
export function readTlsFiles(config: ClientConfig): TlsOptions {
  const tls: TlsOptions = {
    ...pem("cert", "tlsCertPath", config.tlsCertPath),
    ...pem("key", "tlsKeyPath", config.tlsKeyPath),
    ...pem("ca", "tlsCaPath", config.tlsCaPath),
    ...(config.tlsInsecure ? { rejectUnauthorized: false as const } : {}),
  };
  try {
    createSecureContext(tls);
  } catch (cause) {
    const files = [config.tlsCertPath, config.tlsKeyPath, config.tlsCaPath].filter((path) => path !== "");
    throw new ConductorSdkError(
      "CONFIG",
      `the TLS files ${files.join(", ")} cannot be used: ${messageOf(cause)}`,
      { cause },
    );
  }
  return tls;
}

function pem(field: "cert" | "key" | "ca", setting: string, path: string): TlsOptions {
  if (path === "") return {};
  try {
    return { [field]: readFileSync(path, "utf8") };
  } catch (cause) {
    throw new ConductorSdkError("CONFIG", `${setting} cannot be read: ${messageOf(cause)}`, { cause });
  }
}
