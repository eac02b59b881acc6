/** The wallboard in a browser, beside what is so in the contact centre. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, opened, shown } from './browser.js';
import { desk } from './support.js';

/** How long a page may be behind, in milliseconds. */
const PATIENCE = 30_000;

/** What the page has to show of agents and calls, by the state of the simulator alone. */
function wanted({ agents, calls }) {
  const on = agents.filter((agent) => agent.loggedOn);
  const names = new Map(on.map(({ recId, name }) => [recId, name]));
  return {
    agents: on.map((agent) => ({
      name: agent.name,
      extension: agent.extension,
      state: stateOf(agent),
      voice: agent.voiceReady,
      chat: agent.chatReady,
    })),
    calls: calls
      .map((call) => ({
        from: call.calling,
        agents: on
          .filter((agent) => agent.calls.some((it) => it.callId === call.callId))
          .map((agent) => names.get(agent.recId)),
      }))
      .filter((call) => call.agents.length > 0),
  };
}

function stateOf({ calls, clerical, voiceReady }) {
  const [call] = calls;
  if (call !== undefined) {
    return { alerting: 'Ringing', connected: 'Talking', held: 'On hold', originating: 'Dialling' }[
      call.state
    ];
  }
  if (clerical) return 'After-call work';
  return voiceReady ? 'Ready' : 'Not ready';
}

/** The same, out of the page. */
function found({ agents, calls }) {
  return {
    agents: agents.map(([name, extension, state, , media]) => ({
      name,
      extension,
      state: state.split(' – ')[0],
      voice: media.split(', ').includes('voice'),
      chat: media.split(', ').includes('chat'),
    })),
    calls: calls.map(([from, , names]) => ({
      from,
      agents: names.split(', ').map((name) => name.replace(/ \(.*\)$/, '')),
    })),
  };
}

/** Waits until the page shows what is so; says how it differs if it does not. */
async function agrees(page, sim) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const state = wanted(sim.state());
    const seen = await shown(page);
    try {
      assert.deepEqual(found(seen), state);
      return seen;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('the page shows what is so, step by step', async (t) => {
  const chromium = await browser(t);
  const { sim, url } = await desk(t);
  const { page, wrong } = await opened(chromium, url);
  let seen = await agrees(page, sim);
  assert.equal(seen.status, 'Live');
  assert.deepEqual(seen.agents[0], ['Åsa Lindqvist', '4001', 'Ready', '–', 'voice']);
  assert.deepEqual(seen.groups[0], ['Support', '2 of 2', '0', 'no calls yet']);

  await sim.setNotReady({ agent: 102, medium: 'voice', reason: 1 });
  seen = await agrees(page, sim);
  assert.deepEqual(seen.agents[1], ['Björn Ek', '4002', 'Not ready – Coffee', '0:00', 'nothing']);

  // Nothing happens for a while, and then something: the time that the other waits is told.
  await sim.advance({ seconds: 65 });
  await sim.setReady({ agent: 101, medium: 'chat' });
  seen = await agrees(page, sim);
  assert.equal(seen.agents[1][3], '1:05');
  assert.equal(seen.agents[0][4], 'voice, chat');

  const call = await sim.inboundCall({ group: 1, from: '0701234567' });
  seen = await agrees(page, sim);
  assert.deepEqual(seen.calls, [
    ['0701234567', 'Support', 'Åsa Lindqvist (Ringing)', '0:00', '0:00'],
  ]);
  await sim.answer({ agent: 101, call });
  seen = await agrees(page, sim);
  assert.deepEqual(seen.groups[0], ['Support', '0 of 2', '1', '100 % of 1']);

  // The next one waits in the queue for longer than it should.
  const next = await sim.inboundCall({ group: 1, from: '0707654321' });
  seen = await agrees(page, sim);
  assert.deepEqual(seen.counts, ['2', '1']);
  await sim.advance({ seconds: 21 });
  await sim.setReady({ agent: 102, medium: 'voice' });
  seen = await agrees(page, sim);
  assert.equal(seen.calls[1][3], '0:21');
  await sim.answer({ agent: 102, call: next });
  await agrees(page, sim);
  await sim.customerHangsUp({ call });
  seen = await agrees(page, sim);
  assert.equal(seen.agents[0][2], 'After-call work');
  assert.equal(seen.groups[0][3], '50 % of 2');
  await sim.advance({ seconds: 30 });
  await agrees(page, sim);
  await sim.logOff({ agent: 101 });
  seen = await agrees(page, sim);
  assert.equal(seen.agents.length, 1);

  // A page that comes later shows the same.
  const later = await opened(chromium, url);
  assert.deepEqual((await agrees(later.page, sim)).groups, seen.groups);
  assert.deepEqual([...wrong, ...later.wrong], []);

  await sim.kill();
  await page.waitForFunction(
    () => document.querySelector('#status')?.textContent.startsWith('The Agent Service cannot'),
    { timeout: PATIENCE },
  );
});

test('the page can be read: names, headings, contrast in light and dark', async (t) => {
  const chromium = await browser(t);
  const { sim, url } = await desk(t);
  await sim.setNotReady({ agent: 102, medium: 'voice', reason: 1 });
  await sim.inboundCall({ group: 1, from: '0701234567' });
  for (const value of ['light', 'dark']) {
    const { page } = await opened(chromium, url, [{ name: 'prefers-color-scheme', value }]);
    await agrees(page, sim);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const named = namesIn(tree);
    for (const name of [
      'heading Wallboard',
      'table Agents',
      'table Calls',
      'rowheader Åsa Lindqvist',
    ]) {
      assert.ok(named.has(name), `${name} is not among ${[...named].join(', ')}`);
    }
    const faint = await page.evaluate(faintTexts);
    assert.deepEqual(faint, [], value);
  }
});

function namesIn({ role, name, children = [] }) {
  return new Set([`${role} ${name}`, ...children.flatMap((child) => [...namesIn(child)])]);
}

/** Texts whose contrast is below the 4.5 to 1 that WCAG asks for; runs in the page. */
function faintTexts() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((it) => {
      const part = it / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    return ground(element.parentElement);
  };
  const own = (element) =>
    [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim() !== '');
  return [...document.body.querySelectorAll('*')].filter(own).flatMap((element) => {
    const pair = [luminance(getComputedStyle(element).color), luminance(ground(element))];
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    return contrast < 4.5 ? [`${element.textContent}: ${contrast.toFixed(2)}`] : [];
  });
}
