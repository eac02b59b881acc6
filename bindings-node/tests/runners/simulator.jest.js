'use strict';

const { Client, Simulator } = require('../../index.js');

let sim;
let client;

beforeEach(async () => {
  sim = await Simulator.start();
  client = await Client.open({ host: sim.host, port: sim.port });
});

afterEach(async () => {
  await client.close();
  await sim.stop();
});

test('a call rings', async () => {
  const ringing = client.expect('delivered', { recId: 102 });
  await client.makeCall(101, '4002');
  expect(await ringing).toMatchObject({ typeName: 'delivered', recId: 102 });
});
