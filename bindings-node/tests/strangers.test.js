/** Peers that are no service, and what is too large for one. */

'use strict';

const assert = require('node:assert/strict');
const { once } = require('node:events');
const net = require('node:net');
const { test } = require('node:test');
const { Client } = require('../index.js');
const { centre } = require('./support.js');

/** Listens, and does this with who connects. Gives where. */
async function listening(t, greet) {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { host: '127.0.0.1', port: server.address().port };
}

test('a peer that says nothing is given up after the time that is set', async (t) => {
  const at = await listening(t, () => {});
  await assert.rejects(Client.open({ ...at, connectTimeout: 50 }), {
    code: 'timeout',
    outcome: 'not_sent',
  });
});

test('a peer that hangs up, and one that talks of something else', async (t) => {
  const hasty = await listening(t, (socket) => socket.destroy());
  await assert.rejects(Client.open(hasty), { name: 'OpenccasError' });
  const other = await listening(t, (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await assert.rejects(Client.open(other), { name: 'OpenccasError' });
});

test('a text that no frame can hold is refused, and the client goes on', async (t) => {
  const { client } = await centre(t);
  await assert.rejects(client.setPrivateData(101, 1, 'x'.repeat(8 * 1024 * 1024)), (error) => {
    assert.match(error.code, /^(frame_too_large|invalid_argument)$/);
    assert.equal(error.outcome ?? 'not_sent', 'not_sent');
    return true;
  });
  assert.equal(await client.getVoiceReadyStatus(101), true);
});

test('a number that is nobody is refused by the service', async (t) => {
  const { client } = await centre(t);
  for (const nobody of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) {
    await assert.rejects(client.getVoiceReadyStatus(nobody), {
      code: 'agent_unknown',
      outcome: 'refused',
    });
  }
});
