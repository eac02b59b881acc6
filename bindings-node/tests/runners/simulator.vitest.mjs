import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client, Simulator } from '../../index.mjs';

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
  const { typeName, recId } = await ringing;
  expect({ typeName, recId }).toEqual({ typeName: 'delivered', recId: 102 });
});
