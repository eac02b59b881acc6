/** Chromium, and what a page in it shows. */

import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function browser(t) {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('there is no Chromium here; `apt-get install chromium` installs one');
  }
  // Pages of these tests come from this machine alone: the sandbox, which root cannot have, guards
  // nothing here.
  const chromium = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  t.after(() => chromium.close());
  return chromium;
}

/** Opens a page whose own clock stands still, so that times in it are those that were told. */
export async function opened(chromium, url, features = []) {
  const page = await chromium.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    Date.now = () => 1_700_000_000_000;
  });
  await page.setViewport({ width: 1400, height: 760 });
  await page.emulateMediaFeatures(features);
  await page.goto(url);
  return { page, wrong };
}

/** What the page shows, as texts. */
export function shown(page) {
  return page.evaluate(() => {
    const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    const rowsOf = (table) =>
      [...document.querySelectorAll(`#${table} tbody tr`)].map((row) => [...row.cells].map(textOf));
    return {
      status: textOf(document.querySelector('#status')),
      agents: rowsOf('agents'),
      calls: rowsOf('calls'),
      groups: [...document.querySelectorAll('#groups li')].map((card) => [
        textOf(card.querySelector('h3')),
        ...[...card.querySelectorAll('dd')].map(textOf),
      ]),
      counts: ['agents', 'calls'].map((name) => textOf(document.querySelector(`#${name}-count`))),
    };
  });
}
