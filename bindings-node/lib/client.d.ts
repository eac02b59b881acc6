import type { EventEmitter } from 'node:events';
import type { OpenccasError } from './error.js';
import type { EventBase } from './event.js';
import type { EventType } from './generated/enums.js';
import type { Event, EventName, EventsByName } from './generated/events.js';
import type { Methods } from './generated/methods.js';
import type { Model } from './model.js';
import type { Gap, Notice, Reconnected, SnapshotBegin } from './notice.js';

/** Whom a client speaks for. */
export interface Credentials {
  userId: string;
  password: string;
  /** -1, the default, is the host. */
  tenantId?: number;
}

/** How a connection is encrypted. Certificates and keys are texts in PEM, or Buffers with one. */
export interface TlsOptions {
  /** Trust these issuers, and not those that the system trusts. */
  roots?: string | Buffer;
  /** The name that the service's certificate must have, if it is not the host's. */
  serverName?: string;
  /** The client's own certificate; `key` comes with it. */
  certificate?: string | Buffer;
  key?: string | Buffer;
}

/** How a lost connection is made again: at growing intervals, spread by chance. */
export interface ReconnectOptions {
  /** Milliseconds before the first attempt; it doubles with each. 100 by default. */
  firstDelay?: number;
  /** Milliseconds between two attempts at most. 5000 by default. */
  longestDelay?: number;
  /** Give up after so many failed attempts. Without a limit by default. */
  attempts?: number;
}

/** Settings of a client, with defaults that suit most programs. */
export interface ClientOptions {
  /** Where the service is, for `Client.open`. `localhost` by default. */
  host?: string;
  /** Port of the service, for `Client.open`. 2600 by default. */
  port?: number;
  /** Name of the program, for the service's log. `openccas` by default. */
  name?: string;
  /** Whom the client speaks for. A system with tenants insists on it. */
  credentials?: Credentials;
  /**
   * Encrypt the connection, and speak only with a service whose certificate is good; `true` trusts
   * whom the system trusts. Off by default: then everything travels as it is, credentials
   * included.
   */
  tls?: TlsOptions | boolean;
  /** How long a connect may take, the handshake included, in milliseconds. 30000 by default. */
  connectTimeout?: number;
  /** How long a request may take, in milliseconds. 30000 by default. */
  requestTimeout?: number;
  /**
   * Connect again when the connection is lost. The session goes on where it was, or a gap is told.
   * Requests are never made again. Off by default.
   */
  reconnect?: ReconnectOptions | boolean;
  /** Other addresses of the service, or of others that stand in for it, tried in this order. */
  alsoAt?: { host: string; port: number }[];
  /** IP address of the network interface to connect from, for `Client.open`; any by default. */
  interface?: string;
  /** Bytes of events that may wait in this client. 4 MiB by default. */
  queueBytes?: number;
  /** Events that may wait in this client. 32768 by default. */
  queueEvents?: number;
  /** The largest frame that the client takes, in bytes; at least 16 KiB. 1 MiB by default. */
  maxFrame?: number;
}

/** What a client has seen so far. */
export interface Stats {
  /** Events received, snapshots included. */
  eventsReceived: number;
  /** Gaps told. */
  gaps: number;
  /** Bytes of events that consumers have not taken yet. */
  queuedBytes: number;
  /** Listeners that threw. */
  handlerFailures: number;
  /** Connections made again after a loss. */
  reconnects: number;
  /** Datagrams that brought events by multicast, or told how far they go. */
  datagrams: number;
  /** Datagrams from the service's address that were damaged or of another run. */
  datagramsRejected: number;
  /** Events that multicast lost and that came over the connection. */
  eventsRepaired: number;
  /** Requests that succeeded. */
  requestsSucceeded: number;
  /** Requests that the service refused. */
  requestsRefused: number;
  /** Requests that failed and were not sent. */
  requestsNotSent: number;
  /** Requests that failed and may have taken effect. */
  requestsUnknown: number;
}

/** A type of event: one of `EventType`, or the name of its listeners. */
export type TypeLike = Exclude<EventName, 'unknown'> | Exclude<EventType, 0>;

/** The class of events of a type. */
export type EventOf<T extends TypeLike> = T extends EventName
  ? EventsByName[T]
  : Extract<Event, { type: T }>;

/** Values that attributes of an event must have. */
export type FieldsOf<E> = {
  [Name in Exclude<keyof E, keyof EventBase> as E[Name] extends
    | number
    | string
    | boolean
    | undefined
    ? Name
    : never]?: E[Name];
};

/** Which events a loop wants. Notices come whatever the filter. */
export interface EventFilter<T extends TypeLike = TypeLike> {
  /** Only events of these types. */
  types?: T | readonly T[];
  /** Only events that concern the agent with this record id. */
  agentRecId?: number;
  /** Only events whose attributes have these values. */
  fields?: FieldsOf<EventOf<T>>;
  /**
   * Without `LogonPhoneAgent`, `LogoffPhoneAgent` and `PhoneAgentCallInformation`, which tell of a
   * phone agent a second time.
   */
  withoutPhoneAgentTwins?: boolean;
  /** Ends the loop: it throws the signal's reason. */
  signal?: AbortSignal;
}

/** Events and notices in order. Ends when the application disconnects. */
export interface EventStream<E = Event> extends AsyncIterableIterator<E | Notice, undefined> {
  [Symbol.asyncDispose](): Promise<void>;
}

/** A live event to come. It is a promise of the event; what `then` gives has no `ready`. */
export interface Expectation<E = Event> extends Promise<E> {
  /**
   * Resolves when the expectation is in effect: whatever happens from then on is seen, whoever
   * causes it. That takes the time of one request at the service, and none while events flow.
   * Requests of the same client need not wait for it. Rejects with what the expectation fails with,
   * if that comes before; it need not be looked at.
   */
  readonly ready: Promise<void>;
}

/** What listeners of a client are told, by name. */
export type ClientEvents = {
  [Name in EventName]: [event: EventsByName[Name]];
} & {
  /** Any event. COM: `OnEvent`. */
  event: [event: Event];
  /**
   * The connection was lost: once for each loss, after its last event. Not when the application
   * disconnects. With `reconnect` the client now tries to make it again. COM: `OnDisconnect`.
   */
  disconnect: [reason: OpenccasError];
  /** Events are missing here. */
  gap: [gap: Gap];
  /** Configuration data follow, and replace whatever was known. */
  snapshotBegin: [begin: SnapshotBegin];
  /** The connection that was lost is there again. */
  reconnected: [notice: Reconnected];
  /**
   * What no promise and no other listener tells: that a lost connection is not made again, because
   * the client has given up or was refused. As with all emitters, it is thrown if nobody listens.
   */
  error: [error: OpenccasError];
};

/**
 * A client of an Agent Service. It has all methods of the COM object, as promises.
 *
 * Events flow while somebody listens to them; loops over `events()` are consumers of their own.
 * A client that nobody listens to is sent none. Listeners are called in order, on the thread of
 * the event loop; one that throws is an uncaught exception in a turn of its own, and the next
 * event is told all the same. Configuration data come first: `logon` for each agent who is logged
 * on, `serviceGroupAdded` for each group, then `dataComplete`.
 *
 * A client that is connected, or waits for an answer, keeps the process alive, as a socket does.
 */
export declare class Client extends EventEmitter<ClientEvents> {
  /**
   * A client that is not connected: `initialize` and one of the connects come next.
   *
   * Throws a `TypeError` or `RangeError` that names the option, or `tls_failed`.
   */
  constructor(options?: ClientOptions);

  /**
   * A client that is connected directly and ready to use.
   *
   * Rejects as `connectWithDirectConnect` does.
   */
  static open(options?: ClientOptions, opening?: { signal?: AbortSignal }): Promise<Client>;

  /** Makes the client ready to connect. Calling it again does nothing. COM: `Initialize`. */
  initialize(): Promise<void>;

  /**
   * Connects to an Agent Service for events by multicast, on the interface that leads to it. COM:
   * `Connect`.
   *
   * Rejects as `connectWithIpAddress` does.
   */
  connect(machineName: string, port: number, options?: { signal?: AbortSignal }): Promise<void>;

  /**
   * Connects to an Agent Service for events by multicast, joined on the network interface with
   * this IP address; empty for the one that leads to the service. Most requests then reject with
   * `direct_connect_required`. COM: `ConnectWithIPAddress`.
   *
   * Rejects as `connectWithDirectConnect` does, and with `not_supported` if the service offers no
   * multicast.
   */
  connectWithIpAddress(
    machineName: string,
    port: number,
    networkInterface: string,
    options?: { signal?: AbortSignal },
  ): Promise<void>;

  /**
   * Connects to an Agent Service for events and requests. Resolves when the service has accepted.
   * COM: `ConnectWithDirectConnect`.
   *
   * Rejects with `not_initialized`, `already_connected`, `closed`: the client is not ready for it;
   * `invalid_argument`, `connect_failed`, `timeout`, `tls_failed`: the service was not reached;
   * `too_many_clients`, `authentication_failed`, `version_mismatch` and others: it refused.
   */
  connectWithDirectConnect(
    machineName: string,
    port: number,
    networkInterface?: string,
    options?: { signal?: AbortSignal },
  ): Promise<void>;

  /**
   * Disconnects. When this resolves, no listener is told anything any more, loops have ended, what
   * was queued is discarded, and requests that waited have failed. The client can initialize and
   * connect again. COM: `Uninitialize`.
   */
  uninitialize(): Promise<void>;

  /**
   * Number and text of the last error of this client; 0 and an empty text if there was none. COM:
   * `GetLastErrorInfo`.
   */
  getLastErrorInfo(): Promise<{ error: number; errorString: string }>;

  /**
   * Whom the client speaks for, from the next connect on; the service checks it then. Tenant -1 is
   * the host. COM: `SetLogonCredentials`.
   */
  setLogonCredentials(userId: string, password: string, tenantId: number): Promise<void>;

  /** Disconnects for good: every later call rejects with `closed`. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;

  /**
   * Events as a loop reads them: `for await (const event of client.events())`. It is a consumer of
   * its own from now on, and it ends with the loop; the next one goes on behind the last event that
   * it gave. What comes is what happens from now on, and configuration data first if it is the
   * first consumer.
   *
   * The loop ends when the application disconnects or closes the client. It throws, after the last
   * event, when the connection is lost and is not made again.
   */
  events<T extends TypeLike>(
    options: EventFilter<T> & { types: T | readonly T[] },
  ): EventStream<EventOf<T>>;
  events(options?: EventFilter): EventStream<Event>;

  /**
   * Waits for a live event, from now on: call it before the request that shall cause the event,
   * and await it after. If something else than a request of this client shall cause it, another
   * client or an act of a `Simulator`, await the property `ready` of the promise before.
   *
   * Rejects with `timeout` if none comes within `timeout` milliseconds, 30000 by default; with the
   * reason when the connection is lost.
   */
  expect<T extends TypeLike>(
    types: T | readonly T[],
    fields?: FieldsOf<EventOf<T>>,
    options?: { timeout?: number; signal?: AbortSignal; agentRecId?: number },
  ): Expectation<EventOf<T>>;

  /**
   * The picture of the contact centre, kept by this client: agents, service groups and calls. The
   * first handle makes the events flow. Close it, or the client, when it is no longer needed.
   */
  model(): Model;

  /** Whether there is a connection, or a lost one is being made again. */
  get isConnected(): boolean;
  /** Time zone of the contact centre, as an IANA name; `undefined` before the first connect. */
  get timeZone(): string | undefined;
  /** Counters of this client. */
  stats(): Stats;
  /** Lets the client keep the process alive again, while it is connected. */
  ref(): this;
  /** Lets the process end although the client is connected. */
  unref(): this;
}
export interface Client extends Methods {}
