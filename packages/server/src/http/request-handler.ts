import type { Logger } from "@baton/core";
import { RequestError } from "../errors";
import { bodiless } from "./answer";
import { errorAnswer, isRequestError } from "./error-answer";
import { Call, type Route } from "./route";
import { Router } from "./router";
import type { RequestHandler, ServerAnswer, ServerRequest } from "./server-request";

/** What the handler is made of. */
export interface RequestHandlerParts {
  readonly routes: readonly Route[];
  /** Resolves when everything changed so far is on disk. */
  readonly committed: () => Promise<void>;
  /** Refuses a request without a good token; undefined where everybody may call. */
  readonly authorize: ((request: ServerRequest) => ServerAnswer | undefined) | undefined;
  /** Throws for a path without route of which more can be said than that there is none. */
  readonly refuseUnknown: (path: string) => void;
  /** The name of this server in error answers. */
  readonly instance: string;
  /**
   * The largest body.
   * @unit UTF-16 code units
   */
  readonly maxBodyLength: number;
  readonly logger: Logger;
}

/** The path in the words of Spring: no slash at either end, none doubled. */
function resourceName(path: string): string {
  return path.replace(/\/{2,}/g, "/").replace(/^\/|\/$/g, "");
}

function allowed(methods: readonly string[]): string {
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort().join(",");
}

/** What a path answers to a method that no route of it serves. */
function withoutRoute(router: Router, method: string, path: string): ServerAnswer {
  const methods = router.methods(path);
  // Never answered: it would show a client's headers to whoever can make it send one.
  if (method === "TRACE") return bodiless(405, { allow: "DELETE,GET,HEAD,OPTIONS,POST,PUT" });
  if (methods.length === 0) throw new RequestError(404, `No static resource ${resourceName(path)}.`);
  if (method === "OPTIONS") return bodiless(200, { allow: allowed(methods) });
  throw new MethodError(method, allowed(methods));
}

class MethodError extends RequestError {
  constructor(
    method: string,
    readonly allow: string,
  ) {
    super(405, `Request method '${method}' is not supported`);
  }
}

/**
 * Makes the core of the server: one request in, one answer out, no socket. Every answer, whatever it says, waits here
 * until all that it may tell about is on disk.
 */
export function createRequestHandler(parts: RequestHandlerParts): RequestHandler {
  const router = new Router(parts.routes);

  async function route(request: ServerRequest): Promise<ServerAnswer> {
    const { method, path } = request;
    if (request.body.length > parts.maxBodyLength) {
      throw new RequestError(413, `The body is larger than ${parts.maxBodyLength} characters`);
    }
    const found = router.find(method === "HEAD" ? "GET" : method, path);
    if (found === undefined) {
      parts.refuseUnknown(path);
      return withoutRoute(router, method, path);
    }
    if (parts.authorize !== undefined && found.route.open !== true) {
      const refusal = parts.authorize(request);
      if (refusal !== undefined) return refusal;
    }
    return found.route.handle(new Call(request, found.names, found.values));
  }

  function failed(error: unknown, request: ServerRequest): ServerAnswer {
    if (!isRequestError(error)) {
      parts.logger.error("server.request.failed", {
        method: request.method,
        path: request.path,
        cause: error,
      });
    }
    const answer = errorAnswer(error, parts.instance);
    return error instanceof MethodError
      ? { ...answer, headers: { ...answer.headers, allow: error.allow } }
      : answer;
  }

  return async (request) => {
    let answer: ServerAnswer;
    try {
      answer = await route(request);
      await parts.committed();
    } catch (error) {
      answer = failed(error, request);
    }
    return request.method === "HEAD" ? { ...answer, body: "" } : answer;
  };
}
