// Generated from tests/conformance/examples.json by `cargo xtask codegen`. Do not edit.

// The examples of the reference: checked by tsc, and never run.

import { type Client, MediaType } from '../../index.js';

/** What a program does with what it reads. */
declare function show(...values: unknown[]): void;

export async function initialize(client: Client): Promise<void> {
  await client.initialize();
}

export async function connect(client: Client): Promise<void> {
  await client.connect('127.0.0.1', 2600);
}

export async function connectWithIpAddress(client: Client): Promise<void> {
  await client.connectWithIpAddress('127.0.0.1', 2600, '127.0.0.1');
}

export async function connectWithDirectConnect(client: Client): Promise<void> {
  await client.connectWithDirectConnect('127.0.0.1', 2600);
}

export async function uninitialize(client: Client): Promise<void> {
  await client.uninitialize();
}

export async function getLastErrorInfo(client: Client): Promise<void> {
  const { error, errorString } = await client.getLastErrorInfo();
  show(error, errorString);
}

export async function setLogonCredentials(client: Client): Promise<void> {
  await client.setLogonCredentials('admin', 'secret', 5);
}

export async function getAgentRecIdFromLogonId(client: Client): Promise<void> {
  const agentRecId = await client.getAgentRecIdFromLogonId('cy');
  show(agentRecId);
}

export async function makeCall(client: Client): Promise<void> {
  await client.makeCall(7, '4008');
}

export async function answerCall(client: Client): Promise<void> {
  await client.answerCall(7, 2001);
}

export async function hangupCall(client: Client): Promise<void> {
  await client.hangupCall(7, 2001);
}

export async function hangupSession(client: Client): Promise<void> {
  await client.hangupSession(101, 2001);
}

export async function holdCall(client: Client): Promise<void> {
  await client.holdCall(7, 2001);
}

export async function retrieveCall(client: Client): Promise<void> {
  await client.retrieveCall(7, 2001);
}

export async function conferenceCall(client: Client): Promise<void> {
  await client.conferenceCall(7);
}

export async function transferCall(client: Client): Promise<void> {
  await client.transferCall(7, 2001);
}

export async function deflectCall(client: Client): Promise<void> {
  await client.deflectCall(7, '5551003', 2001);
}

export async function rejectServiceCall(client: Client): Promise<void> {
  await client.rejectServiceCall(7, 2001);
}

export async function cancelClerical(client: Client): Promise<void> {
  await client.cancelClerical(7, 2001);
}

export async function cancelSessionClerical(client: Client): Promise<void> {
  await client.cancelSessionClerical(101, 2001);
}

export async function extendClerical(client: Client): Promise<void> {
  await client.extendClerical(7, 2001, 60);
}

export async function setVoiceReady(client: Client): Promise<void> {
  await client.setVoiceReady(7);
}

export async function setVoiceNotReady(client: Client): Promise<void> {
  await client.setVoiceNotReady(7, 4);
}

export async function getVoiceReadyStatus(client: Client): Promise<void> {
  const status = await client.getVoiceReadyStatus(7);
  show(status);
}

export async function setEmailReady(client: Client): Promise<void> {
  await client.setEmailReady(7);
}

export async function setEmailNotReady(client: Client): Promise<void> {
  await client.setEmailNotReady(7);
}

export async function getEmailReadyStatus(client: Client): Promise<void> {
  const status = await client.getEmailReadyStatus(7);
  show(status);
}

export async function getNotReadyReasons(client: Client): Promise<void> {
  const reasons = await client.getNotReadyReasons(-1);
  show(reasons);
}

export async function logonPhoneAgent(client: Client): Promise<void> {
  await client.logonPhoneAgent('2200', '4022', -1, 1);
}

export async function logoffPhoneAgent(client: Client): Promise<void> {
  await client.logoffPhoneAgent('2200', -1);
}

export async function setPhoneAgentReady(client: Client): Promise<void> {
  await client.setPhoneAgentReady('2200', -1);
}

export async function setPhoneAgentNotReady(client: Client): Promise<void> {
  await client.setPhoneAgentNotReady('2200', -1, 4);
}

export async function getPhoneAgentVoiceReadyStatus(client: Client): Promise<void> {
  const val = await client.getPhoneAgentVoiceReadyStatus(22);
  show(val);
}

export async function getPhoneAgentRecIdFromExtension(client: Client): Promise<void> {
  const val = await client.getPhoneAgentRecIdFromExtension('4022');
  show(val);
}

export async function getPhoneAgentServiceGroupId(client: Client): Promise<void> {
  const val = await client.getPhoneAgentServiceGroupId('4021');
  show(val);
}

export async function getAgentServiceGroups(client: Client): Promise<void> {
  const groups = await client.getAgentServiceGroups(7);
  show(groups);
}

export async function getPhoneAgentStatus(client: Client): Promise<void> {
  const phoneAgentStatus = await client.getPhoneAgentStatus(21);
  show(phoneAgentStatus);
}

export async function setAgentCqCodes(client: Client): Promise<void> {
  await client.setAgentCqCodes(7, 2001, 1, [['12', 'ignored'], ['99', 'Other'], ['98', '']]);
}

export async function setPrivateData(client: Client): Promise<void> {
  await client.setPrivateData(7, 2001, 'gold');
}

export async function deflectPhoneAgentCall(client: Client): Promise<void> {
  await client.deflectPhoneAgentCall(21, -1, 2001, '5551003');
}

export async function setAgentIvrData(client: Client): Promise<void> {
  await client.setAgentIvrData(7, -1, 2001, [['Language', 'Swedish'], ['Customer', 'K-4711'], ['Topic', 'Invoice']]);
}

export async function getAgentCallManagerId(client: Client): Promise<void> {
  const val = await client.getAgentCallManagerId(7);
  show(val);
}

export async function setAgentIvrDataWithCdr(client: Client): Promise<void> {
  await client.setAgentIvrDataWithCdr(7, -1, 2001, MediaType.Voice, [['Language', 'for good'], ['new', 'x'], ['newer', 'y']]);
}

export async function setChatReady(client: Client): Promise<void> {
  await client.setChatReady(7);
}

export async function setChatNotReady(client: Client): Promise<void> {
  await client.setChatNotReady(7);
}

export async function setOpenMediaReady(client: Client): Promise<void> {
  await client.setOpenMediaReady(7);
}

export async function setOpenMediaNotReady(client: Client): Promise<void> {
  await client.setOpenMediaNotReady(7);
}

export async function stopApp(client: Client): Promise<void> {
  await client.stopApp(7);
}

export async function makeCampaignCall(client: Client): Promise<void> {
  await client.makeCampaignCall(7, 50, 501, 2001, '5551003');
}

export async function rejectCampaignCall(client: Client): Promise<void> {
  await client.rejectCampaignCall(7, 50, 501, 1);
}

export async function setCampaignCallStatus(client: Client): Promise<void> {
  await client.setCampaignCallStatus(7, 2001, 2, '2026-01-05T09:30:00', false, false, 'call again');
}

export async function getAgentMediaSettings(client: Client): Promise<void> {
  const agentMediaSettings = await client.getAgentMediaSettings(201);
  show(agentMediaSettings);
}

export async function makeCallbackCall(client: Client): Promise<void> {
  await client.makeCallbackCall(7, 1, 2001, '5551003');
}

export async function rejectCallbackCall(client: Client): Promise<void> {
  await client.rejectCallbackCall(7, 1, 1);
}

export async function setCallbackCallStatus(client: Client): Promise<void> {
  await client.setCallbackCallStatus(7, 2001, 1, '2026-01-05T09:30:00', false);
}

export async function sendDtmf(client: Client): Promise<void> {
  await client.sendDtmf(7, 2001, '12#');
}

export function events(client: Client): void {
  client.on('logon', (event) => show(event.name, event.dn));
  client.on('logoff', (event) => show(event.recId));
  client.on('ready', (event) => show(event.recId));
  client.on('notReady', (event) => show(event.recId, event.reasonString));
  client.on('emailReady', (event) => show(event.recId));
  client.on('emailNotReady', (event) => show(event.recId, event.reasonString));
  client.on('originated', (event) => show(event.recId, event.callId));
  client.on('delivered', (event) => show(event.recId, event.oppositePartyNumber));
  client.on('established', (event) => show(event.recId, event.privateData));
  client.on('held', (event) => show(event.recId, event.callId));
  client.on('retrieved', (event) => show(event.recId, event.callId));
  client.on('transferred', (event) => show(event.recId, event.oppositePartyNumber));
  client.on('conferenced', (event) => show(event.recId, event.oppositePartyNumber));
  client.on('connectionCleared', (event) => show(event.recId, event.divertDestination));
  client.on('clericalEnded', (event) => show(event.recId, event.callId));
  client.on('callRejected', (event) => show(event.recId, event.cause));
  client.on('callbackAccept', (event) => show(event.recId, event.origCallId));
  client.on('callbackReject', (event) => show(event.recId, event.cause));
  client.on('callbackStatus', (event) => show(event.recId, event.cause));
  client.on('emailReject', (event) => show(event.recId, event.cause));
  client.on('emailDelete', (event) => show(event.recId, event.messageId));
  client.on('emailReply', (event) => show(event.recId, event.subject));
  client.on('emailForward', (event) => show(event.recId, event.messageId));
  client.on('callInformation', (event) => show(event.recId, event.callingPartyNumber));
  client.on('callback', (event) => show(event.recId, event.callingPartyNumber));
  client.on('campaignAccept', (event) => show(event.recId, event.campaignId));
  client.on('campaignReject', (event) => show(event.recId, event.cause));
  client.on('campaignStatus', (event) => show(event.recId, event.cause));
  client.on('campaignInfo', (event) => show(event.recId, event.customerName));
  client.on('serviceGroupAdded', (event) => show(event.recId, event.name));
  client.on('agentServiceGroupsChanged', (event) => show(event.recId, event.serviceGroupList));
  client.on('dataComplete', () => show());
  client.on('serviceDisconnect', () => show());
  client.on('xferCallInformation', (event) => show(event.recId, event.callingPartyNumber));
  client.on('ipAgentInfo', (event) => show(event.recId, event.ipAddress));
  client.on('callInformationUpdate', (event) => show(event.recId, event.ivrLabel1));
  client.on('associatedDataSet', (event) => show(event.recId, event.privateData));
  client.on('cqCodes', (event) => show(event.recId, event.cqCodeList));
  client.on('failed', (event) => show(event.recId, event.calledNumber));
  client.on('recordingStarted', (event) => show(event.recId, event.dn));
  client.on('recordingStopped', (event) => show(event.recId, event.callId));
  client.on('logonPhoneAgent', (event) => show(event.recId, event.dn));
  client.on('logoffPhoneAgent', (event) => show(event.recId));
  client.on('phoneAgentStatuses', (event) => show(event.recId, event.callSubstate));
  client.on('phoneAgentCallInformation', (event) => show(event.recId, event.callingPartyNumber));
  client.on('openMediaRejected', (event) => show(event.recId, event.cause));
  client.on('openMediaHandling', (event) => show(event.recId, event.sessionId));
  client.on('openMediaCompleted', (event) => show(event.recId, event.sessionId));
  client.on('openMediaNotReady', (event) => show(event.recId, event.reasonString));
  client.on('openMediaReady', (event) => show(event.recId));
  client.on('chatReject', (event) => show(event.recId, event.cause));
  client.on('chatHandling', (event) => show(event.recId, event.sessionId));
  client.on('chatComplete', (event) => show(event.recId, event.sessionId));
  client.on('chatReady', (event) => show(event.recId));
  client.on('chatNotReady', (event) => show(event.recId, event.reasonString));
  client.on('emailRedirect', (event) => show(event.recId, event.emailText));
  client.on('chatRedirect', (event) => show(event.recId, event.toRecId));
  client.on('emailHandling', (event) => show(event.recId, event.messageId));
  client.on('smsHandling', (event) => show(event.recId, event.messageId));
  client.on('openMediaRedirect', (event) => show(event.recId, event.toRecId));
  client.on('chatForward', (event) => show(event.recId, event.sessionId));
  client.on('openMediaForward', (event) => show(event.recId, event.sessionId));
}
