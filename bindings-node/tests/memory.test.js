'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { Client, Simulator } = require('../index.js');
const { QUIET, centre, configured } = require('./support.js');

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

const MIB = 1024 * 1024;
const EVENTS = 1_000_000;
const CYCLES = 1000;

/** What is in use once all garbage is gone: in the heap and outside of it. */
async function inUse() {
  for (let turn = 0; turn < 5; turn += 1) {
    gc();
    await new Promise(setImmediate);
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { heapUsed, outside: Math.max(external, arrayBuffers) };
}

/** Makes a contact centre work until a client has had so many more events. */
async function work(sim, client, events) {
  const enough = client.stats().eventsReceived + events;
  while (client.stats().eventsReceived < enough) await sim.advance({ seconds: 3600 });
}

test('a million events leave nothing behind', async (t) => {
  const { sim, client } = await centre(t, { simulator: { sample: 'rush-hour' } });
  let texts = 0;
  client.on('delivered', ({ oppositePartyNumber }) => {
    texts += oppositePartyNumber?.length ?? 0;
  });
  await configured(client);
  await work(sim, client, EVENTS / 20);
  const before = await inUse();
  await work(sim, client, EVENTS);
  const after = await inUse();
  assert.ok(texts > 0);
  assert.ok(
    after.heapUsed - before.heapUsed < 4 * MIB,
    `${after.heapUsed - before.heapUsed} B more`,
  );
  assert.ok(after.outside - before.outside < 4 * MIB, `${after.outside - before.outside} B more`);
});

test('a thousand clients leave nothing behind', async () => {
  const sim = await Simulator.start({ scenario: QUIET });
  const cycle = async () => {
    const client = await Client.open({ host: sim.host, port: sim.port });
    client.on('event', () => {});
    await configured(client);
    client.model();
    client.events();
    await client.getVoiceReadyStatus(101);
    await client.close();
    return new WeakRef(client);
  };
  for (let index = 0; index < CYCLES / 10; index += 1) await cycle();
  const before = await inUse();
  const clients = [];
  for (let index = 0; index < CYCLES; index += 1) clients.push(await cycle());
  const after = await inUse();
  const alive = clients.filter((client) => client.deref() !== undefined).length;
  assert.ok(alive < CYCLES / 100, `${alive} clients are still there`);
  assert.ok(
    after.heapUsed - before.heapUsed < 2 * MIB,
    `${after.heapUsed - before.heapUsed} B more`,
  );
  assert.ok(after.outside - before.outside < 2 * MIB, `${after.outside - before.outside} B more`);
  await sim.kill();
});

test('a text that is kept keeps no batch alive', async (t) => {
  const { sim, client } = await centre(t);
  const texts = [];
  client.on('associatedDataSet', ({ privateData }) => texts.push(privateData));
  await configured(client);
  const ringing = client.expect('delivered');
  await ringing.ready;
  await sim.inboundCall({ group: 1 });
  const { recId, callId } = await ringing;
  await client.answerCall(recId, callId);
  const before = await inUse();
  // Each in a batch of its own.
  for (let index = 0; index < 2000; index += 1) {
    await client.setPrivateData(recId, callId, `${index}${'x'.repeat(2000)}`.slice(0, 30));
    if (texts.length < index) await new Promise(setImmediate);
  }
  const after = await inUse();
  assert.ok(texts.length > 1000);
  assert.ok(after.outside - before.outside < MIB / 4, `${after.outside - before.outside} B more`);
});
