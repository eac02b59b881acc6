/**
 * Takes the picture of the wallboard in the documents: a quarter of an hour of a simulated support
 * desk.
 *
 *     node test/screenshot.js FILE.png
 */

import { Client, Simulator } from 'openccas';
import { gateway } from '../gateway/server.js';
import { browser, opened } from './browser.js';

const MINUTES = 15;

const endings = [];
const ending = { after: (end) => endings.unshift(end) };
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node test/screenshot.js FILE.png');

try {
  const sim = await Simulator.start();
  ending.after(() => sim.kill());
  const client = await Client.open({ host: sim.host, port: sim.port });
  ending.after(() => client.close());
  const model = client.model();
  await model.waitUntil((picture) => picture.complete);
  const app = await gateway(client, model);
  ending.after(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });

  await sim.advance({ seconds: 60 * MINUTES });
  const { now } = sim.state();
  await sim.setNotReady({ agent: 105, medium: 'voice', reason: 1 });
  await model.waitUntil((picture) => Date.parse(picture.time) >= Date.parse(now));
  const chromium = await browser(ending);
  const { page } = await opened(chromium, url);
  // Until the page shows the calls that there are now.
  const calls = model
    .snapshot()
    .calls.filter((it) => it.legs.some((leg) => leg.state !== 'clerical'));
  await page.waitForFunction(
    (wanted) => {
      const rows = [...document.querySelectorAll('#calls tbody tr')];
      return rows.map((row) => row.dataset.key).join() === wanted;
    },
    {},
    calls.map((it) => it.callId).join(),
  );
  await page.screenshot({ path, type: 'png' });
} finally {
  for (const end of endings) await end();
}
