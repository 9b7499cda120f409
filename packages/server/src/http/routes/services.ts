import type { Clock } from "@baton/core";
import type { Registration } from "../../definitions/register-definitions";
import type { EnginePort } from "../../engine/engine";
import type { SearchIndex } from "../../search/search-index";
import type { AuthTokens } from "../auth-tokens";

/** What the routes are made of. */
export interface Services {
  readonly engine: EnginePort;
  readonly registration: Registration;
  readonly search: SearchIndex;
  readonly clock: Clock;
  /** Makes ids that are unique everywhere. */
  readonly newId: () => string;
  /** Undefined where everybody may call. */
  readonly tokens: AuthTokens | undefined;
  /** The version of the package. */
  readonly version: string;
}
