import { substituteSecrets } from "./secrets";

const SECRETS: Record<string, string> = { TOKEN: "s3cret", CREDS: '{"user":"ann","ids":[1,2]}' };

function substituted(value: unknown): unknown {
  return substituteSecrets(value, (name) => SECRETS[name]);
}

describe("substituteSecrets", () => {
  it.each([
    ["${workflow.secrets.TOKEN}", "s3cret"],
    ["Bearer ${workflow.secrets.TOKEN}!", "Bearer s3cret!"],
    ["${workflow.secrets.CREDS.user}:${workflow.secrets.TOKEN}", "ann:s3cret"],
    ["${workflow.secrets.CREDS.ids}", [1, 2]],
    ["ids ${workflow.secrets.CREDS.ids}", "ids [1,2]"],
    ["${workflow.secrets.NONE}", null],
    ["x${workflow.secrets.NONE}", "x"],
    ["${workflow.secrets.TOKEN.user}", null],
    ["${workflow.secrets.}", "${workflow.secrets.}"],
  ])("turns %j into %j", (text, expected) => {
    expect(substituted(text)).toEqual(expected);
  });

  it("reaches into maps and lists without changing them", () => {
    const input = { list: [{ auth: "${workflow.secrets.TOKEN}" }], n: 1 };

    expect(substituted(input)).toEqual({ list: [{ auth: "s3cret" }], n: 1 });
    expect(input.list[0]?.auth).toBe("${workflow.secrets.TOKEN}");
  });

  it("returns the same object when there is nothing to do", () => {
    const input = { a: ["${workflow.input.x}"] };

    expect(substituted(input)).toBe(input);
  });
});
