'use strict';

const { once } = require('node:events');
const { Client, Simulator } = require('../index.js');

/** Two agents and nothing that happens by itself. */
const QUIET = `
reason = [{ id = 1, name = "Coffee" }]
group = [{ id = 1, name = "Support" }]
agent = [
  { id = 101, name = "Åsa", logon_id = "asa", extension = "4001", groups = [1] },
  { id = 102, name = "Björn", logon_id = "bjorn", extension = "4002", groups = [1] },
]
`;

/** A simulator and a client connected to it, which end with the test. */
async function centre(t, { simulator, client } = {}) {
  const sim = await Simulator.start(
    simulator?.sample ? simulator : { scenario: QUIET, ...simulator },
  );
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

module.exports = { QUIET, centre, configured, until };
