/** The event logger, as whoever runs it sees it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as openccas from 'openccas';
import { EVENTS } from '../event-list.js';
import { Program } from './support.js';

const { Client, EventType, Simulator } = openccas;

async function started(t) {
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  return { sim, program: new Program(t, 'event-logger.js', sim.host, sim.port) };
}

test('events are listed', async (t) => {
  const { sim, program } = await started(t);
  await program.line('Connected to the server');
  await program.line('Event Type: 1 - BroadcastLogon');
  assert.equal(await program.line('RecID'), '    RecID = 101');
  assert.equal(await program.line('DN'), '    DN = 4001');
  assert.equal(await program.line('Name'), '    Name = Åsa Lindqvist');
  await program.line('BroadcastServiceGroupAdded');
  assert.equal(await program.line('SG Type'), '    SG Type = 0 - Voice');
  await program.line('BroadcastDataComplete');

  const call = await sim.inboundCall({ group: 2, from: '0701234567', ivr: [['Ticket', 'T-1041']] });
  await program.line('Event Type: 24 - BroadcastCallInformation');
  const agent = Number((await program.line('RecID')).split(' ').at(-1));
  assert.equal(await program.line('CallID'), `    CallID = ${call}`);
  assert.equal(await program.line('CallingParty'), '    CallingParty = 0701234567');
  assert.equal(await program.line('IVR Label 1'), '    IVR Label 1 = Ticket');
  assert.equal(await program.line('IVR Data 1'), '    IVR Data 1 = T-1041');
  assert.equal(await program.line('CallType'), '    CallType = 3 - Voice');
  await program.line('Event Type: 8 - BroadcastDelivered');
  await sim.answer({ agent, call });
  await program.line('Event Type: 9 - BroadcastEstablished');
  const another = await Client.open({ host: sim.host, port: sim.port });
  t.after(() => another.close());
  await another.deflectCall(agent, '5551234', call);
  await program.line('Event Type: 14 - BroadcastConnectionCleared');
  assert.equal(await program.line('DivertDest'), '    DivertDest = 5551234');
});

test('events that the text does not list are shown', async (t) => {
  const { sim, program } = await started(t);
  await program.line('BroadcastDataComplete');
  await sim.setReady({ agent: 101, medium: 'chat' });
  assert.equal(await program.line('Event Type: 58'), 'Event Type: 58 - ChatReady');
  assert.equal(await program.line('RecID'), '    RecID = 101');
});

test('disconnecting, and connecting again', async (t) => {
  const { sim, program } = await started(t);
  await program.line('BroadcastDataComplete');
  program.type('disconnect');
  await program.line('Disconnected');
  await sim.logOff({ agent: 101 });
  program.type('connect');
  await program.line('Connected to the server');
  await program.line('BroadcastDataComplete');
  assert.ok(!program.printed.includes('Event Type: 2 - BroadcastLogoff'));
  await sim.logOff({ agent: 102 });
  await program.line('Event Type: 2 - BroadcastLogoff');
  program.type('clear');
  program.type('nonsense');
  assert.ok((await program.line('disconnect, clear or quit')).startsWith('\u001b[2J\u001b[H'));
  program.type('quit');
  assert.equal(await program.end(), 0);
});

test('the service ends', async (t) => {
  const { sim, program } = await started(t);
  await program.line('BroadcastDataComplete');
  await sim.stop();
  await program.line('Event Type: 36 - BroadcastDisconnect');
  assert.match(await program.line('Disconnected'), /^Disconnected: .*shutting down/);
  program.type('connect');
  assert.match(await program.line('Error ='), /^Error = -\d+ ./);
  program.signal('SIGINT');
  assert.equal(await program.end(), 0);
});

test('every parameter of the list is one', () => {
  const others = { diverdestination: 'divertdestination' };
  for (const [number, { name, rows }] of EVENTS) {
    const className = Object.keys(EventType).find((it) => EventType[it] === number);
    assert.ok(number === 36 || `Broadcast${className}`.endsWith(name.slice(9)), name);
    const { prototype } = openccas[className];
    const attributes = Object.getOwnPropertyNames(prototype).map((it) => it.toLowerCase());
    for (const [, parameter] of rows) {
      const own = parameter.toLowerCase();
      const listed = number === 23 && own === 'servicegrouplist' ? 'servicegroupid' : own;
      assert.ok(attributes.includes(others[own] ?? listed), `${parameter} of ${className}`);
    }
  }
});
