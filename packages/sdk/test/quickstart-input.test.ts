import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOrders } from "../examples/quickstart/orders";
import { ORDERS_FILE, readSettings } from "../examples/quickstart/settings";

const HEADER = "order_id,customer_id,date,quantity,amount_usd";

describe("readOrders", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "baton-orders-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function read(...lines: string[]) {
    const file = join(folder, "orders.csv");
    writeFileSync(file, lines.join("\n"));
    return readOrders(file);
  }

  it("reads the orders of the tutorial, those without an amount included", async () => {
    const orders = await readOrders(ORDERS_FILE);

    expect(orders).toHaveLength(6_919);
    expect(orders[0]).toEqual({
      id: "1",
      customerId: "1",
      date: "1997-01-01",
      quantity: 2,
      amountUsd: 29.33,
    });
    expect(orders.filter(({ amountUsd }) => amountUsd === 0)).toHaveLength(8);
  });

  it("passes over empty lines and takes the line ends of Windows", async () => {
    expect(await read(`${HEADER}\r`, "7,3,1997-01-02,1,9.99\r", "")).toHaveLength(1);
  });

  it.each([
    ["7,3,1997-01-02,none,9.99", 'line 3: quantity must be a whole number from 1 on, got "none"'],
    ["7,3,1997-01-02,0,9.99", "line 3: quantity must be"],
    ["7,3,1997-01-02,1,-5", 'line 3: amount_usd must be like 12.50, got "-5"'],
    ["7,3,tomorrow,1,9.99", 'line 3: date must be like 1997-12-31, got "tomorrow"'],
    ["x,3,1997-01-02,1,9.99", 'line 3: order_id must be a number, got "x"'],
    ["7,,1997-01-02,1,9.99", "line 3: customer_id must be a number"],
    ["7,3,1997-01-02,1", "line 3: a row has five fields"],
    ["7,3,1997-01-02,1,9.99,more", "line 3: a row has five fields"],
  ])("refuses the row %s", async (row, message) => {
    await expect(read(HEADER, "6,2,1997-01-01,1,9.99", row)).rejects.toThrow(message);
  });

  it("refuses a file with other columns", async () => {
    await expect(read("id;amount")).rejects.toThrow('line 1: the columns must be "order_id,');
  });
});

describe("readSettings", () => {
  it("starts 500 orders unless told otherwise", () => {
    expect(readSettings([])).toMatchObject({ orders: 500, fresh: false });
    expect(readSettings(["--orders", "20", "--fresh"])).toMatchObject({ orders: 20, fresh: true });
    expect(readSettings(["--all"])).toMatchObject({ orders: Number.POSITIVE_INFINITY });
  });

  it.each([
    [["--orders", "many"], '--orders must be a whole number, got "many"'],
    [["--orders=-1"], "--orders must be a whole number"],
    [["--ordres", "20"], "--ordres"],
    [["20"], "20"],
  ])("refuses %j", (args, message) => {
    expect(() => readSettings(args)).toThrow(message);
  });
});
