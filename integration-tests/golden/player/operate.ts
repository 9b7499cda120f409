import type { Json } from "../../suite/json";
import type { Refusal, Step } from "./golden-case";
import type { RestAnswer } from "../../suite/rest";
import type { Session } from "./session";

/** Does what an operator can do to an execution. */
export async function operate(session: Session, step: Step): Promise<Refusal | undefined> {
  if (step.op === "register") {
    await session.register(step);
    return undefined;
  }
  const id = step.workflowId ?? (await session.workflowId(step.wf));
  return session.refusal(await send(session, step, id));
}

async function send(session: Session, step: Step, id: string): Promise<RestAnswer> {
  const { rest } = session;
  const path = `/workflow/${id}`;
  switch (step.op) {
    case "pause":
    case "resume":
      return rest.call("PUT", `${path}/${step.op}`);
    case "decide":
      return rest.call("PUT", `/workflow/decide/${id}`);
    case "terminate":
      return rest.call("DELETE", step.reason ? `${path}?reason=${encodeURIComponent(step.reason)}` : path);
    case "retry":
    case "retry+resumeSub":
      return rest.call("POST", `${path}/retry?resumeSubworkflowTasks=${step.op.endsWith("resumeSub")}`);
    case "restart":
    case "restart+latest":
      return rest.call("POST", `${path}/restart?useLatestDefinitions=${step.op.endsWith("latest")}`);
    case "resetCallbacks":
      return rest.call("POST", `${path}/resetcallbacks`);
    case "skip":
      return rest.call("PUT", `${path}/skiptask/${String(step.task)}`);
    case "rerun":
      return rest.call("POST", `${path}/rerun`, session.prepare(await rerunRequest(session, step)));
    default:
      throw new Error(`the player knows no operation ${String(step.op)}`);
  }
}

async function rerunRequest(session: Session, step: Step): Promise<Record<string, Json>> {
  const { task, taskWf = step.wf, taskInput, workflowInput, correlationId } = step;
  const found = task === undefined ? undefined : await session.lastTask(task, taskWf);
  const reRunFromTaskId = found?.taskId ?? step.taskId;
  return {
    ...(reRunFromTaskId === undefined ? {} : { reRunFromTaskId }),
    ...(taskInput === undefined ? {} : { taskInput }),
    ...(workflowInput === undefined ? {} : { workflowInput }),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
