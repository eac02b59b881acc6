/**
 * Measures the package beside the same jobs done by hand.
 *
 * What is compared takes turns, round by round: with events in processes of their own, with requests
 * in one. The peers run in others. What is read is checked. Figures are the medians of the rounds, and
 * a ratio is the median of the ratios within a round: so it holds on a machine with other work, too.
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

/** Rounds of requests for one of events: they are short. */
const REQUEST_ROUNDS = 10;

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

/** Does something in a process of its own. */
async function apart(...job) {
  const words = job.flatMap((word) => ['--job', word]);
  const { stdout } = await promisify(execFile)(process.execPath, [__filename, ...words]);
  return JSON.parse(stdout);
}

async function measureAll(kind, program, rounds) {
  const ends = [];
  endedWith(ends);
  try {
    const ports = await peersOf(kind, program, ends);
    if (kind === 'requests') {
      return await apart(kind, JSON.stringify(ports), `${rounds * REQUEST_ROUNDS}`);
    }
    const results = Object.fromEntries(Object.keys(ports).map((job) => [job, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [job, port] of Object.entries(ports)) {
        results[job].push(await apart(kind, job, `${port}`));
      }
    }
    return results;
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

/** The median of the ratios within each round. */
function ratio(own, other, name) {
  const ratios = own.map((figures, round) => figures[name] / other[round][name]);
  return quantile(ratios, 0.5);
}

function show(kind, results) {
  const figures = Object.fromEntries(
    Object.entries(results).map(([job, all]) => [job, medians(all)]),
  );
  const beside = kind === 'events' ? ['net + JSON.parse', 'nats'] : ['net', 'nats'];
  console.log(kind);
  for (const job of Object.keys(require(JOBS[kind]).JOBS)) {
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
        const times = (name) => ratio(results[job], results[other], name).toFixed(2);
        const wait = own.p50 === undefined ? '' : `, p50 x ${times('p50')}`;
        return `  ${times('perSecond')} times ${other}${wait}, CPU x ${times('cpuPerMillion')}`;
      });
    const rate = Math.round(own.perSecond).toLocaleString('en');
    const cpu = own.cpuPerMillion.toFixed(2);
    console.log(`  ${job.padEnd(18)} ${trips}${rate}/s  ${cpu} CPU s/M${ratios.join('')}`);
  }
}

async function main() {
  if (values.job !== undefined) {
    const [kind, job, number] = values.job;
    const measured =
      kind === 'requests'
        ? require(JOBS[kind]).measureAll(JSON.parse(job), Number(number))
        : require(JOBS[kind]).JOBS[job](Number(number));
    console.log(JSON.stringify(await measured));
    return;
  }
  const rounds = Number(values.rounds);
  if (values.peers === undefined || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error(
      'usage: main.js --peers PROGRAM [--rounds N] [--only events|requests] [--json FILE]',
    );
  }
  const load = () => os.loadavg()[0].toFixed(1);
  console.log(`load before: ${load()}`);
  const report = { node: process.version, cores: os.cpus().length, rounds };
  for (const kind of values.only === undefined ? Object.keys(JOBS) : [values.only]) {
    report[kind] = await measureAll(kind, values.peers, rounds);
    show(kind, report[kind]);
    console.log(`load after: ${load()}`);
  }
  if (values.json !== undefined)
    fs.writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
