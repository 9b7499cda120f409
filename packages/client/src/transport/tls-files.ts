import { ConductorSdkError, messageOf } from "@baton/core";
import type { ClientConfig } from "../config/resolve-config";

/** TLS material as the platform takes it. */
export interface TlsOptions {
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
  readonly rejectUnauthorized?: false;
}

/** The settings that name files. */
type FileSetting = "tlsCertPath" | "tlsKeyPath" | "tlsCaPath";

/** Makes of some material what a handshake works with; throws when it cannot. */
type Check = (material: { readonly cert?: string; readonly key?: string }) => unknown;

/**
 * Reads and checks the TLS files of a configuration, so that a mistake shows at creation instead of as a failed handshake.
 *
 * @throws {ConductorSdkError} CONFIG when a file cannot be read or does not hold what it should; the message names the setting,
 * the variable it came from and the file.
 */
export async function readTlsFiles(config: ClientConfig): Promise<TlsOptions> {
  // Imported when it runs, so that bundlers for browsers can leave it out without a word.
  const { createSecureContext: check } = await import("node:tls");
  const cert = await readPem(config, "tlsCertPath");
  const key = await readPem(config, "tlsKeyPath");
  const ca = await readPem(config, "tlsCaPath");
  if (cert !== undefined) verify(config, ["tlsCertPath"], "holds no certificate", () => check({ cert }));
  if (key !== undefined) verify(config, ["tlsKeyPath"], "holds no private key", () => check({ key }));
  // As an authority, any text would be taken in silence.
  if (ca !== undefined) verify(config, ["tlsCaPath"], "holds no certificate", () => check({ cert: ca }));
  verifyPair(config, check, cert, key);
  return {
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(ca === undefined ? {} : { ca }),
    ...(config.tlsInsecure ? { rejectUnauthorized: false as const } : {}),
  };
}

/** Whom a proxy may be vouched for by: whoever is trusted anyway, and the authority of the server, often one for a whole network. */
export async function proxyTrust({ ca }: TlsOptions): Promise<{ readonly ca?: string[] }> {
  if (ca === undefined) return {};
  const { rootCertificates } = await import("node:tls");
  return { ca: [...rootCertificates, ca] };
}

function verifyPair(
  config: ClientConfig,
  check: Check,
  cert: string | undefined,
  key: string | undefined,
): void {
  if (cert === undefined || key === undefined) return;
  verify(config, ["tlsCertPath", "tlsKeyPath"], "do not belong together", () => check({ cert, key }));
}

async function readPem(config: ClientConfig, setting: FileSetting): Promise<string | undefined> {
  const path = config[setting];
  if (path === "") return undefined;
  const { readFile } = await import("node:fs/promises");
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw unusable(config, [setting], "cannot be read", cause);
  });
}

function verify(
  config: ClientConfig,
  settings: readonly FileSetting[],
  problem: string,
  check: () => unknown,
): void {
  try {
    check();
  } catch (cause) {
    throw unusable(config, settings, problem, cause);
  }
}

function unusable(
  config: ClientConfig,
  settings: readonly FileSetting[],
  problem: string,
  cause: unknown,
): ConductorSdkError {
  const named = settings.map((setting) => {
    const { variable } = config.settings[setting];
    const origin = variable === undefined ? "" : ` (environment variable ${variable})`;
    return `${setting}${origin} "${config[setting]}"`;
  });
  return new ConductorSdkError("CONFIG", `${named.join(" and ")} ${problem}: ${messageOf(cause)}`, { cause });
}
