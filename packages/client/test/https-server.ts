import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** The files of the test certificate: it is its own authority, for `localhost` and 127.0.0.1. */
export const TLS_FILES = Object.freeze({
  cert: fileURLToPath(new URL("./tls/localhost.cert.pem", import.meta.url)),
  key: fileURLToPath(new URL("./tls/localhost.key.pem", import.meta.url)),
  otherKey: fileURLToPath(new URL("./tls/other.key.pem", import.meta.url)),
});

/** An HTTPS server on loopback. */
export interface HttpsLoopback extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/**
 * Starts an HTTPS server that answers every request with the name on the certificate of the client.
 *
 * @param strict refuses clients without a certificate.
 */
export async function startHttps(strict = false): Promise<HttpsLoopback> {
  const cert = readFileSync(TLS_FILES.cert);
  const names = new WeakMap<object, string>();
  const options = {
    cert,
    key: readFileSync(TLS_FILES.key),
    ca: cert,
    requestCert: true,
    rejectUnauthorized: strict,
  };
  const server = createServer(options, (request, response) => {
    response.setHeader("content-type", "text/plain").end(`client ${names.get(request.socket)}`);
  });
  server.on("secureConnection", (socket) => {
    // Without a certificate the subject is missing, whatever the type says.
    const subject: { CN?: string | string[] } | undefined = socket.getPeerCertificate().subject;
    names.set(socket, [subject?.CN ?? "unknown"].join());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `https://127.0.0.1:${port}`, port, [Symbol.asyncDispose]: close };
}
