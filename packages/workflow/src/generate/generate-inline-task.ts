import { ConductorSdkError } from "@baton/core";
import type { InlineTaskDef } from "../tasks/inline-task";
import { completeDraft } from "./complete-draft";
import type { GeneratorOptions, TaskDraft } from "./task-draft";

/**
 * A complete INLINE task from any part of one. Unless told otherwise its script is `true`, in `graaljs`.
 *
 * `inputParameters.expression` may be a function that returns a function: the inner one's source becomes the script and
 * is called without arguments. It runs on the server, so that it may use nothing from outside but `$`; tools that rewrite
 * code (bundlers, test coverage) rewrite it too.
 *
 * @throws ConductorSdkError `INVALID` when the function does not return a function
 */
export function generateInlineTask(overrides: TaskDraft = {}, options?: GeneratorOptions): InlineTaskDef {
  const inputs = overrides.inputParameters ?? {};
  const make = inputs["expression"];
  const defaults = isFactory(make)
    ? { evaluatorType: "graaljs" as const, expression: "" }
    : { value: "${workflow.input.value}", evaluatorType: "graaljs" as const, expression: "true" };
  const expression = isFactory(make) ? { expression: sourceOf(make()) } : {};
  return completeDraft({
    type: "INLINE",
    label: "inline",
    defaults: { inputParameters: defaults },
    draft: overrides,
    fixed: { inputParameters: { ...defaults, ...inputs, ...expression } },
    options,
  });
}

function sourceOf(script: unknown): string {
  if (typeof script !== "function") {
    throw new ConductorSdkError(
      "INVALID",
      `inputParameters.expression of an INLINE task must be text or a function that returns a function, but it returned ${typeof script}`,
    );
  }
  return `(${String(script)})();`;
}

function isFactory(value: unknown): value is () => unknown {
  return typeof value === "function";
}
