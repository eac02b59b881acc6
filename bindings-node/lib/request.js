/** Requests on their way to the core: arguments are packed as they stand in a request frame. */

'use strict';

const { inspect } = require('node:util');
const { OpenccasError } = require('./error.js');

const LONG = 1;
const TEXT = 2;
const DATE = 3;
const FLAG = 4;

/** How many IVR fields and how many qualification codes one request can set. */
const MOST_IVR = 3;
const MOST_CODES = 100;
const LIST_SEPARATOR = '|';

/** Wall-clock time: `2026-03-31T09:30` with seconds and their fraction if need be. */
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/** Where a class keeps what carries its requests. */
const LINK = Symbol('openccas.link');

function refused(name, expected, value) {
  const message = `${name} must be ${expected}, not ${typeof value === 'string' ? 'a string' : inspect(value, { depth: 0 })}`;
  return Object.assign(new TypeError(message), { code: 'invalid_argument' });
}

function outOfRange(name, expected, value) {
  const error = new RangeError(`${name} must be ${expected}, not ${inspect(value)}`);
  return Object.assign(error, { code: 'invalid_argument' });
}

/** A whole number of 32 bits; anything else is refused, never rounded or cut. */
function checkLong(name, value) {
  if (typeof value !== 'number') throw refused(name, 'a number', value);
  if (value !== (value | 0)) throw outOfRange(name, 'a whole number of 32 bits', value);
  return value;
}

function checkText(name, value) {
  if (typeof value !== 'string') {
    throw refused(name, 'a string', value);
  }
  return value;
}

function checkFlag(name, value) {
  if (typeof value !== 'boolean') throw refused(name, 'true or false', value);
  return value;
}

/** A time in milliseconds. */
function checkMillis(name, value) {
  if (typeof value !== 'number') throw refused(name, 'a number of milliseconds', value);
  if (!(value >= 0 && value <= 0xffff_ffff)) {
    throw outOfRange(name, 'a number of milliseconds from 0 to 4294967295', value);
  }
  return Math.ceil(value);
}

function checkSignal(name, value) {
  if (!(value instanceof AbortSignal)) throw refused(name, 'an AbortSignal', value);
  return value;
}

/** The options of a call; those that there are not are refused, for a misspelt one does nothing. */
function checkOptions(name, options, known) {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object') throw refused(name, 'an object', options);
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) {
      throw Object.assign(
        new TypeError(`${name}.${option} is not an option; there are ${known.join(', ')}`),
        { code: 'invalid_argument' },
      );
    }
  }
  return options;
}

/** Pairs of texts: an array of arrays, a Map, or anything else that can be iterated so. */
function checkPairs(name, pairs) {
  if (typeof pairs !== 'object' || pairs === null || typeof pairs[Symbol.iterator] !== 'function') {
    throw refused(name, 'a list of pairs', pairs);
  }
  return Array.from(pairs, (pair, index) => {
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw refused(`${name}[${index}]`, 'a pair', pair);
    }
    return [checkText(`${name}[${index}][0]`, pair[0]), checkText(`${name}[${index}][1]`, pair[1])];
  });
}

/**
 * Requests that were made in one turn, one after the other, so that they cross to the core in one
 * call: u32 ticket, u16 method, u32 timeout in ms (0: the client's), u32 length, the arguments.
 */
class Packer {
  #bytes = Buffer.allocUnsafeSlow(4096);
  #end = 0;
  #start = 0;
  #oleDate;

  constructor(oleDate) {
    this.#oleDate = oleDate;
  }

  begin(ticket, method, timeout) {
    this.#start = this.#end;
    this.#reserve(16);
    this.#u32(ticket);
    this.#u16(method);
    this.#u32(timeout);
    this.#u32(0);
    this.#u16(0);
  }

  finish() {
    this.#bytes.writeUInt32LE(this.#end - this.#start - 14, this.#start + 10);
  }

  /** Takes back the request that was begun. */
  rewind() {
    this.#end = this.#start;
  }

  /** What was packed; the memory is used again for what comes next. */
  take() {
    const packed = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    if (this.#bytes.length > 1 << 20) this.#bytes = Buffer.allocUnsafeSlow(4096);
    return packed;
  }

  long(name, value) {
    checkLong(name, value);
    this.#argument(LONG, 4);
    this.#u32(value);
  }

  longFlag(name, value) {
    this.long(name, checkFlag(name, value) ? 1 : 0);
  }

  flag(name, value) {
    checkFlag(name, value);
    this.#argument(FLAG, 1);
    this.#bytes[this.#end++] = value ? 1 : 0;
  }

  text(name, value) {
    checkText(name, value);
    if (value.includes('\0')) {
      throw Object.assign(new TypeError(`${name} contains a NUL`), { code: 'invalid_argument' });
    }
    // UTF-8 takes at most three bytes for each unit of UTF-16.
    this.#argument(TEXT, 5 + value.length * 3);
    const length = this.#bytes.utf8Write(value, this.#end + 4);
    this.#u32(length);
    this.#end += length;
    this.#bytes[this.#end++] = 0;
  }

  date(name, value) {
    let days;
    if (value instanceof Date) {
      if (Number.isNaN(value.getTime())) throw outOfRange(name, 'a valid Date', value);
      days = this.#oleDate(value.toISOString());
    } else if (typeof value === 'string' && WALL_CLOCK.test(value)) {
      days = this.#oleDate(value);
    } else {
      throw refused(
        name,
        "a Date, or wall-clock time of the contact centre as in '2026-03-31T09:30'",
        value,
      );
    }
    this.#argument(DATE, 8);
    this.#end = this.#bytes.writeDoubleLE(days, this.#end);
  }

  ivr(name, value) {
    const pairs = checkPairs(name, value);
    if (pairs.length === 0 || pairs.length > MOST_IVR) {
      throw outOfRange(name, `a list of 1 to ${MOST_IVR} pairs`, pairs.length);
    }
    for (let index = 0; index < MOST_IVR; index += 1) {
      const [label, data] = pairs[index] ?? ['', ''];
      if (index < pairs.length && label === '') {
        throw outOfRange(`${name}[${index}][0]`, 'a label', label);
      }
      this.text(`${name}[${index}][0]`, label);
      this.text(`${name}[${index}][1]`, data);
    }
  }

  codes(name, value) {
    const pairs = checkPairs(name, value);
    if (pairs.length > MOST_CODES) {
      throw new OpenccasError(
        'too_many_codes',
        `a request sets at most ${MOST_CODES} codes, not ${pairs.length}`,
      );
    }
    for (const [index, [code, label]] of pairs.entries()) {
      if (code === '') throw outOfRange(`${name}[${index}][0]`, 'a code', code);
      if (code.includes(LIST_SEPARATOR) || label.includes(LIST_SEPARATOR)) {
        throw outOfRange(`${name}[${index}]`, `without ${LIST_SEPARATOR}`, pairs[index]);
      }
    }
    this.text(name, pairs.flat().join(LIST_SEPARATOR));
  }

  #argument(type, size) {
    this.#reserve(size + 1);
    const count = this.#start + 14;
    this.#bytes.writeUInt16LE(this.#bytes.readUInt16LE(count) + 1, count);
    this.#bytes[this.#end++] = type;
  }

  #reserve(size) {
    const needed = this.#end + size;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }

  #u16(value) {
    this.#end = this.#bytes.writeUInt16LE(value, this.#end);
  }

  #u32(value) {
    const bytes = this.#bytes;
    let end = this.#end;
    bytes[end++] = value;
    bytes[end++] = value >>> 8;
    bytes[end++] = value >>> 16;
    bytes[end++] = value >>> 24;
    this.#end = end;
  }
}

const REQUEST_OPTIONS = ['signal', 'timeout'];

/**
 * Makes a request: `pack` writes the arguments, `read` takes the result out of the reply. What is
 * wrong with the arguments rejects, as everything else does.
 */
function request(client, method, options, read, pack) {
  return client[LINK].request(method, options, read, pack);
}

module.exports = {
  LINK,
  Packer,
  REQUEST_OPTIONS,
  checkFlag,
  checkLong,
  checkMillis,
  checkOptions,
  checkPairs,
  checkSignal,
  checkText,
  outOfRange,
  refused,
  request,
};
