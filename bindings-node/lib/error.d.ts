import type { ErrorCode } from './generated/enums.js';

/** What is known of a request that failed. */
export type Outcome =
  /** No byte of it left this program: it has had no effect. */
  | 'not_sent'
  /** The service answered with this error. */
  | 'refused'
  /** It was sent, and no answer came: it may have taken effect or not. */
  | 'unknown';

/** What went wrong: a kind for programs, a message for people, and what caused it. */
export declare class OpenccasError extends Error {
  constructor(code: ErrorCode, message: string, options?: { outcome?: Outcome; cause?: unknown });
  readonly name: 'OpenccasError';
  /** The kind. It is stable, and the same in every language. */
  readonly code: ErrorCode;
  /** The number of the kind, as `getLastErrorInfo` gives it; always negative. */
  readonly number: number;
  /** Whether the request that failed can have taken effect. */
  readonly outcome: Outcome;
}
