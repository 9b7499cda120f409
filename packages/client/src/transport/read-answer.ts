import type { ApiRequest, ApiResponse } from "@baton/api";
import { UnreadableAnswer } from "./failure";

type Head = Pick<ApiResponse, "status" | "headers">;

/**
 * Puts the pieces of an answer together, as text or as bytes. Baton asks for no compression, but who does so in `headers`, or has
 * a gateway that compresses unasked, can read the answer all the same.
 *
 * @throws {UnreadableAnswer} when it is longer than a text can be; a promise rejects so when it is compressed in a wrong way.
 */
export function readAnswer(
  head: Head,
  chunks: readonly Buffer[],
  kind: ApiRequest["answer"],
): ApiResponse | Promise<ApiResponse> {
  const [first] = chunks;
  const body = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
  const coding = head.headers["content-encoding"];
  if (coding === undefined || body.length === 0) return toResponse(head, body, kind);
  return decompressed(body, coding.toLowerCase()).then((plain) => toResponse(head, plain, kind));
}

function toResponse({ status, headers }: Head, body: Buffer, kind: ApiRequest["answer"]): ApiResponse {
  if (kind === "bytes" && status >= 200 && status < 300)
    return { status, headers, body: "", bytes: new Uint8Array(body) };
  try {
    return { status, headers, body: body.toString() };
  } catch (cause) {
    throw new UnreadableAnswer(cause);
  }
}

async function decompressed(body: Buffer, coding: string): Promise<Buffer> {
  if (coding === "identity") return body;
  // Imported when it runs, so that bundlers for browsers can leave it out without a word.
  const { brotliDecompress, unzip } = await import("node:zlib");
  const decompress = coding === "br" ? brotliDecompress : unzip;
  return new Promise((resolve, reject) => {
    decompress(body, (cause, plain) => {
      if (cause === null) resolve(plain);
      else reject(new UnreadableAnswer(cause));
    });
  });
}
