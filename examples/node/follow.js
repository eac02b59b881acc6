/**
 * Follows a contact centre, one line an event, and goes on where it was after a lost connection.
 *
 *     node follow.js [HOST [PORT]]
 *
 * A line is the position of the event, its type, the agent and the call. What was so already when
 * the program came has its position in brackets. It ends when the service does.
 */

import { Client, OpenccasError } from 'openccas';

/** @param {import('openccas').Event} event */
function lineOf(event) {
  const position = event.snapshot ? `(${event.seq})` : `${event.seq}`;
  const agent = `${event.get('RecID') ?? ''}`;
  const call = `${event.get('CallID') ?? ''}`;
  const name = event.className.padEnd(18);
  return `${position.padStart(6)} ${name} ${agent.padStart(4)} ${call.padStart(5)}`;
}

/**
 * Prints what happens, until the service ends.
 *
 * @param {string} host
 * @param {number} port
 */
async function follow(host, port) {
  const reconnect = { longestDelay: 500, attempts: 60 };
  const client = await Client.open({ host, port, name: 'follow', reconnect });
  try {
    for await (const item of client.events()) {
      switch (item.type) {
        case 'disconnected':
          console.log(`-- disconnected: ${item.reason.message}`);
          // The service says good-bye: there is nothing to wait for.
          if (item.reason.code === 'service_shutdown') return;
          break;
        case 'reconnected':
          console.log('-- connected again');
          break;
        case 'gap':
          console.log(`-- missing: ${item.from} to ${item.to ?? 0}`);
          break;
        case 'snapshotBegin':
          break;
        default:
          console.log(lineOf(item));
      }
    }
  } finally {
    await client.close();
  }
}

try {
  const [host = 'localhost', port = '2600'] = process.argv.slice(2);
  await follow(host, Number(port));
} catch (reason) {
  if (!(reason instanceof OpenccasError)) throw reason;
  console.error(reason.message);
  process.exitCode = 1;
}
