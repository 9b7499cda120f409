import { readFile } from "node:fs/promises";

/** A purchase, as a row of the CSV file tells it. */
export interface Order {
  id: string;
  customerId: string;
  date: string;
  /** Number of CDs. */
  quantity: number;
  amountUsd: number;
}

const COLUMNS = "order_id,customer_id,date,quantity,amount_usd";

/** Reads the orders of a CSV file, in its order. Throws an error that names the file, the line and the field of a bad row. */
export async function readOrders(file: string): Promise<Order[]> {
  const [header, ...rows] = (await readFile(file, "utf8")).split(/\r?\n/);
  if (header !== COLUMNS)
    throw new Error(`${file}, line 1: the columns must be "${COLUMNS}", got "${header ?? ""}"`);
  return rows.flatMap((row, index) => (row === "" ? [] : [toOrder(row, `${file}, line ${index + 2}`)]));
}

function toOrder(row: string, place: string): Order {
  const bad = (field: string, rule: string, value: string) =>
    new Error(`${place}: ${field} must be ${rule}, got "${value}": ${row}`);

  const [id = "", customerId = "", date = "", quantity = "", amount = "", ...more] = row.split(",");
  if (more.length > 0 || amount === "") throw new Error(`${place}: a row has five fields: ${row}`);
  if (!/^\d+$/.test(id)) throw bad("order_id", "a number", id);
  if (!/^\d+$/.test(customerId)) throw bad("customer_id", "a number", customerId);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw bad("date", "like 1997-12-31", date);
  if (!/^[1-9]\d*$/.test(quantity)) throw bad("quantity", "a whole number from 1 on", quantity);
  // An amount of 0.00 is well-formed. Whether it can be charged is for the worker that charges it to say.
  if (!/^\d+(\.\d+)?$/.test(amount)) throw bad("amount_usd", "like 12.50", amount);
  return { id, customerId, date, quantity: Number(quantity), amountUsd: Number(amount) };
}
