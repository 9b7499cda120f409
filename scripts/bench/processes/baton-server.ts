import { createServer } from "@baton/server";

// The embedded server with its defaults, durable on the file that it is given.
const server = await createServer({ file: process.argv[2] ?? "" });
const { url } = await server.listen({ port: 0 });
process.on("SIGTERM", () => void server.close().then(() => process.exit(0)));
process.send?.(url.endsWith("/api") ? url : `${url}/api`);
// Asked for anything, it tells the CPU time that it has used so far, in milliseconds.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
