/** The crossing to native code: what goes in, what comes out, and what keeps the process alive. */

'use strict';

const { OpenccasError, errorFrom } = require('./error.js');
const { Origin } = require('./event.js');
const { u32 } = require('./frame.js');
const { eventAt } = require('./portion.js');
const native = require('./native.js');
const { readResults } = require('./reply.js');
const { Packer, REQUEST_OPTIONS, checkMillis, checkOptions, checkSignal } = require('./request.js');

/** Stands for the timeout of the client in a packed request. */
const CLIENTS_TIMEOUT = 0xffff_ffff;

const RESULTS = 0;
const FAILED = 1;
const READY = 3;

/** Room for what is ready; what is more comes in a buffer of its own. */
const ROOM = 64 * 1024;

/** The consumer that is told what becomes of connections. */
const CONNECTIONS = 0;

/** The links that wait for something: nothing else keeps their clients in memory. */
const busy = new Set();

/** Does something native, and throws what it throws as an `OpenccasError`. */
function crossing(call) {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('{')) throw error;
    throw errorFrom(JSON.parse(error.message));
  }
}

function closed(outcome = 'not_sent') {
  return new OpenccasError('closed', 'The client was closed for good.', { outcome });
}

class Link {
  #native;
  #packer;
  #room = Buffer.allocUnsafeSlow(ROOM);
  #flushing = false;
  #flushLater = () => this.flush();
  #waiting = new Map();
  #lastTicket = 0;
  #readers = new Map();
  #lastId = CONNECTIONS;
  /** Whether there is a connection, or one that is being made again. */
  #connected = false;
  #disposed = false;
  /** Keeps the process alive while there is something to wait for, unless that is unwanted. */
  #alive = undefined;
  #wanted = true;

  constructor(options) {
    const link = new WeakRef(this);
    this.#native = crossing(() => new native.Link(options, () => link.deref()?.#woken()));
    this.#packer = new Packer((text) => crossing(() => this.#native.oleDate(text)));
  }

  get native() {
    return this.#native;
  }

  get isDisposed() {
    return this.#disposed;
  }

  // --- requests ---------------------------------------------------------------------------------

  /** Makes a request; those that are made in one turn cross together. */
  request(method, options, read, pack) {
    return new Promise((resolve, reject) => {
      const { signal, timeout } = checkOptions('options', options, REQUEST_OPTIONS);
      if (signal !== undefined) checkSignal('options.signal', signal);
      const millis =
        timeout === undefined ? CLIENTS_TIMEOUT : checkMillis('options.timeout', timeout);
      if (this.#disposed) throw closed();
      signal?.throwIfAborted();
      const ticket = this.#nextTicket();
      this.#packer.begin(ticket, method, millis);
      try {
        pack(this.#packer);
      } catch (error) {
        this.#packer.rewind();
        throw error;
      }
      this.#packer.finish();
      this.#wait(ticket, { resolve, reject, read }, signal);
      if (!this.#flushing) {
        this.#flushing = true;
        process.nextTick(this.#flushLater);
      }
    });
  }

  /** Lets the requests cross that were made. */
  flush() {
    if (!this.#flushing) return;
    this.#flushing = false;
    this.#native.submit(this.#packer.take());
  }

  /** Does something that native code tells the end of, under a ticket. */
  operate(begin, { signal, forget, read = () => undefined } = {}) {
    return new Promise((resolve, reject) => {
      if (this.#disposed) throw closed();
      signal?.throwIfAborted();
      // In the order in which the application asked.
      this.flush();
      const ticket = this.#nextTicket();
      this.#wait(ticket, { resolve, reject, read }, signal, forget);
      begin(this.#native, ticket);
    });
  }

  /** Waits for an event: a promise that this is in effect, and one of the event. */
  expect(filter, millis, signal) {
    let inEffect;
    const ready = this.operate(
      (_, ticket) => {
        inEffect = ticket;
      },
      { signal },
    );
    const event = this.operate(
      (native, ticket) => native.expect(ticket, inEffect, filter, millis),
      { signal, forget: (native, ticket) => native.forget(ticket) },
    );
    return { ready, event };
  }

  #nextTicket() {
    do {
      this.#lastTicket = (this.#lastTicket + 1) >>> 0;
    } while (this.#waiting.has(this.#lastTicket));
    return this.#lastTicket;
  }

  #wait(ticket, waiter, signal, forget) {
    if (signal !== undefined) {
      const onAbort = () => {
        this.#waiting.delete(ticket);
        forget?.(this.#native, ticket);
        this.#review();
        waiter.reject(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      waiter.settled = () => signal.removeEventListener('abort', onAbort);
    }
    this.#waiting.set(ticket, waiter);
    if (this.#alive === undefined) this.#review();
  }

  // --- what comes out ---------------------------------------------------------------------------

  #woken() {
    if (this.#disposed) return;
    const ready = this.#native.ready(this.#room);
    if (typeof ready === 'number') this.#take(this.#room, ready);
    else this.#take(ready, ready.length);
  }

  #readyAll(ids) {
    // The connections last: who reads events tells of them in their place among the events.
    for (const id of ids) {
      if (id !== CONNECTIONS) this.#readers.get(id)?.onReady();
    }
    if (ids.includes(CONNECTIONS)) this.#readers.get(CONNECTIONS)?.onReady();
  }

  /** Each record is a u32 ticket, a u8 kind, a u32 length and what came of it. */
  #take(bytes, length) {
    const ids = [];
    let at = 0;
    while (at < length) {
      const ticket = u32(bytes, at);
      const kind = bytes[at + 4];
      const start = at + 9;
      const end = start + u32(bytes, at + 5);
      at = end;
      if (kind === READY) {
        ids.push(ticket);
        continue;
      }
      const waiter = this.#waiting.get(ticket);
      // Who has aborted does not want to know.
      if (waiter === undefined) continue;
      this.#waiting.delete(ticket);
      waiter.settled?.();
      this.#settle(waiter, kind, bytes, start, end);
    }
    if (this.#waiting.size === 0) this.#review();
    if (ids.length === 0) return;
    // Who waits for an answer has it before the events that come with it.
    if (ids.length * 9 < length) setImmediate(() => this.#readyAll(ids));
    else this.#readyAll(ids);
  }

  #settle({ resolve, reject, read }, kind, bytes, start, end) {
    try {
      if (kind === RESULTS) {
        resolve(readResults(read, bytes, start, end));
      } else if (kind === FAILED) {
        reject(errorFrom(JSON.parse(bytes.utf8Slice(start, end))));
      } else {
        const frameAt = start + 4 + u32(bytes, start);
        const origin = Origin.from(JSON.parse(bytes.utf8Slice(start + 4, frameAt)));
        const own = Buffer.from(new Uint8Array(bytes.subarray(frameAt, end)).buffer);
        resolve(eventAt(own, 0, origin));
      }
    } catch (error) {
      reject(error);
    }
  }

  /** A consumer or model that is told when there is something for it, and when there is no more. */
  read(onReady, onDispose) {
    const id = ++this.#lastId;
    this.#readers.set(id, { onReady, onDispose });
    return id;
  }

  unread(id) {
    this.#readers.delete(id);
  }

  /** Who is told what becomes of connections. */
  onConnections(onReady) {
    this.#readers.set(CONNECTIONS, { onReady });
  }

  // --- life -------------------------------------------------------------------------------------

  set connected(connected) {
    this.#connected = connected;
    this.#review();
  }

  ref() {
    this.#wanted = true;
    this.#alive?.ref();
  }

  unref() {
    this.#wanted = false;
    this.#alive?.unref();
  }

  /** Holds or lets go of the process, and of this link. */
  #review() {
    const needed = !this.#disposed && (this.#connected || this.#waiting.size > 0);
    if (needed === (this.#alive !== undefined)) return;
    if (needed) {
      busy.add(this);
      // What native code calls does not keep the event loop alive; a timer does.
      this.#alive = setInterval(() => {}, 0x7fff_ffff);
      if (!this.#wanted) this.#alive.unref();
    } else {
      busy.delete(this);
      clearInterval(this.#alive);
      this.#alive = undefined;
    }
  }

  /** Lets go of everything native; what still waits is told so. */
  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#native.dispose();
    for (const { onDispose } of this.#readers.values()) onDispose?.();
    this.#readers.clear();
    for (const { reject, settled } of this.#waiting.values()) {
      settled?.();
      reject(closed('unknown'));
    }
    this.#waiting.clear();
    this.#connected = false;
    this.#review();
  }
}

module.exports = { CONNECTIONS, Link, closed, crossing };
