import { PROXY_CREDENTIALS_REFUSED } from "./proxy-tunnel";

/**
 * Why a request got no answer, as far as it decides whether the request may be repeated:
 * `never-sent` no byte reached the server; `cut` it may have been processed; `timeout` no answer in time; `closed` the client was
 * closed; `invalid` the request itself cannot be sent; `untrusted` the TLS handshake failed for good; `unauthorized` the proxy wants
 * other credentials; `unreadable` the answer came and cannot be read.
 */
export type FailureKind =
  "never-sent" | "cut" | "timeout" | "closed" | "invalid" | "untrusted" | "unauthorized" | "unreadable";

/** Thrown by `timing` when an attempt takes too long. */
export class AttemptTimedOut extends Error {
  override readonly name = "AttemptTimedOut";

  /** @param timeoutMs how long was waited. */
  constructor(readonly timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
  }
}

/** Thrown by a transport that knows that nothing of the request left this machine. */
export class NeverSent extends Error {
  override readonly name = "NeverSent";

  /** @param cause why it was not sent. */
  constructor(override readonly cause: Error) {
    super(cause.message);
  }
}

/** Thrown by a transport whose answer is complete, but neither text nor bytes can be made of it. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";

  /** @param cause what is wrong with it. */
  constructor(override readonly cause: unknown) {
    super("the answer cannot be read");
  }
}

const CONNECT_CODES: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const CLOSED_CODES: ReadonlySet<string> = new Set(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"]);
const UNTRUSTED_CODE = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|^UND_ERR_PRX_TLS/;

/** Classifies what a transport threw, by the codes of the error and of everything it came from. */
export function failureKind(thrown: unknown): FailureKind {
  if (isNamed(thrown, "AttemptTimedOut")) return "timeout";
  if (isNamed(thrown, "UnreadableAnswer")) return "unreadable";
  const codes = codesOf(thrown);
  if (codes.includes(PROXY_CREDENTIALS_REFUSED)) return "unauthorized";
  const neverSent = isNamed(thrown, "NeverSent");
  if (codes.some((code) => CLOSED_CODES.has(code))) return "closed";
  if (codes.some((code) => UNTRUSTED_CODE.test(code))) return "untrusted";
  if (neverSent && codes.includes("UND_ERR_INVALID_ARG")) return "invalid";
  return neverSent || codes.some((code) => CONNECT_CODES.has(code)) ? "never-sent" : "cut";
}

/** Recognises an error by its name: `instanceof` fails between realms and between copies of this package. */
export function isNamed(thrown: unknown, name: string): boolean {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === name;
}

/** Deep enough for fetch, which wraps the error of the socket, and for an address with several IPs, which has one per try. */
const DEEPEST = 5;

function codesOf(thrown: unknown, depth = 0): string[] {
  if (typeof thrown !== "object" || thrown === null || depth > DEEPEST) return [];
  const own = "code" in thrown && typeof thrown.code === "string" ? [thrown.code] : [];
  const tries: readonly unknown[] = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  const inner = "cause" in thrown ? [thrown.cause, ...tries] : tries;
  return [...own, ...inner.flatMap((error: unknown) => codesOf(error, depth + 1))];
}

/** The words for a failure: those of the innermost error that has any, since wrappers often say nothing but "fetch failed". */
export function reasonOf(thrown: unknown, depth = 0): string {
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const tries: readonly unknown[] = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  const inner: unknown = "cause" in thrown && thrown.cause !== undefined ? thrown.cause : tries[0];
  if (inner !== undefined && depth < DEEPEST) return reasonOf(inner, depth + 1);
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  if (message !== "") return message;
  return "code" in thrown ? String(thrown.code) : "no reason given";
}
