/**
 * Requests: one after the other, and 64 at a time.
 *
 * All that are compared are in one process and take turns in short rounds, so that whatever else the
 * machine does falls on all of them.
 */

'use strict';

const net = require('node:net');
const { once } = require('node:events');
const { Client } = require('../index.js');
const { Meter, quantile } = require('./meter.js');

const IN_FLIGHT = 64;
const WARM = 2000;
const TRIPS = 500;
const MANY = 12_800;

/** Bytes of a request and of its reply: those of GetVoiceReadyStatus. */
const REQUEST = 26;
const REPLY = 33;

/** One after the other. */
async function sequential(trip, count) {
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const from = process.hrtime.bigint();
    await trip();
    times.push(Number(process.hrtime.bigint() - from) / 1000);
  }
  return times;
}

/** As many as may be under way at a time. */
async function together(trip, count) {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await trip();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}

/** A round of `trip`, which makes one request. */
async function round(trip) {
  const single = new Meter();
  const times = await sequential(trip, TRIPS);
  const { cpuPerMillion: cpuPerMillionSingle } = single.stop(TRIPS);
  const meter = new Meter();
  await together(trip, MANY);
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuPerMillionSingle,
    ...meter.stop(MANY),
  };
}

async function openccas(port) {
  const client = await Client.open({ host: '127.0.0.1', port });
  const trip = async () => {
    if (!(await client.getVoiceReadyStatus(7))) throw new Error('a wrong answer');
  };
  return { trip, end: () => client.close() };
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
  const trip = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      socket.write(request);
    });
  return { trip, end: () => socket.destroy() };
}

async function nats(port) {
  const client = await require('nats').connect({
    servers: `127.0.0.1:${port}`,
    noAsyncTraces: true,
  });
  const request = Buffer.alloc(REQUEST);
  return { trip: () => client.request('request', request), end: () => client.close() };
}

const JOBS = { openccas, net: plain, nats };

/** The figures of each round, of those whose port is given. */
async function measureAll(ports, rounds) {
  const names = Object.keys(ports);
  const running = {};
  for (const name of names) running[name] = await JOBS[name](ports[name]);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) {
    await sequential(running[name].trip, WARM);
    await together(running[name].trip, MANY);
  }
  for (let index = 0; index < rounds; index += 1) {
    for (const name of names) results[name].push(await round(running[name].trip));
  }
  for (const name of names) await running[name].end();
  return results;
}

module.exports = { JOBS, measureAll };
