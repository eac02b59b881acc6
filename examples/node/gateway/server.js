/** The gateway's HTTP interface: what is so, what happens, and dialling for an agent. */

import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import { EventBase, OpenccasError } from 'openccas';
import { Feed } from './feed.js';
import * as schemas from './schemas.js';

/**
 * @typedef {import('openccas').Client} Client
 * @typedef {import('openccas').Model} Model
 * @typedef {import('fastify').FastifyInstance} Fastify
 */

/** How long a telephone may take to begin a call, in milliseconds. */
const DIAL_TIMEOUT = 5000;

/** The page, which needs nothing from anywhere else. */
const PAGE = [
  { url: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { url: '/wallboard.css', file: 'wallboard.css', type: 'text/css; charset=utf-8' },
  { url: '/wallboard.js', file: 'wallboard.js', type: 'text/javascript; charset=utf-8' },
];

/** What a refusal is in HTTP, by what is known of the request. */
const STATUS = { refused: 409, not_sent: 503, unknown: 504 };

/** A request that the gateway itself refuses. */
class Refusal extends Error {
  /**
   * @param {number} statusCode
   * @param {string} code
   * @param {string} message
   */
  constructor(statusCode, code, message) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/**
 * @param {Client} client A client that is connected.
 * @param {Model} model Its model.
 * @param {{ threshold?: number, logger?: boolean }} [options]
 */
export async function gateway(client, model, { threshold = 20, logger = false } = {}) {
  const feed = new Feed(model, threshold);
  const app = fastify({ logger, forceCloseConnections: true });
  const info = { title: 'openccas gateway', version: '1.0.0' };
  await app.register(swagger, { openapi: { openapi: '3.1.0', info } });
  app.setErrorHandler((error, _request, reply) => {
    const { status, code, message } = refusalOf(error);
    if (status >= 500) app.log.warn({ error }, 'a request failed');
    return reply.status(status).send({ code, message });
  });
  await app.register(async (api) => {
    states(api, feed);
    streams(api, client, feed);
    calls(api, client, model);
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await page(app);
  return app;
}

/**
 * @param {unknown} error
 * @returns {{ status: number, code: string, message: string }}
 */
function refusalOf(error) {
  if (error instanceof OpenccasError) {
    const status = error.code === 'agent_unknown' ? 404 : STATUS[error.outcome];
    return { status, code: error.code, message: error.message };
  }
  const { statusCode = 500, code = 'internal', message } = /** @type {Refusal} */ (error);
  return { status: statusCode, code, message };
}

/**
 * What is so.
 *
 * @param {Fastify} api
 * @param {Feed} feed
 */
function states(api, feed) {
  api.get('/api/agents', { schema: schemas.rows(schemas.agent) }, () => feed.board.agents);
  api.get('/api/calls', { schema: schemas.rows(schemas.call) }, () => feed.board.calls);
  api.get('/api/groups', { schema: schemas.rows(schemas.group) }, () => feed.board.groups);
  const one = {
    params: schemas.byRecId,
    response: { 200: schemas.agent, 404: schemas.refusal },
  };
  api.get('/api/agents/:recId', { schema: one }, (request) => {
    const { recId } = /** @type {{ recId: number }} */ (request.params);
    return feed.board.agents.find((it) => it.recId === recId) ?? notLoggedOn(recId);
  });
  api.get('/api/health', (_request, reply) => {
    const { connected } = feed.board;
    return reply.status(connected ? 200 : 503).send({ connected });
  });
}

/**
 * What happens, as server-sent events.
 *
 * @param {Fastify} api
 * @param {Client} client
 * @param {Feed} feed
 */
function streams(api, client, feed) {
  const board = schemas.stream('The rows of the wallboard: all of them, then what changes');
  api.get('/api/board', { schema: { response: board } }, (_request, reply) =>
    reply.type('text/event-stream').header('cache-control', 'no-store').send(feed.join()),
  );
  const events = {
    querystring: schemas.wanted,
    response: schemas.stream('Every event, from now on; its id is its place in the order'),
  };
  api.get('/api/events', { schema: events }, (request, reply) => {
    const { types } = /** @type {{ types?: string }} */ (request.query);
    const left = new AbortController();
    const told = Readable.from(written(eventsOf(client, types, left.signal)));
    told.once('close', () => left.abort());
    return reply.type('text/event-stream').header('cache-control', 'no-store').send(told);
  });
}

/**
 * @param {Client} client
 * @param {string | undefined} types
 * @param {AbortSignal} signal
 */
function eventsOf(client, types, signal) {
  try {
    const wanted = types?.split(',');
    // Names that are none are refused by the client.
    return client.events(
      wanted === undefined
        ? { signal }
        : { types: /** @type {import('openccas').TypeLike[]} */ (wanted), signal },
    );
  } catch (error) {
    throw new Refusal(400, 'invalid_argument', error instanceof Error ? error.message : '');
  }
}

/** @param {import('openccas').EventStream} events */
async function* written(events) {
  // The headers leave at once, and not with the first event.
  yield ': events\n\n';
  for await (const item of events) {
    const id = item instanceof EventBase ? `id: ${item.seq}\n` : '';
    yield `${id}event: ${item.typeName}\ndata: ${JSON.stringify(item)}\n\n`;
  }
}

/**
 * Dialling.
 *
 * @param {Fastify} api
 * @param {Client} client
 * @param {Model} model
 */
function calls(api, client, model) {
  const schema = {
    summary: 'Dials a number from the telephone of an agent who is ready',
    params: schemas.byRecId,
    body: schemas.dialling,
    response: {
      201: schemas.dialled,
      404: schemas.refusal,
      409: schemas.refusal,
      503: schemas.refusal,
      504: schemas.refusal,
    },
  };
  api.post('/api/agents/:recId/calls', { schema }, async (request, reply) => {
    const { recId } = /** @type {{ recId: number }} */ (request.params);
    const { number } = /** @type {{ number: string }} */ (request.body);
    checkReady(model, recId);
    return reply.status(201).send({ callId: await dial(client, recId, number) });
  });
}

/**
 * @param {Model} model
 * @param {number} recId
 */
function checkReady(model, recId) {
  const agent = model.snapshot().agents.find((it) => it.recId === recId) ?? notLoggedOn(recId);
  const { voice } = agent;
  if (voice.state === 'ready') return;
  const reason = voice.state === 'not_ready' && voice.reason !== 'unknown' && voice.reason?.text;
  const message = `${agent.name ?? recId} is not ready${reason ? `: ${reason}` : ''}`;
  throw new Refusal(409, 'agent_not_ready', message);
}

/**
 * @param {number} recId
 * @returns {never}
 */
function notLoggedOn(recId) {
  throw new Refusal(404, 'agent_not_logged_on', `no agent ${recId} is logged on`);
}

/**
 * The id of the call.
 *
 * @param {Client} client
 * @param {number} recId
 * @param {string} number
 */
async function dial(client, recId, number) {
  const given = new AbortController();
  const { signal } = given;
  const begun = client.expect(
    ['originated', 'failed'],
    { recId },
    { timeout: DIAL_TIMEOUT, signal },
  );
  try {
    // If the request fails nobody waits for the event.
    await Promise.race([client.makeCall(recId, number), begun]);
    const event = await begun;
    if (event.typeName === 'originated') return event.callId;
    throw new Refusal(409, 'call_failed', `the call to ${number} did not come about`);
  } finally {
    given.abort();
    begun.catch(() => {});
  }
}

/** @param {Fastify} app */
async function page(app) {
  for (const { url, file, type } of PAGE) {
    const content = await readFile(new URL(`../wallboard/${file}`, import.meta.url));
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type(type)
        .header('content-security-policy', "default-src 'self'; frame-ancestors 'none'")
        .header('cache-control', 'no-cache')
        .send(content),
    );
  }
}
