import type { HttpMethod } from "./transport";

/** The servers an operation exists on: Conductor OSS, Orkes Conductor. */
export type Edition = "oss" | "orkes";

/** What the description says about one operation, for contract tests and tools. */
export interface Operation {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path template below the base address (`…/api`). */
  readonly path: string;
  /** The group the operation is called through, such as `WorkflowResource`. */
  readonly resource: string;
  readonly editions: readonly Edition[];
  /** Whether the server may see the request twice without harm. */
  readonly repeatable: boolean;
}
