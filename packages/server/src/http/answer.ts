import type { ServerAnswer } from "./server-request";

const JSON_HEADERS = Object.freeze({ "content-type": "application/json" });
const TEXT_HEADERS = Object.freeze({ "content-type": "text/plain;charset=UTF-8" });
const NO_HEADERS = Object.freeze({});

/** 200 without body: what a Java method that returns nothing, or null, answers. */
export const EMPTY: ServerAnswer = Object.freeze({ status: 200, headers: NO_HEADERS, body: "" });

/** 204. */
export const NO_CONTENT: ServerAnswer = Object.freeze({ status: 204, headers: NO_HEADERS, body: "" });

/** An answer whose JSON is already text. */
export function jsonText(body: string, status = 200): ServerAnswer {
  return { status, headers: JSON_HEADERS, body };
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): ServerAnswer {
  return jsonText(JSON.stringify(value), status);
}

/** An answer in plain text, such as an id. */
export function text(body: string): ServerAnswer {
  return { status: 200, headers: TEXT_HEADERS, body };
}

/** An answer without body but with headers. */
export function bodiless(status: number, headers: Readonly<Record<string, string>>): ServerAnswer {
  return { status, headers, body: "" };
}
