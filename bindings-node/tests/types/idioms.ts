// What programs for the COM object do, in Node: checked by tsc, and shown in the documents.

import { type Client, type Event, EventType, OpenccasError } from '../../index.js';

export async function start(client: Client, host: string, port: number): Promise<void> {
  client.on('delivered', async (call) => {
    console.log(`agent ${call.recId}: ${call.oppositePartyNumber} rings`);
    await client.answerCall(call.recId, call.callId);
  });
  client.on('dataComplete', () => console.log('all is told'));
  client.on('disconnect', async (reason) => {
    console.log(`disconnected: ${reason.message}`);
    await client.uninitialize();
  });
  await client.initialize();
  await client.connectWithDirectConnect(host, port);
}

export function byName(event: Event): void {
  if (event.getType() === EventType.Delivered) {
    const number = event.getStringValue('OPPOSITEPARTYNUMBER');
    console.log(`agent ${event.getLongValue('RecID')}: ${number} rings`);
  }
}

export async function dial(client: Client): Promise<void> {
  try {
    await client.makeCall(7, '4008');
  } catch (error) {
    if (!(error instanceof OpenccasError)) throw error;
    console.log(`${error.code}: ${error.message}`);
  }
}

export async function dialAndWait(client: Client): Promise<void> {
  const originated = client.expect('originated', { recId: 7 }, { timeout: 5000 });
  await client.makeCall(7, '4008');
  console.log((await originated).callId);
}
