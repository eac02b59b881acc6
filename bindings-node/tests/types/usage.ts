// Checked by tsc, and never run.

import {
  type CallCause,
  Client,
  type Delivered,
  type Event,
  type EventName,
  EventType,
  type Held,
  type LogLevel,
  MediaType,
  type Notice,
  OpenccasError,
  Parameter,
  Simulator,
  setLog,
} from '../../index.js';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<T extends true>(_same?: T): void {}

export function narrows(event: Event): string {
  switch (event.type) {
    case EventType.Delivered:
      same<Equal<typeof event, Delivered>>();
      same<Equal<typeof event.recId, number>>();
      same<Equal<typeof event.oppositePartyNumber, string | undefined>>();
      same<Equal<typeof event.cause, CallCause | undefined>>();
      return event.oppositePartyNumber ?? '';
    case EventType.Unknown:
      return `${event.typeCode}`;
    default:
      // @ts-expect-error: it is not Delivered any more
      if (event.type === EventType.Delivered) return '';
      return event.typeName;
  }
}

export async function uses(): Promise<void> {
  await using sim = await Simulator.start({ seed: 7, strict: true });
  await using client = await Client.open({ host: sim.host, port: sim.port, reconnect: true });
  client.on('delivered', (event) => same<Equal<typeof event, Delivered>>());
  client.on('event', (event) => same<Equal<typeof event, Event>>());
  client.once('disconnect', (reason) => same<Equal<typeof reason, OpenccasError>>());
  // @ts-expect-error: no such event
  client.on('delverd', () => {});

  for await (const item of client.events({ types: ['delivered', EventType.Held], agentRecId: 7 })) {
    if (item.type === 'gap') same<Equal<typeof item.from, number>>();
    else if (item.type === EventType.Delivered) await client.answerCall(item.recId, item.callId);
  }
  for await (const item of client.events()) same<Equal<typeof item, Event | Notice>>();

  const call = await client.expect('established', { recId: 7 }, { timeout: 5000 });
  same<Equal<typeof call.callId, number>>();
  const expected = client.expect('held');
  same<Equal<typeof expected.ready, Promise<void>>>();
  await expected.ready;
  same<Equal<Awaited<typeof expected>, Held>>();
  // @ts-expect-error: no such attribute
  client.expect('established', { recid: 7 });

  same<Equal<Awaited<ReturnType<Client['getVoiceReadyStatus']>>, boolean>>();
  const reasons = await client.getNotReadyReasons(-1, { signal: AbortSignal.timeout(100) });
  same<Equal<(typeof reasons)[number]['name'], string>>(reasons.length > 0 ? undefined : undefined);
  await client.setVoiceNotReady(7);
  await client.setVoiceNotReady(7, 3, { timeout: 100 });
  await client.setAgentIvrDataWithCdr(7, -1, 3, MediaType.Voice, new Map([['Language', 'en']]));
  await client.setCallbackCallStatus(7, 1, 2, new Date(), true);
  // @ts-expect-error: a number is not a text
  await client.makeCall(7, 4711);

  same<Equal<Awaited<ReturnType<Simulator['inboundCall']>>, number>>();
  await sim.inboundCall({ group: 1, ivr: [['Language', 'en']] });
  // @ts-expect-error: the group is missing
  await sim.inboundCall({ from: '0701' });

  for (const { state, callId } of sim.state().agents[0]?.calls ?? []) {
    same<Equal<typeof state, 'calling' | 'alerting' | 'connected' | 'holding'>>();
    same<Equal<typeof callId, number>>();
  }
  for (const preview of sim.state().previews) {
    if (preview.task === 'callback') same<Equal<typeof preview.callbackId, number>>();
    // @ts-expect-error: it is pending as far as is known
    preview.callId;
  }

  setLog(({ level, message }) => {
    same<Equal<typeof level, LogLevel>>();
    same<Equal<typeof message, string>>();
  });
  // @ts-expect-error: no such level
  setLog(() => {}, { level: 'loud' });
  setLog(null);

  const picture = client.model().snapshot();
  for (const agent of picture.agents) {
    if (agent.voice.state === 'not_ready' && agent.voice.reason !== 'unknown') {
      same<
        Equal<typeof agent.voice.reason, { readonly id: number; readonly text: string } | null>
      >();
    }
  }
}

export function reads(event: Delivered): void {
  same<Equal<ReturnType<typeof event.getLongValue>, number>>();
  event.get(Parameter.RecId);
  event.get('RECID');
  const names: EventName[] = ['delivered', 'serviceDisconnect'];
  void names;
}

export function fails(error: unknown): string {
  if (!(error instanceof OpenccasError)) return '';
  // @ts-expect-error: no such kind
  if (error.code === 'agent_unknwon') return '';
  return error.code === 'agent_unknown' ? error.outcome : `${error.number}`;
}
