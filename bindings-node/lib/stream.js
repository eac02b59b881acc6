/** Events as an async iterator. */

'use strict';

const { EventBase } = require('./event.js');
const { Lost, Portion } = require('./portion.js');

/** How many events are taken from native code at once, or a few more. */
const EVENTS_A_PORTION = 1024;

const DONE = Object.freeze({ value: undefined, done: true });

/**
 * A consumer of its own: it begins when it is first asked, and ends with the loop. Then the next
 * one goes on behind the last event that this one gave.
 */
class EventStream {
  #link;
  #filter;
  #signal;
  #id;
  #portion;
  #origins = {};
  #wake;
  #state = 'new';
  /** What the stream ended with and has not told yet. */
  #failure;
  /** Calls of `next` that came before the one before was done. */
  #queue = Promise.resolve();
  #asking = 0;
  #onAbort = () => this.#fail(this.#signal.reason);

  constructor(link, filter, signal) {
    this.#link = link;
    this.#filter = filter;
    this.#signal = signal;
    // Registered now, so that what happens from here on is in it.
    if (signal?.aborted) this.#fail(signal.reason);
    else this.#start();
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async [Symbol.asyncDispose]() {
    this.#end();
  }

  next() {
    if (this.#asking === 0 && this.#portion !== undefined) {
      const item = this.#portion.next();
      if (item instanceof EventBase) return Promise.resolve({ value: item, done: false });
      if (item !== undefined) return this.#give(item);
    }
    this.#asking += 1;
    const asked = this.#queue.then(() => this.#more());
    this.#queue = asked.then(
      () => {
        this.#asking -= 1;
      },
      () => {
        this.#asking -= 1;
      },
    );
    return asked;
  }

  async return(value) {
    this.#end();
    return { value, done: true };
  }

  async throw(error) {
    this.#end();
    throw error;
  }

  async #more() {
    for (;;) {
      const item = this.#portion?.next();
      if (item !== undefined) return this.#give(item);
      if (this.#portion?.hasEnded) this.#end();
      if (this.#state === 'ended') return this.#ended();
      this.#portion = undefined;
      const items = this.#link.native.take(this.#id, EVENTS_A_PORTION);
      if (items.length > 1 || items[0] !== 0) {
        this.#portion = new Portion(items, this.#origins);
        if (items.length === 1 && !this.#portion.hasEnded) await new Promise(setImmediate);
        continue;
      }
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }

  #ended() {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.reason;
    return DONE;
  }

  /** A loss of the connection is the last that is told. */
  #give(item) {
    if (!(item instanceof Lost)) return Promise.resolve({ value: item, done: false });
    this.#end();
    return Promise.reject(item.reason);
  }

  #start() {
    this.#state = 'started';
    if (this.#link.isDisposed) {
      this.#end();
      return;
    }
    this.#id = this.#link.read(
      () => this.#wake?.(),
      () => this.#end(),
    );
    this.#link.native.listen(this.#id, this.#filter);
    this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  #fail(reason) {
    this.#failure = { reason };
    this.#end();
  }

  /** Lets the consumer go: the next one goes on behind what was given. */
  #end() {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#signal?.removeEventListener('abort', this.#onAbort);
    if (this.#id !== undefined) {
      this.#link.unread(this.#id);
      if (!this.#link.isDisposed) this.#link.native.end(this.#id, this.#portion?.readTo);
    }
    this.#portion = undefined;
    this.#wake?.();
  }
}

module.exports = { EventStream };
