/**
 * 50,000 calls through a lossy proxy, with a look at what is left over. Takes about half a minute.
 * `node --conditions=@baton/source --import tsx packages/client/test/soak/soak-main.ts [calls]`
 */
import { soak } from "./soak";

console.log(await soak(Number(process.argv[2] ?? 50_000)));
