import type { OpenccasError } from './error.js';

/** Events are missing here. What was derived from the events before may be out of date. */
export declare class Gap {
  private constructor();
  get type(): 'gap';
  get typeName(): 'gap';
  /** The first that is missing. */
  readonly from: number;
  /** The last that is missing; `undefined` when it is another run of the service. */
  readonly to: number | undefined;
}

/**
 * Configuration data follow, up to and with `DataComplete`. They replace whatever was known.
 */
export declare class SnapshotBegin {
  private constructor();
  get type(): 'snapshotBegin';
  get typeName(): 'snapshotBegin';
  /** Where the view stood when the snapshot was taken. */
  readonly seq: number;
}

/** The connection was lost; the client tries to make it again. */
export declare class Disconnected {
  private constructor();
  get type(): 'disconnected';
  get typeName(): 'disconnected';
  /** Why. */
  readonly reason: OpenccasError;
}

/** The connection is there again. */
export declare class Reconnected {
  private constructor();
  get type(): 'reconnected';
  get typeName(): 'reconnected';
}

/** What the stream of events tells beside events, in its place among them. */
export type Notice = Gap | SnapshotBegin | Disconnected | Reconnected;
