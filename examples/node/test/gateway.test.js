/** The gateway, as other programs see it. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Simulator } from 'openccas';
import { postCallEvents } from '../gateway/webhook.js';
import { caughtUp, DESK, desk, Program } from './support.js';

async function json(url, options) {
  const response = await fetch(url, options);
  return { status: response.status, body: await response.json() };
}

function dial(url, recId, number) {
  return json(`${url}/api/agents/${recId}/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number }),
  });
}

/** Server-sent events as they come. */
async function* eventsOf(url, signal) {
  const response = await fetch(url, { signal });
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const messages = text.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      const lines = message.split('\n').map((line) => line.split(': '));
      const { event, id, data } = Object.fromEntries(
        lines.map(([name, ...rest]) => [name, rest.join(': ')]),
      );
      yield { event, id, data: data && JSON.parse(data) };
    }
  }
}

/** An HTTP address that takes down what is posted to it. */
async function taker(t, refuse = 0) {
  const posted = [];
  let left = refuse;
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const key = request.headers['idempotency-key'];
    const taken = left === 0;
    if (!taken) left -= 1;
    posted.push({ key, taken, ...JSON.parse(Buffer.concat(chunks)) });
    response.writeHead(taken ? 204 : 503).end();
    server.emit('posted');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const until = async (count) => {
    while (posted.length < count) await once(server, 'posted');
    return posted;
  };
  return { url: `http://127.0.0.1:${server.address().port}/calls`, until };
}

test('what is so', async (t) => {
  const centre = await desk(t);
  const { sim, url } = centre;
  await sim.setNotReady({ agent: 102, medium: 'voice', reason: 1 });
  const call = await sim.inboundCall({ group: 1, from: '0701234567' });
  await sim.answer({ agent: 101, call });
  await caughtUp(centre);
  const { body: agents } = await json(`${url}/api/agents`);
  assert.deepEqual(
    agents.map(({ recId, name, state, calls }) => ({ recId, name, state, calls })),
    [
      { recId: 101, name: 'Åsa Lindqvist', state: 'Talking', calls: [call] },
      { recId: 102, name: 'Björn Ek', state: 'Not ready', calls: [] },
    ],
  );
  assert.equal(agents[1].media[0].reason, 'Coffee');
  const { body: calls } = await json(`${url}/api/calls`);
  assert.equal(calls.length, 1);
  assert.equal(calls[0].from, '0701234567');
  assert.equal(calls[0].group, 'Support');
  assert.deepEqual(calls[0].agents, [{ recId: 101, name: 'Åsa Lindqvist', state: 'Talking' }]);
  const { body: groups } = await json(`${url}/api/groups`);
  assert.deepEqual(
    groups.map(({ name, ready, agents: on, answered, within }) => [
      name,
      ready,
      on,
      answered,
      within,
    ]),
    [
      ['Support', 0, 2, 1, 100],
      ['Sales', 0, 1, 0, null],
    ],
  );
  const one = await json(`${url}/api/agents/102`);
  assert.deepEqual(one.body, agents[1]);
  assert.equal((await json(`${url}/api/agents/999`)).status, 404);
});

test('it dials for an agent who is ready, and for no other', async (t) => {
  const centre = await desk(t);
  const { sim, url } = centre;
  await sim.setNotReady({ agent: 102, medium: 'voice', reason: 1 });
  await caughtUp(centre);
  const refused = await dial(url, 102, '0701234567');
  assert.equal(refused.status, 409);
  assert.deepEqual(refused.body, {
    code: 'agent_not_ready',
    message: 'Björn Ek is not ready: Coffee',
  });
  assert.deepEqual(sim.state().calls, []);

  const dialled = await dial(url, 101, '0701234567');
  assert.equal(dialled.status, 201);
  const [call] = sim.state().calls;
  assert.equal(call.callId, dialled.body.callId);

  assert.equal((await dial(url, 999, '0701234567')).body.code, 'agent_not_logged_on');
  const wrong = await dial(url, 101, 'mother');
  assert.equal(wrong.status, 400);
  assert.match(wrong.body.message, /number/);
});

test('call events are posted in order, each until it is taken', async (t) => {
  const { sim, client } = await desk(t);
  const { url, until } = await taker(t, 1);
  const stop = new AbortController();
  const quiet = { info() {}, warn() {} };
  const posting = postCallEvents(client, url, stop.signal, quiet);
  const call = await sim.inboundCall({ group: 2, from: '0701234567' });
  await sim.answer({ agent: 101, call });
  const posted = await until(4);
  stop.abort();
  await posting;
  assert.deepEqual(
    posted.map(({ name, taken }) => [name, taken]),
    [
      ['CallInformation', false],
      ['CallInformation', true],
      ['Delivered', true],
      ['Established', true],
    ],
  );
  assert.equal(posted[0].key, posted[1].key);
  assert.equal(new Set(posted.map(({ key }) => key)).size, 3);
  assert.equal(posted[0].parameters.CallingPartyNumber, '0701234567');
});

test('events can be followed', async (t) => {
  const { sim, url } = await desk(t);
  const leave = new AbortController();
  t.after(() => leave.abort());
  const events = eventsOf(`${url}/api/events?types=delivered,established`, leave.signal);
  const first = await events.next();
  assert.equal(first.value.event, undefined);
  const call = await sim.inboundCall({ group: 2, from: '0701234567' });
  await sim.answer({ agent: 101, call });
  for (const name of ['delivered', 'established']) {
    const { value } = await events.next();
    assert.equal(value.event, name);
    assert.equal(Number(value.id), value.data.seq);
    assert.equal(value.data.parameters.CallID, call);
  }
  const wrong = await json(`${url}/api/events?types=nonsense`);
  assert.equal(wrong.status, 400);
  assert.match(wrong.body.message, /nonsense/);
});

test('it tells what it offers, as OpenAPI', async (t) => {
  const { url } = await desk(t);
  const { body } = await json(`${url}/openapi.json`);
  assert.equal(body.openapi, '3.1.0');
  assert.deepEqual(Object.keys(body.paths).sort(), [
    '/api/agents',
    '/api/agents/{recId}',
    '/api/agents/{recId}/calls',
    '/api/board',
    '/api/calls',
    '/api/events',
    '/api/groups',
    '/api/health',
  ]);
  const { responses } = body.paths['/api/agents/{recId}/calls'].post;
  assert.deepEqual(Object.keys(responses), ['201', '404', '409', '503', '504']);
});

test('the program: it says where it is, loses the service, and ends when told', async (t) => {
  const sim = await Simulator.start({ scenario: DESK });
  t.after(() => sim.kill());
  const { url: takes, until } = await taker(t);
  const words = ['--host', sim.host, '--port', sim.port, '--listen-port', 0, '--post-to', takes];
  const program = new Program(t, 'gateway/main.js', ...words);
  const { msg } = JSON.parse(await program.line('Server listening at'));
  const url = msg.replace('Server listening at ', '');
  assert.deepEqual(await json(`${url}/api/health`), { status: 200, body: { connected: true } });
  assert.equal((await dial(url, 101, '0701234567')).status, 201);
  const [first] = await until(1);
  assert.equal(first.name, 'Originated');
  await sim.kill();
  await program.line('connection');
  let health;
  do health = await json(`${url}/api/health`);
  while (health.status === 200);
  assert.deepEqual(health, { status: 503, body: { connected: false } });
  assert.equal((await dial(url, 101, '0701234567')).status, 503);
  program.signal('SIGTERM');
  assert.equal(await program.end(), 0);
});
