import type { JsonMap } from "../definitions/model";
import { ScriptError } from "./script-error";

/** How a task that evaluates a script ended. */
export interface TaskVerdict {
  readonly status: "COMPLETED" | "FAILED" | "FAILED_WITH_TERMINAL_ERROR";
  readonly outputData: JsonMap;
  readonly reasonForIncompletion?: string;
}

/** A task that ended with a value. */
export function completedWith(result: unknown): TaskVerdict {
  return { status: "COMPLETED", outputData: { result } };
}

/** A task that ended without one; the reason is also in its output. */
export function failedWith(status: "FAILED" | "FAILED_WITH_TERMINAL_ERROR", reason: string): TaskVerdict {
  return { status, outputData: { error: reason }, reasonForIncompletion: reason };
}

/** Runs `evaluate` and tells a script's failure, which has a message for users, from any other error, which is thrown. */
export function attempt<Value>(
  evaluate: () => Value,
): { readonly value: Value } | { readonly error: ScriptError } {
  try {
    return { value: evaluate() };
  } catch (error) {
    if (error instanceof ScriptError) return { error };
    throw error;
  }
}
