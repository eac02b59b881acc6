'use strict';

// Listens, makes a request and closes: then nothing keeps the process alive.
const { Client, Simulator } = require('../../index.js');
const { QUIET } = require('../support.js');

async function main() {
  const sim = await Simulator.start({ scenario: QUIET });
  const client = await Client.open({ host: sim.host, port: sim.port });
  const complete = new Promise((resolve) => client.once('dataComplete', resolve));
  const model = client.model();
  await complete;
  await client.getVoiceReadyStatus(101);
  const how = process.argv[2];
  if (how === 'throw') {
    client.on('ready', () => {
      throw new Error('from a listener');
    });
  } else if (how === 'exit') {
    client.on('ready', () => process.exit(7));
  } else if (how === 'unref') {
    client.unref();
  } else if (how !== 'lose' && how !== 'stay') {
    model.close();
    await client.close();
  }
  await sim.setNotReady({ agent: 101, medium: 'voice' });
  await sim.setReady({ agent: 101, medium: 'voice' });
  if (how === 'lose') await sim.kill();
  console.log('done');
}

main();
