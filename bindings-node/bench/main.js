/**
 * Measures the package beside the same jobs done by hand.
 *
 * Every job runs in a process of its own, so that its CPU seconds are its own; the peers run in
 * others. What is read is checked. Ratios are those of the medians of one run.
 *
 *     cargo xtask bench --node
 */

'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const { parseArgs, promisify } = require('node:util');
const { quantile } = require('./meter.js');
const { natsServer, nodePeer, started } = require('./peers.js');

const JOBS = { events: './events.js', requests: './requests.js' };

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string' },
    job: { type: 'string', multiple: true },
  },
});

/** The peers of all jobs of a kind, by the name of the job; no job without what it needs. */
async function peersOf(kind, program, ends) {
  const start = async (peer) => {
    const running = await peer;
    ends.push(running.end);
    return running.port;
  };
  const ports = {};
  if (kind === 'events') {
    const feeder = await start(started(program, ['--peer', 'feeder']));
    for (const job of ['one emit', 'two emits', 'for await']) ports[job] = feeder;
    ports['net + JSON.parse'] = await start(nodePeer('lines', 0));
  } else {
    ports.openccas = await start(started(program, ['--peer', 'service']));
    ports.net = await start(started(program, ['--peer', 'echo']));
  }
  const server = await natsServer();
  if (server !== undefined) {
    ends.push(server.end);
    ports.nats = await start(nodePeer(kind === 'events' ? 'publish' : 'respond', server.port));
  }
  return ports;
}

/** Peers do not outlive this process. */
function endedWith(ends) {
  process.once('exit', () => {
    for (const end of ends) end();
  });
}

/** Runs a job in a process of its own. */
async function measure(kind, job, port) {
  const words = [__filename, '--job', kind, '--job', job, '--job', `${port}`];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

async function measureAll(kind, program, rounds) {
  const ends = [];
  endedWith(ends);
  try {
    const ports = await peersOf(kind, program, ends);
    const results = Object.fromEntries(Object.keys(ports).map((job) => [job, []]));
    for (let round = 0; round < rounds; round += 1) {
      // In turn, so that what else the machine does falls on all of them.
      for (const [job, port] of Object.entries(ports)) {
        results[job].push(await measure(kind, job, port));
      }
    }
    return Object.fromEntries(Object.entries(results).map(([job, all]) => [job, medians(all)]));
  } finally {
    for (const end of ends) end();
  }
}

function medians(results) {
  const names = Object.keys(results[0]);
  return Object.fromEntries(
    names.map((name) => [
      name,
      quantile(
        results.map((figures) => figures[name]),
        0.5,
      ),
    ]),
  );
}

function show(kind, figures) {
  const beside = kind === 'events' ? ['net + JSON.parse', 'nats'] : ['net', 'nats'];
  console.log(kind);
  for (const job of Object.keys(require(JOBS[kind]))) {
    const own = figures[job];
    if (own === undefined) {
      console.log(`  ${job.padEnd(18)} not measured: nats-server is not installed`);
      continue;
    }
    const trips =
      own.p50 === undefined ? '' : `p50 ${own.p50.toFixed(1)} µs  p99 ${own.p99.toFixed(1)} µs  `;
    const ratios = beside
      .filter((other) => other !== job && figures[other] !== undefined)
      .map((other) => {
        const rate = own.perSecond / figures[other].perSecond;
        const wait =
          own.p50 === undefined ? '' : `, p50 x ${(own.p50 / figures[other].p50).toFixed(2)}`;
        return `  ${rate.toFixed(2)} times ${other}${wait}`;
      });
    const rate = Math.round(own.perSecond).toLocaleString('en');
    const cpu = own.cpuPerMillion.toFixed(2);
    console.log(`  ${job.padEnd(18)} ${trips}${rate}/s  ${cpu} CPU s/M${ratios.join('')}`);
  }
}

async function main() {
  if (values.job !== undefined) {
    const [kind, job, port] = values.job;
    console.log(JSON.stringify(await require(JOBS[kind])[job](Number(port))));
    return;
  }
  const rounds = Number(values.rounds);
  if (values.peers === undefined || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error(
      'usage: main.js --peers PROGRAM [--rounds N] [--only events|requests] [--json FILE]',
    );
  }
  const report = { node: process.version, cores: os.cpus().length, rounds };
  for (const kind of values.only === undefined ? Object.keys(JOBS) : [values.only]) {
    report[kind] = await measureAll(kind, values.peers, rounds);
    show(kind, report[kind]);
  }
  if (values.json !== undefined)
    fs.writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
