import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

/** Bundles `code` as an application for browsers would: everything in one file. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "app",
    platform: "browser",
    target: "es2022",
    conditions: ["@baton/source"],
  });
  return outputFiles[0]?.text ?? "";
}

const sizeOf = (text: string) => ({ bytes: text.length, gzip: gzipSync(text, { level: 9 }).length });

const PROGRAM = `
  import { createConductorClient, WorkflowExecutor } from "../src/index";

  export async function run() {
    await using client = await createConductorClient({ serverUrl: "https://conductor.example", keyId: "k", keySecret: "s" });
    const executor = new WorkflowExecutor(client);
    const id = await executor.startWorkflow({ name: "fulfil_order", input: { id: 7 } });
    const workflow = await executor.getWorkflow(id, false);
    return { id, status: workflow.status, supported: await client.supports("createFile") };
  }
`;

describe("a bundle for a browser", () => {
  it("has nothing of Node in it and works with the browser's fetch", async () => {
    const code = await bundle(PROGRAM);
    expect(code).not.toMatch(/["'`](node:|undici)/);
    expect(code).not.toMatch(/workflowBulkResource/);

    const sent: string[] = [];
    const fetch = (url: string, { method, headers }: RequestInit): Promise<Response> => {
      const token = new Headers(headers).get("x-authorization") ?? "none";
      sent.push(`${method} ${url} ${token}`);
      return Promise.resolve(answerTo(`${method} ${new URL(url).pathname}`));
    };
    const browser = {
      fetch,
      URL,
      AbortController,
      AbortSignal,
      Headers,
      setTimeout,
      clearTimeout,
      console,
      TextEncoder,
    };
    const context = createContext(browser);
    runInContext(code, context);

    expect(await runInContext("app.run()", context)).toEqual({
      id: "w1",
      status: "COMPLETED",
      supported: false,
    });
    expect(sent).toEqual([
      "POST https://conductor.example/api/token none",
      "POST https://conductor.example/api/workflow t",
      "GET https://conductor.example/api/workflow/w1?includeTasks=false t",
      "GET https://conductor.example/api/token/userInfo t",
    ]);
  });

  it("leaves Node's modules out under both names: the build drops the prefix", () => {
    const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
    const { browser } = JSON.parse(file) as { browser: Readonly<Record<string, false>> };
    const names = Object.keys(browser).filter((name) => name.startsWith("node:"));

    expect(names).toHaveLength(3);
    for (const name of names) expect(browser[name.slice("node:".length)]).toBe(false);
  });

  it("is small: the executor alone, and with its connection", async () => {
    const alone = sizeOf(await bundle(`export { WorkflowExecutor } from "../src/index";`));
    const connected = sizeOf(await bundle(PROGRAM));

    expect(alone.bytes).toBeLessThan(27_000);
    expect(alone.gzip).toBeLessThan(6_500);
    expect(connected.bytes).toBeLessThan(116_000);
    expect(connected.gzip).toBeLessThan(25_500);
  });
});

function answerTo(request: string): Response {
  if (request === "POST /api/token") return Response.json({ token: "t" });
  if (request === "POST /api/workflow")
    return new Response("w1", { headers: { "content-type": "text/plain" } });
  if (request === "GET /api/workflow/w1") return Response.json({ workflowId: "w1", status: "COMPLETED" });
  return Response.json({ id: "me" });
}
