import { LimitsClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

/** Every method of `LimitsClient`. */
export const LIMITS_CLIENT = elsewhere(LimitsClient, {
  getLimits: ["getLimits", (limits) => limits.getLimits()],
});
