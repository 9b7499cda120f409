import { parseDuration } from "@baton/core";

import { MappingError } from "./mapping-error";
import type { NewTask } from "../engine/live-task";
import { parseMoment } from "./moment";
import { type MapContext, ownTask, type SystemTask } from "./system-task";

/** What `callbackAfterSeconds` shows of a WAIT that ends only when somebody ends it. */
const OPEN_END_SECONDS = 2_147_483_647;

/**
 * WAIT: open for a duration, until a moment, or until somebody updates or signals it.
 *
 * @see conductor-oss/conductor core/…/mapper/WaitTaskMapper.java
 */
export const wait: SystemTask = {
  map: (context) => [waitTask(context)],
  evaluate: (task, core) =>
    task.waitUntil > 0 && core.clock.now() >= task.waitUntil ? { patch: { status: "COMPLETED" } } : undefined,
  completedFromOutside: true,
};

function waitTask(context: MapContext): NewTask {
  const { duration, until } = context.input;
  const wanted = (value: unknown): value is string | number =>
    value !== undefined && value !== null && value !== "";
  if (wanted(duration) && wanted(until)) {
    return refused(context, "Both 'duration' and 'until' specified. Please provide only one input");
  }
  if (wanted(duration)) {
    const length = parseDuration(String(duration));
    // Conductor refuses a start that leads here; a running execution would be stuck there for ever, here it fails.
    if (length === undefined) throw new MappingError(`Not valid duration: ${String(duration)}`, true);
    return timed(context, context.now + length, Math.floor(length / 1000));
  }
  if (wanted(until)) {
    const moment = parseMoment(String(until));
    if (moment === undefined)
      return refused(context, `Invalid/Unsupported Wait Until format.  Provided: ${String(until)}`);
    return timed(context, moment, Math.max(0, Math.ceil((moment - context.now) / 1000)));
  }
  return ownTask(context, {
    taskType: "WAIT",
    status: "IN_PROGRESS",
    callbackAfterSeconds: OPEN_END_SECONDS,
  });
}

function timed(context: MapContext, until: number, seconds: number): NewTask {
  return ownTask(context, {
    taskType: "WAIT",
    status: "IN_PROGRESS",
    waitUntil: Math.max(until, 1),
    callbackAfterSeconds: seconds,
  });
}

function refused(context: MapContext, reason: string): NewTask {
  return ownTask(context, {
    taskType: "WAIT",
    status: "FAILED_WITH_TERMINAL_ERROR",
    endTime: context.now,
    reasonForIncompletion: reason,
  });
}
