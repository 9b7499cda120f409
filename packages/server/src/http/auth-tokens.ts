import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "@baton/core";
import { isJsonMap } from "../definitions/json-reader";

/** The pair of words that a client proves itself with. */
export interface AccessKey {
  readonly keyId: string;
  readonly keySecret: string;
}

/** What became of a token. */
export type TokenVerdict = "GOOD" | "INVALID_TOKEN" | "EXPIRED_TOKEN";

const HEADER = base64url(JSON.stringify({ alg: "HS256", typ: "JWT" }));

function base64url(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}

function sameText(one: string, other: string): boolean {
  // Of equal length whatever was sent, so that the time it takes tells nothing.
  const digest = (text: string): Buffer => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * Issues and checks access tokens: JSON Web Tokens signed with HMAC-SHA-256. The key of the signature is derived from the
 * secret, so tokens outlive a restart and end with a change of the secret.
 */
export class AuthTokens {
  readonly #signingKey: Buffer;

  constructor(
    private readonly key: AccessKey,
    private readonly clock: Clock,
    private readonly lifetimeSeconds: number,
  ) {
    this.#signingKey = createHmac("sha256", key.keySecret).update(`baton-token:${key.keyId}`).digest();
  }

  /** A new token; undefined when the words are not those of the key. */
  issue(keyId: string, keySecret: string): string | undefined {
    const known = sameText(keyId, this.key.keyId);
    if (!sameText(keySecret, this.key.keySecret) || !known) return undefined;
    const issued = Math.floor(this.clock.now() / 1000);
    const payload = base64url(
      JSON.stringify({ sub: keyId, iat: issued, exp: issued + this.lifetimeSeconds }),
    );
    return `${HEADER}.${payload}.${this.#sign(`${HEADER}.${payload}`)}`;
  }

  check(token: string): TokenVerdict {
    const [header, payload, signature, ...more] = token.split(".");
    if (header !== HEADER || payload === undefined || signature === undefined || more.length > 0)
      return "INVALID_TOKEN";
    if (!sameText(signature, this.#sign(`${header}.${payload}`))) return "INVALID_TOKEN";
    // Signed by us, so it is the JSON that `issue` wrote.
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const expires = isJsonMap(claims) ? claims["exp"] : undefined;
    return typeof expires === "number" && this.clock.now() < expires * 1000 ? "GOOD" : "EXPIRED_TOKEN";
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#signingKey).update(text).digest("base64url");
  }
}
