/** The model: what is known of the contact centre. */

'use strict';

const { closed } = require('./link.js');
const { camelCased } = require('./names.js');
const check = require('./request.js');

class Model {
  #link;
  #id;
  /** The last picture that was looked at, until it changes. */
  #picture;
  /** How often it has changed, as far as is known. */
  #changes = 0;
  #seen = 0;
  #closed = false;
  #waiting = new Set();

  constructor(link) {
    this.#link = link;
    if (link.isDisposed) {
      this.#closed = true;
      throw closed();
    }
    this.#id = link.read(
      () => this.#changed(),
      () => this.close(),
    );
    link.native.openModel(this.#id);
    // From here on it is told of changes.
    this.snapshot();
  }

  snapshot() {
    if (this.#picture === undefined && !this.#closed) {
      this.#picture = camelCased(JSON.parse(this.#link.native.picture(this.#id)));
    }
    this.#seen = this.#changes;
    return this.#picture;
  }

  changed(given) {
    return this.#nextChange(given);
  }

  async waitUntil(condition, given) {
    for (;;) {
      const picture = this.snapshot();
      if (condition(picture)) return picture;
      await this.#nextChange(given);
    }
  }

  async *[Symbol.asyncIterator]() {
    for (;;) {
      yield this.snapshot();
      try {
        await this.#nextChange();
      } catch (error) {
        if (error.code === 'closed') return;
        throw error;
      }
    }
  }

  close() {
    if (this.#closed) return;
    // The last picture stays.
    this.snapshot();
    this.#closed = true;
    this.#link.unread(this.#id);
    if (!this.#link.isDisposed) this.#link.native.closeModel(this.#id);
    for (const waiter of this.#waiting) waiter.reject(closed());
    this.#waiting.clear();
  }

  #changed() {
    if (this.#link.native.modelIsClosed(this.#id)) {
      this.close();
      return;
    }
    this.#picture = undefined;
    this.#changes += 1;
    for (const waiter of this.#waiting) waiter.resolve();
    this.#waiting.clear();
  }

  async #nextChange(given) {
    const { signal } = check.checkOptions('options', given, ['signal']);
    if (signal !== undefined) check.checkSignal('options.signal', signal);
    signal?.throwIfAborted();
    if (this.#closed) throw closed();
    if (this.#seen < this.#changes) {
      this.#seen = this.#changes;
      return;
    }
    await new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      const onAbort = () => {
        this.#waiting.delete(waiter);
        reject(signal.reason);
      };
      waiter.resolve = () => {
        signal?.removeEventListener('abort', onAbort);
        this.#seen = this.#changes;
        resolve();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.add(waiter);
    });
  }
}

const DISPOSE = Symbol.dispose ?? Symbol.for('nodejs.dispose');
Object.defineProperty(Model.prototype, DISPOSE, {
  value() {
    this.close();
  },
});

module.exports = { Model };
