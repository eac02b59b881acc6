/** Runs a case. */

'use strict';

const { EVENTS } = require('./generated/catalogue.js');
const { Given } = require('./given.js');
const { CONNECTS, Surface } = require('./surface.js');
const { Names } = require('./values.js');
const { World } = require('./world.js');

class Runner {
  #case;
  #world;
  #surface;
  #names;
  /** Where it is, counted from 1; 0 before the first step, one too many after the last. */
  at = 0;
  methods = new Set();
  events = new Set();
  parameters = new Set();

  constructor(given, world, surface, names) {
    this.#case = given;
    this.#world = world;
    this.#surface = surface;
    this.#names = names;
  }

  async all() {
    if (this.#case.connect === 'direct') await this.#connect();
    for (const step of this.#case.steps) {
      this.at += 1;
      await this.#step(step);
    }
    this.at += 1;
    await this.#end();
  }

  async #connect() {
    await this.#request({ request: 'Initialize' });
    const { credentials } = this.#case;
    if (credentials !== undefined) {
      const { user_id: bstrUserId, password: bstrPassword, tenant_id: lTenantID } = credentials;
      const given = { bstrUserId, bstrPassword, lTenantID };
      await this.#request({ request: 'SetLogonCredentials', with: given });
    }
    const given = { bstrCCASMachineName: '$host', lCCASPort: '$port', bstrNICIPAddress: '' };
    await this.#request({ request: 'ConnectWithDirectConnect', with: given });
  }

  /** Passes over the configuration data, unless the case tells them. */
  async #passOver() {
    if (this.#case.configuration) return;
    this.#same({ notice: 'snapshot_begin' }, await this.#surface.next());
    for (;;) {
      const told = await this.#surface.next();
      const fits = told.event?.snapshot && told.event.contradictions.length === 0;
      if (!fits) throw new Error(`expected the configuration, ${shown(told)} came`);
      if (told.event.name === 'DataComplete') return;
    }
  }

  async #step(step) {
    if (step.request !== undefined) await this.#request(step);
    else if (step.act !== undefined) await this.#act(step);
    else if (step.event !== undefined) this.#event(step, await this.#surface.next());
    else this.#same(step, await this.#surface.next());
  }

  #given(values = {}) {
    const resolved = Object.entries(values).map(([name, value]) => [
      name,
      this.#names.resolve(value),
    ]);
    return new Given(Object.fromEntries(resolved));
  }

  async #request(step) {
    const name = step.request;
    const answer = await this.#surface.request(name, this.#given(step.with));
    if (step.error !== undefined) {
      const expected = `${step.error} (${step.outcome ?? 'refused'})`;
      const { failed } = answer;
      const came =
        failed === undefined ? 'succeeds' : `fails with ${failed.kind} (${failed.outcome})`;
      if (came !== `fails with ${expected}`) {
        throw new Error(`${name} should fail with ${expected}, and ${came}`);
      }
    } else if (answer.failed !== undefined) {
      throw new Error(`${name} should succeed, and fails with ${answer.failed.kind}`);
    } else {
      this.#values(name, step.gives ?? {}, answer.returned);
    }
    this.methods.add(name);
    if (CONNECTS.includes(name) && answer.failed === undefined) await this.#passOver();
  }

  /** All that the case tells has come, and nothing else. */
  #values(what, expected, came) {
    for (const [name, value] of Object.entries(came)) {
      if (!Object.hasOwn(expected, name) || !this.#names.matches(expected[name], value)) {
        throw new Error(`${name} of ${what} is ${value}, not ${JSON.stringify(expected[name])}`);
      }
    }
    for (const name of Object.keys(expected)) {
      if (!Object.hasOwn(came, name)) throw new Error(`${what} has no ${name}`);
    }
  }

  async #act({ act, with: given, error, save }) {
    const { gives, failed } = await this.#world.act(act, this.#given(given));
    if (failed !== error)
      throw new Error(`${act} should ${outcome(error)}, and ${outcome(failed)}s`);
    if (save !== undefined && gives !== undefined) this.#names.set(save, gives);
  }

  #event(step, told) {
    const { event } = told;
    if (event?.name !== step.event) throw new Error(`expected ${step.event}, ${shown(told)} came`);
    if (event.contradictions.length > 0) throw new Error(event.contradictions[0]);
    const names = event.parameters.map(({ name }) => name);
    if (new Set(names).size !== names.length)
      throw new Error(`${event.name} has a parameter twice`);
    const values = event.parameters.map(({ name, value }) => [name, value]);
    this.#values(event.name, step.has ?? {}, Object.fromEntries(values));
    // They come in the order of the catalogue.
    const order = EVENTS.get(event.name).parameters.map(([name]) => name);
    const inOrder = order.filter((name) => names.includes(name));
    if (inOrder.join() !== names.join())
      throw new Error(`${event.name}: not in the catalogue's order`);
    const envelope = {
      snapshot: event.snapshot === (step.snapshot ?? false),
      correlated: step.correlated === undefined || event.correlated === step.correlated,
      tenant: step.tenant === undefined || event.tenant === step.tenant,
    };
    for (const [what, fits] of Object.entries(envelope)) {
      if (!fits) throw new Error(`${event.name}: ${what} is ${event[what]}`);
    }
    this.events.add(event.name);
    for (const name of names) this.parameters.add(JSON.stringify([event.name, name]));
  }

  #same({ notice, lost, ended }, told) {
    const fits = told.event === undefined && told.notice === notice && told.lost === lost;
    if (!fits || Boolean(told.ended) !== Boolean(ended)) {
      throw new Error(`expected ${shown({ notice, lost, ended })}, ${shown(told)} came`);
    }
  }

  /** Nothing comes that the case does not tell, but the end of the service. */
  async #end() {
    if (!this.#surface.isConnected) return;
    await this.#world.shutDown();
    this.#event({ event: 'ServiceDisconnect' }, await this.#surface.next());
    if (this.#case.reconnect) this.#same({ notice: 'disconnected' }, await this.#surface.next());
    else this.#same({ lost: 'service_shutdown' }, await this.#surface.next());
  }
}

function outcome(failed) {
  return failed === undefined ? 'succeed' : `fail with ${failed}`;
}

function shown({ event, notice, lost, ended }) {
  if (event !== undefined) return `${event.name} ${JSON.stringify(event.parameters)}`;
  return (
    notice ?? (lost && `the loss of the connection, ${lost},`) ?? (ended ? 'the end' : 'nothing')
  );
}

/** Runs a case to its end. Gives what it has shown; throws where it fails first, and how. */
async function run(given) {
  const world = await World.start(given.world);
  const surface = new Surface(given);
  try {
    const runner = new Runner(given, world, surface, new Names(await world.names()));
    try {
      await runner.all();
    } catch (error) {
      throw new Error(`${JSON.stringify(given.name)}, step ${runner.at}: ${error.message}`, {
        cause: error,
      });
    }
    const { methods, events, parameters } = runner;
    return { methods, events, parameters };
  } finally {
    await surface.close();
    await world.close();
  }
}

module.exports = { run };
