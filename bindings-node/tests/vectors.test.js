'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const { parse } = require('smol-toml');
const { OpenccasError } = require('../index.js');
const { Origin } = require('../lib/event.js');
const frame = require('../lib/frame.js');
const { eventAt } = require('../lib/portion.js');
const { Packer } = require('../lib/request.js');

const FRAME_HEAD = 9;

function read(name) {
  const text = readFileSync(path.join(__dirname, '../../tests/vectors', name), 'utf8');
  return parse(text, { integersAsBigInt: 'asNeeded' });
}

function bytesOf({ hex }) {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex');
}

const RUN = new Origin('run', [[9999, 'Newer']], [[9999, 'SomethingNew']]);

for (const vector of read('events.toml').event) {
  test(`event ${vector.name}`, () => {
    const bytes = bytesOf(vector);
    // Somewhere in a batch, so that nothing depends on where a frame begins.
    const batch = Buffer.concat([Buffer.alloc(3, 0xff), bytes, Buffer.alloc(3, 0xff)]);
    for (const event of [eventAt(batch, 3, RUN), eventAt(batch, 3, RUN).detach()]) {
      assert.equal(event.getType(), vector.type);
      assert.equal(event.seq, vector.seq);
      assert.equal(event.micros, Number(vector.time_micros));
      assert.equal(event.time.getTime(), Math.floor(Number(vector.time_micros) / 1000));
      assert.equal(event.tenantId, vector.tenant_id);
      assert.equal(event.snapshot, vector.snapshot);
      assert.equal(event.correlation, vector.correlation);
      assert.equal(event.epoch, 'run');
      assert.deepEqual(
        event.fields(),
        vector.parameters.map(({ name, long, text }) => ({ name, value: long ?? text })),
      );
      for (const { name, number } of vector.parameters) {
        // Of a name that comes twice, the first counts.
        const first = vector.parameters.find((parameter) => parameter.name === name);
        const value = first.long ?? first.text;
        if (number !== undefined) assert.equal(event.get(number), value);
        assert.equal(event.get(name), value);
        assert.equal(event.get(name.toUpperCase()), value);
        assert.equal(event.getStringValue(name.toLowerCase()), String(value));
        if (first.long !== undefined) assert.equal(event.getLongValue(name), first.long);
      }
      assert.throws(() => event.getStringValue('NoSuchName'), { code: 'parameter_missing' });
    }
  });
}

for (const vector of read('events.toml').stream) {
  test(`stream ${vector.name}`, () => {
    const bytes = bytesOf(vector);
    const seqs = [];
    for (let at = 0; at < bytes.length; at = frame.frameEnd(bytes, at)) {
      seqs.push(eventAt(bytes, at, RUN).seq);
    }
    assert.deepEqual(seqs, vector.seqs);
  });
}

test('nothing is read beyond a frame that is broken', () => {
  const KIND_EVENT = 0x43;
  const broken = read('broken.toml').broken.filter((vector) => bytesOf(vector)[8] === KIND_EVENT);
  assert.ok(broken.length > 5);
  for (const vector of broken) {
    const event = eventAt(bytesOf(vector), 0, RUN);
    try {
      event.fields();
      event.get('RecID');
      event.toJSON();
    } catch (error) {
      assert.ok(error instanceof OpenccasError, `${vector.name}: ${error.stack}`);
      assert.equal(error.code, 'protocol_error', vector.name);
    }
  }
});

test('no cut of a frame makes a reader go astray', () => {
  const whole = bytesOf(read('events.toml').event.find(({ name }) => name === 'delivered'));
  for (let length = 0; length < whole.length; length += 1) {
    const event = eventAt(whole.subarray(0, length), 0, RUN);
    assert.throws(() => event.fields(), { code: 'protocol_error' }, String(length));
    assert.throws(() => event.get('PrivateData'), { code: 'protocol_error' }, String(length));
  }
});

for (const vector of read('requests.toml').request) {
  test(`request ${vector.name}`, () => {
    const dates = vector.arguments.map(({ date }) => date).filter((date) => date !== undefined);
    const packer = new Packer(() => dates.shift());
    packer.begin(1, vector.method_number, 0);
    for (const [index, { long, text, date, flag }] of vector.arguments.entries()) {
      const name = `argument ${index}`;
      if (long !== undefined) packer.long(name, long);
      else if (text !== undefined) packer.text(name, text);
      else if (flag !== undefined) packer.flag(name, flag);
      else if (date !== undefined) packer.date(name, '2026-01-01T00:00');
    }
    packer.finish();
    const packed = packer.take();
    // The frame has the id of 8 bytes and the method before the arguments.
    const expected = bytesOf(vector).subarray(FRAME_HEAD + 8 + 2);
    assert.deepEqual(packed.subarray(14), expected);
  });
}
