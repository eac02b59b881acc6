/** The events that everybody sends: the same as in the benchmarks of the Rust client, as JSON. */

'use strict';

/** Events in a round. */
const COUNT = 1_000_000;
/** Events of a round for those that are much slower. */
const LESS = 300_032;

const NAMES = ['Zoë Müller', 'Łukasz Żak', '山田 太郎', 'Ñuria Peña'];

const BODIES = Array.from({ length: 64 }, (_, index) => {
  const number = `+49 30 ${String(index * 7919).padStart(7, '0')}`;
  const name = NAMES[index % 4];
  const call = { RecID: 100 + index, CallID: 5000 + index };
  return [
    {
      type: 'Delivered',
      ...call,
      OppositePartyNumber: number,
      TrunkID: 'T-07',
      CalledNumber: '0800 555 010',
      PrivateData: 'Kündigung – Rückruf gewünscht, VIP-Kunde',
      Cause: 0,
    },
    {
      type: 'Established',
      ...call,
      PrivateData: name,
      TrunkID: 'T-07',
      CallSubstate: 0,
      OppositePartyNumber: number,
      Cause: 0,
      MediaServerSessionUri: 'sip:7f2c@media.example.com',
    },
    {
      type: 'CallInformation',
      ...call,
      ServiceGroupID: 4,
      CallingPartyNumber: number,
      CalledNumber: '0800 555 010',
      IVRLabel1: 'Kunde',
      IVRData1: name,
      TimeInQueue: 12 + index,
      CallType: 3,
    },
    {
      type: 'NotReady',
      RecID: 100 + index,
      ReasonID: 3,
      ReasonString: 'Mittagspause — bis gleich',
      Name: name,
      MachineName: 'CC-WS-0042.example.com',
      LogonID: 'agent0042',
      DN: '4711',
    },
  ][index % 4];
});

const LINES = BODIES.map((body) => JSON.stringify(body));

/** What the two properties that are read add up to, over so many events. */
function checksum(count) {
  const once = BODIES.reduce((sum, body) => sum + body.RecID + (body.CallID ?? 0), 0);
  return (count / BODIES.length) * once;
}

module.exports = { COUNT, LESS, LINES, checksum };
