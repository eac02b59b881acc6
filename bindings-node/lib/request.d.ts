/** What every request takes. */
export interface RequestOptions {
  /**
   * Stops waiting: the promise rejects with the signal's reason. The request itself may take
   * effect if it was sent.
   */
  signal?: AbortSignal;
  /** How long the request may take, in milliseconds; the client's `requestTimeout` by default. */
  timeout?: number;
}

/** A record id and the name that belongs to it. */
export interface IdName {
  id: number;
  name: string;
}

/**
 * When something shall happen. The interface takes wall-clock time of the contact centre: a text
 * such as `2026-03-31T09:30` is taken for just that, a `Date` is converted to it.
 */
export type When = Date | string;
