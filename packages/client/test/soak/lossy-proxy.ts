import { connect, type Socket } from "node:net";
import { startTcp, type TcpLoopback } from "../loopback";

/** What may happen to an answer on its way. */
const FAULTS: readonly ((toClient: Socket) => void)[] = [
  (toClient) => toClient.destroy(),
  (toClient) => toClient.resetAndDestroy(),
  (toClient) => toClient.end(),
  (toClient) => toClient.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"),
];

/** A proxy that loses answers, and counts the connections that are open. */
export interface LossyProxy extends TcpLoopback {
  readonly open: () => number;
  /** How many answers were lost. */
  readonly lost: () => number;
}

/** Starts a proxy that meets every `period`-th answer with a fault, one kind after the other. */
export async function startLossyProxy(port: number, period: number): Promise<LossyProxy> {
  const sockets = new Set<Socket>();
  let answers = 0;
  let lost = 0;
  const tcp = await startTcp((toClient) => {
    const toServer = connect(port, "127.0.0.1");
    sockets.add(toClient);
    toServer.on("error", () => toClient.destroy());
    toClient.on("close", () => {
      sockets.delete(toClient);
      toServer.destroy();
    });
    toClient.on("data", (data) => toServer.write(data));
    toServer.on("close", () => toClient.end());
    toServer.on("data", (data) => {
      answers += 1;
      if (answers % period === 0) FAULTS[lost++ % FAULTS.length]?.(toClient);
      else if (toClient.writable) toClient.write(data);
    });
  });
  return { ...tcp, open: () => sockets.size, lost: () => lost };
}
