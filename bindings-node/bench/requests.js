/** Requests: one after the other, and 64 at a time. */

'use strict';

const net = require('node:net');
const { once } = require('node:events');
const { Client } = require('../index.js');
const { Meter, quantile } = require('./meter.js');

const IN_FLIGHT = 64;
const WARM = 2000;
const TRIPS = 10_000;
const MANY = 100_032;

/** Bytes of a request and of its reply: those of GetVoiceReadyStatus. */
const REQUEST = 26;
const REPLY = 33;

/** Measures `trip`, which makes one request. */
async function measured(trip) {
  const times = [];
  for (let index = 0; index < WARM + TRIPS; index += 1) {
    const from = process.hrtime.bigint();
    await trip();
    if (index >= WARM) times.push(Number(process.hrtime.bigint() - from) / 1000);
  }
  const meter = new Meter();
  let left = MANY;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await trip();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), ...meter.stop(MANY) };
}

async function openccas(port) {
  const client = await Client.open({ host: '127.0.0.1', port });
  const figures = await measured(async () => {
    if (!(await client.getVoiceReadyStatus(7))) throw new Error('a wrong answer');
  });
  await client.close();
  return figures;
}

/** Frames of the same sizes, each answered in turn. */
async function plain(port) {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  const waiting = [];
  let first = 0;
  let bytes = 0;
  socket.on('data', (chunk) => {
    bytes += chunk.length;
    for (; bytes >= REPLY; bytes -= REPLY) waiting[first++]();
    if (first < waiting.length) return;
    waiting.length = 0;
    first = 0;
  });
  const request = Buffer.alloc(REQUEST);
  const figures = await measured(
    () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        socket.write(request);
      }),
  );
  socket.destroy();
  return figures;
}

async function nats(port) {
  const client = await require('nats').connect({
    servers: `127.0.0.1:${port}`,
    noAsyncTraces: true,
  });
  const request = Buffer.alloc(REQUEST);
  const figures = await measured(() => client.request('request', request));
  await client.close();
  return figures;
}

module.exports = { openccas, net: plain, nats };
