import { rejection } from "../../test/loopback";
import { eachResult, type PageRange } from "./each-result";
import type { SearchOptions } from "./search-options";

/** A server with `total` results, which are numbers from 0 on. */
function search(total: number, options: SearchOptions = {}, totalHits: number | undefined = total) {
  const asked: PageRange[] = [];
  const results = eachResult(options, (page) => {
    asked.push(page);
    const length = Math.max(0, Math.min(page.size, total - page.start));
    return Promise.resolve({ totalHits, results: Array.from({ length }, (_, index) => page.start + index) });
  });
  return { results, asked };
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const upTo = (total: number) => Array.from({ length: total }, (_, index) => index);

describe("eachResult", () => {
  it.each([
    ["nothing", 0, 1],
    ["less than a page", 99, 1],
    ["exactly a page", 100, 1],
    ["a page and one", 101, 2],
    ["exactly three pages", 300, 3],
  ])("finds %s in as few requests as it takes", async (_name, total, pages) => {
    const { results, asked } = search(total);

    expect(await all(results)).toEqual(upTo(total));
    expect(asked).toEqual(upTo(pages).map((page) => ({ start: page * 100, size: 100 })));
  });

  it("begins and pages as it is told", async () => {
    const { results, asked } = search(10, { start: 3, size: 4 });

    expect(await all(results)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(asked).toEqual([
      { start: 3, size: 4 },
      { start: 7, size: 4 },
    ]);
  });

  it("ends at an empty page, whatever the server counts", async () => {
    const { results, asked } = search(3, { size: 2 }, 1_000);

    expect(await all(results)).toEqual([0, 1, 2]);
    expect(asked).toHaveLength(3);
  });

  it("leaves nothing out where the server sends smaller pages than it is asked for", async () => {
    const asked: number[] = [];
    const results = eachResult({ size: 100 }, ({ start }) => {
      asked.push(start);
      return Promise.resolve({ totalHits: 5, results: [start, start + 1].filter((one) => one < 5) });
    });

    expect(await all(results)).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([0, 2, 4]);
  });

  it("is content with a page that is not full where the server counts nothing", async () => {
    const asked: number[] = [];
    const results = eachResult({ size: 2 }, ({ start }) => {
      asked.push(start);
      return Promise.resolve({ results: start === 0 ? [0, 1] : [2] });
    });

    expect(await all(results)).toEqual([0, 1, 2]);
    expect(asked).toEqual([0, 2]);
  });

  it("ends where the server counts nothing", async () => {
    const asked: number[] = [];
    const results = eachResult({ size: 2 }, ({ start }) => {
      asked.push(start);
      return Promise.resolve(start < 4 ? { results: [start, start + 1] } : {});
    });

    expect(await all(results)).toEqual([0, 1, 2, 3]);
    expect(asked).toEqual([0, 2, 4]);
  });

  it("asks for nothing that nobody looks at", async () => {
    const { results, asked } = search(1_000);

    expect(asked).toEqual([]);
    for await (const result of results) if (result === 99) break;

    expect(asked).toHaveLength(1);
  });

  it("stops amid a page when it is aborted", async () => {
    const stop = new AbortController();
    const { results, asked } = search(1_000, { signal: stop.signal });

    const found: number[] = [];
    const error = await rejection(
      (async () => {
        for await (const result of results) if (found.push(result) === 2) stop.abort("enough");
      })(),
    );

    expect(found).toEqual([0, 1]);
    expect(asked).toHaveLength(1);
    expect(error).toMatchObject({ code: "ABORTED", cause: "enough" });
  });

  it.each([{ size: 0 }, { size: -1 }, { size: 1.5 }, { size: Number.NaN }, { start: -1 }, { start: 0.5 }])(
    "refuses %p before anything is asked",
    async (options) => {
      const { results, asked } = search(10, options);

      const [[name, value] = []] = Object.entries(options);
      expect(await rejection(all(results))).toMatchObject({
        code: "INVALID",
        message: expect.stringMatching(new RegExp(`${name} is ${value},`)),
      });
      expect(asked).toEqual([]);
    },
  );
});
