/** The other sides of the jobs, in processes of their own; each prints the port where it listens. */

'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const net = require('node:net');
const { createInterface } = require('node:readline');
const { Readable, pipeline } = require('node:stream');
const { COUNT, LESS, LINES } = require('./bodies.js');

/** How often all lines are sent in one write; a round is a whole number of such. */
const REPEATED = 25;
const BLOCK = Buffer.from(`${LINES.join('\n')}\n`.repeat(REPEATED));

/** Sends JSON lines as fast as it is let, to everybody who connects. */
async function feedLines() {
  const blocks = Array.from({ length: COUNT / (LINES.length * REPEATED) }, () => BLOCK);
  const server = net.createServer((socket) => {
    pipeline(Readable.from(blocks), socket, () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log(server.address().port);
}

/** Publishes JSON when somebody asks for it by a message to `begin`. */
async function publish(port) {
  const client = await require('nats').connect({ servers: `127.0.0.1:${port}` });
  const payloads = LINES.map((line) => Buffer.from(line));
  client.subscribe('begin', {
    callback: async () => {
      for (let sent = 0; sent < LESS; sent += payloads.length) {
        for (const payload of payloads) client.publish('events', payload);
        await client.flush();
      }
    },
  });
  await client.flush();
  console.log(port);
}

/** Answers requests. */
async function respond(port) {
  const client = await require('nats').connect({ servers: `127.0.0.1:${port}` });
  const reply = Buffer.alloc(33);
  client.subscribe('request', { callback: (_error, message) => message.respond(reply) });
  await client.flush();
  console.log(port);
}

const ROLES = { lines: feedLines, publish, respond };

/** Starts a program that prints a port. Gives that, and how to end it. */
async function started(program, words) {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = once(child, 'error').then(([error]) => {
    throw error;
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    failed,
  ]);
  return { port: Number(line), end: () => child.kill('SIGKILL') };
}

/** A peer of this file. */
function nodePeer(role, port) {
  return started(process.execPath, [__filename, role, `${port}`]);
}

/** A NATS server; nothing if there is none here. */
async function natsServer() {
  const free = net.createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address();
  free.close();
  await once(free, 'close');
  const words = ['-a', '127.0.0.1', '-p', `${port}`];
  const child = spawn('nats-server', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface({ input: child.stderr });
  try {
    for await (const line of lines) if (line.includes('Server is ready')) break;
  } catch {
    return undefined;
  }
  if (child.pid === undefined) return undefined;
  child.stderr.resume();
  return { port, end: () => child.kill('SIGKILL') };
}

if (require.main === module) {
  const [role, port] = process.argv.slice(2);
  ROLES[role](Number(port));
} else {
  module.exports = { natsServer, nodePeer, started };
}
