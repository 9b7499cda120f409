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
export async function readTlsFiles(config: ClientConfig): Promise<TlsOptions> {
  // Imported when it runs, so that bundlers for browsers can leave it out without a word.
  const { createSecureContext } = await import("node:tls");
  const tls: TlsOptions = {
    ...(await pem("cert", "tlsCertPath", config.tlsCertPath)),
    ...(await pem("key", "tlsKeyPath", config.tlsKeyPath)),
    ...(await pem("ca", "tlsCaPath", config.tlsCaPath)),
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

async function pem(field: "cert" | "key" | "ca", setting: string, path: string): Promise<TlsOptions> {
  if (path === "") return {};
  try {
    const { readFile } = await import("node:fs/promises");
    return { [field]: await readFile(path, "utf8") };
  } catch (cause) {
    throw new ConductorSdkError("CONFIG", `${setting} cannot be read: ${messageOf(cause)}`, { cause });
  }
}
