/** A simulated contact centre inside this process, for people's own tests. */

'use strict';

const { Acts } = require('./generated/acts.js');
const { STAGE } = require('./act.js');
const { OpenccasError, errorFrom } = require('./error.js');
const { crossing } = require('./link.js');
const { camelCased } = require('./names.js');
const native = require('./native.js');
const options = require('./options.js');
const check = require('./request.js');

const OPTIONS = [
  'scenario',
  'sample',
  'scenarioName',
  'seed',
  'clock',
  'speed',
  'strict',
  'host',
  'port',
  'maxClients',
  'accounts',
  'tls',
  'multicast',
  'heartbeat',
  'silence',
  'resumeWindow',
  'shutdownTimeout',
  'ringEvents',
];

const CLOCKS = ['virtual', 'real', 'unlimited'];

const ASYNC_DISPOSE = Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose');

function checkClock(name, value) {
  if (!CLOCKS.includes(value)) {
    throw check.outOfRange(name, `one of ${CLOCKS.join(', ')}`, value);
  }
  return value;
}

function checkNumber(name, value) {
  if (typeof value !== 'number') throw check.refused(name, 'a number', value);
  return value;
}

function checkAccounts(name, value) {
  if (!Array.isArray(value)) throw check.refused(name, 'an array of accounts', value);
  return value.map((account, index) => options.checkCredentials(`${name}[${index}]`, account));
}

function checkServerTls(name, value) {
  const known = ['certificate', 'key', 'clientRoots'];
  const { certificate, key, clientRoots } = check.checkOptions(name, value, known);
  return {
    certificate: options.checkPem(`${name}.certificate`, certificate),
    key: options.checkPem(`${name}.key`, key),
    clientRoots: options.optional(`${name}.clientRoots`, clientRoots, options.checkPem),
  };
}

function checkMulticast(name, value) {
  const { group, port } = check.checkOptions(name, value, ['group', 'port']);
  return {
    group: check.checkText(`${name}.group`, group),
    port: options.checkPort(`${name}.port`, port),
  };
}

/** 0 is a port here: one that the system chooses. */
function checkAnyPort(name, value) {
  return value === 0 ? 0 : options.checkPort(name, value);
}

/** The options of a simulator, in the form that native code takes. */
function simulatorOptions(given) {
  const all = check.checkOptions('options', given, OPTIONS);
  const take = (name, checker) => options.optional(`options.${name}`, all[name], checker);
  return {
    scenario: take('scenario', check.checkText),
    sample: take('sample', check.checkText),
    scenarioName: take('scenarioName', check.checkText),
    seed: take('seed', options.checkCount),
    clock: take('clock', checkClock),
    speed: take('speed', checkNumber),
    strict: take('strict', check.checkFlag),
    host: take('host', check.checkText),
    port: take('port', checkAnyPort),
    maxClients: take('maxClients', options.checkCount32),
    accounts: take('accounts', checkAccounts) ?? [],
    tls: take('tls', checkServerTls),
    multicast: take('multicast', checkMulticast),
    heartbeat: take('heartbeat', check.checkMillis),
    silence: take('silence', check.checkMillis),
    resumeWindow: take('resumeWindow', check.checkMillis),
    shutdownTimeout: take('shutdownTimeout', check.checkMillis),
    ringEvents: take('ringEvents', options.checkCount32),
  };
}

/** What native code refuses a promise with, as an `OpenccasError`. */
async function told(begin) {
  try {
    return await crossing(begin);
  } catch (error) {
    if (error instanceof OpenccasError || !error?.message?.startsWith('{')) throw error;
    throw errorFrom(JSON.parse(error.message));
  }
}

class Simulator extends Acts {
  #simulation;

  constructor(simulation) {
    super();
    this.#simulation = simulation;
  }

  static async start(given) {
    const checked = simulatorOptions(given);
    return new Simulator(await told(() => native.Simulation.start(checked)));
  }

  get [STAGE]() {
    return {
      act: async (name, packed) =>
        (await told(() => this.#simulation.act(name, packed))) ?? undefined,
    };
  }

  get host() {
    return this.#simulation.host;
  }

  get port() {
    return this.#simulation.port;
  }

  get isRunning() {
    return this.#simulation.isRunning;
  }

  state() {
    return camelCased(JSON.parse(this.#simulation.state()));
  }

  log() {
    return JSON.parse(this.#simulation.log());
  }

  async stop() {
    await told(() => this.#simulation.stop());
  }

  async [ASYNC_DISPOSE]() {
    await this.stop();
  }
}

module.exports = { Simulator };
