import { SHOWN_FILE } from "./settings";
import { bold, count } from "./text";

/** What a newcomer can do now. @param left how many orders were never started. */
export function nextSteps(left: number): string {
  const again =
    left > 0
      ? [
          ["npm run quickstart", `go on; ${count(left)} orders are left, and none is started twice`],
          ["npm run quickstart -- --all", "all that are left. Press Ctrl+C or kill it, and run it again"],
        ]
      : [];
  const rows = [
    ...again,
    ["npm run quickstart -- --fresh", "start over"],
    [`npm run server -- --data ${SHOWN_FILE}`, "serve this data over HTTP, to clients in any language"],
  ];
  const width = Math.max(...rows.map(([command = ""]) => command.length));
  return [
    bold("What to try next"),
    ...rows.map(([command = "", text = ""]) => `  ${command.padEnd(width)}  ${text}`),
    "",
    `The data lies in ${SHOWN_FILE}; the tutorial starts in packages/sdk/examples/quickstart/main.ts`,
  ].join("\n");
}
