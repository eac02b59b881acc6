/** What replies hold: the results of a request, each with its type before it. */

'use strict';

const { i32, u32, violation } = require('./frame.js');

const LONG = 1;
const TEXT = 2;
const FLAG = 4;

/** The results of a reply, taken in order. */
class Results {
  #bytes;
  #at;
  #end;

  constructor(bytes, at, end) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
  }

  long() {
    const at = this.#take(LONG, 4);
    return i32(this.#bytes, at);
  }

  flag() {
    return this.#bytes[this.#take(FLAG, 1)] !== 0;
  }

  text() {
    const at = this.#take(TEXT, 4);
    const length = u32(this.#bytes, at);
    const start = this.#advance(length);
    return this.#bytes.utf8Slice(start, start + length);
  }

  finish() {
    if (this.#at !== this.#end) throw violation('the reply holds more results than the method has');
  }

  #take(type, size) {
    if (this.#at >= this.#end || this.#bytes[this.#at] !== type) {
      throw violation('the results of the reply are not those of the method');
    }
    this.#at += 1;
    return this.#advance(size);
  }

  #advance(size) {
    const at = this.#at;
    if (at + size > this.#end) throw violation('a result of the reply ends early');
    this.#at = at + size;
    return at;
  }
}

function nothing() {
  return undefined;
}

function long(results) {
  return results.long();
}

function longFlag(results) {
  return results.long() !== 0;
}

function flag(results) {
  return results.flag();
}

function text(results) {
  return results.text();
}

function idNames(results) {
  const list = results.text();
  const items = list === '' ? [] : list.split('|');
  const pairs = [];
  for (let at = 0; at < items.length; at += 2) {
    const id = Number.parseInt(items[at], 10);
    if (Number.isNaN(id) || items[at + 1] === undefined) {
      throw violation('the reply holds no list of ids and names');
    }
    pairs.push({ id, name: items[at + 1] });
  }
  return pairs;
}

/** Several results, by name. */
function record(fields) {
  return (results) => {
    const value = {};
    for (const [name, read] of fields) value[name] = read(results);
    return value;
  };
}

/** Reads the results that lie between `at` and `end`. */
function readResults(read, bytes, at, end) {
  const results = new Results(bytes, at, end);
  const value = read(results);
  results.finish();
  return value;
}

module.exports = { flag, idNames, long, longFlag, nothing, readResults, record, text };
