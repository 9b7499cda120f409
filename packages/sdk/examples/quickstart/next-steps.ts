import type { WorkflowSummary } from "@baton/sdk";
import { SHOWN_FILE } from "./settings";
import { bold, count, counted } from "./text";

/**
 * What a newcomer can do now.
 *
 * @param left how many orders were never started.
 * @param example an execution to look at.
 */
export function nextSteps(left: number, example: WorkflowSummary | undefined): string {
  const rows: [command: string, text: string][] = [["npm run quickstart -- --fresh", "start over"]];
  if (left > 0) {
    rows.unshift(
      ["npm run quickstart", `go on: ${counted(left, "order")} left, and none is started twice`],
      ["npm run quickstart -- --all", `all ${count(left)}. Stop it with Ctrl+C or kill -9, and run it again`],
    );
  }
  if (example) {
    const order = `then look at order ${example.correlationId ?? ""}:`;
    rows.push([
      `npm run server -- --data ${SHOWN_FILE}`,
      `serve this data to clients in any language; ${order}`,
    ]);
  }
  const width = Math.max(...rows.map(([command]) => command.length));
  return [
    bold("What to try next"),
    ...rows.map(([command, text]) => `  ${command.padEnd(width)}  ${text}`),
    ...(example ? [`  curl http://127.0.0.1:8080/api/workflow/${example.workflowId}`] : []),
    "",
    `The data lies in ${SHOWN_FILE}. The tutorial starts in packages/sdk/examples/quickstart/main.ts`,
  ].join("\n");
}
