import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** 6,919 real orders; ../data/README.md says where they come from. */
export const ORDERS_FILE = fileURLToPath(new URL("../data/orders.csv", import.meta.url));

/** Where the server keeps everything: a visible place below the current folder. */
export const DATA_FILE = resolve("quickstart-data", "orders.db");

export const USAGE = `Usage: npm run quickstart -- [options]

Fulfils real orders with workers on an embedded Conductor. Run it again, and it goes on with the next orders.

  --orders N   start N more orders (default 500)
  --all        start all orders that are left
  --fresh      forget what was done so far and start over (deletes ${relative(".", DATA_FILE)})
  --help       show this text`;

export interface Settings {
  /** How many orders to start; all that are left when infinite. */
  readonly orders: number;
  readonly fresh: boolean;
  readonly help: boolean;
}

/** Reads the command line. Throws an error that names the option when one cannot be used. */
export function readSettings(args: string[]): Settings {
  const { values } = parseArgs({
    args,
    options: {
      orders: { type: "string", default: "500" },
      all: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (!/^\d+$/.test(values.orders))
    throw new Error(`--orders must be a whole number, got "${values.orders}"`);
  return { ...values, orders: values.all ? Number.POSITIVE_INFINITY : Number(values.orders) };
}

/** Makes the folder of the data file. */
export function makeDataFolder(): void {
  mkdirSync(dirname(DATA_FILE), { recursive: true });
}

/** Deletes the data file, with the two files that SQLite keeps beside it. Says whether there was one. */
export function deleteData(): boolean {
  const existed = existsSync(DATA_FILE);
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${DATA_FILE}${suffix}`, { force: true });
  return existed;
}
