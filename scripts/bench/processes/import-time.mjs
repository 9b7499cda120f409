import { performance } from "node:perf_hooks";

// Plain JavaScript, so that no loader for TypeScript stands between Node and the package that the argument names.
const from = performance.now();
await import(process.argv[2] ?? "");
console.log(performance.now() - from);
process.exit(0);
