import {
  answerProblems,
  type DescribedOperation,
  type Description,
  findOperation,
  sentProblems,
} from "@baton/api/testing";
import { readDescription } from "@baton/tooling/read-description";
import { ANSWER_EXCEPTIONS, REQUEST_EXCEPTIONS } from "./recorded-exceptions";
import { readRecordedBodies, readRecordedExchanges, type RecordedExchange } from "./recorded-exchanges";
import { recordedRequestProblems } from "./recorded-request";

/** These stand for every path; no program calls them. */
const UNDESCRIBED_METHODS: ReadonlySet<string> = new Set(["HEAD", "OPTIONS"]);

const description: Description = await readDescription();
const exchanges = readRecordedExchanges().filter(({ method }) => !UNDESCRIBED_METHODS.has(method));

interface Found {
  readonly exchange: RecordedExchange;
  readonly operation: DescribedOperation;
}

const found = exchanges.flatMap((exchange): Found[] => {
  const { operation } = findOperation(description, exchange.method, exchange.path) ?? {};
  return operation === undefined ? [] : [{ exchange, operation }];
});

/** Leaves out what an exception explains, and notes which one did. */
function unexplained(
  problems: readonly string[],
  exceptions: Readonly<Record<string, string>>,
  used: Set<string>,
) {
  return problems.filter((problem) => {
    const reason = Object.keys(exceptions).find((one) => problem.startsWith(one));
    if (reason !== undefined) used.add(reason);
    return reason === undefined;
  });
}

describe("what Conductor OSS 3.32.3 was recorded to say", () => {
  it("is described: every path that answers", () => {
    const strangers = exchanges.filter(
      ({ method, path, answer }) =>
        answer.status < 300 && findOperation(description, method, path) === undefined,
    );

    expect(strangers.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /version;a=b"]);
  });

  it("has the types that the description says, and no field it does not name; refusals and failures too", () => {
    const used = new Set<string>();
    const problems = found.flatMap(({ exchange: { id, answer }, operation }) =>
      answerProblems(description, operation, answer).map(
        (problem) => `${operation.operationId} ${problem} (${id})`,
      ),
    );

    expect(found.length).toBeGreaterThan(2_300);
    expect(unexplained(problems, ANSWER_EXCEPTIONS, used)).toEqual([]);
    expect(Object.keys(ANSWER_EXCEPTIONS).filter((one) => !used.has(one))).toEqual([]);
  });

  it("comes upon requests that the description describes", () => {
    const used = new Set<string>();
    const judged = found.filter(({ exchange }) => exchange.answer.status < 300 && !exchange.isLenient);
    const problems = judged.flatMap(({ exchange, operation }) =>
      recordedRequestProblems(description, operation, exchange).map(
        (problem) => `${operation.operationId} ${problem} (${exchange.id})`,
      ),
    );

    expect(judged.length).toBeGreaterThan(1_500);
    expect(unexplained(problems, REQUEST_EXCEPTIONS, used)).toEqual([]);
    expect(Object.keys(REQUEST_EXCEPTIONS).filter((one) => !used.has(one))).toEqual([]);
  });

  it("comes of definitions and starts that the description describes", () => {
    const bodies = readRecordedBodies();
    const problems = bodies.flatMap(({ id, method, path, body }) => {
      const { operation } = findOperation(description, method, path) ?? {};
      if (operation === undefined) return [`${method} ${path} is not described`];
      return sentProblems(description, operation, body).map((problem) => `${id} ${problem}`);
    });

    expect(bodies.length).toBeGreaterThan(500);
    expect(problems).toEqual([]);
  });

  it("covers most of what OSS has", () => {
    const answered = found.filter(({ exchange }) => exchange.answer.status < 300);

    expect(new Set(answered.map(({ operation }) => operation.operationId)).size).toBeGreaterThan(80);
  });
});
