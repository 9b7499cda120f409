/** Why a test is not run on Conductor OSS, by what it says. Its row must go when the test does: a row without a test fails. */
type Reasons = Readonly<Record<string, string>>;

const ORKES_ONLY = "an operation that only Orkes and the embedded server have";
const STUCK = "Conductor OSS leaves the execution RUNNING";

/** Tests that are not run on Conductor OSS, by the title of their `describe`. Whatever is not listed has to pass there. */
export const NOT_ON_OSS: Readonly<Record<string, Reasons>> = {
  "an operator": {
    "sets variables of a running execution": ORKES_ONLY,
    "starts one execution for one idempotency key": "Conductor OSS ignores idempotency keys",
    "retries a sub-workflow inside of its parent":
      "the parent goes on only when it is swept, after 30 to 120 s",
    "lets a workflow time out that takes too long":
      "the sweeper of Conductor OSS notices it after 30 to 120 s",
  },
  "a synchronous execution": {
    "answers something empty, not an error, when a task is asked for and none waits":
      "Conductor OSS answers 500: its mapper returned a null value",
  },
  "an execution goes on to its end": {
    "after a skip of a task in a branch that is not reached yet": STUCK,
    "after a rerun from a fork": STUCK,
    "after a rerun from a join": STUCK,
    "after a rerun from a branch that failed, whose sibling was canceled": STUCK,
  },
  "workers in several processes": {
    "take over what a killed process leaves behind":
      "mostly within seconds, but now and then Conductor OSS never looks at such an execution again unless it is told to decide it",
  },
  "malformed workflow definitions": {
    "are refused with words: a fork without a join": "Conductor OSS stores it, and fails when it runs",
  },
};
