import type { Credentials } from './client.js';
import type { Acts } from './generated/acts.js';
import type { SimulatorState } from './state.js';

/** How to run a simulated contact centre. */
export interface SimulatorOptions {
  /** The text of a scenario: TOML, as docs/scenarios.md tells. */
  scenario?: string;
  /** The name of a scenario that is built in. `support-desk` by default. */
  sample?: string;
  /** What errors call the scenario. */
  scenarioName?: string;
  /**
   * What all chance comes from: the same scenario and seed on the virtual clock give the same
   * events. 1 by default.
   */
  seed?: number;
  /**
   * What drives the time. `virtual`: it stands still until `advance` moves it. `real`: it passes by
   * itself. `unlimited`: as fast as it can be simulated. By default `real` if there is a `speed`,
   * else `virtual`.
   */
  clock?: 'virtual' | 'real' | 'unlimited';
  /** Simulated seconds in a real one, for the clock `real`. 1 by default. */
  speed?: number;
  /** Refuse requests that the state makes impossible. Off by default. */
  strict?: boolean;
  /**
   * IP address to listen on. 127.0.0.1 by default; one that is not loopback needs `tls` and
   * `accounts`.
   */
  host?: string;
  /** Port to listen on. By default 0: one that the system chooses. */
  port?: number;
  /** How many clients may be connected at a time. 10 by default. */
  maxClients?: number;
  /**
   * Who may connect, and nobody else, whomever the scenario names. By default those of the
   * scenario; anybody if it names none.
   */
  accounts?: Credentials[];
  /**
   * Encrypt connections, and let in no client that does not. Certificates and keys are in PEM. Off
   * by default.
   */
  tls?: {
    /** The certificate of the service, followed by those of its issuers. */
    certificate: string | Buffer;
    /** Its private key. */
    key: string | Buffer;
    /** Let in only clients with a certificate of these issuers. */
    clientRoots?: string | Buffer;
  };
  /** Offer events by multicast, to this group of IPv4 and port. Off by default. */
  multicast?: { group: string; port: number };
  /** Milliseconds that a connection may be quiet before a heartbeat is sent. */
  heartbeat?: number;
  /** Milliseconds until a client that sends nothing is given up; not less than `heartbeat`. */
  silence?: number;
  /** Milliseconds that the place of a client is kept that has lost its connection. */
  resumeWindow?: number;
  /** Milliseconds that an orderly end may take. */
  shutdownTimeout?: number;
  /** How many events are held for clients that are behind. */
  ringEvents?: number;
}

/**
 * A simulated contact centre with its Agent Service on a port of this machine: for tests, without
 * a licence, another machine or a telephone. It does not keep the process alive.
 */
export declare class Simulator {
  private constructor();
  /**
   * Starts one. Rejects with `invalid_argument` for a scenario or options that cannot work.
   */
  static start(options?: SimulatorOptions): Promise<Simulator>;
  /** The address where the service listens, or did. */
  get host(): string;
  /** The port where the service listens, or did. */
  get port(): number;
  /** Whether the service runs: it was neither ended nor killed. */
  get isRunning(): boolean;
  /** What is so, for assertions. */
  state(): SimulatorState;
  /** The log of the simulator, oldest entry first: what was not done, and why. */
  log(): { time: string; text: string }[];
  /** Ends the service in an orderly way. Does nothing if it has ended. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
export interface Simulator extends Acts {}
