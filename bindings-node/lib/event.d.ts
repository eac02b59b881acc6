import type { EventType, Parameter } from './generated/enums.js';

/** What all events have in common. */
export declare abstract class EventBase {
  protected constructor();
  /** The type: one of `EventType`. `switch (event.type)` narrows the event to its class. */
  abstract get type(): EventType;
  /** The name under which listeners for this type are registered: `delivered`. */
  abstract get typeName(): string;
  /** The name of the type in all languages: `Delivered`. */
  abstract get className(): string;
  /**
   * Its position among the events of this client's view. Snapshot events carry the position at
   * which the snapshot was taken.
   */
  get seq(): number;
  /** Which run of the service it comes from: an opaque text. */
  get epoch(): string;
  /** When it happened, to the millisecond. */
  get time(): Date;
  /** When it happened, in microseconds since 1970; exact up to the year 2255. */
  get micros(): number;
  /** The tenant it belongs to; -1 on a system without tenants. */
  get tenantId(): number;
  /**
   * Whether it is configuration data, told after a connect, rather than something that just
   * happened.
   */
  get snapshot(): boolean;
  /** The id of the request that caused it, if this client made it and the service knows. */
  get correlation(): number | undefined;
  /** The parameters in the order in which they came. */
  fields(): { name: string; value: number | string }[];
  /**
   * The value of a parameter: by one of `Parameter`, or by its COM name, compared without regard
   * to ASCII case. `undefined` if the event does not have it.
   */
  get(name: Parameter | string): number | string | undefined;
  /**
   * The value as a text; a number gives its decimal digits. COM: `GetStringValue`.
   *
   * Throws `parameter_missing` if the event has no such parameter.
   */
  getStringValue(name: Parameter | string): string;
  /**
   * The value as a number; a text gives one only if it is the decimal form of one. COM:
   * `GetLongValue`.
   *
   * Throws `parameter_missing` if the event has no such parameter, `parameter_type` if it is a
   * text that is not a number.
   */
  getLongValue(name: Parameter | string): number;
  /** The number of the type. COM: `GetType`. */
  getType(): number;
  /**
   * The same event in memory of its own. An event that is kept keeps its batch of at most 16 KiB
   * in memory; one that stands alone does not.
   */
  detach(): this;
  /** The event as plain data: the JSON that `openccas watch --json` prints. */
  toJSON(): EventJson;
}

/** An event as plain data. */
export interface EventJson {
  type: number;
  name: string;
  seq: number;
  /** RFC 3339, in UTC. */
  time: string;
  epoch: string;
  tenant_id: number;
  snapshot: boolean;
  correlation?: number;
  /** By COM name, in the order in which they came. */
  parameters: Record<string, number | string>;
}
