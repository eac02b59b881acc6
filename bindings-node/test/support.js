'use strict';

const { once } = require('node:events');
const { Client, Simulator } = require('../index.js');

/** A simulator and a client connected to it, which end with the test. */
async function centre(t, { simulator, client } = {}) {
  const sim = await Simulator.start(simulator);
  t.after(() => sim.kill());
  const connected = await Client.open({ host: sim.host, port: sim.port, ...client });
  t.after(() => connected.close());
  return { sim, client: connected };
}

/** Listens, and waits until the configuration data have come. */
async function configured(client) {
  await once(client, 'dataComplete');
}

/** Waits until something is so that no event tells, without counting time. */
async function until(condition) {
  while (!condition()) await new Promise(setImmediate);
}

module.exports = { centre, configured, until };
