import { BoundedCache } from "./bounded-cache";

describe("BoundedCache", () => {
  it("computes a value once while it is in use", () => {
    const computed: string[] = [];
    const cache = new BoundedCache<number>(2);
    const get = (key: string): number => cache.get(key, () => computed.push(key));

    for (const key of ["a", "a", "b", "a", "c", "a", "d", "a"]) get(key);

    expect(computed).toEqual(["a", "b", "c", "d"]);
  });

  it("forgets what has not been asked for", () => {
    const computed: string[] = [];
    const cache = new BoundedCache<number>(2);
    const get = (key: string): number => cache.get(key, () => computed.push(key));

    for (const key of ["old", "a", "b", "c", "d", "e", "old"]) get(key);

    expect(computed.filter((key) => key === "old")).toHaveLength(2);
  });

  it("remembers nothing of a computation that fails", () => {
    const cache = new BoundedCache<number>(2);
    const failing = (): number => {
      throw new Error("no");
    };

    expect(() => cache.get("a", failing)).toThrow("no");
    expect(cache.get("a", () => 1)).toBe(1);
  });
});
