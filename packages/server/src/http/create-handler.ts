import { hostname } from "node:os";
import type { Clock, Logger } from "@baton/core";
import type { DefinitionRegistry } from "../definitions/definition-registry";
import { createRuleContext } from "../definitions/rule-context";
import type { EnginePort } from "../engine/engine";
import { SearchIndex } from "../search/search-index";
import type { Database } from "../store/driver";
import { type AccessKey, AuthTokens } from "./auth-tokens";
import { createAuthorize } from "./authorize";
import { createRequestHandler } from "./request-handler";
import { createRoutes } from "./routes/routes";
import { refuseUnservedArea } from "./routes/unserved-routes";
import type { RequestHandler } from "./server-request";

/** What the HTTP side of the server is made of. */
export interface HandlerOptions {
  readonly engine: EnginePort;
  readonly registry: DefinitionRegistry;
  /** Where the tables of executions and tasks are. */
  readonly database: Database;
  /** Why a script does not parse; undefined when it does. */
  readonly syntaxError: (expression: string) => string | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Makes ids that are unique everywhere. */
  readonly newId: () => string;
  /** The version of the package, as `GET /version` tells it. */
  readonly version: string;
  /**
   * The key that clients must have.
   * @default everybody may call
   */
  readonly auth?: AccessKey | undefined;
  /**
   * How long a token is good for.
   * @default 86_400
   */
  readonly tokenLifetimeSeconds?: number | undefined;
  /**
   * The variables that `${NAME}` may name in task inputs.
   * @default none
   */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The largest body of a request.
   * @default 20_000_000
   * @unit UTF-16 code units
   */
  readonly maxBodyLength?: number | undefined;
}

const DEFAULTS = { tokenLifetimeSeconds: 86_400, maxBodyLength: 20_000_000, environment: {} } as const;

/** Wires the HTTP side: rules, search and tokens into routes, routes into the handler that listener and transport share. */
export function createHandler(options: HandlerOptions): RequestHandler {
  const { engine, registry, clock, logger, auth, syntaxError } = options;
  const rules = createRuleContext({
    registry,
    syntaxError,
    environment: options.environment ?? DEFAULTS.environment,
  });
  const lifetime = options.tokenLifetimeSeconds ?? DEFAULTS.tokenLifetimeSeconds;
  const tokens = auth && new AuthTokens(auth, clock, lifetime);
  const routes = createRoutes({
    engine,
    registration: { registry, rules, clock },
    search: new SearchIndex(options.database),
    clock,
    newId: options.newId,
    tokens,
    version: options.version,
  });
  return createRequestHandler({
    routes,
    committed: () => engine.committed(),
    authorize: tokens && createAuthorize(tokens),
    refuseUnknown: refuseUnservedArea,
    instance: hostname(),
    maxBodyLength: options.maxBodyLength ?? DEFAULTS.maxBodyLength,
    logger,
  });
}
