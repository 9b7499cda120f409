import type { ApiResponse, Transport } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { apiRequest, rejection } from "../../test/loopback";
import { AttemptTimedOut, NeverSent, UnreadableAnswer } from "./failure";
import { raising } from "./raising";

const PEER = "http://h:1/api";
const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
const failing =
  (cause: unknown): Transport =>
  () =>
    Promise.reject(cause);

describe("raising", () => {
  it("hands on successful answers", async () => {
    const answer: ApiResponse = { status: 204, headers: {}, body: "" };

    expect(await raising(() => Promise.resolve(answer), PEER)(apiRequest())).toBe(answer);
  });

  it.each([
    [301, "REJECTED"],
    [400, "REJECTED"],
    [401, "AUTH"],
    [403, "AUTH"],
    [404, "NOT_FOUND"],
    [409, "CONFLICT"],
    [429, "UNAVAILABLE"],
    [500, "REJECTED"],
    [503, "UNAVAILABLE"],
  ])("makes %i an error with the code %s, status and body", async (status, code) => {
    const answer = { status, headers: {}, body: '{"message":"the server says so"}' };

    const error = await rejection(raising(() => Promise.resolve(answer), PEER)(apiRequest()));

    expect(ConductorSdkError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code,
      status,
      body: { message: "the server says so" },
      request: { method: "GET" },
    });
  });

  it.each<[string, unknown, string, RegExp]>([
    [
      "a refused connection",
      new NeverSent(coded("ECONNREFUSED", "connect ECONNREFUSED h:1")),
      "UNAVAILABLE",
      /^GET \/workflow\/{workflowId}: no connection to http:\/\/h:1\/api \(connect ECONNREFUSED h:1\)\. Is the server running.*CONDUCTOR_SERVER_URL/,
    ],
    [
      "a cut connection",
      coded("ECONNRESET", "read ECONNRESET"),
      "UNAVAILABLE",
      /failed before the answer came \(read ECONNRESET\)/,
    ],
    [
      "an untrusted certificate",
      new NeverSent(coded("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate")),
      "UNAVAILABLE",
      /no secure connection.*self-signed certificate.*tlsCaPath/,
    ],
    [
      "a time-out",
      new AttemptTimedOut(50),
      "TIMEOUT",
      /no answer from http:\/\/h:1\/api within 50 ms\. Raise requestTimeoutMs/,
    ],
    [
      "a closed client",
      coded("UND_ERR_DESTROYED", "The client is destroyed"),
      "ABORTED",
      /the client was closed/,
    ],
    [
      "a request that cannot be sent",
      new NeverSent(coded("UND_ERR_INVALID_ARG", "invalid x-a header")),
      "INVALID",
      /cannot be sent \(invalid x-a header\)/,
    ],
    [
      "an answer that is too long",
      new UnreadableAnswer(coded("ERR_STRING_TOO_LONG", "Cannot create a string")),
      "UNAVAILABLE",
      /the answer of http:\/\/h:1\/api cannot be read \(Cannot create a string\)/,
    ],
    ["undefined", undefined, "UNAVAILABLE", /\(undefined\)/],
  ])(
    "makes %s an error that names the request, the address and the cause",
    async (_name, cause, code, message) => {
      const error = await rejection(raising(failing(cause), PEER)(apiRequest()));

      expect(error).toMatchObject({
        code,
        message: expect.stringMatching(message),
        request: { route: "/workflow/{workflowId}" },
      });
    },
  );

  it("keeps the cause of the socket, not its wrapper", async () => {
    const cause = coded("ECONNREFUSED", "connect ECONNREFUSED");

    expect(await rejection(raising(failing(new NeverSent(cause)), PEER)(apiRequest()))).toMatchObject({
      cause,
    });
  });

  it("calls it ABORTED when the caller aborted, whatever the transport said", async () => {
    const reason = new Error("the user left");

    const error = await rejection(
      raising(failing(coded("ECONNRESET", "reset")), PEER)(apiRequest({ signal: AbortSignal.abort(reason) })),
    );

    expect(error).toMatchObject({
      code: "ABORTED",
      cause: reason,
      retryable: false,
      message: expect.stringMatching(/the user left/),
    });
  });

  it("keeps credentials out of the message", async () => {
    const error = await rejection(
      raising(failing(new Error("proxy http://me:secret@p:1 failed")), PEER)(apiRequest()),
    );

    expect(error).toMatchObject({ message: expect.stringMatching(/proxy http:\/\/p:1 failed/) });
  });

  it("leaves an error of Baton's own as it is", async () => {
    const own = new ConductorSdkError("UNAVAILABLE", "the embedded server is closed");

    expect(await rejection(raising(failing(own), PEER)(apiRequest()))).toBe(own);
  });
});
