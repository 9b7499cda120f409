import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Ends the process with a clear message when this Node is older than `engines.node` of the root package.json. */
export function refuseOldNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const least = engines.node.replace(/^\D+/, "");
  if (compareVersions(process.versions.node, least) >= 0) return;
  console.error(
    `Baton needs Node ${least} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      "Install a current Node (nodejs.org, or a version manager: nvm install 24), then run the command again.",
  );
  process.exit(1);
}

function compareVersions(left, right) {
  const a = left.split(".").map(Number);
  const b = right.split(".").map(Number);
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}
