import { Child } from "./child-process";
import { Rest } from "./rest";

/** The embedded server alone in a process, as `npm run server` runs it. */
export interface ServerProcess {
  readonly child: Child;
  /** Ends in `/api`. */
  readonly url: string;
  readonly rest: Rest;
}

/** The program that `npm run server` runs. */
export const SERVER_PROGRAM = "packages/server/src/main.ts";

/** Starts a server on a file, on a free port. */
export async function startServerProcess(file: string): Promise<ServerProcess> {
  const child = new Child(SERVER_PROGRAM, ["--port", "0", "--data", file]);
  const [, url = ""] = await child.said(/Conductor API\s+(\S+)\n/);
  return { child, url, rest: new Rest(url) };
}
