/** Events into something that reads two properties of each. */

'use strict';

const net = require('node:net');
const { Client } = require('../index.js');
const { COUNT, LESS, checksum } = require('./bodies.js');
const { Meter } = require('./meter.js');

/** Counts events and adds up what is read; measures from the first event to the last. */
class Round {
  #meter;
  #left;
  #sum = 0;
  #done;
  finished = new Promise((resolve) => {
    this.#done = resolve;
  });

  constructor(count) {
    this.count = count;
    this.#left = count;
  }

  add(recId, callId) {
    this.#meter ??= new Meter();
    this.#sum += recId + (callId ?? 0);
    this.#left -= 1;
    if (this.#left > 0) return;
    const figures = this.#meter.stop(this.count);
    const expected = checksum(this.count);
    if (this.#sum !== expected) throw new Error(`read ${this.#sum}, not ${expected}`);
    this.#done(figures);
  }
}

async function connected(client, port) {
  await client.initialize();
  await client.connectWithDirectConnect('127.0.0.1', port);
}

async function oneEmit(port) {
  const client = new Client();
  const round = new Round(COUNT);
  client.on('event', (event) => {
    if (!event.snapshot) round.add(event.recId, event.callId);
  });
  await connected(client, port);
  const figures = await round.finished;
  await client.close();
  return figures;
}

async function twoEmits(port) {
  const client = new Client();
  const round = new Round(COUNT);
  let seen = 0;
  client.on('event', (event) => {
    seen = event.seq;
  });
  for (const name of ['delivered', 'established', 'callInformation', 'notReady']) {
    client.on(name, (event) => round.add(event.recId, event.callId));
  }
  await connected(client, port);
  const figures = await round.finished;
  if (seen !== COUNT) throw new Error(`the last event was ${seen}`);
  await client.close();
  return figures;
}

async function forAwait(port) {
  const client = new Client();
  const round = new Round(COUNT);
  const events = client.events();
  await connected(client, port);
  let left = COUNT;
  for await (const event of events) {
    if (event.type === 'snapshotBegin' || event.snapshot) continue;
    round.add(event.recId, event.callId);
    left -= 1;
    if (left === 0) break;
  }
  const figures = await round.finished;
  await client.close();
  return figures;
}

async function netLines(port) {
  const round = new Round(COUNT);
  const socket = net.connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let rest = '';
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const event = JSON.parse(line);
      round.add(event.RecID, event.CallID);
    }
  });
  const figures = await round.finished;
  socket.destroy();
  return figures;
}

async function nats(port) {
  const client = await require('nats').connect({ servers: `127.0.0.1:${port}` });
  const round = new Round(LESS);
  client.subscribe('events', {
    callback: (error, message) => {
      if (error) throw error;
      const event = JSON.parse(message.string());
      round.add(event.RecID, event.CallID);
    },
  });
  await client.flush();
  client.publish('begin');
  const figures = await round.finished;
  await client.close();
  return figures;
}

const JOBS = {
  'one emit': oneEmit,
  'two emits': twoEmits,
  'for await': forAwait,
  'net + JSON.parse': netLines,
  nats,
};

module.exports = { JOBS };
