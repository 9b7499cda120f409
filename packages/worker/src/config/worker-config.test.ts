import { hostname } from "node:os";
import { resolveWorker, WORKER_DEFAULTS } from "./worker-config";
import type { Environment } from "./worker-env";
import type { WorkerOptions } from "./worker-options";

const resolve = (options: Partial<WorkerOptions>, env: Environment = {}) =>
  resolveWorker({ taskDefName: "send-email", ...options }, () => ({}), env);

describe("resolveWorker", () => {
  it("has the documented defaults", () => {
    expect(WORKER_DEFAULTS).toEqual({
      concurrency: 1,
      pollInterval: 100,
      pollTimeout: 5_000,
      paused: false,
      leaseExtendEnabled: true,
      registerTaskDef: false,
      overwriteTaskDef: true,
      strictSchema: false,
    });
    expect(resolve({})).toMatchObject({ ...WORKER_DEFAULTS, workerId: hostname() });
  });

  it("prefers the environment to code, and code to defaults", () => {
    const config = resolve(
      { concurrency: 2, pollTimeout: 100 },
      { CONDUCTOR_WORKER_SEND_EMAIL_CONCURRENCY: "7" },
    );

    expect(config).toMatchObject({ concurrency: 7, pollTimeout: 100, pollInterval: 100 });
  });

  it("keeps a default where code passes undefined", () => {
    expect(resolve({ concurrency: undefined }).concurrency).toBe(1);
  });

  it.each<[string, Environment, number]>([
    ["the worker's variable", { CONDUCTOR_WORKER_SEND_EMAIL_POLL_INTERVAL: "1" }, 1],
    ["the worker's dotted name", { "conductor.worker.send-email.poll_interval": "2" }, 2],
    ["the variable for all", { CONDUCTOR_WORKER_ALL_POLL_INTERVAL: "3" }, 3],
    ["the dotted name for all", { "conductor.worker.all.poll_interval": "4" }, 4],
    ["nothing when it is empty", { CONDUCTOR_WORKER_ALL_POLL_INTERVAL: " " }, 100],
    [
      "the worker's dotted name before the variable for all",
      { "conductor.worker.send-email.poll_interval": "2", CONDUCTOR_WORKER_ALL_POLL_INTERVAL: "3" },
      2,
    ],
    [
      "the variable for all when the worker's own is empty",
      { CONDUCTOR_WORKER_SEND_EMAIL_POLL_INTERVAL: "", CONDUCTOR_WORKER_ALL_POLL_INTERVAL: "3" },
      3,
    ],
  ])("reads %s", (_name, env, expected) => {
    expect(resolve({}, env).pollInterval).toBe(expected);
  });

  it("reads every property", () => {
    const env = Object.fromEntries(
      Object.entries({
        POLL_INTERVAL: "20",
        POLL_TIMEOUT: "300",
        CONCURRENCY: "4",
        DOMAIN: "eu",
        WORKER_ID: "w7",
        REGISTER_TASK_DEF: "yes",
        OVERWRITE_TASK_DEF: "off",
        STRICT_SCHEMA: "1",
        LEASE_EXTEND_ENABLED: "False",
        PAUSED: "on",
      }).map(([property, value]) => [`CONDUCTOR_WORKER_SEND_EMAIL_${property}`, value]),
    );

    expect(resolve({}, env)).toMatchObject({
      pollInterval: 20,
      pollTimeout: 300,
      concurrency: 4,
      domain: "eu",
      workerId: "w7",
      registerTaskDef: true,
      overwriteTaskDef: false,
      strictSchema: true,
      leaseExtendEnabled: false,
      paused: true,
    });
  });

  it.each<[string, string, string]>([
    ["CONCURRENCY", "0", 'CONDUCTOR_WORKER_SEND_EMAIL_CONCURRENCY must be a whole number from 1 on, got "0"'],
    ["CONCURRENCY", "many", 'must be a whole number from 1 on, got "many"'],
    ["POLL_INTERVAL", "-1", 'must be a whole number from 0 on, got "-1"'],
    ["POLL_TIMEOUT", "1.5", 'must be a whole number from 0 on, got "1.5"'],
    ["PAUSED", "maybe", 'CONDUCTOR_WORKER_SEND_EMAIL_PAUSED must be true or false, got "maybe"'],
  ])("names the variable %s when it is %s", (property, value, message) => {
    expect(() => resolve({}, { [`CONDUCTOR_WORKER_SEND_EMAIL_${property}`]: value })).toThrow(message);
  });

  it.each<[Partial<WorkerOptions>, string]>([
    [{ concurrency: 0 }, 'worker "send-email": concurrency must be a whole number from 1 on, got 0'],
    [{ pollInterval: -5 }, "pollInterval must be a whole number from 0 on, got -5"],
    [{ pollTimeout: Number.NaN }, "pollTimeout must be a whole number from 0 on, got NaN"],
    [{ taskDefName: " " }, "a worker needs a taskDefName"],
  ])("refuses %p", (options, message) => {
    expect(() => resolve(options)).toThrow(message);
  });
});
