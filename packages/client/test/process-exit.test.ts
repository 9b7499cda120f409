import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { json, type Loopback, startHttp } from "./loopback";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CLIENT = new URL("../src/index.ts", import.meta.url).href;

/** Runs a script as a user would and resolves when it has ended by itself. */
function run(script: string, env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const program = `import { createConductorClient, TaskClient, WorkflowExecutor } from "${CLIENT}";\n${script}`;
  const args = ["--conditions=@baton/source", "--import", "tsx", "--input-type=module", "--eval", program];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH: process.env["PATH"], ...env } });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("close", (code) => resolve({ code, output: output.trim() }));
  });
}

describe("a process that uses a client", () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startHttp((seen, response) => {
      if (seen.url.startsWith("/api/token")) json(response, 200, { token: "t" });
      else if (!/execute|stalls/.test(seen.url)) json(response, 200, { workflowId: "w1" });
    });
  });
  afterAll(() => server.close());

  it.each([
    ["after close", "await client.close();", {}],
    ["without close, once its sockets are idle", "", {}],
    ["without close, with a token", "", { CONDUCTOR_AUTH_KEY: "k", CONDUCTOR_AUTH_SECRET: "s" }],
    [
      "after close, with a request that the server holds",
      `const held = executor.executeWorkflow({}, "w", 1, "r").catch((error) => console.log(error.code));
       await new Promise((resolve) => setTimeout(resolve, 50));
       await client.close();
       await held;`,
      {},
    ],
    [
      "without close, after calls that were aborted, ran out of time, were refused or waited for a token",
      `const gone = await createConductorClient({ serverUrl: "http://127.0.0.1:1", keyId: "", keySecret: "", totalTimeoutMs: 500 });
       const hasty = await createConductorClient({ requestTimeoutMs: 50 });
       const leave = AbortSignal.timeout(50);
       await Promise.allSettled([
         new WorkflowExecutor(gone).getExecution("w1"),
         new WorkflowExecutor(hasty).getExecution("stalls"),
         executor.getExecution("stalls", true, { signal: leave }),
         ...Array.from({ length: 50 }, () => executor.getExecution("w1")),
       ]);`,
      { CONDUCTOR_AUTH_KEY: "k", CONDUCTOR_AUTH_SECRET: "s", CONDUCTOR_LOG_LEVEL: "ERROR" },
    ],
  ])(
    "ends by itself %s",
    async (name, end, env) => {
      const script = `
      const client = await createConductorClient();
      const executor = new WorkflowExecutor(client);
      console.log((await executor.getExecution("w1")).workflowId);
      ${end}`;

      const { code, output } = await run(script, { CONDUCTOR_SERVER_URL: server.url, ...env });

      expect(output).toBe(name.includes("holds") ? "w1\nABORTED" : "w1");
      expect(code).toBe(0);
    },
    30_000,
  );

  it("ends with a clear message when the keys are wrong", async () => {
    await using refusing = await startHttp((_seen, response) =>
      json(response, 401, { message: "no such key" }),
    );

    const { code, output } = await run(`await createConductorClient();`, {
      CONDUCTOR_SERVER_URL: refusing.url,
      CONDUCTOR_AUTH_KEY: "k",
      CONDUCTOR_AUTH_SECRET: "s",
    });

    expect(code).toBe(1);
    expect(output).toMatch(/no such key.*refuses the keys/);
  }, 30_000);
});
