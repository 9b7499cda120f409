// Time and chance
export { type Backoff, backoffMs } from "./backoff";
export { type Cancel, type Clock, sleepWith, systemClock, type TimerOptions } from "./clock";
export { parseDuration } from "./duration";
export { onAbort } from "./on-abort";
export { type Random, systemRandom } from "./random";

// Words
export { consoleLogger, LOG_LEVELS, type LogFields, type Logger, type LogLevel, noopLogger } from "./logger";

// What went wrong
export { ConductorSdkError, type ErrorCode, type ErrorDetails, type ErrorRequest, messageOf } from "./errors";
