'use strict';

const assert = require('node:assert/strict');
const { once } = require('node:events');
const { test } = require('node:test');
const { Client, MediaType, OpenccasError, Simulator } = require('../index.js');
const { centre, configured } = require('./support.js');

test('a request gives what the method gives', async (t) => {
  const { client } = await centre(t);
  assert.equal(await client.getAgentRecIdFromLogonId('asa'), 101);
  assert.equal(await client.getVoiceReadyStatus(101), true);
  const reasons = await client.getNotReadyReasons(-1);
  assert.ok(reasons.length > 0);
  assert.deepEqual(Object.keys(reasons[0]), ['id', 'name']);
  const settings = await client.getAgentMediaSettings(101);
  assert.equal(typeof settings.emailEnabled, 'boolean');
  assert.equal(typeof settings.numberOfConcurrentChat, 'number');
  assert.equal(await client.setVoiceNotReady(101), undefined);
  assert.equal(await client.getVoiceReadyStatus(101), false);
});

test('what was asked for comes, with the id of the request', async (t) => {
  const { client } = await centre(t);
  const ringing = client.expect('delivered', { recId: 102 }, { timeout: 10_000 });
  await client.makeCall(101, '4002');
  const call = await ringing;
  assert.equal(call.typeName, 'delivered');
  assert.equal(call.recId, 102);
  const answered = client.expect(['established'], { recId: 102, callId: call.callId });
  await client.answerCall(102, call.callId);
  const established = await answered;
  assert.equal(typeof established.correlation, 'number');
});

test('what is expected is seen from when that is in effect, whoever causes it', async (t) => {
  const { sim, client } = await centre(t);
  for (let time = 0; time < 50; time += 1) {
    const notReady = client.expect('notReady', { recId: 101 });
    assert.equal(await notReady.ready, undefined);
    await sim.setNotReady({ agent: 101, medium: 'voice' });
    assert.equal((await notReady).recId, 101);
    const ready = client.expect('ready', { recId: 101 });
    await ready.ready;
    await sim.setReady({ agent: 101, medium: 'voice' });
    assert.equal((await ready).recId, 101);
  }
});

test('what comes to nothing before it is in effect says so twice', async (t) => {
  const { sim, client } = await centre(t);
  const both = async (expected, why) => {
    await assert.rejects(expected.ready, why);
    await assert.rejects(expected, why);
  };
  await both(client.expect('delvered'), /^RangeError: expected.types/);
  await sim.halfOpen({ on: true });
  await both(client.expect('held', {}, { timeout: 1 }), { code: 'timeout' });
  const controller = new AbortController();
  const aborted = client.expect('held', {}, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await both(aborted, /enough/);
  const left = client.expect('held');
  await Promise.all([both(left, { code: 'closed' }), client.close()]);
  await both(client.expect('held'), { code: 'closed' });
});

test('a refusal says its kind, and that it is one', async (t) => {
  const { client } = await centre(t);
  await assert.rejects(client.makeCall(99, '1'), (error) => {
    assert.ok(error instanceof OpenccasError);
    assert.equal(error.name, 'OpenccasError');
    assert.equal(error.code, 'agent_unknown');
    assert.equal(error.number, -30);
    assert.equal(error.outcome, 'refused');
    return true;
  });
  const { error, errorString } = await client.getLastErrorInfo();
  assert.equal(error, -30);
  assert.match(errorString, /99/);
});

test('wrong arguments are refused by their names, and nothing is sent', async (t) => {
  const { client } = await centre(t);
  const before = client.stats().requestsSucceeded;
  const wrong = [
    [() => client.makeCall('7', '1'), TypeError, /^agentRecId must be a number/],
    [() => client.makeCall(undefined, '1'), TypeError, /^agentRecId/],
    [
      () => client.makeCall(1.5, '1'),
      RangeError,
      /^agentRecId must be a whole number of 32 bits, not 1.5/,
    ],
    [() => client.makeCall(2 ** 31, '1'), RangeError, /^agentRecId/],
    [() => client.makeCall(Number.NaN, '1'), RangeError, /^agentRecId/],
    [() => client.makeCall(7n, '1'), TypeError, /^agentRecId/],
    [() => client.makeCall(7, 4711), TypeError, /^dialString must be a string, not 4711/],
    [() => client.makeCall(7, 'a\0b'), TypeError, /^dialString contains a NUL/],
    [() => client.makeCall(7, '1', 5000), TypeError, /^options must be an object/],
    [() => client.makeCall(7, '1', { timout: 5 }), TypeError, /^options.timout is not an option/],
    [() => client.makeCall(7, '1', { timeout: '5' }), TypeError, /^options.timeout/],
    [() => client.makeCall(7, '1', { timeout: -1 }), RangeError, /^options.timeout/],
    [
      () => client.makeCall(7, '1', { signal: {} }),
      TypeError,
      /^options.signal must be an AbortSignal/,
    ],
    [
      () => client.setAgentIvrData(101, -1, 1, []),
      RangeError,
      /^ivr must be a list of 1 to 3 pairs/,
    ],
    [() => client.setAgentIvrData(101, -1, 1, [['', 'x']]), RangeError, /^ivr\[0\]\[0\]/],
    [() => client.setAgentIvrData(101, -1, 1, ['ab']), TypeError, /^ivr\[0\] must be a pair/],
    [() => client.setAgentCqCodes(101, 1, 1, [['a|b', '']]), RangeError, /^cqCodes\[0\]/],
    [
      () => client.setCampaignCallStatus(101, 1, 1, 'soon', true, true, ''),
      TypeError,
      /^nextCallAttempt/,
    ],
    [
      () => client.setCampaignCallStatus(101, 1, 1, new Date(Number.NaN), true, true, ''),
      RangeError,
      /^nextCallAttempt/,
    ],
    [
      () => client.setCampaignCallStatus(101, 1, 1, new Date(), 1, true, ''),
      TypeError,
      /^closeForm must be true or false/,
    ],
    [() => client.expect('delvered'), RangeError, /^expected.types/],
    [() => client.expect('delivered', { callid: 1 }), RangeError, /^expected.fields.callid/],
    [() => client.expect('delivered', {}, { timeout: 'x' }), TypeError, /^options.timeout/],
    [() => client.connect(7, 2600), TypeError, /^machineName/],
    [() => client.connectWithDirectConnect('localhost', '2600'), TypeError, /^port/],
    [
      () => client.setLogonCredentials('a', 7, -1),
      TypeError,
      /^password must be a string, not null/,
    ],
  ];
  for (const [call, type, message] of wrong) {
    await assert.rejects(call(), (error) => {
      assert.ok(error instanceof type, `${error}`);
      assert.match(error.message, message);
      assert.equal(error.code, 'invalid_argument');
      return true;
    });
  }
  const stats = client.stats();
  assert.equal(stats.requestsSucceeded + stats.requestsRefused + stats.requestsUnknown, before);
  // What was begun and refused leaves nothing behind in front of what comes next.
  assert.equal(await client.getVoiceReadyStatus(101), true);
});

test('wrong options are refused by their names', () => {
  const wrong = [
    [{ hots: 'x' }, TypeError, /^options.hots is not an option/],
    [{ host: 7 }, TypeError, /^options.host/],
    [{ port: 70_000 }, RangeError, /^options.port/],
    [{ credentials: { userId: 'a' } }, TypeError, /^options.credentials.password/],
    [
      { credentials: { userId: 'a', password: 7 } },
      TypeError,
      /^options.credentials.password must be a string, not null/,
    ],
    [{ reconnect: { attempts: -1 } }, RangeError, /^options.reconnect.attempts/],
    [{ alsoAt: [{ host: 'x' }] }, TypeError, /^options.alsoAt\[0\].port/],
    [{ tls: { certificate: 'x' } }, TypeError, /^options.tls/],
    [{ connectTimeout: '5' }, TypeError, /^options.connectTimeout/],
  ];
  for (const [options, type, message] of wrong) {
    assert.throws(
      () => new Client(options),
      (error) => error instanceof type && message.test(error.message),
      JSON.stringify(options),
    );
  }
  assert.throws(() => new Client({ tls: { roots: 'no certificate' } }), { code: 'tls_failed' });
});

test('requests of many at a time are each answered', async (t) => {
  const { client } = await centre(t);
  const asked = Array.from({ length: 5000 }, (_, index) =>
    index % 2 ? client.getVoiceReadyStatus(101) : client.getAgentRecIdFromLogonId('asa'),
  );
  const answers = await Promise.all(asked);
  for (const [index, answer] of answers.entries()) assert.equal(answer, index % 2 ? true : 101);
});

test('texts arrive as they are, both ways', async (t) => {
  const { sim, client } = await centre(t);
  const texts = ['', 'Grüße ☎ 𝄞', 'x'.repeat(1000), '\u{10FFFF}'];
  for (const text of texts) {
    const ringing = client.expect('delivered');
    await ringing.ready;
    const call = await sim.inboundCall({ group: 1, from: '0701', privateData: text });
    const { recId, callId, privateData } = await ringing;
    assert.equal(callId, call);
    assert.equal(privateData ?? '', text);
    await client.answerCall(recId, callId);
    await client.setPrivateData(recId, callId, `${text}!`);
    const held = client.expect('held', { callId });
    await client.holdCall(recId, callId);
    await held;
    const [ongoing] = sim.state().calls.filter(({ callId }) => callId === call);
    assert.equal(ongoing.privateData, `${text}!`);
    await sim.customerHangsUp({ call });
    await sim.advance({ seconds: 600 });
  }
});

test('an abort stops the waiting alone', async (t) => {
  const { sim, client } = await centre(t);
  await assert.rejects(client.getVoiceReadyStatus(101, { signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
  await sim.halfOpen({ on: true });
  const controller = new AbortController();
  const asked = client.getVoiceReadyStatus(101, { signal: controller.signal });
  const waited = client.expect('delivered', {}, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await assert.rejects(asked, /enough/);
  await assert.rejects(waited, /enough/);
  assert.equal(client.isConnected, true);
});

test('a request has its own time limit', async (t) => {
  const { sim, client } = await centre(t);
  await sim.halfOpen({ on: true });
  await assert.rejects(client.getVoiceReadyStatus(101, { timeout: 20 }), {
    code: 'timeout',
    outcome: 'unknown',
  });
});

test('a service that is gone fails every request at once', async (t) => {
  const { sim, client } = await centre(t);
  await sim.halfOpen({ on: true });
  const asked = Array.from({ length: 100 }, () => client.getVoiceReadyStatus(101));
  const waiting = client.expect('delivered');
  const lost = once(client, 'disconnect');
  const outcomes = Promise.allSettled([...asked, waiting]);
  await sim.kill();
  for (const outcome of await outcomes) {
    assert.equal(outcome.status, 'rejected');
    assert.equal(outcome.reason.code, 'connection_lost');
  }
  const [reason] = await lost;
  assert.equal(reason.code, 'connection_lost');
  await assert.rejects(client.getVoiceReadyStatus(101), {
    code: 'not_connected',
    outcome: 'not_sent',
  });
});

test('calls after close reject', async (t) => {
  const { client } = await centre(t);
  const asked = client.getVoiceReadyStatus(101).catch((error) => {
    assert.equal(error.code, 'closed');
  });
  await Promise.all([client.close(), client.close()]);
  await asked;
  const calls = [
    () => client.getVoiceReadyStatus(101),
    () => client.initialize(),
    () => client.connect('localhost', 2600),
    () => client.expect('delivered'),
    () => client.setLogonCredentials('a', 'b', -1),
  ];
  for (const call of calls) await assert.rejects(call(), { code: 'closed' });
  assert.throws(() => client.model(), { code: 'closed' });
  for await (const event of client.events()) assert.fail(`${event}`);
  await client.uninitialize();
  client.on('event', () => assert.fail('nothing comes any more'));
  assert.equal(client.isConnected, false);
  assert.equal(typeof client.stats().eventsReceived, 'number');
});

test('the lifecycle is that of the COM object', async (t) => {
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  const client = new Client();
  t.after(() => client.close());
  await assert.rejects(client.connectWithDirectConnect(sim.host, sim.port), {
    code: 'not_initialized',
  });
  await client.initialize();
  await client.initialize();
  const [first, second] = await Promise.allSettled([
    client.connectWithDirectConnect(sim.host, sim.port),
    client.connectWithDirectConnect(sim.host, sim.port),
  ]);
  assert.equal(first.status, 'fulfilled');
  assert.equal(second.reason.code, 'already_connected');
  assert.equal(client.isConnected, true);
  assert.equal(typeof client.timeZone, 'string');
  await client.uninitialize();
  assert.equal(client.isConnected, false);
  await assert.rejects(client.getVoiceReadyStatus(101), { code: 'not_connected' });
  await client.initialize();
  await client.connectWithDirectConnect(sim.host, sim.port, '');
  assert.equal(await client.getVoiceReadyStatus(101), true);
});

test('a port where nobody listens', async () => {
  const sim = await Simulator.start();
  const { host, port } = sim;
  await sim.stop();
  await assert.rejects(Client.open({ host, port }), { code: 'connect_failed' });
});

test('an abort of a connect leaves no connection behind', async (t) => {
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  const client = new Client();
  t.after(() => client.close());
  await client.initialize();
  const controller = new AbortController();
  const connecting = client.connectWithDirectConnect(sim.host, sim.port, '', controller);
  controller.abort();
  await assert.rejects(connecting, { name: 'AbortError' });
  assert.equal(client.isConnected, false);
  await client.initialize();
  await client.connectWithDirectConnect(sim.host, sim.port);
  assert.equal(client.isConnected, true);
});

test('credentials are checked by the service, and shown by nobody', async (t) => {
  const accounts = [{ userId: 'admin', password: 'secret' }];
  const sim = await Simulator.start({ accounts });
  t.after(() => sim.kill());
  const at = { host: sim.host, port: sim.port };
  const wrong = { userId: 'admin', password: 'hunter2' };
  await assert.rejects(Client.open({ ...at, credentials: wrong }), (error) => {
    assert.equal(error.code, 'authentication_failed');
    assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /hunter2/);
    return true;
  });
  const client = await Client.open({ ...at, credentials: accounts[0] });
  t.after(() => client.close());
  assert.doesNotMatch(require('node:util').inspect(client, { depth: 9 }), /secret/);
});

test('a time is that of the contact centre', async (t) => {
  const { sim, client } = await centre(t, { simulator: { sample: 'outbound-campaign' } });
  client.on('event', () => {});
  await configured(client);
  assert.ok(sim.state().campaigns.length > 0);
  // No such campaign call: but the time was taken.
  for (const when of ['2026-03-31T09:30', '2026-03-31T09:30:15.5', new Date()]) {
    await assert.rejects(
      client.setCampaignCallStatus(sim.state().agents[0].recId, 12345, 1, when, true, false, ''),
      { outcome: 'refused' },
    );
  }
  assert.equal(MediaType.Voice, 1);
});
