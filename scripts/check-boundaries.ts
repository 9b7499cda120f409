import { fileURLToPath } from "node:url";
import { checkBoundaries } from "./checks/boundaries";
import { report } from "./checks/problem";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = (await report("boundaries", checkBoundaries, root)) ? 0 : 1;
