/**
 * A gateway from the Agent Service to HTTP, with a wallboard.
 *
 *     node gateway/main.js --host ccas.example.com --post-to http://localhost:8080/calls
 *
 * Then http://localhost:3000/ is the wallboard, and http://localhost:3000/openapi.json tells the
 * rest. It lets in whoever can reach it: put it behind a proxy that knows who people are.
 */

import { parseArgs } from 'node:util';
import { Client } from 'openccas';
import { gateway } from './server.js';
import { postCallEvents } from './webhook.js';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'localhost' },
    port: { type: 'string', default: '2600' },
    listen: { type: 'string', default: '127.0.0.1' },
    'listen-port': { type: 'string', default: '3000' },
    'post-to': { type: 'string' },
    threshold: { type: 'string', default: '20' },
    user: { type: 'string' },
  },
});

/** The user's password is not for the command line, which others can read. */
const { OPENCCAS_PASSWORD: password = '' } = process.env;

const client = new Client({
  name: 'gateway',
  reconnect: true,
  ...(values.user === undefined ? {} : { credentials: { userId: values.user, password } }),
});
const stopping = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => stopping.abort());
}

const model = client.model();
const { signal } = stopping;
await client.initialize();
await client.connectWithDirectConnect(values.host, Number(values.port), '', { signal });
await model.waitUntil((picture) => picture.complete, { signal });

const app = await gateway(client, model, { threshold: Number(values.threshold), logger: true });
client.on('disconnect', (reason) => app.log.warn({ code: reason.code }, reason.message));
client.on('reconnected', () => app.log.info('the Agent Service is there again'));
client.on('error', (reason) => {
  // It is not made again: whoever watches over this program starts it anew.
  app.log.fatal({ code: reason.code }, reason.message);
  process.exitCode = 1;
  stopping.abort();
});
await app.listen({ host: values.listen, port: Number(values['listen-port']) });

const url = values['post-to'];
const posting = url === undefined ? undefined : postCallEvents(client, url, signal, app.log);
await new Promise((resolve) => {
  signal.addEventListener('abort', resolve, { once: true });
});
await posting;
await app.close();
await client.close();
