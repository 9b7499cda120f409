import type { AuthTokens } from "./auth-tokens";
import { json } from "./answer";
import type { ServerAnswer, ServerRequest } from "./server-request";

const MESSAGES = {
  INVALID_TOKEN: "The token is missing or invalid: get one with POST /token and send it as X-Authorization",
  EXPIRED_TOKEN: "The token has expired: get a new one with POST /token",
} as const;

/** The answer to a request without a good token, with the codes by which clients know that they need a new one. */
export function unauthorized(error: keyof typeof MESSAGES, message: string = MESSAGES[error]): ServerAnswer {
  return json({ status: 401, error, message, retryable: false }, 401);
}

/** Refuses requests without a good token in `X-Authorization`. */
export function createAuthorize(tokens: AuthTokens): (request: ServerRequest) => ServerAnswer | undefined {
  return ({ headers }) => {
    const header = headers["x-authorization"];
    const verdict = typeof header === "string" ? tokens.check(header) : "INVALID_TOKEN";
    return verdict === "GOOD" ? undefined : unauthorized(verdict);
  };
}
