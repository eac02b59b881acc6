/** What the stream of events tells beside events. */

'use strict';

class Notice {
  get typeName() {
    return this.type;
  }

  toJSON() {
    return { ...this, type: this.type };
  }
}

class Gap extends Notice {
  constructor(from, to) {
    super();
    this.from = from;
    this.to = to;
  }

  get type() {
    return 'gap';
  }
}

class SnapshotBegin extends Notice {
  constructor(seq) {
    super();
    this.seq = seq;
  }

  get type() {
    return 'snapshotBegin';
  }
}

class Disconnected extends Notice {
  constructor(reason) {
    super();
    this.reason = reason;
  }

  get type() {
    return 'disconnected';
  }
}

class Reconnected extends Notice {
  get type() {
    return 'reconnected';
  }
}

module.exports = { Disconnected, Gap, Reconnected, SnapshotBegin };
