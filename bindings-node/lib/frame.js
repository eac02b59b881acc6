/**
 * The frame of an event, read where it lies: see docs/protocol.md, "Event".
 *
 * Native code has checked every frame. The bounds are checked here all the same, so that nothing
 * is ever read beyond the frame.
 */

'use strict';

const { OpenccasError } = require('./error.js');

const HEADER_SIZE = 44;
const ENTRY_SIZE = 8;
const LONG = 1;
const NAME = 3;
/** Up to this length a text is looked at in JavaScript, which is quicker than a native call. */
const SHORT_TEXT = 24;

function violation(message) {
  return new OpenccasError('protocol_error', message);
}

function u16(bytes, at) {
  return bytes[at] | (bytes[at + 1] << 8);
}

function i32(bytes, at) {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

function u32(bytes, at) {
  return i32(bytes, at) >>> 0;
}

/** A number of 64 bits whose value fits a JavaScript number. */
function i64(bytes, at) {
  return i32(bytes, at + 4) * 0x1_0000_0000 + u32(bytes, at);
}

/** Where the frame that begins at `at` ends. */
function frameEnd(bytes, at) {
  const end = at + u32(bytes, at);
  if (!(end >= at + HEADER_SIZE && end <= bytes.length)) {
    throw violation('the frame of an event does not fit its batch');
  }
  return end;
}

/** `bytes` as text. It is a string of its own, and keeps nothing else in memory. */
function textAt(bytes, start, length) {
  const end = start + length;
  if (length <= SHORT_TEXT) {
    let at = start;
    while (at < end && bytes[at] < 0x80) at += 1;
    if (at === end) return bytes.latin1Slice(start, end);
  }
  return bytes.utf8Slice(start, end);
}

/**
 * Walks the table of parameters. `visit(name, kind, value, textAt)` is called for each entry, with
 * the place of its text, until it returns something.
 */
function walk(bytes, at, visit) {
  const end = frameEnd(bytes, at);
  let entry = at + HEADER_SIZE;
  const tableEnd = entry + u16(bytes, at + 10) * ENTRY_SIZE;
  let text = tableEnd;
  if (tableEnd > end) throw violation('the table of an event does not fit its frame');
  for (; entry < tableEnd; entry += ENTRY_SIZE) {
    const kind = bytes[entry + 2];
    const value = i32(bytes, entry + 4);
    const size = kind === LONG ? 0 : (value >>> 0) + 1;
    if (text + size > end) throw violation('a text of an event does not fit its frame');
    const found = visit(u16(bytes, entry), kind, value, text);
    if (found !== undefined) return found;
    text += size;
  }
  return undefined;
}

/** The value of the parameter with this number: a number, a text, or `undefined`. */
function parameterOf(bytes, at, number) {
  const end = frameEnd(bytes, at);
  let entry = at + HEADER_SIZE;
  const tableEnd = entry + u16(bytes, at + 10) * ENTRY_SIZE;
  if (tableEnd > end) throw violation('the table of an event does not fit its frame');
  let text = tableEnd;
  for (; entry < tableEnd; entry += ENTRY_SIZE) {
    const isLong = bytes[entry + 2] === LONG;
    if (u16(bytes, entry) === number) {
      if (isLong) return i32(bytes, entry + 4);
      const length = u32(bytes, entry + 4);
      if (text + length >= end) throw violation('a text of an event does not fit its frame');
      return textAt(bytes, text, length);
    }
    if (!isLong) text += u32(bytes, entry + 4) + 1;
  }
  return undefined;
}

/** The parameters in order, as `[number, name, value]`; the number is 0 where the name travels. */
function fieldsOf(bytes, at, nameOf) {
  const fields = [];
  let name;
  walk(bytes, at, (number, kind, value, text) => {
    if (kind === NAME) {
      name = textAt(bytes, text, value >>> 0);
      return;
    }
    const own = kind === LONG ? value : textAt(bytes, text, value >>> 0);
    const called = name ?? nameOf(number);
    if (called !== undefined) fields.push([number, called, own]);
    name = undefined;
  });
  return fields;
}

module.exports = {
  HEADER_SIZE,
  fieldsOf,
  frameEnd,
  i32,
  i64,
  u16,
  u32,
  parameterOf,
  violation,
};
