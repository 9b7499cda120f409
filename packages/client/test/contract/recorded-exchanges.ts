import { readFileSync } from "node:fs";

/** A request that was sent to Conductor OSS 3.32.3, and its answer. */
export interface RecordedExchange {
  /** The scenario it was recorded in. */
  readonly id: string;
  readonly method: string;
  /** Below the base address, encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** The value of its JSON body; absent when there was none. */
  readonly body?: unknown;
  readonly answer: { readonly status: number; readonly contentType?: string; readonly body: unknown };
  /** Whether the request is one that a server should refuse although this one took it. */
  readonly isLenient: boolean;
}

interface Step {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly answer: { readonly status: number; readonly contentType: string | null; readonly body: unknown };
  readonly lenient?: unknown;
}

/** A case of the recorded executions, as far as requests go. */
interface ExecutionCase {
  readonly id: string;
  readonly taskDefs: readonly unknown[];
  readonly workflowDefs: readonly unknown[];
  readonly start: unknown;
  /** Only there when the start was refused. */
  readonly startResult?: unknown;
}

/** A JSON body that a recorded server took. */
export interface RecordedBody {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../integration-tests/golden/${name}`, import.meta.url), "utf8"));

/** Stands where the recording left out what changes from run to run, whatever it was. */
const ANYTHING = "<any>";

/** What the recording wrote in place of numbers. A captured time has the name it was captured under. */
const NUMBERS: ReadonlySet<unknown> = new Set(["<epochMs>", "<ms>", "{{created}}", ANYTHING]);

/** The one field that the recording left out and that is no number. */
const LEFT_OUT_TEXT = "stackTrace";

/**
 * Reads every recorded exchange below the base address, numbers in place of the markers for numbers. Answers that the recording left
 * out are left out.
 */
export function readRecordedExchanges(): RecordedExchange[] {
  const { scenarios } = read("api-answers.json") as {
    readonly scenarios: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  };
  return scenarios.flatMap(({ id, steps }) =>
    steps
      .filter(({ request, answer }) => !request.path.startsWith("^") && answer.body !== ANYTHING)
      .map((step) => toExchange(id, step)),
  );
}

/** Reads what the recorded executions were defined and started with. */
export function readRecordedBodies(): RecordedBody[] {
  const { cases } = read("executions.json") as { readonly cases: readonly ExecutionCase[] };
  return cases.flatMap(({ id, taskDefs, workflowDefs, start, startResult }) => [
    ...(taskDefs.length > 0 ? [{ id, method: "POST", path: "/metadata/taskdefs", body: taskDefs }] : []),
    ...(workflowDefs.length > 0
      ? [{ id, method: "PUT", path: "/metadata/workflow", body: workflowDefs }]
      : []),
    ...(startResult === undefined ? [{ id, method: "POST", path: "/workflow", body: start }] : []),
  ]);
}

function toExchange(id: string, { request, answer, lenient }: Step): RecordedExchange {
  const { method, path, query = {}, body } = request;
  const { status, contentType } = answer;
  return {
    ...{ id, method, path, query, isLenient: lenient !== undefined },
    ...(body === undefined ? {} : { body }),
    answer: { status, ...(contentType === null ? {} : { contentType }), body: withNumbers(answer.body) },
  };
}

function withNumbers(value: unknown): unknown {
  if (NUMBERS.has(value)) return 1;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [
    name,
    name === LEFT_OUT_TEXT ? field : withNumbers(field),
  ]);
  return Object.fromEntries(fields);
}
