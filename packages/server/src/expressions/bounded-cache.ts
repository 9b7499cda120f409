/**
 * Remembers what was computed from a text, for a bounded number of texts. When it is full, what was not asked for since
 * it was last full is forgotten; asking for a fresh entry costs one map look-up.
 */
export class BoundedCache<Value> {
  #fresh = new Map<string, Value>();
  #aged = new Map<string, Value>();

  /** @param capacity how many values are fresh at most; as many older ones are kept beside them. */
  constructor(private readonly capacity: number) {}

  /** The remembered value of `key`, else what `compute` returns. Nothing is remembered when it throws. */
  get(key: string, compute: (key: string) => Value): Value {
    const fresh = this.#fresh.get(key);
    if (fresh !== undefined) return fresh;
    const value = this.#aged.get(key) ?? compute(key);
    if (this.#fresh.size >= this.capacity) {
      this.#aged = this.#fresh;
      this.#fresh = new Map();
    }
    this.#fresh.set(key, value);
    return value;
  }
}
