import { Agent, request } from "undici";

/** Paths asked at the same time. */
const AT_ONCE = 16;

/**
 * Asks a server with OPTIONS, which changes nothing, which methods it serves at each path.
 *
 * @param base the root of the server.
 * @returns the methods by path; none where the server has no such path.
 */
export async function allowedMethods(
  base: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const dispatcher = new Agent({ connections: AT_ONCE });
  const ask = async (path: string): Promise<[string, ReadonlySet<string>]> => {
    const { headers, body } = await request(base + path, { method: "OPTIONS", dispatcher });
    await body.dump();
    return [path, new Set(String(headers["allow"] ?? "").split(/\s*,\s*/))];
  };
  try {
    return new Map(await Promise.all([...new Set(paths)].map(ask)));
  } finally {
    await dispatcher.destroy();
  }
}
