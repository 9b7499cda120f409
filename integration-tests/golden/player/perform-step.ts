import { sleep, until } from "../../suite/until";
import { findDifference } from "./difference";
import type { Json } from "../../suite/json";
import type { Refusal, Step } from "./golden-case";
import { operate } from "./operate";
import { type Session, STEP_LIMIT_MS } from "./session";

/** How long a state may take to become what was recorded: the recorder looked at a moment of its own. */
export const SETTLE_MS = 4_000;

type Perform = (session: Session, step: Step) => Promise<Json | Refusal | undefined>;

/** Reports a polled task. */
const report =
  (label: (step: Step) => string | undefined, status: string, extra: object = {}): Perform =>
  async (session, step) => {
    const { taskId, workflowInstanceId } = session.polled(String(label(step)));
    const owner = step.wf === undefined ? workflowInstanceId : await session.workflowId(step.wf);
    const { reason: reasonForIncompletion, callbackAfterSeconds } = step;
    const body = {
      workflowInstanceId: step.workflowId ?? owner,
      taskId: step.taskId ?? taskId,
      workerId: "player",
      status,
      outputData: step.output ?? {},
      reasonForIncompletion,
      callbackAfterSeconds,
      ...extra,
    };
    return session.refusal(await session.rest.call("POST", "/tasks", body));
  };

/** Reports to a path below the tasks of an execution. */
const tell =
  (path: (step: Step) => string): Perform =>
  async (session, step) => {
    const at = `/tasks/${await session.workflowId(step.wf)}/${path(step)}`;
    return session.refusal(await session.rest.call("POST", at, step.output ?? {}));
  };

const expectNoTask: Perform = async (session, { noTask, domain }) => {
  const query = `workerid=player&count=1&timeout=150${domain === undefined ? "" : `&domain=${domain}`}`;
  const { text } = await session.rest.must("GET", `/tasks/poll/batch/${String(noTask)}?${query}`);
  if (text !== "[]") throw new Error(`a task was offered: ${text.slice(0, 300)}`);
  return undefined;
};

const waitForStatus: Perform = async (session, { waitStatus, wf }) => {
  const path = `/workflow/${await session.workflowId(wf)}?includeTasks=false`;
  await until(
    `the status ${String(waitStatus)}`,
    async () => {
      const { value } = await session.rest.must("GET", path);
      return (value as { readonly status: string }).status === waitStatus; // what this route answers
    },
    { timeoutMs: STEP_LIMIT_MS },
  );
  return undefined;
};

const waitForTask: Perform = async (session, { waitTask, wf }) => {
  const { ref = "", status = "" } = waitTask ?? {};
  const isThere = async (): Promise<boolean> => (await session.lastTask(ref, wf))?.status === status;
  await until(`${ref} to be ${status}`, isThere, { timeoutMs: STEP_LIMIT_MS });
  return undefined;
};

const letTimePass: Perform = async (_session, { sleepMs = 0 }) => {
  await sleep(sleepMs);
  return undefined;
};

const lookAt: Perform = async (session, { wf, result }) => {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const now = await session.brief(wf);
    if (findDifference(result ?? null, now, "") === undefined || performance.now() > deadline) return now;
    await sleep(40);
  }
};

/** What each kind of step does, by the field that names it. */
const PERFORM = {
  poll: (session, step) => session.take(step),
  noTask: expectNoTask,
  complete: report((step) => step.complete, "COMPLETED"),
  fail: report((step) => step.fail, "FAILED"),
  failTerminal: report((step) => step.failTerminal, "FAILED_WITH_TERMINAL_ERROR"),
  cancel: report((step) => step.cancel, "CANCELED"),
  inProgress: report((step) => step.inProgress, "IN_PROGRESS"),
  extendLease: report((step) => step.extendLease, "IN_PROGRESS", { extendLease: true }),
  updateByRef: tell(({ updateByRef = "", status = "COMPLETED" }) => `${updateByRef}/${status}`),
  signal: tell(({ signal = "" }) => `${signal}/signal`),
  start: (session, { start = {}, as = "" }) => session.start(start, as),
  op: operate,
  waitStatus: waitForStatus,
  waitTask: waitForTask,
  sleepMs: letTimePass,
  snap: lookAt,
} satisfies Partial<Record<keyof Step, Perform>>;

const KINDS = Object.keys(PERFORM) as (keyof typeof PERFORM)[]; // the keys of a literal

/**
 * Does one step and answers what there is to compare.
 *
 * @throws Error when it cannot be done, or waits in vain.
 */
export function performStep(session: Session, step: Step): Promise<Json | Refusal | undefined> {
  const kind = KINDS.find((name) => step[name] !== undefined);
  if (kind === undefined) throw new Error(`the player knows no such step: ${JSON.stringify(step)}`);
  return PERFORM[kind](session, step);
}
