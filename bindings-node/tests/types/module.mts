// The same declarations for programs that are ECMAScript modules.

import { Client, type Delivered, EventType } from '../../index.mjs';

export async function uses(): Promise<void> {
  const client = await Client.open();
  client.on('delivered', (event: Delivered) => event.type === EventType.Delivered);
}
