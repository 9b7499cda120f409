import { freeTextCondition, parseQuery, parseSort } from "./query-grammar";

const columns = new Map([
  ["workflowType", "workflow_type"],
  ["status", "status"],
  ["startTime", "start_time"],
]);

const parse = (query: string): unknown[] =>
  parseQuery(query, columns).map(({ sql, values }) => [sql, ...values]);

describe("parseQuery", () => {
  it.each([
    ["", []],
    ["status=RUNNING", [["status = ?", "RUNNING"]]],
    ["status = 'RUNNING'", [["status = ?", "RUNNING"]]],
    [
      'status="RUNNING" AND workflowType=wf',
      [
        ["status = ?", "RUNNING"],
        ["workflow_type = ?", "wf"],
      ],
    ],
    ["status IN (COMPLETED,FAILED)", [["status IN (?,?)", "COMPLETED", "FAILED"]]],
    ["status IN (COMPLETED, FAILED)", [["status IN (?,?)", "COMPLETED", " FAILED"]]],
    ["status IN (RUNNING)", [["status = ?", "RUNNING"]]],
    ["workflowType=wf_*", [["workflow_type LIKE ? ESCAPE '\\'", "wf\\_%"]]],
    ["workflowType IN (*x)", [["workflow_type LIKE ? ESCAPE '\\'", "%x"]]],
    ["startTime>5", [["start_time > ?", 5]]],
    ["startTime IN (5,6)", [["start_time IN (?,?)", 5, 6]]],
    ["colour=red", []],
  ])("reads %j", (query, expected) => {
    expect(parse(query)).toEqual(expected);
  });

  it.each([
    ["bad", "Incorrectly formatted query string: bad"],
    ["status=RUNNING AND worse", "Incorrectly formatted query string: worse"],
    ["startTime>yesterday", "startTime must be compared with milliseconds since the epoch, got 'yesterday'"],
    ["status=A,B", "status = takes one value, got 2: use IN"],
    ["taskId=x", "taskId cannot be searched for here: taskId=x"],
  ])("refuses %j", (query, message) => {
    expect(() => parse(query)).toThrow(message);
  });
});

describe("freeTextCondition", () => {
  it("finds everything without text", () => {
    expect([freeTextCondition("", "body"), freeTextCondition("*", "body")]).toEqual([[], []]);
  });

  it("looks for the text anywhere, its own wildcards escaped", () => {
    expect(freeTextCondition("50%_a*", "body")).toEqual([
      { sql: "body LIKE ? ESCAPE '\\'", values: ["%50\\%\\_a%%"] },
    ]);
  });
});

describe("parseSort", () => {
  it("takes known fields with a direction", () => {
    expect(parseSort("startTime:DESC|status:ASC|workflowType|colour:ASC|", columns)).toEqual([
      "start_time DESC",
      "status ASC",
    ]);
  });
});
