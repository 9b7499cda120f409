import type { LiveTask } from "./live-task";

/** A task that waits for a worker: a link of its queue's list. */
export interface QueueEntry {
  readonly task: LiveTask;
  readonly level: Level;
  previous: QueueEntry | undefined;
  next: QueueEntry | undefined;
}

/** The tasks of one priority, first come first served. */
interface Level {
  readonly queue: TaskQueue;
  readonly priority: number;
  first: QueueEntry | undefined;
  last: QueueEntry | undefined;
}

/** A worker that waits for tasks. */
export interface Waiter {
  /** Called when the queue has tasks; answers whether it still wants some afterwards. */
  readonly serve: () => boolean;
}

/** One queue: `[domain:]type`. */
interface TaskQueue {
  readonly name: string;
  readonly levels: Level[];
  readonly waiters: Set<Waiter>;
  size: number;
}

/** How many entries that may not be handed out now are stepped over in search of one that may. */
const MOST_STEPPED_OVER = 100;

/** The name of the queue a task of this type and domain waits in. */
export function queueName(taskType: string, domain: string | undefined): string {
  return domain === undefined ? taskType : `${domain}:${taskType}`;
}

/**
 * The tasks that workers can take now, by type and domain: higher priority first, then first come first served.
 * Every operation costs the same however many tasks wait.
 */
export class TaskQueues {
  readonly #queues = new Map<string, TaskQueue>();
  readonly #toServe = new Set<TaskQueue>();

  /** Ready tasks per queue; a queue once used stays listed. */
  sizes(): Map<string, number> {
    return new Map([...this.#queues.values()].map((queue) => [queue.name, queue.size]));
  }

  /** Puts a task in its queue, unless it is there. */
  offer(task: LiveTask): void {
    if (task.entry !== undefined) return;
    const queue = this.#queue(queueName(task.taskType, task.domain));
    const level = levelOf(queue, task.workflowPriority);
    const entry: QueueEntry = { task, level, previous: level.last, next: undefined };
    if (level.last === undefined) level.first = entry;
    else level.last.next = entry;
    level.last = entry;
    task.entry = entry;
    queue.size++;
    if (queue.waiters.size > 0) this.#toServe.add(queue);
  }

  /** Takes a task out of its queue, if it is in one. */
  withdraw(task: LiveTask): void {
    const entry = task.entry;
    if (entry === undefined) return;
    const { level, previous, next } = entry;
    if (previous === undefined) level.first = next;
    else previous.next = next;
    if (next === undefined) level.last = previous;
    else next.previous = previous;
    level.queue.size--;
    task.entry = undefined;
  }

  /** Takes up to `count` tasks that `allowed` lets pass. */
  take(name: string, count: number, allowed: (task: LiveTask) => boolean): LiveTask[] {
    const taken: LiveTask[] = [];
    let steppedOver = 0;
    for (const level of this.#queues.get(name)?.levels ?? []) {
      for (let entry = level.first; entry !== undefined && taken.length < count; entry = entry.next) {
        if (!allowed(entry.task)) {
          if (++steppedOver > MOST_STEPPED_OVER) return taken;
          continue;
        }
        taken.push(entry.task);
        this.withdraw(entry.task);
      }
    }
    return taken;
  }

  /** Registers a worker that waits; the result ends its wait. */
  wait(name: string, waiter: Waiter): () => void {
    const queue = this.#queue(name);
    queue.waiters.add(waiter);
    return () => queue.waiters.delete(waiter);
  }

  /** Lets the waiters of a queue look again although nothing was added, because a limit may allow more now. */
  reconsider(name: string): void {
    const queue = this.#queues.get(name);
    if (queue !== undefined && queue.waiters.size > 0 && queue.size > 0) this.#toServe.add(queue);
  }

  /** Hands what has arrived since the last call to those who wait, in the order of their coming. */
  serveWaiters(): void {
    for (const queue of this.#toServe) {
      this.#toServe.delete(queue);
      for (const waiter of queue.waiters) {
        if (queue.size === 0) break;
        if (!waiter.serve()) queue.waiters.delete(waiter);
      }
    }
  }

  #queue(name: string): TaskQueue {
    let queue = this.#queues.get(name);
    if (queue === undefined)
      this.#queues.set(name, (queue = { name, levels: [], waiters: new Set(), size: 0 }));
    return queue;
  }
}

function levelOf(queue: TaskQueue, priority: number): Level {
  const found = queue.levels.find((level) => level.priority === priority);
  if (found !== undefined) return found;
  const level: Level = { queue, priority, first: undefined, last: undefined };
  queue.levels.push(level);
  queue.levels.sort((a, b) => b.priority - a.priority);
  return level;
}
