import { randomFillSync } from "node:crypto";

import type { Clock } from "@baton/core";

const POOL_BYTES = 8_192;
const ID_BYTES = 16;

/**
 * Makes ids that sort by the time of their making: UUIDs of version 7, whose rows SQLite can append instead of scattering.
 *
 * @see RFC 9562 §5.7
 */
export function timeOrderedIds(clock: Clock): () => string {
  const pool = Buffer.alloc(POOL_BYTES);
  let used = POOL_BYTES;
  return () => {
    if (used === POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    const id = pool.subarray(used, used + ID_BYTES);
    used += ID_BYTES;
    id.writeUIntBE(clock.now(), 0, 6);
    id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x70, 6);
    id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = id.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
