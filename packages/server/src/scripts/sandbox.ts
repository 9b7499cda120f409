/**
 * One QuickJS machine inside one WebAssembly memory.
 *
 * Invariants
 *   B1. Every call starts from the same memory: a snapshot taken after the guest code was loaded is copied back after
 *       each call. Nothing a script does to its globals, its prototypes or its heap reaches the next one.
 *   B2. No script uses more memory than the capped WebAssembly memory, or runs longer than `mayGoOn` allows.
 *   B3. Only values that exist in the snapshot are kept between calls; everything else is gone with the copy.
 */
import imported from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";

import { GUEST } from "./guest";

/** The part of the global `WebAssembly` that is used; its types come with the DOM only. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => WasmMemory;
};

interface WasmMemory {
  /** Another one after the memory has grown. */
  readonly buffer: ArrayBuffer;
}

const INITIAL_PAGES = 256;
const MAXIMUM_PAGES = 1_024;

/** More than this, and a script that recurses without end overflows the stack of the process instead of its own. */
const STACK_BYTES = 256 * 1_024;

/** A run of zeros this long (1 MB) at the time of the snapshot is unused stack, which a call may leave dirty. */
const UNUSED_WORDS = 262_144;

const MARGIN_BYTES = 16_384;

/** What a call came to: an answer of the guest code, or an error that it could not catch. */
export type SandboxAnswer =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "stopped"; readonly message: string }
  /** The machine itself failed; it works on, but should be replaced. */
  | { readonly kind: "damaged"; readonly message: string };

interface Snapshot {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Runs scripts that know nothing of each other. */
export class Sandbox {
  #mayGoOn: () => boolean = () => true;
  readonly #snapshots: readonly Snapshot[];

  private constructor(
    private readonly memory: WasmMemory,
    runtime: QuickJSRuntime,
    private readonly context: QuickJSContext,
    private readonly receiver: QuickJSHandle,
    private readonly guest: QuickJSHandle,
  ) {
    runtime.setInterruptHandler(() => !this.#mayGoOn());
    this.#snapshots = takeSnapshots(memory.buffer);
  }

  static async create(): Promise<Sandbox> {
    const wasmMemory = new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
    const machine = await newQuickJSWASMModuleFromVariant(newVariant(variantOf(imported), { wasmMemory }));
    // Without this memory there would be no cap, and the snapshots would be of nothing.
    if (machine.getWasmMemory() !== wasmMemory)
      throw new TypeError("QuickJS did not take the memory it was given");
    const runtime = machine.newRuntime();
    runtime.setMaxStackSize(STACK_BYTES);
    const context = runtime.newContext();
    const guest = context.unwrapResult(context.evalCode(GUEST, "guest.js"));
    return new Sandbox(wasmMemory, runtime, context, context.undefined, guest);
  }

  /**
   * Evaluates a script.
   *
   * @param now the time that the script sees when it starts.
   * @param mayGoOn is asked now and then; false stops the script.
   */
  run(script: string, input: string, now: number, mayGoOn: () => boolean): SandboxAnswer {
    const { context } = this;
    return this.#isolated(mayGoOn, () => {
      const answer = context.callFunction(
        this.guest,
        this.receiver,
        context.newString(withoutNul(script)),
        context.newString(input),
        context.newNumber(now),
      );
      if (answer.error !== undefined) return { kind: "stopped", message: this.#messageOf(answer.error) };
      return { kind: "answer", text: context.getString(answer.value) };
    });
  }

  /** What the parser says of a script, or undefined when it accepts it. */
  compile(script: string): { readonly message: string; readonly stack: string } | undefined {
    const { context } = this;
    let problem: { readonly message: string; readonly stack: string } | undefined;
    const answer = this.#isolated(
      () => true,
      () => {
        const result = context.evalCode(withoutNul(script), "<input>", { type: "global", compileOnly: true });
        if (result.error !== undefined) {
          problem = {
            message: this.#messageOf(result.error),
            stack: context.getString(context.getProp(result.error, "stack")),
          };
        }
        return { kind: "answer", text: "" };
      },
    );
    return answer.kind === "damaged" ? { message: answer.message, stack: "" } : problem;
  }

  #isolated(mayGoOn: () => boolean, call: () => SandboxAnswer): SandboxAnswer {
    this.#mayGoOn = mayGoOn;
    try {
      return call();
    } catch (error) {
      return { kind: "damaged", message: error instanceof Error ? error.message : String(error) };
    } finally {
      const bytes = new Uint8Array(this.memory.buffer);
      for (const snapshot of this.#snapshots) bytes.set(snapshot.bytes, snapshot.offset);
    }
  }

  /** What even the guest code could not catch, or what a script threw while its error was being described. */
  #messageOf(error: QuickJSHandle): string {
    return this.context.typeof(error) === "object"
      ? this.context.getString(this.context.getProp(error, "message")) || "Error"
      : "Error";
  }
}

/** A default import of a CommonJS module is the module itself when the importer is CommonJS, too. */
function variantOf(
  module: QuickJSSyncVariant | { readonly default: QuickJSSyncVariant },
): QuickJSSyncVariant {
  return "default" in module ? module.default : module;
}

/** Texts end at a NUL on their way into the sandbox, so a script that contains one is passed as a text in a script. */
function withoutNul(script: string): string {
  return script.includes("\0") ? `(0, eval)(${JSON.stringify(script)})` : script;
}

/** The used parts of the memory. Unused heap lies behind them, and is not read before it is written. */
function takeSnapshots(memory: ArrayBuffer): Snapshot[] {
  const words = new Int32Array(memory);
  const snapshots: Snapshot[] = [];
  let start = 0;
  let zeros = 0;
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end -= 1;
  for (let at = 0; at < end; at += 1) {
    if (words[at] === 0) {
      zeros += 1;
      continue;
    }
    if (zeros >= UNUSED_WORDS) {
      snapshots.push(snapshotOf(memory, start, at - zeros));
      start = at;
    }
    zeros = 0;
  }
  snapshots.push(snapshotOf(memory, start, end));
  return snapshots;
}

/** Rounded up, so that the zeros that belong to the last objects are kept as well. */
function snapshotOf(memory: ArrayBuffer, start: number, end: number): Snapshot {
  const offset = start * Int32Array.BYTES_PER_ELEMENT;
  const to = end * Int32Array.BYTES_PER_ELEMENT + MARGIN_BYTES;
  return { offset, bytes: new Uint8Array(memory.slice(offset, to)) };
}
