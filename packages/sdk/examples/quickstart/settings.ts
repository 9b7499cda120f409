import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { messageOf } from "@baton/sdk";

/** 6,919 real orders; the README beside it says where they come from. */
export const ORDERS_FILE = fileURLToPath(new URL("../data/orders.csv", import.meta.url));

/** Where the server keeps everything: a visible place below the current folder. */
export const DATA_FILE = resolve("quickstart-data", "orders.db");

/** The same, short enough to read. */
export const SHOWN_FILE = relative(".", DATA_FILE);

export const USAGE = `Usage: npm run quickstart -- [options]

Fulfils real orders with workers on a Conductor server inside this process. Run it again to go on with the next orders.

  --orders N   start the next N orders (default 500; 0 only finishes those that are unfinished)
  --all        start all orders that are left
  --fresh      start over: deletes ${SHOWN_FILE} first
  --help       show this text`;

export interface Settings {
  /** How many orders to start; infinite for all that are left. */
  readonly orders: number;
  readonly fresh: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  orders: { type: "string", default: "500" },
  all: { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line. Throws an error that names the option when one cannot be used. */
export function readSettings(args: string[]): Settings {
  const { orders, all, ...rest } = parse(args);
  if (!/^\d+$/.test(orders)) throw new Error(`--orders must be a whole number, got "${orders}"`);
  return { ...rest, orders: all ? Number.POSITIVE_INFINITY : Number(orders) };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (cause) {
    throw new Error(`${messageOf(cause)}. See npm run quickstart -- --help`, { cause });
  }
}
