/** Programs and gateways for tests, which end with the test. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client, Simulator } from 'openccas';
import { gateway } from '../gateway/server.js';

/** Two agents, a group, and nothing that happens by itself. */
export const DESK = `
reason = [{ id = 1, name = "Coffee" }]
group = [{ id = 1, name = "Support", clerical = 30 }, { id = 2, name = "Sales" }]
agent = [
  { id = 101, name = "Åsa Lindqvist", logon_id = "asa", extension = "4001", groups = [1, 2] },
  { id = 102, name = "Björn Ek", logon_id = "bjorn", extension = "4002", groups = [1] },
]
`;

/** A program as whoever runs it sees it. */
export class Program {
  #child;
  #lines;
  #ended;
  /** Everything that it has printed so far. */
  printed = '';

  constructor(t, file, ...words) {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    this.#child = spawn(process.execPath, [path, ...words.map(String)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#ended = once(this.#child, 'exit');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    t.after(() => this.#child.kill('SIGKILL'));
  }

  /** The next line that has this text; what comes before it is passed over. */
  async line(text) {
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`it ended without ${text}:\n${this.printed}`);
      this.printed += `${value}\n`;
      if (value.includes(text)) return value;
    }
  }

  type(line) {
    this.#child.stdin.write(`${line}\n`);
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** Waits for its end, and gives the exit status. */
  async end() {
    const [status] = await this.#ended;
    return status;
  }
}

/** A contact centre, a client of it, and a gateway that listens. */
export async function desk(t, options) {
  const sim = await Simulator.start({ scenario: DESK, strict: true });
  t.after(() => sim.kill());
  const client = await Client.open({ host: sim.host, port: sim.port, reconnect: true });
  t.after(() => client.close());
  const model = client.model();
  await model.waitUntil((picture) => picture.complete);
  const app = await gateway(client, model, options);
  t.after(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { sim, client, model, url };
}

/** Waits until the picture has taken in what has happened in the contact centre so far. */
export async function caughtUp({ sim, model }) {
  const ready = ({ agents }) =>
    JSON.stringify(
      agents.map(({ recId, voice, calls }) => [recId, voice.state === 'ready', calls]),
    );
  const loggedOn = sim.state().agents.filter((agent) => agent.loggedOn);
  const wanted = JSON.stringify(
    loggedOn.map(({ recId, voiceReady, calls }) => [
      recId,
      voiceReady,
      calls.map((it) => it.callId),
    ]),
  );
  await model.waitUntil((picture) => ready(picture) === wanted);
}
