import { simpleTask } from "../tasks/simple-task";
import { inputOf, outputOf, type PathOf } from "./output-of";

type Same<A, B> = [A, B] extends [B, A] ? true : false;

describe("outputOf and inputOf", () => {
  it("write the expression of a task", () => {
    const charge = simpleTask("charge_ref", "charge");
    expect(outputOf(charge, "receipt.id")).toBe("${charge_ref.output.receipt.id}");
    expect(outputOf("charge_ref")).toBe("${charge_ref.output}");
    expect(outputOf(charge, "['a key']")).toBe("${charge_ref.output['a key']}");
    expect(inputOf(charge, "amount")).toBe("${charge_ref.input.amount}");
  });
});

describe("PathOf", () => {
  interface Order {
    id: string;
    customer?: { name: string };
    lines: { sku: string }[];
  }

  it("lists the paths of a type, and any text where the type says nothing", () => {
    const known: Same<
      PathOf<Order>,
      "id" | "customer" | "customer.name" | "lines" | `lines[${string}`
    > = true;
    const unknown: Same<PathOf<Record<string, unknown>>, string> = true;
    expect([known, unknown]).toEqual([true, true]);
  });

  it("ends for a type that contains itself", () => {
    interface Node {
      next?: Node;
    }
    const path: PathOf<Node> = "next.next.next";
    expect(path).toBe("next.next.next");
  });
});
