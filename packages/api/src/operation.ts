import type { HttpMethod } from "./transport";

/** The servers an operation exists on: Conductor OSS, Orkes Conductor. */
export type Edition = "oss" | "orkes";

/** What the description says about one operation, for contract tests and tools. */
export interface Operation {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path template below the base address (`…/api`), or below the root of the server where `root` says so. */
  readonly path: string;
  /** The group the operation is called through, such as `WorkflowResource`. */
  readonly resource: string;
  readonly editions: readonly Edition[];
  /** Whether the embedded server has it too. @default false */
  readonly embedded?: true;
  /** The property that Conductor OSS serves it with only when it is `true`; it is not, unless somebody set it. @default none */
  readonly setting?: string;
  /** Whether the server may see the request twice without harm. */
  readonly repeatable: boolean;
  /** What the answer is where its content type does not tell: bytes, or text whatever the server calls it. @default by content type */
  readonly answer?: "bytes" | "text";
  /** Whether the path is below the root of the server instead of the base address. @default false */
  readonly root?: true;
  /** The query parameter that is a map whose entries are parameters of their own. @default none */
  readonly spread?: string;
}

/** What has to be known about a route that is not like most, to call it. */
export type SpecialRoute = Pick<Operation, "answer" | "root" | "spread">;
