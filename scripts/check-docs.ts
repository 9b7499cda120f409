import { fileURLToPath } from "node:url";
import { checkDocs } from "./checks/docs";
import { report } from "./checks/problem";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = (await report("code in READMEs", checkDocs, root)) ? 0 : 1;
