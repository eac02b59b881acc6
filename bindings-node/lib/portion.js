/** Portions: what a consumer takes from native code at once. */

'use strict';

const { errorFrom } = require('./error.js');
const { Origin, setAliases } = require('./event.js');
const frame = require('./frame.js');
const { ALIASES, CLASSES, UnknownEvent } = require('./generated/events.js');
const { Disconnected, Gap, Reconnected, SnapshotBegin } = require('./notice.js');

setAliases(ALIASES);

/** What is left behind by taking a portion. */
const MORE = 1;
const ENDED = 2;

/** The event that begins at `at`. */
function eventAt(bytes, at, origin) {
  const Class = CLASSES[frame.i32(bytes, at + 12)] ?? UnknownEvent;
  return new Class(bytes, at, origin);
}

/**
 * The events and notices of a portion, one after the other.
 *
 * It knows how far the application came in it, so that the next consumer can go on there.
 */
class Portion {
  #items;
  #item = 1;
  #batch = -1;
  /** The batch that is being read: its bytes, where the next event begins, which are meant. */
  #bytes;
  #at = 0;
  #offsets;
  #index = 0;
  /** Where the last event began that was handed out. */
  #last = -1;
  #origins;
  /** How far it came before this batch. */
  #before = { offset: 0 };

  /** `origins` has the origin of the last event before, and keeps that of the last one here. */
  constructor(items, origins) {
    this.#items = items;
    this.#origins = origins;
  }

  /** Events behind these are ready already. */
  get hasMore() {
    return this.#items[0] === MORE;
  }

  /** Nothing will come behind these. */
  get hasEnded() {
    return this.#items[0] === ENDED;
  }

  /** How far the application came, as native code wants to know it. */
  get readTo() {
    return this.#last >= 0 ? { batch: this.#batch, offset: this.#last } : this.#before;
  }

  /** The place of the next event of the batch that is being read; -1 if there is none. */
  #nextEvent() {
    const bytes = this.#bytes;
    if (bytes === undefined) return -1;
    let at;
    if (this.#offsets === undefined) {
      at = this.#at;
      if (at < bytes.length) this.#at = frame.frameEnd(bytes, at);
      else at = -1;
    } else {
      at = this.#index < this.#offsets.length ? this.#offsets[this.#index++] : -1;
    }
    if (at < 0) {
      this.#bytes = undefined;
      this.#before = { batch: this.#batch, offset: this.#last };
      return -1;
    }
    this.#last = at;
    return at;
  }

  /** The next event, notice or loss; `undefined` at the end. */
  next() {
    for (;;) {
      const at = this.#nextEvent();
      if (at >= 0) return eventAt(this.#bytes, at, this.#origins.last);
      if (this.#item >= this.#items.length) return undefined;
      const item = this.#items[this.#item++];
      if (typeof item === 'string') {
        const told = this.#told(JSON.parse(item));
        if (told !== undefined) return told;
      } else {
        this.#open(item);
      }
    }
  }

  #open(item) {
    [this.#bytes, this.#offsets] = Array.isArray(item) ? item : [item, undefined];
    this.#batch += 1;
    this.#at = 0;
    this.#index = 0;
    this.#last = -1;
  }

  #told({ origin, gap, snapshotBegin, disconnected, reconnected, lost }) {
    if (origin) {
      this.#origins.last = Origin.from(origin);
      return undefined;
    }
    if (gap) return new Gap(gap.from, gap.to ?? undefined);
    if (snapshotBegin !== undefined) return new SnapshotBegin(snapshotBegin);
    if (disconnected) return new Disconnected(errorFrom(disconnected));
    if (reconnected) return new Reconnected();
    if (lost) return new Lost(errorFrom(lost));
    return undefined;
  }
}

/** The connection is lost for good. */
class Lost {
  constructor(reason) {
    this.reason = reason;
  }
}

module.exports = { Lost, Portion, eventAt };
