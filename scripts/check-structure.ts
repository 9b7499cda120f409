import { fileURLToPath } from "node:url";
import { checkStructure } from "./checks/structure";
import { report } from "./checks/problem";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = (await report("structure", checkStructure, root)) ? 0 : 1;
