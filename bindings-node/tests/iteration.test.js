'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Client, EventBase, EventType, Simulator } = require('../index.js');
const { centre, QUIET } = require('./support.js');

async function toggle(sim, times) {
  for (let index = 0; index < times; index += 1) {
    await sim.setNotReady({ agent: 101, medium: 'voice' });
    await sim.setReady({ agent: 101, medium: 'voice' });
  }
}

test('a loop goes over events and notices, in order', async (t) => {
  const { client } = await centre(t);
  const names = [];
  for await (const item of client.events()) {
    names.push(item.typeName);
    if (item.type === EventType.DataComplete) break;
  }
  assert.deepEqual(names, ['snapshotBegin', 'logon', 'logon', 'serviceGroupAdded', 'dataComplete']);
});

test('the next loop goes on behind the last event of the one before', async (t) => {
  const { sim, client } = await centre(t);
  for await (const { type } of client.events()) if (type === EventType.DataComplete) break;
  await toggle(sim, 20);
  const seqs = [];
  // Each loop is left in the middle of what had come.
  while (seqs.length < 40) {
    let taken = 0;
    for await (const item of client.events()) {
      assert.ok(item instanceof EventBase, item.typeName);
      seqs.push(item.seq);
      taken += 1;
      if (taken === 3 || seqs.length === 40) break;
    }
  }
  assert.deepEqual(
    seqs,
    seqs.map((_, index) => seqs[0] + index),
  );
});

test('a filter lets through what matches', async (t) => {
  const { sim, client } = await centre(t);
  const seen = [];
  const events = client.events({ types: ['ready', EventType.Logon], agentRecId: 101 });
  await toggle(sim, 3);
  for await (const item of events) {
    if (!(item instanceof EventBase)) continue;
    seen.push(`${item.typeName} ${item.recId}`);
    if (seen.length === 4) break;
  }
  assert.deepEqual(seen, ['logon 101', 'ready 101', 'ready 101', 'ready 101']);
});

test('a signal ends a loop with its reason, also one that waits', async (t) => {
  const { client } = await centre(t);
  const controller = new AbortController();
  await assert.rejects(async () => {
    for await (const { type } of client.events({ signal: controller.signal })) {
      if (type === EventType.DataComplete)
        setImmediate(() => controller.abort(new Error('enough')));
    }
  }, /enough/);
  await assert.rejects(async () => {
    for await (const item of client.events({ signal: controller.signal })) assert.fail(`${item}`);
  }, /enough/);
});

test('a loop ends when the application disconnects', async (t) => {
  const { sim, client } = await centre(t);
  for await (const { type } of client.events()) {
    if (type === EventType.DataComplete) client.uninitialize();
  }
  await client.initialize();
  await client.connectWithDirectConnect(sim.host, sim.port);
  for await (const { type } of client.events()) {
    if (type === EventType.DataComplete) client.close();
  }
  assert.equal(client.isConnected, false);
});

test('a loop throws the loss after the last event', async (t) => {
  const { sim, client } = await centre(t);
  const names = [];
  await assert.rejects(
    async () => {
      for await (const item of client.events()) {
        names.push(item.typeName);
        if (item.type === EventType.DataComplete) sim.stop();
      }
    },
    { code: 'service_shutdown' },
  );
  assert.equal(names.at(-1), 'serviceDisconnect');
});

test('a loop that reconnects goes on', async (t) => {
  const { sim, client } = await centre(t, { client: { reconnect: { firstDelay: 1 } } });
  const told = [];
  for await (const item of client.events()) {
    if (item.type === EventType.DataComplete) await sim.cutConnections({});
    if (!(item instanceof EventBase)) told.push(item.type);
    if (item.type === 'disconnected') assert.equal(item.reason.code, 'connection_lost');
    if (item.type === 'reconnected') break;
  }
  assert.deepEqual(told, ['snapshotBegin', 'disconnected', 'reconnected']);
});

test('next can be called before the one before has come', async (t) => {
  const { client } = await centre(t);
  const events = client.events({ types: 'logon' });
  const asked = [events.next(), events.next(), events.next(), events.next()];
  const names = (await Promise.all(asked.slice(0, 3))).map(({ value }) => value.typeName);
  assert.deepEqual(names, ['snapshotBegin', 'logon', 'logon']);
  await events.return();
  assert.deepEqual(await asked[3], { value: undefined, done: true });
});

test('a slow loop holds the client back, and loses nothing', async (t) => {
  const { sim, client } = await centre(t, { client: { queueEvents: 8 } });
  const events = client.events({ types: 'ready' });
  await events.next();
  await toggle(sim, 100);
  const seqs = [];
  for await (const { seq } of events) {
    seqs.push(seq);
    if (seqs.length === 100) break;
    await new Promise(setImmediate);
  }
  assert.equal(new Set(seqs).size, 100);
});

test('a client is disposed of', {
  skip: !Symbol.asyncDispose && 'this Node has no disposal',
}, async () => {
  const sim = await Simulator.start({ scenario: QUIET });
  const client = await Client.open({ host: sim.host, port: sim.port });
  await client[Symbol.asyncDispose]();
  await assert.rejects(client.getVoiceReadyStatus(101), { code: 'closed' });
  await sim[Symbol.asyncDispose]();
  assert.equal(sim.isRunning, false);
});

test('a kept event stands alone when it is detached', async (t) => {
  const { client } = await centre(t);
  for await (const item of client.events({ types: 'logon' })) {
    if (item.type !== EventType.Logon) continue;
    const kept = item.detach();
    assert.deepEqual(kept.toJSON(), item.toJSON());
    assert.equal(kept.constructor, item.constructor);
    assert.equal(kept.name, 'Åsa');
    break;
  }
});
