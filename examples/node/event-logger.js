/**
 * The event logger of the interface's own text, for Node.
 *
 *     node event-logger.js [HOST [PORT]]
 *
 * It is that program handler by handler: connecting, disconnecting, a list of the events with the
 * parameters that each is known to have, read by their names. The form is a terminal here:
 *
 *     connect [HOST PORT]    disconnect    clear    quit
 */

import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CallType, Client, OpenccasError, ServiceGroupPurpose } from 'openccas';
import { EVENTS } from './event-list.js';

const USAGE = 'connect [HOST PORT], disconnect, clear or quit';
const CLEAR = '\u001b[2J\u001b[H';

/** The form: the list of events, and what its buttons do. */
export class EventLogger {
  #client = new Client({ name: 'event-logger' });
  #show;

  /** @param {(line: string) => void} show */
  constructor(show) {
    this.#show = show;
    this.#client.on('event', (event) => this.#onEvent(event));
    this.#client.on('disconnect', (reason) => this.#onDisconnect(reason));
  }

  /**
   * The button that connects.
   *
   * @param {string} host
   * @param {number} port
   */
  async initialize(host, port) {
    await this.#client.initialize();
    this.#show(`Attempting to connect to ${host} using port ${port}...`);
    try {
      await this.#client.connectWithDirectConnect(host, port);
      this.#show('Connected to the server');
    } catch (reason) {
      if (!(reason instanceof OpenccasError)) throw reason;
      this.#show('Failed to connect to the server');
      const { error, errorString } = await this.#client.getLastErrorInfo();
      this.#show(`Error = ${error} ${errorString}`);
    }
  }

  /** The button that disconnects. */
  async disconnect() {
    await this.#client.uninitialize();
    this.#show('Disconnected');
  }

  /** The form is closed. */
  async close() {
    await this.#client.close();
  }

  /**
   * The connection is lost.
   *
   * @param {OpenccasError} reason
   */
  async #onDisconnect(reason) {
    await this.#client.uninitialize();
    this.#show(`Disconnected: ${reason.message}`);
  }

  /**
   * Something has happened.
   *
   * @param {import('openccas').Event} event
   */
  #onEvent(event) {
    for (const line of linesOf(event)) this.#show(line);
  }
}

/**
 * An event as the list shows it.
 *
 * @param {import('openccas').Event} event
 */
export function* linesOf(event) {
  // The program of the text knows 34 types of event. All others are shown with what they have.
  const { name, rows } = EVENTS.get(event.getType()) ?? {
    name: event.className,
    rows: event.fields().map((field) => [field.name, field.name]),
  };
  yield `Event Type: ${event.getType()} - ${name}`;
  for (const [label, parameter] of rows) {
    // What is absent is not shown: not every call has ten IVR fields.
    if (event.get(parameter) === undefined) continue;
    yield `    ${label} = ${event.getStringValue(parameter)}${meaning(event, parameter)}`;
  }
}

/**
 * What a number means, where the list says so.
 *
 * @param {import('openccas').Event} event
 * @param {string} parameter
 */
function meaning(event, parameter) {
  // The program of the text counts call types otherwise than the tables of the text do: systems
  // that count like the program need a table of their own here.
  const names = { CALLTYPE: CallType, SERVICEGROUPPURPOSE: ServiceGroupPurpose }[parameter];
  if (names === undefined) return '';
  const number = event.getLongValue(parameter);
  const name = Object.entries(names).find(([, value]) => value === number)?.[0];
  return name === undefined ? '' : ` - ${name}`;
}

/** @param {string[]} words */
async function main([host = 'localhost', port = '2600']) {
  const logger = new EventLogger((line) => console.log(line));
  const terminal = createInterface({ input: process.stdin });
  process.once('SIGINT', () => terminal.close());
  await logger.initialize(host, Number(port));
  for await (const line of terminal) {
    const [command, ...rest] = line.trim().split(/\s+/);
    if (command === 'connect' && (rest.length === 0 || isPort(rest[1]))) {
      await logger.initialize(rest[0] ?? host, Number(rest[1] ?? port));
    } else if (command === 'disconnect') {
      await logger.disconnect();
    } else if (command === 'clear') {
      process.stdout.write(CLEAR);
    } else if (command === 'quit') {
      break;
    } else if (command !== '') {
      console.log(USAGE);
    }
  }
  terminal.close();
  await logger.close();
}

/** @param {string | undefined} word */
function isPort(word) {
  return word !== undefined && /^[0-9]{1,5}$/.test(word);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2));
}
