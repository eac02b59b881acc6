'use strict';

// The runner of conformance cases notices what is not as a case tells it.

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { run } = require('./conformance/run.js');
const { QUIET } = require('./support.js');

const CASE = {
  name: 'a call',
  world: { scenario: QUIET, strict: false, seed: 1, max_clients: 10 },
  connect: 'direct',
  configuration: false,
  request_timeout: 30,
  reconnect: false,
  steps: [
    { request: 'GetVoiceReadyStatus', with: { lAgentRecID: 101 }, gives: { lStatus: 1 } },
    { act: 'set_not_ready', with: { agent: 101, medium: 'voice', reason: 1 } },
    { event: 'NotReady', has: { RecID: 101, ReasonID: 1, ReasonString: 'Coffee' } },
    {
      request: 'MakeCall',
      with: { lAgentRecID: 999, bstrDialString: '1' },
      error: 'agent_unknown',
    },
  ],
};

/** The case with one step as it is not. */
function mistaken(index, step) {
  return { ...CASE, steps: CASE.steps.with(index, { ...CASE.steps[index], ...step }) };
}

test('what is so passes, and is reported', async () => {
  const { methods, events, parameters } = await run(CASE);
  assert.ok(methods.has('GetVoiceReadyStatus') && methods.has('MakeCall'));
  assert.ok(events.has('NotReady') && events.has('ServiceDisconnect'));
  assert.ok(parameters.has('["NotReady","ReasonString"]'));
});

const MISTAKES = {
  'another result': mistaken(0, { gives: { lStatus: 0 } }),
  'a result that is not told': mistaken(0, { gives: {} }),
  'another event': mistaken(2, { event: 'Ready' }),
  'another value': mistaken(2, { has: { RecID: 101, ReasonID: 2, ReasonString: 'Coffee' } }),
  'a parameter that is not told': mistaken(2, { has: { RecID: 101, ReasonID: 1 } }),
  'one that does not come': mistaken(2, {
    has: { RecID: 101, ReasonID: 1, ReasonString: 'Coffee', Name: 'Åsa' },
  }),
  'configuration data': mistaken(2, { snapshot: true }),
  'another error': mistaken(3, { error: 'agent_not_logged_on' }),
  'another outcome': mistaken(3, { outcome: 'unknown' }),
  'success instead of an error': mistaken(0, { error: 'agent_unknown' }),
  'an event that is not told': { ...CASE, steps: CASE.steps.toSpliced(2, 1) },
};

for (const [mistake, given] of Object.entries(MISTAKES)) {
  test(`${mistake} is noticed`, async () => {
    await assert.rejects(run(given), /"a call", step \d/);
  });
}
