import type { Clock } from "@baton/core";

import type { JsonMap } from "../definitions/model";
import { Sandbox, type SandboxAnswer } from "./sandbox";
import { ScriptError } from "./script-error";
import { scriptMessage, syntaxMessage, type Thrown } from "./script-message";

/** How scripts are run. */
export interface ScriptEngineOptions {
  /** Measures the time a script takes. */
  readonly clock: Clock;
  /**
   * Longest time a script may take.
   * @unit milliseconds
   * @default 4_000
   */
  readonly timeLimitMs?: number | undefined;
}

/** Evaluates the scripts of workflow definitions, each in a world of its own. */
export interface ScriptEngine {
  /**
   * The value of the last statement of `expression`, as JSON, or one of the numbers NaN and ±Infinity; `$` in it is a copy
   * of `input`.
   *
   * @throws {ScriptError} when it fails, or exceeds its time or memory.
   */
  evaluate(expression: string, input: JsonMap): unknown;
  /** What is wrong with the syntax of `expression`, in the server's words; undefined when it can be parsed. */
  syntaxError(expression: string): string | undefined;
  /** Lets go of the memory; what is evaluated afterwards throws. */
  close(): void;
}

const DEFAULT_TIME_LIMIT_MS = 4_000;

/**
 * How often a running script may be asked whether to go on, for each millisecond of its time limit. A machine asks less
 * often, so the clock decides; under a clock that stands still this ends an endless loop.
 */
const CHECKS_PER_MS = 50;

/**
 * Creates an engine that evaluates JavaScript in QuickJS: no input or output, no console, no timers, at most 64 MB. The
 * dates of scripts come from the clock, too.
 *
 * An evaluation is synchronous. A small one takes about 20 µs, half of which is bringing the sandbox back to its first
 * state.
 *
 * @see conductor-oss/conductor core/…/events/ScriptEvaluator.java
 */
export async function createScriptEngine(options: ScriptEngineOptions): Promise<ScriptEngine> {
  return new QuickJsEngine(
    await Sandbox.create(),
    options.clock,
    options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
  );
}

class QuickJsEngine implements ScriptEngine {
  #sandbox: Sandbox | undefined;
  #replacing = false;

  constructor(
    sandbox: Sandbox,
    private readonly clock: Clock,
    private readonly timeLimitMs: number,
  ) {
    this.#sandbox = sandbox;
  }

  evaluate(expression: string, input: JsonMap): unknown {
    const sandbox = this.#open();
    const now = this.clock.now();
    const deadline = now + this.timeLimitMs;
    let checksLeft = this.timeLimitMs * CHECKS_PER_MS;
    let timedOut = false;
    const answer = sandbox.run(expression, JSON.stringify(input), now, () => {
      checksLeft -= 1;
      timedOut ||= checksLeft < 0 || this.clock.now() >= deadline;
      return !timedOut;
    });
    if (timedOut) throw this.#timeout();
    return this.#valueOf(answer, expression);
  }

  syntaxError(expression: string): string | undefined {
    const problem = this.#open().compile(expression);
    return problem === undefined ? undefined : syntaxMessage(problem.message, problem.stack, expression);
  }

  close(): void {
    this.#sandbox = undefined;
  }

  #open(): Sandbox {
    if (this.#sandbox === undefined)
      throw new ScriptError("The script engine is closed; create another one.");
    return this.#sandbox;
  }

  #timeout(): ScriptError {
    const seconds = this.timeLimitMs / 1_000;
    return new ScriptError(`Script not evaluated within ${seconds} seconds, interrupted.`, true);
  }

  #valueOf(answer: SandboxAnswer, script: string): unknown {
    if (answer.kind === "damaged") this.#replace();
    if (answer.kind !== "answer") throw new ScriptError(`Error evaluating the script \`${answer.message}\``);
    if (answer.text.startsWith("n")) return Number(answer.text.slice(1));
    const content: unknown = JSON.parse(answer.text.slice(1));
    if (answer.text.startsWith("v")) return content;
    throw new ScriptError(scriptMessage(content as Thrown, script));
  }

  /** A damaged sandbox goes on with less stack than before, until another one is ready. */
  #replace(): void {
    if (this.#replacing) return;
    this.#replacing = true;
    Sandbox.create().then(
      (sandbox) => {
        this.#replacing = false;
        if (this.#sandbox !== undefined) this.#sandbox = sandbox;
      },
      () => {
        // The damaged one works, and the next damage is the next attempt.
        this.#replacing = false;
      },
    );
  }
}
