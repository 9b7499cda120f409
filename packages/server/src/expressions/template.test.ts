import type { Scope } from "./scope";
import { compileParameters, compileTemplate } from "./template";

const ROOTS: Record<string, unknown> = {
  workflow: {
    input: { id: 7, price: 1.5, map: { k: [1] }, none: null, name: "id", text: "${workflow.input.id}" },
  },
  fetch_1: { output: { items: [{ sku: "a/b" }, { sku: "c" }] } },
};

const SCOPE: Scope = {
  get: (name) => ROOTS[name],
  names: () => Object.keys(ROOTS),
  environment: (name) => ({ REGION: "eu", CONF: '{"ports":[1],"m":{"l":["a/b"]}}' })[name],
  system: (name) => (name === "CPEWF_TASK_ID" ? "task-1" : undefined),
};

describe("compileTemplate", () => {
  it.each([
    ["${workflow.input.id}", 7],
    ["${workflow.input.map}", { k: [1] }],
    ["${workflow.input.missing}", null],
    ["${workflow.input.${workflow.input.name}}", 7],
    ["id=${workflow.input.id} ", "id=7 "],
    ["${workflow.input.map} ${workflow.input.none}", "{k=[1]} null"],
    ["${fetch_1.output.items[*].sku}", ["a/b", "c"]],
    ["skus ${fetch_1.output.items[*].sku}", 'skus ["a\\/b","c"]'],
    ["first ${fetch_1.output.items[0]}", "first {sku=a/b}"],
    ["${workflow.input.map.k.sum()} of", "1.0 of"],
    ["$${workflow.input.id}", "${workflow.input.id}"],
    ["<${workflow.input.text}>", "<${workflow.input.id}>"],
    ["${workflow.input.text}", "${workflow.input.id}"],
    ["${workflow.input.id", "${workflow.input.id"],
    ["a${ }b", "ab"],
    ["${not a path}", null],
    ["${nowhere.output.x}", null],
    ["${CPEWF_TASK_ID}", "task-1"],
    ["${NETFLIX_STACK}", "${NETFLIX_STACK}"],
    ["${workflow.env.REGION}-1", "eu-1"],
    ["${workflow.env.CONF.ports}", [1]],
    ["${workflow.env.CONF.m} ${workflow.env.REGION.x}", '{l=["a\\/b"]} null'],
    ["Bearer ${workflow.secrets.TOKEN}", "Bearer ${workflow.secrets.TOKEN}"],
  ])("substitutes %j", (text, expected) => {
    expect(compileTemplate(text)(SCOPE)).toEqual(expected);
  });

  it("substitutes in maps and lists, but not in names", () => {
    const template = {
      "${a}": ["${workflow.input.id}", { deep: "n${workflow.input.id}" }],
      flag: true,
      none: null,
    };

    expect(compileTemplate(template)(SCOPE)).toEqual({ "${a}": [7, { deep: "n7" }], flag: true, none: null });
  });

  it("gives away nothing of the definition or of the scope", () => {
    const parameters = { constant: { list: [1] }, whole: "${workflow.input.map}" };
    const template = compileParameters(parameters);

    const first = template(SCOPE) as typeof parameters & { whole: { k: number[] } };
    first.constant.list.push(2);
    first.whole.k.push(2);

    expect(template(SCOPE)).toEqual({ constant: { list: [1] }, whole: { k: [1] } });
    expect(parameters.constant).toEqual({ list: [1] });
  });

  it("copies a member called __proto__ as data", () => {
    const result = compileTemplate(JSON.parse('{"__proto__":{"x":"${workflow.input.id}"}}'))(SCOPE);

    expect(JSON.stringify(result)).toBe('{"__proto__":{"x":7}}');
  });

  it("takes what is no map for no parameters", () => {
    expect(compileParameters(undefined)(SCOPE)).toEqual({});
  });

  it("reads what the scope holds when it is evaluated", () => {
    const template = compileTemplate("${t.output.n}");
    const at = (n: number): Scope => ({ ...SCOPE, get: () => ({ output: { n } }) });

    expect([template(at(1)), template(at(2))]).toEqual([1, 2]);
  });
});
