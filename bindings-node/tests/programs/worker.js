'use strict';

const { parentPort, workerData } = require('node:worker_threads');
const { Client } = require('../../index.js');

async function main() {
  const client = await Client.open(workerData);
  client.on('event', () => {});
  await new Promise((resolve) => client.once('dataComplete', resolve));
  parentPort.postMessage(await client.getAgentRecIdFromLogonId('asa'));
  parentPort.once('message', async () => {
    await client.close();
  });
}

main();
