/** What a simulated service offers and insists on: accounts, TLS, multicast, its clock. */

'use strict';

const assert = require('node:assert/strict');
const dgram = require('node:dgram');
const { once } = require('node:events');
const { test } = require('node:test');
const { Client, Simulator } = require('../index.js');
const { certificates } = require('./certificates.js');
const { configured, until } = require('./support.js');

async function started(t, options) {
  const sim = await Simulator.start(options);
  t.after(() => sim.kill());
  return sim;
}

async function opened(t, sim, options) {
  const client = await Client.open({ host: sim.host, port: sim.port, ...options });
  t.after(() => client.close());
  return client;
}

/** A port of UDP that nobody else uses now. */
async function freePort() {
  const socket = dgram.createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

test('who has an account gets in, sees its tenant, and nobody else does', async (t) => {
  const sim = await started(t, {
    sample: 'hoster',
    accounts: [
      { userId: 'chief', password: 'ä secret' },
      { userId: 'one', password: 'another', tenantId: 1 },
    ],
  });
  const at = { host: sim.host, port: sim.port };
  const refused = [
    undefined,
    { userId: 'chief', password: 'another' },
    { userId: 'one', password: 'another', tenantId: 2 },
    { userId: '', password: '' },
  ];
  for (const credentials of refused) {
    await assert.rejects(Client.open({ ...at, credentials }), { code: 'authentication_failed' });
  }
  await opened(t, sim, { credentials: { userId: 'chief', password: 'ä secret', tenantId: -1 } });
  await opened(t, sim, { credentials: { userId: 'one', password: 'another', tenantId: 1 } });
  assert.deepEqual(
    sim.state().clients.map(({ viewTenant }) => viewTenant),
    [-1, 1],
  );
});

test('a connection by TLS, for who trusts the service', async (t) => {
  const { ca, service, serviceKey } = certificates(t);
  const sim = await started(t, { tls: { certificate: service, key: serviceKey } });
  const client = await opened(t, sim, { tls: { roots: ca } });
  assert.equal(await client.getVoiceReadyStatus(101), true);
  const at = { host: sim.host, port: sim.port };
  await assert.rejects(Client.open({ ...at, tls: true }), { code: 'tls_failed' });
  await assert.rejects(Client.open({ ...at, tls: { roots: ca, serverName: 'elsewhere' } }), {
    code: 'tls_failed',
  });
  await assert.rejects(Client.open({ ...at, connectTimeout: 5000 }));
});

test('a service that asks for certificates lets in who shows one', async (t) => {
  const { ca, service, serviceKey, client, clientKey } = certificates(t);
  const tls = { certificate: service.toString(), key: serviceKey.toString(), clientRoots: ca };
  const sim = await started(t, { tls });
  const own = { certificate: client, key: clientKey };
  const connected = await opened(t, sim, { tls: { roots: ca.toString(), ...own } });
  assert.equal(connected.isConnected, true);
  await assert.rejects(Client.open({ host: sim.host, port: sim.port, tls: { roots: ca } }), {
    code: 'tls_failed',
  });
});

test('events by multicast', async (t) => {
  const multicast = { group: '239.192.28.1', port: await freePort() };
  const sim = await started(t, { multicast });
  const client = new Client();
  t.after(() => client.close());
  const complete = configured(client);
  await client.initialize();
  await client.connectWithIpAddress(sim.host, sim.port, '127.0.0.1');
  await complete;
  const ringing = once(client, 'delivered');
  const call = await sim.inboundCall({ group: 1, from: '0701234567' });
  const [{ callId, correlation }] = await ringing;
  assert.deepEqual([callId, correlation], [call, undefined]);
  // The first events may come over the connection, on which the client joined.
  await until(() => client.stats().datagrams > 0);
  await assert.rejects(client.makeCall(101, '4002'), { code: 'direct_connect_required' });
});

test('the clock runs as it is told to', async (t) => {
  const still = await started(t);
  const before = still.state().now;
  await still.advance({ seconds: 1 });
  assert.equal(Date.parse(still.state().now) - Date.parse(before), 1000);
  // By itself: an agent who answers by habit does so in simulated time.
  const running = await started(t, { speed: 1000 });
  const client = new Client({ host: running.host, port: running.port });
  t.after(() => client.close());
  const complete = configured(client);
  await client.initialize();
  await client.connectWithDirectConnect(running.host, running.port);
  await complete;
  const start = running.state().now;
  while (running.state().now === start) await new Promise(setImmediate);
});

test('what cannot be offered is refused by its name', async (t) => {
  const { service, serviceKey, clientKey } = certificates(t);
  const multicast = { group: '239.192.28.2', port: 2601 };
  const wrong = [
    [{ accounts: {} }, TypeError, /^options.accounts must be an array/],
    [{ accounts: [{ userId: 'a' }] }, TypeError, /^options.accounts\[0\].password/],
    [
      { accounts: [{ userId: 'a', password: 5 }] },
      TypeError,
      /password must be a string, not null/,
    ],
    [{ tls: true }, TypeError, /^options.tls must be an object/],
    [{ tls: { certificate: service } }, TypeError, /^options.tls.key/],
    [{ tls: { certificate: service, key: '' } }, { code: 'tls_failed' }],
    [{ tls: { certificate: service, key: clientKey } }, { code: 'tls_failed' }],
    [{ multicast: { group: '239.192.28.2' } }, TypeError, /^options.multicast.port/],
    [{ multicast: { ...multicast, group: 'x' } }, { code: 'invalid_argument' }, /multicast.group/],
    [{ multicast: { ...multicast, group: '127.0.0.1' } }, { code: 'invalid_argument' }],
    [{ multicast, sample: 'hoster' }, { code: 'invalid_argument' }],
    [{ clock: 'slow' }, RangeError, /^options.clock/],
    [{ clock: 'virtual', speed: 2 }, { code: 'invalid_argument' }, /speed/],
    [{ speed: 0 }, { code: 'invalid_argument' }, /speed/],
    [{ speed: Number.NaN }, { code: 'invalid_argument' }, /speed/],
    [{ host: 'localhost' }, { code: 'invalid_argument' }, /host is "localhost"/],
    [{ host: '0.0.0.0' }, { code: 'invalid_argument' }, /loopback/],
    [{ sample: 'nowhere' }, { code: 'invalid_argument' }, /support-desk/],
    [{ sample: 'hoster', scenario: '' }, { code: 'invalid_argument' }, /scenario/],
    [{ scenario: 'agent = 3' }, { code: 'invalid_argument' }, /^scenario:1:9/],
    [{ scenario: '\0' }, { code: 'invalid_argument' }],
    [{ seed: -1 }, RangeError, /^options.seed/],
    [{ port: 65_536 }, RangeError, /^options.port/],
  ];
  for (const [options, kind, message] of wrong) {
    const starting = Simulator.start(options);
    await assert.rejects(starting, (error) => {
      const shown = `${JSON.stringify(Object.keys(options))}: ${error.stack}`;
      if (typeof kind === 'function') assert.ok(error instanceof kind, shown);
      else assert.equal(error.code, kind.code, shown);
      assert.match(error.message, message ?? /./, shown);
      return true;
    });
  }
  await started(t, { tls: { certificate: service, key: serviceKey } });
});
