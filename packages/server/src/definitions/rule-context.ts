import { pathError } from "../expressions/json-path";
import type { DefinitionRegistry } from "./definition-registry";
import type { RuleContext } from "./task-type-rules";

/** What the rules of definitions ask others for. */
export interface RuleContextOptions {
  readonly registry: DefinitionRegistry;
  /** Why a script does not parse; undefined when it does. */
  readonly syntaxError: (expression: string) => string | undefined;
  /** The variables that `${NAME}` may name in task inputs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Joins what the rules need. */
export function createRuleContext({ registry, syntaxError, environment }: RuleContextOptions): RuleContext {
  return {
    syntaxError,
    pathError,
    isEnvironmentName: (name) => environment[name] !== undefined,
    findTaskDefinition: (name) => registry.findTask(name),
  };
}
