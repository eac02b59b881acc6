/** Posts call events to an HTTP address: in order, one after the other, each until it is taken. */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EventBase } from 'openccas';

/**
 * @typedef {import('openccas').Client} Client
 * @typedef {import('openccas').TypeLike} TypeLike
 *
 * @typedef {object} Log
 * @property {(details: object, text: string) => void} info
 * @property {(details: object, text: string) => void} warn
 */

/** @type {TypeLike[]} */
export const CALL_EVENTS = [
  'callInformation',
  'originated',
  'delivered',
  'established',
  'held',
  'retrieved',
  'transferred',
  'conferenced',
  'connectionCleared',
  'callRejected',
  'failed',
  'clericalEnded',
];

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
const REQUEST_TIMEOUT = 10_000;

/**
 * Runs until the signal says so. While the other side is slow or away, events wait: here, then in
 * the service. If even that is too much, the next that is posted is a gap: events are missing, and
 * it tells which.
 *
 * Each is posted at least once. `Idempotency-Key` is the same if it comes again.
 *
 * @param {Client} client
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {Log} log
 */
export async function postCallEvents(client, url, signal, log) {
  try {
    // Without the second telling of what happens to phone agents.
    const wanted = { types: CALL_EVENTS, withoutPhoneAgentTwins: true, signal };
    for await (const item of client.events(wanted)) {
      if (item instanceof EventBase) {
        if (!item.snapshot) await post(url, `${item.epoch}:${item.seq}`, item, signal, log);
      } else if (item.type === 'gap') {
        await post(url, randomUUID(), item, signal, log);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/**
 * @param {string} url
 * @param {string} key
 * @param {object} body
 * @param {AbortSignal} signal
 * @param {Log} log
 */
async function post(url, key, body, signal, log) {
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    const refusal = await attempt(url, key, body, signal);
    if (refusal === undefined) return;
    log.warn({ key, refusal, wait }, 'a call event was not taken, and is posted again');
    await pause(wait, undefined, { signal });
  }
}

/**
 * Why it was not taken, if it was not.
 *
 * @param {string} url
 * @param {string} key
 * @param {object} body
 * @param {AbortSignal} signal
 */
async function attempt(url, key, body, signal) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error ? error.message : String(error);
  }
}
