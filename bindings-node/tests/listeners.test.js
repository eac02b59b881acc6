'use strict';

const assert = require('node:assert/strict');
const { on, once } = require('node:events');
const { test } = require('node:test');
const { Client, Delivered, EventType, Simulator } = require('../index.js');
const { centre, configured, until } = require('./support.js');

test('configuration data come first, then what happens', async (t) => {
  const { sim, client } = await centre(t);
  const names = [];
  client.on('event', (event) => names.push(`${event.typeName} ${event.snapshot}`));
  await configured(client);
  assert.equal(names.at(-1), 'dataComplete true');
  assert.ok(names.includes('logon true'));
  assert.ok(names.includes('serviceGroupAdded true'));
  const delivered = once(client, 'delivered');
  const call = await sim.inboundCall({ group: 1, from: '0701234567' });
  const [event] = await delivered;
  assert.ok(event instanceof Delivered);
  assert.equal(event.type, EventType.Delivered);
  assert.equal(event.callId, call);
  assert.equal(event.oppositePartyNumber, '0701234567');
  assert.equal(event.snapshot, false);
  assert.equal(event.get('callid'), call);
  assert.equal(event.getStringValue('CALLID'), `${call}`);
  assert.deepEqual(event.toJSON().parameters.CallID, call);
  assert.equal(names.at(-1), 'delivered false');
});

test('listeners that come before the connect miss nothing', async (t) => {
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  const client = new Client();
  t.after(() => client.close());
  const complete = once(client, 'dataComplete');
  const logons = [];
  client.on('logon', ({ name, recId }) => logons.push([name, recId]));
  await client.initialize();
  await client.connectWithDirectConnect(sim.host, sim.port);
  await complete;
  assert.ok(logons.some(([, recId]) => recId === 101));
});

test('nobody listens: no events are sent; who listens again misses none', async (t) => {
  const { sim, client } = await centre(t);
  assert.equal(client.stats().eventsReceived, 0);
  await configured(client);
  const TIMES = 20;
  for (let index = 0; index < TIMES; index += 1) {
    await sim.setNotReady({ agent: 101, medium: 'voice' });
    await sim.setReady({ agent: 101, medium: 'voice' });
  }
  const seqs = [];
  // Each `once` is a consumer of its own.
  while (seqs.length < TIMES) {
    const [notReady] = await once(client, 'notReady');
    const [ready] = await once(client, 'ready');
    assert.equal(ready.seq, notReady.seq + 1);
    seqs.push(ready.seq);
  }
  assert.equal(new Set(seqs).size, TIMES);
});

test('a listener that throws is an uncaught exception, and the batch goes on', async (t) => {
  const { client } = await centre(t);
  const uncaught = [];
  const hold = (error) => uncaught.push(error.message);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', hold);
  t.after(() => {
    process.removeListener('uncaughtException', hold);
    for (const other of others) process.on('uncaughtException', other);
  });
  const seen = [];
  client.on('event', (event) => {
    seen.push(event.typeName);
    throw new Error(event.typeName);
  });
  const second = [];
  client.on('event', (event) => second.push(event.typeName));
  await configured(client);
  await until(() => uncaught.length === seen.length);
  assert.ok(seen.length > 3);
  assert.deepEqual(uncaught, seen);
  assert.deepEqual(second, seen);
  assert.equal(client.stats().handlerFailures, seen.length);
});

test('a request inside a listener is answered', async (t) => {
  const { sim, client } = await centre(t);
  const answered = new Promise((resolve, reject) => {
    client.on('delivered', (event) => {
      client.answerCall(event.recId, event.callId).then(() => resolve(event), reject);
    });
  });
  await configured(client);
  const established = client.expect('established');
  await sim.inboundCall({ group: 1 });
  const event = await answered;
  assert.equal((await established).callId, event.callId);
});

test('a loss is told once, after the last event', async (t) => {
  const { sim, client } = await centre(t);
  const told = [];
  client.on('event', (event) => told.push(event.typeName));
  client.on('disconnect', (reason) => told.push(reason.code));
  await configured(client);
  const lost = once(client, 'disconnect');
  await sim.stop();
  await lost;
  assert.deepEqual(told.slice(-2), ['serviceDisconnect', 'service_shutdown']);
  assert.equal(client.isConnected, false);
});

test('a loss is told to a client without events, and not when it disconnects itself', async (t) => {
  const { sim, client } = await centre(t);
  let losses = 0;
  client.on('disconnect', () => {
    losses += 1;
  });
  await client.uninitialize();
  await client.initialize();
  await client.connectWithDirectConnect(sim.host, sim.port);
  assert.equal(losses, 0);
  const [reason] = await Promise.all([once(client, 'disconnect'), sim.cutConnections({})]);
  assert.equal(reason[0].code, 'connection_lost');
  assert.equal(losses, 1);
  assert.equal(client.stats().eventsReceived, 0);
});

test('the same object connects again, from inside the listener too', async (t) => {
  const { sim, client } = await centre(t);
  const complete = [];
  client.on('dataComplete', () => complete.push(1));
  await configured(client);
  const again = new Promise((resolve, reject) => {
    client.once('disconnect', () => {
      (async () => {
        await client.uninitialize();
        await client.initialize();
        await client.connectWithDirectConnect(sim.host, sim.port);
        await configured(client);
      })().then(resolve, reject);
    });
  });
  await sim.cutConnections({});
  await again;
  assert.equal(complete.length, 2);
  const call = client.expect('delivered');
  await sim.inboundCall({ group: 1 });
  await call;
});

test('when it has disconnected, no listener is told anything', async (t) => {
  const { sim, client } = await centre(t);
  let after = false;
  let late = 0;
  client.on('event', () => {
    if (after) late += 1;
  });
  await configured(client);
  for (let index = 0; index < 50; index += 1) await sim.inboundCall({ group: 1 });
  await client.uninitialize();
  after = true;
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  assert.equal(late, 0);
});

test('a connection that is made again goes on where it was', async (t) => {
  const { sim, client } = await centre(t, { client: { reconnect: { firstDelay: 1 } } });
  const told = [];
  client.on('disconnect', (reason) => told.push(reason.code));
  client.on('reconnected', () => told.push('reconnected'));
  client.on('gap', () => told.push('gap'));
  const calls = [];
  client.on('delivered', ({ callId }) => calls.push(callId));
  await configured(client);
  const back = once(client, 'reconnected');
  await sim.cutConnections({});
  await sim.inboundCall({ group: 1 });
  await back;
  await until(() => calls.length === 1);
  assert.deepEqual(told, ['connection_lost', 'reconnected']);
  assert.equal(client.stats().reconnects, 1);
});

test('that a connection is given up is an error, whether there are events or not', async (t) => {
  for (const listens of [true, false]) {
    const reconnect = { firstDelay: 1, longestDelay: 1, attempts: 2 };
    const { sim, client } = await centre(t, { client: { reconnect } });
    if (listens) {
      client.on('event', () => {});
      await configured(client);
    }
    const told = [];
    client.on('disconnect', () => told.push('disconnect'));
    const failed = once(client, 'error').catch((error) => [error]);
    await sim.kill();
    const [error] = await failed;
    assert.deepEqual(told, ['disconnect']);
    assert.equal(error.name, 'OpenccasError');
  }
});

test('a gap is told, and a new snapshot follows', async (t) => {
  const { sim, client } = await centre(t, {
    simulator: { ringEvents: 4 },
    client: { reconnect: { firstDelay: 1 } },
  });
  const told = [];
  for (const name of ['gap', 'snapshotBegin', 'dataComplete']) {
    client.on(name, () => told.push(name));
  }
  const gaps = [];
  client.on('gap', (gap) => gaps.push(gap));
  await configured(client);
  await sim.refuseConnections({ on: true });
  const lost = once(client, 'disconnect');
  await sim.cutConnections({});
  await lost;
  for (let index = 0; index < 10; index += 1) {
    await sim.setNotReady({ agent: 101, medium: 'voice' });
    await sim.setReady({ agent: 101, medium: 'voice' });
  }
  const complete = configured(client);
  await sim.refuseConnections({ on: false });
  await complete;
  assert.deepEqual(told, ['snapshotBegin', 'dataComplete', 'gap', 'snapshotBegin', 'dataComplete']);
  assert.equal(gaps[0].from, 1);
  assert.ok(gaps[0].to >= 1);
});

test('what Node has for emitters works', async (t) => {
  const { sim, client } = await centre(t);
  const controller = new AbortController();
  const logons = [];
  for await (const [event] of on(client, 'event', { signal: controller.signal })) {
    if (event.typeName === 'logon') logons.push(event.recId);
    if (event.typeName === 'dataComplete') break;
  }
  assert.ok(logons.includes(101));
  assert.equal(client.listenerCount('event'), 0);
  const twice = [];
  const listener = () => twice.push(1);
  client.addListener('delivered', listener).prependListener('delivered', () => twice.push(2));
  client.prependOnceListener('delivered', () => twice.push(3));
  const ringing = once(client, 'delivered');
  await sim.inboundCall({ group: 1 });
  await ringing;
  await until(() => twice.length === 3);
  assert.deepEqual(twice, [3, 2, 1]);
  client.off('delivered', listener);
  assert.equal(client.listenerCount('delivered'), 1);
  client.removeAllListeners();
  assert.deepEqual(client.eventNames(), []);
});
