import type { CallOptions } from "@baton/api";

/** What to find, in which order, and in pages of which size. */
export interface SearchOptions extends CallOptions {
  /**
   * Conditions joined by ` AND `, such as `workflowType = 'fulfil_order' AND status IN (RUNNING,PAUSED)`.
   * @default everything
   */
  query?: string | undefined;
  /**
   * Words that what is found contains.
   * @default any
   */
  freeText?: string | undefined;
  /**
   * A field and a direction, such as `startTime:DESC`.
   * @default the server's order
   */
  sort?: string | undefined;
  /**
   * How many to leave out at the beginning.
   * @default 0
   */
  start?: number | undefined;
  /**
   * How many on a page. An iterator asks for page after page of this size.
   * @default 100
   */
  size?: number | undefined;
}

/** Conditions as they travel: an empty text is none. */
export function conditionsOf({ query, freeText, sort }: SearchOptions) {
  return { query: query || undefined, freeText: freeText || undefined, sort: sort || undefined };
}
