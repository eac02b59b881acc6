'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { test } = require('node:test');
const { Worker } = require('node:worker_threads');
const { centre } = require('./support.js');

/** Runs a program to its end. One that hangs is ended by the time limit of the test. */
async function run(t, name, ...words) {
  const child = spawn(process.execPath, [path.join(__dirname, 'programs', name), ...words], {
    signal: t.signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const [code, signal] = await new Promise((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  return { code, signal, output };
}

test('a process ends by itself once its clients are closed', async (t) => {
  assert.deepEqual(await run(t, 'quiet.js'), { code: 0, signal: null, output: 'done\n' });
});

test('a client that is not wanted for that does not keep a process alive', async (t) => {
  assert.deepEqual(await run(t, 'quiet.js', 'unref'), { code: 0, signal: null, output: 'done\n' });
});

test('a connection that is lost does not keep a process alive', async (t) => {
  assert.deepEqual(await run(t, 'quiet.js', 'lose'), { code: 0, signal: null, output: 'done\n' });
});

test('Ctrl-C ends a process whose client is connected', async (t) => {
  const child = spawn(process.execPath, [path.join(__dirname, 'programs/quiet.js'), 'stay'], {
    signal: t.signal,
  });
  const ended = once(child, 'close');
  const [output] = await once(child.stdout, 'data');
  assert.equal(`${output}`, 'done\n');
  child.kill('SIGINT');
  assert.deepEqual(await ended, [null, 'SIGINT']);
});

test('an uncaught exception of a listener ends the process as Node does', async (t) => {
  const { code, signal, output } = await run(t, 'quiet.js', 'throw');
  assert.equal(signal, null);
  assert.equal(code, 1);
  assert.match(output, /from a listener/);
});

test('a listener can end the process', async (t) => {
  const { code, signal } = await run(t, 'quiet.js', 'exit');
  assert.deepEqual([code, signal], [7, null]);
});

test('clients in several threads, some of them ended in the middle', async (t) => {
  const { sim } = await centre(t);
  const workers = Array.from({ length: 4 }, () => {
    const workerData = { host: sim.host, port: sim.port };
    return new Worker(path.join(__dirname, 'programs/worker.js'), { workerData });
  });
  const complete = await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
  assert.deepEqual(complete, [101, 101, 101, 101]);
  // These two end by themselves; the others do not get to it.
  const ended = workers
    .slice(0, 2)
    .map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
  for (const worker of workers.slice(0, 2)) worker.postMessage('close');
  assert.deepEqual(await Promise.all(ended), [0, 0]);
  await Promise.all(workers.slice(2).map((worker) => worker.terminate()));
});
