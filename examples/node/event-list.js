/**
 * The events that the event logger knows, as its `Select Case` does: by number the name, and the
 * parameters in the capitals that programs for the COM object write them in, each after what stands
 * in front of its value.
 */

/** @typedef {readonly [label: string, parameter: string]} Row */

/** @type {Row} */
const REC_ID = ['RecID', 'RECID'];
/** @type {Row} */
const CALL_ID = ['CallID', 'CALLID'];
/** @type {Row} */
const SERVICE_GROUP = ['SG ID', 'SERVICEGROUPID'];
/** @type {Row} */
const CALL_TYPE = ['CallType', 'CALLTYPE'];
/** @type {Row} */
const CAUSE = ['Cause', 'CAUSE'];
/** @type {Row} */
const MESSAGE = ['MsgID', 'MESSAGEID'];
/** @type {Row} */
const CLERICAL = ['Clerical', 'CLERICALFLAG'];
/** @type {Row} */
const OPPOSITE_PARTY = ['OppositeParty', 'OPPOSITEPARTYNUMBER'];
/** @type {Row} */
const PRIVATE_DATA = ['PrivateData', 'PRIVATEDATA'];

/** @type {Row[]} */
const REASON = [
  ['ReasonID', 'REASONID'],
  ['ReasonString', 'REASONSTRING'],
];
/** @type {Row[]} */
const NUMBERS = [
  ['CallingParty', 'CALLINGPARTYNUMBER'],
  ['Called Number', 'CALLEDNUMBER'],
];
/** @type {Row[]} */
const CUSTOMER = [REC_ID, ['CampaignID', 'CAMPAIGNID'], ['CustomerID', 'CUSTOMERID']];
/** @type {Row[]} */
const TWO_CALLS = [
  ['HeldCallID', 'HELDCALLID'],
  ['ActiveCallID', 'ACTIVECALLID'],
];
/** @type {Row} */
const NEW_CALL = ['NewCallID', 'NEWCALLID'];

/**
 * The labels and data of an IVR.
 *
 * @param {number} count
 * @returns {Row[]}
 */
function ivr(count) {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
    [`IVR Label ${number}`, `IVRLABEL${number}`],
    [`IVR Data ${number}`, `IVRDATA${number}`],
  ]);
}

/** @type {Map<number, { name: string, rows: readonly Row[] }>} */
export const EVENTS = new Map();

/**
 * @param {number} number
 * @param {string} name
 * @param {...Row} rows
 */
function knows(number, name, ...rows) {
  EVENTS.set(number, { name, rows });
}

knows(
  1,
  'BroadcastLogon',
  REC_ID,
  ['DN', 'DN'],
  ['Name', 'NAME'],
  ['LogonID', 'LogonID'],
  ['SGList', 'ServiceGroupList'],
  ['VoiceReady', 'VOICEREADY'],
  ['MediaReady', 'MEDIAREADY'],
  ['EmailReady', 'EMAILREADY'],
  ['MachineName', 'MACHINENAME'],
);
knows(2, 'BroadcastLogoff', REC_ID);
knows(3, 'BroadcastReady', REC_ID);
knows(4, 'BroadcastNotReady', REC_ID, ...REASON);
knows(5, 'BroadcastEmailReady', REC_ID);
knows(6, 'BroadcastEmailNotReady', REC_ID, ...REASON);
knows(7, 'BroadcastOriginated', REC_ID, CALL_ID, SERVICE_GROUP, CALL_TYPE);
knows(8, 'BroadcastDelivered', REC_ID, CALL_ID, OPPOSITE_PARTY, PRIVATE_DATA, CAUSE, [
  'CalledNumber',
  'CALLEDNUMBER',
]);
knows(
  9,
  'BroadcastEstablished',
  REC_ID,
  CALL_ID,
  ['TrunkID', 'TRUNKID'],
  ['CallSubstate', 'CALLSUBSTATE'],
  OPPOSITE_PARTY,
  CAUSE,
  ['MediaServerSessionUri', 'MEDIASERVERSESSIONURI'],
);
knows(10, 'BroadcastHeld', REC_ID, CALL_ID, ['OnHold', 'ONHOLD']);
knows(11, 'BroadcastRetrieved', REC_ID, CALL_ID);
knows(
  12,
  'BroadcastTransferred',
  REC_ID,
  ...TWO_CALLS,
  NEW_CALL,
  CLERICAL,
  ['Transferring Agent', 'TRANSFERRINGAGENT'],
  OPPOSITE_PARTY,
  PRIVATE_DATA,
);
knows(13, 'BroadcastConferenced', REC_ID, ...TWO_CALLS, NEW_CALL, OPPOSITE_PARTY);
knows(
  14,
  'BroadcastConnectionCleared',
  REC_ID,
  CALL_ID,
  CLERICAL,
  ['Diverted', 'DIVERTEDFLAG'],
  // The program of the text leaves out a T; the parameter is found under both names.
  ['DivertDest', 'DIVERDESTINATION'],
);
knows(15, 'BroadcastClericalEnded', REC_ID, CALL_ID);
knows(16, 'BroadcastCallRejected', REC_ID, CALL_ID, CAUSE);
knows(17, 'BroadcastCallbackAccept', REC_ID, ['OrigCallID', 'ORIGCALLID'], CALL_ID, CALL_TYPE);
knows(18, 'BroadcastCallbackReject', REC_ID, CALL_ID, CALL_TYPE, CAUSE);
knows(
  19,
  'BroadcastCallbackStatus',
  REC_ID,
  CALL_ID,
  CALL_TYPE,
  ['Status', 'CALLBACKSTATUS'],
  CAUSE,
);
knows(20, 'BroadcastEmailReject', REC_ID, MESSAGE, SERVICE_GROUP, CAUSE);
knows(21, 'BroadcastEmailDelete', REC_ID, MESSAGE, CLERICAL);
knows(
  22,
  'BroadcastEmailReply',
  REC_ID,
  MESSAGE,
  SERVICE_GROUP,
  ['Subject', 'SUBJECT'],
  ['Forwarded', 'FORWARDFLAG'],
  ['Recipients', 'RECIPIENTLIST'],
  ['Text', 'EMAILTEXT'],
  CLERICAL,
);
knows(23, 'BroadcastEmailForward', REC_ID, MESSAGE, ['SG ID', 'SERVICEGROUPLIST']);
knows(
  24,
  'BroadcastCallInformation',
  REC_ID,
  CALL_ID,
  SERVICE_GROUP,
  ...NUMBERS,
  ...ivr(10),
  ['Time in Queue', 'TIMEINQUEUE'],
  CALL_TYPE,
);
knows(25, 'BroadcastCallback', REC_ID, SERVICE_GROUP, ...NUMBERS, ...ivr(3), CALL_TYPE);
knows(29, 'BroadcastCampaignAccept', ...CUSTOMER, CALL_ID);
knows(30, 'BroadcastCampaignReject', ...CUSTOMER, CAUSE);
knows(31, 'BroadcastCampaignStatus', ...CUSTOMER, CAUSE);
knows(
  32,
  'BroadcastCampaignInfo',
  ...CUSTOMER,
  ['Customer Name', 'CUSTOMERNAME'],
  ['Customer Number', 'CUSTOMERNUMBER'],
  ['Comment', 'COMMENT'],
  ...ivr(10),
);
knows(
  33,
  'BroadcastServiceGroupAdded',
  ['SG ID', 'RECID'],
  ['SG Name', 'NAME'],
  ['SG Type', 'SERVICEGROUPPURPOSE'],
);
knows(34, 'BroadcastAgentServiceGroupsChanged', REC_ID, ['SG List', 'SERVICEGROUPLIST']);
knows(35, 'BroadcastDataComplete');
knows(36, 'BroadcastDisconnect');
knows(
  37,
  'BroadcastXferCallInformation',
  REC_ID,
  ...TWO_CALLS,
  SERVICE_GROUP,
  ...NUMBERS,
  ...ivr(3),
);
