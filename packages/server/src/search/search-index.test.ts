import type { Database } from "../store/driver";
import { openDatabase } from "../store/open-database";
import { SearchIndex, type SearchRequest } from "./search-index";

let database: Database;
let index: SearchIndex;

const INSERT = `INSERT INTO workflow
  (number, workflow_id, workflow_type, version, status, correlation_id, parent_workflow_id, start_time, update_time, end_time, classifier, snapshot, removed, body)
  VALUES (?, ?, ?, 1, ?, ?, ?, ?, 0, 0, ?, 1, ?, ?)`;

beforeEach(async () => {
  database = await openDatabase(":memory:", "full");
  index = new SearchIndex(database);
  const insert = database.prepare(INSERT);
  insert.run(1, "a", "order", "RUNNING", "c1", null, 100, "workflow", 0, '{"input":{"k":"Apple"}}');
  insert.run(2, "b", "order", "COMPLETED", "c2", "a", 200, "workflow", 0, '{"input":{"k":"100%"}}');
  insert.run(3, "c", "order", "COMPLETED", null, null, 300, "special", 0, "{}");
  insert.run(4, "d", "other", "FAILED", "c4", null, 400, "workflow", 1, "{}");
});

afterEach(() => database.close());

function search(request: Partial<SearchRequest>): [number, string] {
  const { totalHits, rows } = index.workflows({
    query: "",
    freeText: "*",
    sort: "",
    start: 0,
    size: 100,
    ...request,
  });
  return [totalHits, rows.map((row) => row["workflow_id"]).join("")];
}

describe("SearchIndex", () => {
  it.each<[Partial<SearchRequest>, [number, string]]>([
    [{}, [4, "abcd"]],
    [{ query: "workflowType=order" }, [3, "abc"]],
    [{ query: "workflowType=ORDER" }, [0, ""]],
    [{ query: "workflowType=ORD*" }, [3, "abc"]],
    [{ query: "status IN (COMPLETED,FAILED) AND startTime>200" }, [2, "cd"]],
    [{ query: "correlationId=c1" }, [1, "a"]],
    [{ query: "parentWorkflowId=a" }, [1, "b"]],
    [{ freeText: "apple" }, [1, "a"]],
    [{ freeText: "100%" }, [1, "b"]],
    [{ freeText: "app*" }, [1, "a"]],
    [{ classifiers: ["special"] }, [1, "c"]],
    [{ classifiers: ["special", "workflow"], topLevelOnly: true }, [3, "acd"]],
    [{ sort: "startTime:DESC" }, [4, "dcba"]],
    [{ sort: "status:ASC|startTime:DESC" }, [4, "cbda"]],
    [{ start: 1, size: 2 }, [4, "bc"]],
    [{ size: 0 }, [4, ""]],
    [{ start: 9 }, [4, ""]],
  ])("finds %j", (request, expected) => {
    expect(search(request)).toEqual(expected);
  });

  it("cannot be talked into other SQL", () => {
    expect(search({ query: "status=x' OR '1'='1" })).toEqual([0, ""]);
    expect(search({ sort: "startTime; DROP TABLE workflow:ASC" })).toEqual([4, "abcd"]);
    expect(search({ freeText: "' OR 1=1 --" })).toEqual([0, ""]);
  });

  it("lists what was created in a range of time and still exists", () => {
    expect([index.createdBetween("order", 1, 150, 300), index.createdBetween("other", 1, 0, 999)]).toEqual([
      ["b", "c"],
      [],
    ]);
  });
});
