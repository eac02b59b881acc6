/** The client. */

'use strict';

const { Methods } = require('./generated/methods.js');
const { Link, closed } = require('./link.js');
const { Listening } = require('./listening.js');
const { Model } = require('./model.js');
const options = require('./options.js');
const check = require('./request.js');
const { EventStream } = require('./stream.js');

/** How long `expect` waits if it is not told, in milliseconds. */
const EXPECT_TIMEOUT = 30_000;

const ASYNC_DISPOSE = Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose');

class Client extends Methods {
  #link;
  #listening;
  #address;
  #closing;

  constructor(given) {
    super();
    this.#link = new Link(options.clientOptions(given));
    this.#address = options.clientAddress(given ?? {});
    this.#listening = new Listening(this, this.#link);
  }

  static async open(given, opening) {
    const { signal } = check.checkOptions('opening', opening, ['signal']);
    const client = new Client(given);
    try {
      await client.initialize();
      const [host, port, network] = client.#address;
      await client.connectWithDirectConnect(host, port, network, { signal });
      return client;
    } catch (error) {
      await client.close();
      throw error;
    }
  }

  get [check.LINK]() {
    return this.#link;
  }

  // --- lifecycle --------------------------------------------------------------------------------

  async initialize() {
    await this.#link.operate((native, ticket) => native.initialize(ticket));
  }

  async connect(machineName, port, given) {
    await this.#connect('connect', machineName, port, '', given);
  }

  async connectWithIpAddress(machineName, port, network, given) {
    await this.#connect('connectWithIpAddress', machineName, port, network, given);
  }

  async connectWithDirectConnect(machineName, port, network, given) {
    await this.#connect('connectWithDirectConnect', machineName, port, network ?? '', given);
  }

  async #connect(how, machineName, port, network, given) {
    check.checkText('machineName', machineName);
    check.checkLong('port', port);
    check.checkText('interface', network);
    const { signal } = check.checkOptions('options', given, ['signal']);
    if (signal !== undefined) check.checkSignal('options.signal', signal);
    let abandoned = false;
    const forget = () => {
      abandoned = true;
    };
    const connecting = this.#link.operate(
      (native, ticket) => native.connect(ticket, how, machineName, port, network),
      { signal, forget },
    );
    try {
      await connecting;
    } catch (error) {
      // Who no longer wants the connection shall not have it.
      if (abandoned) await this.uninitialize();
      throw error;
    }
    this.#link.connected = this.#link.native.isConnected();
  }

  async uninitialize() {
    if (this.#link.isDisposed) return;
    await this.#listening.muted(async () => {
      await this.#link.operate((native, ticket) => native.uninitialize(ticket));
      this.#link.connected = this.#link.native.isConnected();
    });
  }

  async getLastErrorInfo() {
    return this.#link.native.lastError();
  }

  async setLogonCredentials(userId, password, tenantId) {
    check.checkText('userId', userId);
    // The value is not for messages.
    if (typeof password !== 'string') check.checkText('password', null);
    check.checkLong('tenantId', tenantId);
    if (this.#link.isDisposed) throw closed();
    this.#link.native.setLogonCredentials(userId, password, tenantId);
  }

  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close() {
    try {
      await this.#listening.muted(() =>
        this.#link.operate((native, ticket) => native.close(ticket)),
      );
    } finally {
      this.#link.dispose();
    }
  }

  async [ASYNC_DISPOSE]() {
    await this.close();
  }

  // --- listeners: they decide whether events flow -----------------------------------------------

  on(name, listener) {
    super.on(name, listener);
    this.#listening.changed([name]);
    return this;
  }

  addListener(name, listener) {
    return this.on(name, listener);
  }

  prependListener(name, listener) {
    super.prependListener(name, listener);
    this.#listening.changed([name]);
    return this;
  }

  removeListener(name, listener) {
    super.removeListener(name, listener);
    this.#listening.changed([name]);
    return this;
  }

  off(name, listener) {
    return this.removeListener(name, listener);
  }

  removeAllListeners(name) {
    const names = name === undefined ? this.eventNames() : [name];
    // Node tells no argument from one that is undefined.
    if (name === undefined) super.removeAllListeners();
    else super.removeAllListeners(name);
    this.#listening.changed(names);
    return this;
  }

  // --- events -----------------------------------------------------------------------------------

  events(given) {
    const filter = options.filterOptions('options', given);
    const signal = given?.signal;
    if (signal !== undefined) check.checkSignal('options.signal', signal);
    return new EventStream(this.#link, filter, signal);
  }

  expect(types, fields, given) {
    let expected;
    try {
      expected = this.#expect(types, fields, given);
    } catch (error) {
      expected = { ready: Promise.reject(error), event: Promise.reject(error) };
    }
    const { ready, event } = expected;
    // Who does not look at it has the event, or its error.
    ready.catch(() => {});
    return Object.defineProperty(event, 'ready', { value: ready });
  }

  #expect(types, fields, given) {
    const known = ['timeout', 'signal', 'agentRecId'];
    const { timeout, signal, agentRecId } = check.checkOptions('options', given, known);
    const filter = options.filterOptions('expected', { types, fields, agentRecId });
    if (signal !== undefined) check.checkSignal('options.signal', signal);
    const millis =
      timeout === undefined ? EXPECT_TIMEOUT : check.checkMillis('options.timeout', timeout);
    return this.#link.expect(filter, millis, signal);
  }

  model() {
    return new Model(this.#link);
  }

  // --- what it tells of itself ------------------------------------------------------------------

  get isConnected() {
    return this.#link.native.isConnected();
  }

  get timeZone() {
    return this.#link.native.timeZone() ?? undefined;
  }

  stats() {
    const stats = this.#link.native.stats();
    stats.handlerFailures += this.#listening.failures;
    return stats;
  }

  ref() {
    this.#link.ref();
    return this;
  }

  unref() {
    this.#link.unref();
    return this;
  }
}

module.exports = { Client };
