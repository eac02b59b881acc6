'use strict';

// What the README shows runs as it stands.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');

const folder = join(__dirname, '..');

test('the quick start answers a call, and ends', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const quickStart = /```js\n([^]*?)```/.exec(readme);
  assert.ok(quickStart, 'there is a quick start');
  const run = spawnSync(process.execPath, ['-'], {
    cwd: folder,
    input: quickStart[1],
    encoding: 'utf8',
  });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
  assert.match(run.stdout, /^agent 102: 4001 rings\n[^]*call \d+ is answered\n$/);
});
