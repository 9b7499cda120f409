import { serverHttp } from "./server-http";
await serverHttp();
