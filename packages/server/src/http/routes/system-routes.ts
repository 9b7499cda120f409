import { JsonReader } from "../../definitions/json-reader";
import { RequestError } from "../../errors";
import { json, text } from "../answer";
import { unauthorized } from "../authorize";
import type { Route } from "../route";
import type { Services } from "./services";

const HEALTHY = { healthResults: [], suppressedHealthResults: [], healthy: true };

/** Health, version and tokens. Without keys there is no token route at all: that is how clients recognise an open server. */
export function systemRoutes({ tokens, version }: Services): readonly Route[] {
  const health = {
    operationId: "doCheck",
    method: "GET",
    path: "/health",
    open: true,
    handle: () => json(HEALTHY),
  } as const;
  const open: readonly Route[] = [
    { ...health, root: true },
    health,
    { operationId: "getVersion", method: "GET", path: "/version", handle: () => text(version) },
  ];
  if (tokens === undefined) return open;
  return [
    ...open,
    {
      operationId: "generateToken",
      method: "POST",
      path: "/token",
      open: true,
      handle: (call) => {
        const body = JsonReader.of(call.json(), "generateTokenRequest");
        const [keyId, keySecret] = [body.text("keyId"), body.text("keySecret")];
        if (!keyId || !keySecret)
          throw new RequestError(400, "generateTokenRequest needs keyId and keySecret");
        const token = tokens.issue(keyId, keySecret);
        return token === undefined
          ? unauthorized("INVALID_TOKEN", "The key id or the key secret is wrong")
          : json({ token });
      },
    },
  ];
}
