/** How important a record of the log is, the most important first. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Something that the package tells of its work. */
export interface LogRecord {
  level: LogLevel;
  /** Which part of the package tells it: `openccas::connection::driver`. */
  target: string;
  /** What it tells, for people: `connected service="cc1:2600"`. */
  message: string;
}

/**
 * Gives the log of the package to a function, from `level` on: `info` by default. `null` takes it
 * away; without one the log costs nothing.
 *
 * There is one for the process, worker threads included: what is set last counts. It is called on
 * the event loop of the thread that set it, in order, and does not keep the process alive. Should
 * more than 4096 records wait, a record tells how many were dropped. No password is in the log, and
 * no value of a parameter above the level `trace`.
 */
export declare function setLog(
  sink: ((record: LogRecord) => void) | null,
  options?: { level?: LogLevel },
): void;
