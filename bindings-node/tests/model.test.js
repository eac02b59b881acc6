'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { centre } = require('./support.js');

test('the model follows the centre', async (t) => {
  const { sim, client } = await centre(t);
  const model = client.model();
  const first = await model.waitUntil(({ complete }) => complete);
  assert.deepEqual(
    first.agents.map(({ recId, name }) => [recId, name]),
    [
      [101, 'Åsa'],
      [102, 'Björn'],
    ],
  );
  assert.equal(first.connected, true);
  assert.equal(first.agents[0].voice.state, 'ready');
  assert.equal(model.snapshot(), model.snapshot());
  const call = await sim.inboundCall({ group: 1, from: '0701', ivr: [['a_b', 'c_d']] });
  const ringing = await model.waitUntil(({ calls }) => calls.length === 1);
  assert.equal(ringing.calls[0].callId, call);
  assert.equal(ringing.calls[0].legs[0].state, 'delivered');
  assert.deepEqual(ringing.calls[0].ivr, [['a_b', 'c_d']]);
  const agent = ringing.calls[0].legs[0].recId;
  await sim.answer({ agent, call });
  const answered = await model.waitUntil(
    ({ serviceGroups }) => serviceGroups[0].answered.count === 1,
  );
  assert.deepEqual(answered.serviceGroups[0].answered.bySecond, [[0, 1]]);
  await sim.setNotReady({ agent, medium: 'voice', reason: 1 });
  const paused = await model.waitUntil(({ agents }) =>
    agents.some(({ voice }) => voice.state === 'not_ready' && voice.reason?.id === 1),
  );
  assert.equal(first.agents[0].voice.state, 'ready');
  assert.ok(paused.seq > first.seq);
});

test('a loop over the pictures ends with the client', async (t) => {
  const { sim, client } = await centre(t);
  const model = client.model();
  let pictures = 0;
  for await (const picture of model) {
    pictures += 1;
    if (picture.complete && picture.calls.length === 0) await sim.inboundCall({ group: 1 });
    if (picture.calls.length === 1) await client.close();
  }
  assert.ok(pictures >= 2);
  await assert.rejects(model.changed(), { code: 'closed' });
  assert.equal(model.snapshot().calls.length, 1);
});

test('waiting for a change can be given up', async (t) => {
  const { client } = await centre(t);
  const model = client.model();
  await model.waitUntil(({ complete }) => complete);
  const controller = new AbortController();
  const waiting = model.waitUntil(() => false, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await assert.rejects(waiting, /enough/);
  model.close();
  await assert.rejects(model.changed(), { code: 'closed' });
});
