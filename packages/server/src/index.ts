// Running a server
export { type ConductorServer, createServer } from "./create-server";
export type { ServerOptions } from "./config/server-options";
export type { Listener, ListenerOptions } from "./http/node-listener";
export type { Durability } from "./store/open-database";
