/** The program that follows, as whoever runs it sees it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Simulator } from 'openccas';
import { DESK, Program } from './support.js';

async function started(t) {
  const sim = await Simulator.start({ scenario: DESK });
  t.after(() => sim.kill());
  const program = new Program(t, 'follow.js', sim.host, sim.port);
  await program.line('DataComplete');
  return { sim, program };
}

const words = (line) => line.trim().split(/\s+/);

test('a line an event', async (t) => {
  const { sim, program } = await started(t);
  const configuration = program.printed.split('\n').map(words);
  assert.deepEqual(configuration[0].slice(0, 3), ['(0)', 'Logon', '101']);
  await sim.logOff({ agent: 101 });
  assert.deepEqual(words(await program.line('Logoff')), ['1', 'Logoff', '101']);
  const call = await sim.inboundCall({ group: 1, from: '0701234567' });
  assert.deepEqual(words(await program.line('Delivered')), ['3', 'Delivered', '102', `${call}`]);
});

test('it goes on where it was', async (t) => {
  const { sim, program } = await started(t);
  await sim.logOff({ agent: 101 });
  const [before] = words(await program.line('Logoff'));
  await sim.cutConnections();
  await program.line('-- disconnected');
  await sim.logOn({ agent: 101 });
  await program.line('-- connected again');
  const [after] = words(await program.line('Logon'));
  assert.equal(Number(after), Number(before) + 1);
});

test('it ends with the service', async (t) => {
  const { sim, program } = await started(t);
  await sim.stop();
  await program.line('ServiceDisconnect');
  assert.match(await program.line('-- disconnected'), /shutting down/);
  assert.equal(await program.end(), 0);
});

test('nobody there', async (t) => {
  assert.equal(await new Program(t, 'follow.js', 'localhost', 1).end(), 1);
});
