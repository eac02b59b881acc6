'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Client, Simulator, setLog } = require('../index.js');
const { centre, until } = require('./support.js');

test('the log goes to the function that is set', async (t) => {
  t.after(() => setLog(null));
  const records = [];
  setLog((record) => records.push(record), { level: 'debug' });
  const credentials = { userId: 'me', password: 'a-secret-word' };
  const { client } = await centre(t, { client: { name: 'logged', credentials } });
  await client.makeCall(101, '0709999999');
  await until(() => records.length > 0);
  for (const { level, target, message } of records) {
    assert.ok(['error', 'warn', 'info', 'debug'].includes(level), level);
    assert.match(target, /^openccas/);
    assert.doesNotMatch(message, /a-secret-word|0709999999/);
  }
});

test('another function takes its place, and null takes it away', async (t) => {
  t.after(() => setLog(null));
  const first = [];
  const second = [];
  setLog((record) => first.push(record), { level: 'trace' });
  await centre(t);
  await until(() => first.length > 0);
  setLog((record) => second.push(record), { level: 'trace' });
  const told = first.length;
  await centre(t);
  await until(() => second.length > 0);
  assert.equal(first.length, told);
  setLog(null);
  const before = second.length;
  const { client } = await centre(t);
  await client.getVoiceReadyStatus(101);
  assert.equal(second.length, before);
});

test('a level that is above what is told says nothing', async (t) => {
  t.after(() => setLog(null));
  setLog((record) => assert.fail(record.message), { level: 'error' });
  const { client } = await centre(t);
  assert.equal(await client.getVoiceReadyStatus(101), true);
});

test('what is no function and no level is refused', () => {
  assert.throws(() => setLog('x'), /^TypeError: sink must be a function or null/);
  assert.throws(() => setLog(undefined), /^TypeError: sink must be a function or null/);
  assert.throws(() => setLog(() => {}, { level: 'loud' }), /^RangeError: options.level/);
  assert.throws(() => setLog(() => {}, { Level: 'info' }), /^TypeError: options.Level/);
});

test('a function that throws is an uncaught exception, and the next record is told', async (t) => {
  const uncaught = [];
  const heard = (error) => uncaught.push(error.message);
  // The runner listens as well, and would take it for a failure of the test.
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', heard);
  t.after(async () => {
    setLog(null);
    // What was thrown last is told in a turn of its own.
    await new Promise(setImmediate);
    process.off('uncaughtException', heard);
    for (const other of others) process.on('uncaughtException', other);
  });
  let told = 0;
  setLog(
    () => {
      told += 1;
      throw new Error(`record ${told}`);
    },
    { level: 'trace' },
  );
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  const client = await Client.open({ host: sim.host, port: sim.port });
  t.after(() => client.close());
  await until(() => uncaught.length >= 2);
  assert.deepEqual(uncaught.slice(0, 2), ['record 1', 'record 2']);
});
