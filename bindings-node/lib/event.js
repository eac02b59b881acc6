/** What all events have in common. Their classes are in `generated/events.js`. */

'use strict';

const { inspect } = require('node:util');
const { OpenccasError } = require('./error.js');
const frame = require('./frame.js');
const { PARAMETER_NAMES } = require('./generated/enums.js');

const LIST_SEPARATOR = '|';
const INTEGER = /^[+-]?\d+$/;

/** The parameters by name in lower case. */
const NUMBERS = new Map(PARAMETER_NAMES.map((name, number) => [name.toLowerCase(), number]));
NUMBERS.delete('');

/** ASCII letters alone lose their case. */
function lower(name) {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What a class of this module is asked for by the others; see the `static` block. */
let parameterOf;
let typeNumberOf;
let typeTextOf;

/** Other names of parameters, by type; set by what knows the classes. */
let aliases = new Map();

/** Events of a service's run have these in common: the epoch, and names newer than ours. */
class Origin {
  constructor(epoch, parameters = [], events = []) {
    this.epoch = epoch;
    this.parameters = new Map(parameters);
    this.events = new Map(events);
  }

  /** The origin that native code tells of. */
  static from({ epoch, parameters, events }) {
    return new Origin(epoch, parameters, events);
  }

  /** The name of the parameter that travels as this number. */
  parameterName(number) {
    return PARAMETER_NAMES[number] || this.parameters.get(number);
  }
}

class EventBase {
  /** The batch that it came in, and where it begins there. */
  #bytes;
  #at;
  #origin;

  constructor(bytes, at, origin) {
    this.#bytes = bytes;
    this.#at = at;
    this.#origin = origin;
  }

  static {
    parameterOf = (event, number) => frame.parameterOf(event.#bytes, event.#at, number);
    typeNumberOf = (event) => frame.i32(event.#bytes, event.#at + 12);
    typeTextOf = (event) => event.#origin.events.get(typeNumberOf(event)) ?? 'Unknown';
  }

  get seq() {
    return frame.i64(this.#bytes, this.#at + 20);
  }

  get epoch() {
    return this.#origin.epoch;
  }

  get time() {
    return new Date(Math.floor(this.micros / 1000));
  }

  get micros() {
    return frame.i64(this.#bytes, this.#at + 28);
  }

  get tenantId() {
    return frame.i32(this.#bytes, this.#at + 16);
  }

  get snapshot() {
    return (this.#bytes[this.#at + 9] & 1) !== 0;
  }

  get correlation() {
    const id = frame.i64(this.#bytes, this.#at + 36);
    return id === 0 ? undefined : id;
  }

  fields() {
    return this.#fields().map(([, name, value]) => ({ name, value }));
  }

  #fields() {
    return frame.fieldsOf(this.#bytes, this.#at, (number) => this.#origin.parameterName(number));
  }

  get(name) {
    if (typeof name === 'number') return parameterOf(this, name);
    if (typeof name !== 'string') {
      throw new TypeError(`name must be a string or one of Parameter, not ${inspect(name)}`);
    }
    const wanted = lower(name);
    const number = NUMBERS.get(wanted);
    const value = number === undefined ? undefined : parameterOf(this, number);
    if (value !== undefined) return value;
    // A name that is not in the catalogue, or another name of a parameter.
    const field = this.#fields().find(([, own]) => lower(own) === wanted);
    if (field !== undefined) return field[2];
    const alias = aliases.get(`${typeNumberOf(this)} ${wanted}`);
    return alias === undefined ? undefined : parameterOf(this, alias);
  }

  getStringValue(name) {
    return String(this.#required(name));
  }

  getLongValue(name) {
    const value = this.#required(name);
    if (typeof value === 'number') return value;
    const text = value.trim();
    const number = INTEGER.test(text) ? Number(text) : Number.NaN;
    if (number !== (number | 0)) {
      throw new OpenccasError(
        'parameter_type',
        `${called(name)} of ${this.className} is a text that is not a number`,
      );
    }
    // Not -0.
    return number | 0;
  }

  #required(name) {
    const value = this.get(name);
    if (value === undefined) {
      throw new OpenccasError(
        'parameter_missing',
        `${this.className} has no parameter ${called(name)}`,
      );
    }
    return value;
  }

  getType() {
    return typeNumberOf(this);
  }

  detach() {
    const end = frame.frameEnd(this.#bytes, this.#at);
    // Memory of its own: small buffers of Node share theirs.
    const own = Buffer.from(new Uint8Array(this.#bytes.subarray(this.#at, end)).buffer);
    return new this.constructor(own, 0, this.#origin);
  }

  toJSON() {
    const { correlation } = this;
    return {
      type: typeNumberOf(this),
      name: this.className,
      seq: this.seq,
      time: timeText(this.micros),
      epoch: this.epoch,
      tenant_id: this.tenantId,
      snapshot: this.snapshot,
      ...(correlation === undefined ? {} : { correlation }),
      parameters: Object.fromEntries(this.#fields().map(([, name, value]) => [name, value])),
    };
  }

  [inspect.custom](_depth, options, show) {
    const parameters = Object.fromEntries(this.#fields().map(([, name, value]) => [name, value]));
    return `${this.className}#${this.seq} ${show(parameters, options)}`;
  }
}

function called(name) {
  return typeof name === 'number' ? `${PARAMETER_NAMES[name] ?? name}` : `'${name}'`;
}

/** Microseconds since 1970 as RFC 3339, with as many digits as it takes. */
function timeText(micros) {
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = micros - seconds * 1_000_000;
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) throw frame.violation('an event has an impossible time');
  const text = date.toISOString().replace('.000Z', '');
  if (fraction === 0) return `${text}Z`;
  return `${text}.${String(fraction).padStart(6, '0').replace(/0+$/, '')}Z`;
}

// How attributes are read. An attribute whose value is of another type than the catalogue says is
// treated as absent; by its name it can be read as it is.

function longOf(event, number) {
  const value = parameterOf(event, number);
  return typeof value === 'number' ? value : undefined;
}

function textOf(event, number) {
  const value = parameterOf(event, number);
  return typeof value === 'string' ? value : undefined;
}

function keyLongOf(event, number) {
  return longOf(event, number) ?? missing(event, number);
}

function keyTextOf(event, number) {
  return textOf(event, number) ?? missing(event, number);
}

function missing(event, number) {
  throw new OpenccasError(
    'parameter_missing',
    `${event.className} came without ${PARAMETER_NAMES[number]}, which says what it is about`,
  );
}

function flagOf(event, number) {
  const value = longOf(event, number);
  return value === undefined ? undefined : value !== 0;
}

/** What is not a number is passed over; by its name the text can be read as it came. */
function idsOf(event, number) {
  return textOf(event, number)
    ?.split(LIST_SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => INTEGER.test(item))
    .map(Number);
}

function listOf(event, number, separator) {
  const text = textOf(event, number);
  if (text === undefined) return undefined;
  return text === '' ? [] : text.split(separator).map((item) => item.trim());
}

function barsOf(event, number) {
  return listOf(event, number, LIST_SEPARATOR);
}

function commasOf(event, number) {
  return listOf(event, number, ',');
}

/** The pairs of those labels and data that the event has. */
function pairsOf(event, numbers) {
  const pairs = [];
  for (const [label, data] of numbers) {
    const name = textOf(event, label);
    if (name !== undefined) pairs.push([name, textOf(event, data) ?? '']);
  }
  return pairs;
}

function setAliases(known) {
  aliases = known;
}

module.exports = {
  EventBase,
  Origin,
  barsOf,
  commasOf,
  flagOf,
  idsOf,
  keyLongOf,
  keyTextOf,
  longOf,
  pairsOf,
  setAliases,
  textOf,
  typeNumberOf,
  typeTextOf,
};
