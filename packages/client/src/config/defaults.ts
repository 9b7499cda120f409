/** What holds where neither the code nor the environment says anything. An empty text means "none". */
export const DEFAULTS = Object.freeze({
  serverUrl: "http://localhost:8080",
  keyId: "",
  keySecret: "",
  refreshTokenInterval: 3_600_000,
  maxHttp2Connections: 10,
  requestTimeoutMs: 60_000,
  connectTimeoutMs: 10_000,
  tlsCertPath: "",
  tlsKeyPath: "",
  tlsCaPath: "",
  tlsInsecure: false,
  proxyUrl: "",
  disableHttp2: false,
  retryServerErrors: true,
  logLevel: "info",
});
