/** A contact centre for a case, and what a case can name from its beginning. */

'use strict';

const { once } = require('node:events');
const net = require('node:net');
const { OpenccasError, Simulator } = require('../../index.js');
const { ACTS } = require('./generated/catalogue.js');

class World {
  #simulator;
  #silent;

  static async start({ scenario, strict, seed, max_clients: maxClients }) {
    const world = new World();
    world.#simulator = await Simulator.start({ scenario, strict, seed, maxClients });
    world.#silent = await listening();
    return world;
  }

  async names() {
    const unused = await listening();
    const names = {
      host: this.#simulator.host,
      port: this.#simulator.port,
      silent_port: this.#silent.address().port,
      unused_port: unused.address().port,
    };
    unused.close();
    await once(unused, 'close');
    return names;
  }

  /** Makes something happen. Gives what it returns, or the kind of error. */
  async act(name, given) {
    const act = ACTS.get(name);
    if (act === undefined) throw new Error(`no act is called ${name}`);
    try {
      return { gives: await act(this.#simulator, given) };
    } catch (error) {
      if (!(error instanceof OpenccasError)) throw error;
      return { failed: error.code };
    }
  }

  /** Ends the service in an orderly way, if it still runs. */
  shutDown() {
    return this.#simulator.stop();
  }

  async close() {
    this.#silent.close();
    await this.#simulator.kill();
  }
}

/** A port where nobody says anything. */
async function listening() {
  const server = net.createServer((socket) => socket.on('error', () => {}));
  server.unref();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

module.exports = { World };
