/** A client as the runner sees it: by the package's own public methods. */

'use strict';

const { Client, OpenccasError } = require('../../index.js');
const { METHODS } = require('./generated/catalogue.js');
const { seen } = require('./seen.js');

/** Longer than anything takes, in milliseconds. */
const PATIENCE = Number(process.env.OPENCCAS_PATIENCE_MS ?? 10_000);

const NOTICES = {
  gap: 'gap',
  snapshotBegin: 'snapshot_begin',
  disconnected: 'disconnected',
  reconnected: 'reconnected',
};

const host = (given) => given.text('bstrCCASMachineName');
const port = (given) => given.long('lCCASPort');
const network = (given) => given.text('bstrNICIPAddress');

/** The methods that are not requests. */
const LIFECYCLE = new Map([
  ['Initialize', (client) => client.initialize()],
  ['Uninitialize', (client) => client.uninitialize()],
  ['Connect', (client, given) => client.connect(host(given), port(given))],
  [
    'ConnectWithIPAddress',
    (client, given) => client.connectWithIpAddress(host(given), port(given), network(given)),
  ],
  [
    'ConnectWithDirectConnect',
    (client, given) => client.connectWithDirectConnect(host(given), port(given), network(given)),
  ],
  [
    'SetLogonCredentials',
    (client, given) =>
      client.setLogonCredentials(
        given.text('bstrUserId'),
        given.text('bstrPassword'),
        given.long('lTenantID'),
      ),
  ],
]);

const CONNECTS = ['Connect', 'ConnectWithIPAddress', 'ConnectWithDirectConnect'];

/** Why a request failed: an argument that is none is an error of Node's own kinds. */
function failure(error) {
  if (error instanceof OpenccasError) return { kind: error.code, outcome: error.outcome };
  const isArgument = error instanceof TypeError || error instanceof RangeError;
  if (isArgument && error.code === 'invalid_argument') {
    return { kind: error.code, outcome: 'not_sent' };
  }
  throw error;
}

class Surface {
  #client;
  #events;

  constructor({ request_timeout: seconds, reconnect }) {
    const timeout = seconds * 1000;
    this.#client = new Client({
      requestTimeout: timeout,
      connectTimeout: timeout,
      reconnect: reconnect ? { firstDelay: 1 } : false,
    });
  }

  get isConnected() {
    return this.#client.isConnected;
  }

  close() {
    return this.#client.close();
  }

  /** Calls a method. Gives what it returns by COM name, or how it fails. */
  async request(name, given) {
    // The consumer is there before the connect, as programs in the field have it.
    if (CONNECTS.includes(name)) this.#events ??= this.#client.events();
    try {
      return { returned: await this.#call(name, given) };
    } catch (error) {
      return { failed: failure(error) };
    }
  }

  async #call(name, given) {
    if (name === 'GetLastErrorInfo') {
      const { error, errorString } = await this.#client.getLastErrorInfo();
      return { lError: error, bstrErrorString: errorString };
    }
    const lifecycle = LIFECYCLE.get(name);
    if (lifecycle !== undefined) {
      await lifecycle(this.#client, given);
      return {};
    }
    const method = METHODS.get(name);
    if (method === undefined) throw new Error(`no method is called ${name}`);
    const values = await method.call(this.#client, given);
    return Object.fromEntries(method.outputs.map((output, index) => [output, values[index]]));
  }

  /** What the client is told next: one of `event`, `notice`, `lost`, `ended`, or nothing. */
  async next() {
    if (this.#events === undefined) return {};
    let timer;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE, {});
    });
    const told = await Promise.race([this.#told(), patience]);
    clearTimeout(timer);
    if (told.lost !== undefined || told.ended) this.#events = undefined;
    return told;
  }

  async #told() {
    try {
      const { value, done } = await this.#events.next();
      if (done) return { ended: true };
      return typeof value.type === 'string'
        ? { notice: NOTICES[value.type] }
        : { event: seen(value) };
    } catch (error) {
      if (!(error instanceof OpenccasError)) throw error;
      return { lost: error.code };
    }
  }
}

module.exports = { CONNECTS, Surface };
