/** What the listeners of a client are told, and the consumer that exists for them. */

'use strict';

const { CONNECTIONS } = require('./link.js');
const { TYPE_NAMES } = require('./generated/events.js');
const { Disconnected, Reconnected } = require('./notice.js');
const { EventBase } = require('./event.js');
const { Lost, Portion } = require('./portion.js');
const { rethrow } = require('./turn.js');

/** How many events are told in one turn of the event loop, or a few more. */
const EVENTS_A_TURN = 1024;

/** Whoever listens to one of these wants the stream of events. */
const STREAM = new Set([...TYPE_NAMES.keys(), 'event', 'gap', 'snapshotBegin', 'reconnected']);

const EVERYTHING = { types: [], fields: [], withoutTwins: false };

/** What is told of events and of connections, in one order. */
class Listening {
  #client;
  #link;
  /** How many listeners want the stream, and the names they listen to. */
  #listeners = 0;
  #names = new Set();
  /** The consumer, while there are listeners; what is being told of it. */
  #id;
  #portion;
  #origins = {};
  #scheduled = false;
  /** The application is disconnecting: what was queued is not for it. */
  #muted = 0;
  /** What became of the connection, as the stream told it already, and as it did not yet. */
  #toldByStream = 0;
  #untold = [];
  #connectionOrigins = {};
  /** Whether the connection is being made again. */
  #interrupted = false;
  #failures = 0;

  constructor(client, link) {
    this.#client = client;
    this.#link = link;
    link.onConnections(() => this.#connectionsChanged());
  }

  get failures() {
    return this.#failures;
  }

  /** Listeners were added or removed. */
  changed(names) {
    for (const name of names) {
      if (!STREAM.has(name)) continue;
      if (this.#client.listenerCount(name) > 0) this.#names.add(name);
      else this.#names.delete(name);
    }
    this.#listeners = this.#names.size;
    if (this.#listeners > 0) this.#start();
    else if (!this.#scheduled) this.#stop();
  }

  #start() {
    if (this.#id !== undefined || this.#link.isDisposed) return;
    this.#id = this.#link.read(() => this.#turn());
    this.#link.native.listen(this.#id, EVERYTHING);
  }

  /** Nobody listens: the next one to do so goes on behind the last event that was told. */
  #stop() {
    if (this.#id === undefined) return;
    const id = this.#id;
    this.#id = undefined;
    this.#link.unread(id);
    if (!this.#link.isDisposed) this.#link.native.end(id, this.#portion?.readTo);
    this.#portion = undefined;
    this.#tellUntold();
  }

  /** Nothing is told until the application has disconnected. */
  async muted(disconnect) {
    this.#muted += 1;
    try {
      return await disconnect();
    } finally {
      this.#muted -= 1;
      this.#toldByStream = 0;
      this.#untold = [];
      this.#interrupted = false;
      // What the stream still holds is void; it begins anew.
      if (this.#muted === 0) this.#again();
    }
  }

  #again() {
    if (this.#id === undefined) return;
    this.#portion = undefined;
    this.#stop();
    if (this.#listeners > 0) this.#start();
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#turn();
    });
  }

  /** Tells one portion: all that is ready, up to a bound that lets other things have their turn. */
  #turn() {
    if (this.#id === undefined || this.#scheduled || this.#link.isDisposed) return;
    if (this.#muted > 0) return;
    const id = this.#id;
    const portion = new Portion(this.#link.native.take(id, EVENTS_A_TURN), this.#origins);
    this.#portion = portion;
    // No other turn begins while this one lasts, whatever listeners do.
    this.#scheduled = true;
    const more = this.#tellAll(portion);
    this.#scheduled = false;
    if (this.#id !== id || this.#link.isDisposed) return;
    if (this.#listeners === 0) {
      this.#stop();
      return;
    }
    if (this.#muted > 0) return;
    this.#portion = undefined;
    this.#link.native.release(id);
    if (!more) {
      this.#again();
    } else if (portion.hasMore) {
      this.#schedule();
    } else {
      this.#tellUntold();
    }
  }

  /** False if the stream has come to its end with the connection. */
  #tellAll(portion) {
    const id = this.#id;
    for (;;) {
      if (this.#listeners === 0 || this.#muted > 0 || this.#id !== id) return true;
      const item = portion.next();
      if (item === undefined) return !portion.hasEnded;
      if (item instanceof EventBase) {
        this.#tellEvent(item);
      } else if (item instanceof Lost) {
        this.#tellInStream(item);
        return false;
      } else if (item instanceof Disconnected || item instanceof Reconnected) {
        this.#tellInStream(item);
      } else {
        this.#emit(item.type, item);
      }
    }
  }

  #tellEvent(event) {
    const { typeName } = event;
    if (this.#names.has('event')) this.#emit('event', event);
    if (this.#names.has(typeName)) this.#emit(typeName, event);
  }

  // --- connections ------------------------------------------------------------------------------

  /**
   * Something became of the connection. The stream tells of it in its place among the events, if
   * there is one; this is for clients without.
   */
  #connectionsChanged() {
    const items = this.#link.native.take(CONNECTIONS, EVENTS_A_TURN);
    const portion = new Portion(items, this.#connectionOrigins);
    for (let item = portion.next(); item !== undefined; item = portion.next()) {
      if (item instanceof Lost) this.#link.connected = false;
      if (this.#toldByStream > 0) this.#toldByStream -= 1;
      else this.#untold.push(item);
    }
    if (this.#id === undefined) this.#tellUntold();
    else this.#turn();
  }

  /** The stream tells of it; what the connection itself says of it is not told again. */
  #tellInStream(item) {
    if (this.#untold.length > 0) this.#untold.shift();
    else this.#toldByStream += 1;
    this.#tellConnection(item);
  }

  #tellUntold() {
    const untold = this.#untold;
    this.#untold = [];
    for (const item of untold) this.#tellConnection(item);
  }

  #tellConnection(item) {
    if (item instanceof Reconnected) {
      this.#interrupted = false;
      this.#emit('reconnected', item);
    } else if (item instanceof Disconnected) {
      this.#interrupted = true;
      this.#emit('disconnect', item.reason);
    } else if (this.#interrupted) {
      // It was told already that the connection is lost; this is that it does not come back.
      this.#interrupted = false;
      this.#emit('error', item.reason);
    } else {
      this.#emit('disconnect', item.reason);
    }
  }

  // --- listeners --------------------------------------------------------------------------------

  /** Calls the listeners; one that throws keeps neither the others nor the next event waiting. */
  #emit(name, value) {
    const client = this.#client;
    const count = client.listenerCount(name);
    if (count <= 1) {
      try {
        client.emit(name, value);
      } catch (error) {
        this.#failed(error);
      }
      return;
    }
    for (const listener of client.rawListeners(name)) {
      try {
        Reflect.apply(listener, client, [value]);
      } catch (error) {
        this.#failed(error);
      }
    }
  }

  #failed(error) {
    this.#failures += 1;
    rethrow(error);
  }
}

module.exports = { Listening };
