import { request } from "node:http";
import type { Send } from "./player";

/** Sends over a socket, the path untouched. */
export function sendOverHttp(url: string): Send {
  const base = new URL(url);
  return ({ method, path, query, headers, body }) =>
    new Promise((resolve, reject) => {
      const below = path.startsWith("^") ? path.slice(1) : `${base.pathname}${path}`;
      const outgoing = request(
        {
          host: base.hostname,
          port: base.port,
          method,
          path: query === "" ? below : `${below}?${query}`,
          // Without a length, a client sends the body of a DELETE in chunks.
          headers: { ...headers, ...(body !== undefined && { "content-length": Buffer.byteLength(body) }) },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("end", () => {
            const answered = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
            resolve({
              status: incoming.statusCode ?? 0,
              headers: Object.fromEntries(answered) as Record<string, string>,
              body: Buffer.concat(chunks).toString("utf8"),
            });
          });
          incoming.on("error", reject);
        },
      );
      outgoing.on("error", reject);
      outgoing.end(body);
    });
}
