// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

'use strict';

const { EventEmitter } = require('node:events');
const { request } = require('../request.js');
const reply = require('../reply.js');

const PHONE_AGENT_STATUS = reply.record([
  ['loggedOn', reply.flag],
  ['ready', reply.flag],
  ['notReadyReasonId', reply.long],
  ['callState', reply.long],
  ['serviceGroupId', reply.long],
  ['callId', reply.long],
]);

const AGENT_MEDIA_SETTINGS = reply.record([
  ['numberOfConcurrentOm', reply.long],
  ['receiveChatWhileHandlingOm', reply.longFlag],
  ['receiveEmailWhileHandlingOm', reply.longFlag],
  ['receiveVoiceWhileHandlingOm', reply.longFlag],
  ['receiveChatWhileHandlingVoice', reply.longFlag],
  ['receiveEmailWhileHandlingVoice', reply.longFlag],
  ['receiveOmWhileHandlingVoice', reply.longFlag],
  ['numberOfConcurrentChat', reply.long],
  ['receiveVoiceWhileHandlingChat', reply.longFlag],
  ['receiveEmailWhileHandlingChat', reply.longFlag],
  ['receiveOmWhileHandlingChat', reply.longFlag],
  ['numberOfConcurrentEmail', reply.long],
  ['receiveVoiceWhileHandlingEmail', reply.longFlag],
  ['receiveChatWhileHandlingEmail', reply.longFlag],
  ['receiveOmWhileHandlingEmail', reply.longFlag],
  ['chatEnabled', reply.longFlag],
  ['emailEnabled', reply.longFlag],
  ['smsEnabled', reply.longFlag],
  ['omEnabled', reply.longFlag],
]);

/** The requests as methods; `Client` adds the connection. */
class Methods extends EventEmitter {
  getAgentRecIdFromLogonId(agentLogonId, options) {
    return request(this, 8, options, reply.long, (to) => {
      to.text('agentLogonId', agentLogonId);
    });
  }

  makeCall(agentRecId, dialString, options) {
    return request(this, 9, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.text('dialString', dialString);
    });
  }

  answerCall(agentRecId, callId, options) {
    return request(this, 10, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  hangupCall(agentRecId, callId, options) {
    return request(this, 11, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  hangupSession(agentRecId, sessionId, options) {
    return request(this, 12, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('sessionId', sessionId);
    });
  }

  holdCall(agentRecId, callId, options) {
    return request(this, 13, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  retrieveCall(agentRecId, callId, options) {
    return request(this, 14, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  conferenceCall(agentRecId, options) {
    return request(this, 15, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  transferCall(agentRecId, heldCallId, options) {
    return request(this, 16, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('heldCallId', heldCallId);
    });
  }

  deflectCall(agentRecId, dest, callId, options) {
    return request(this, 17, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.text('dest', dest);
      to.long('callId', callId);
    });
  }

  rejectServiceCall(agentRecId, callId, options) {
    return request(this, 18, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  cancelClerical(agentRecId, callId, options) {
    return request(this, 19, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
    });
  }

  cancelSessionClerical(agentRecId, sessionId, options) {
    return request(this, 20, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('sessionId', sessionId);
    });
  }

  extendClerical(agentRecId, callId, numSeconds, options) {
    return request(this, 21, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
      to.long('numSeconds', numSeconds);
    });
  }

  setVoiceReady(agentRecId, options) {
    return request(this, 22, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setVoiceNotReady(agentRecId, reason, options) {
    return request(this, 23, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('reason', reason ?? 0);
    });
  }

  getVoiceReadyStatus(agentRecId, options) {
    return request(this, 24, options, reply.longFlag, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setEmailReady(agentRecId, options) {
    return request(this, 25, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setEmailNotReady(agentRecId, options) {
    return request(this, 26, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  getEmailReadyStatus(agentRecId, options) {
    return request(this, 27, options, reply.longFlag, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  getNotReadyReasons(tenantRecId, options) {
    return request(this, 28, options, reply.idNames, (to) => {
      to.long('tenantRecId', tenantRecId);
    });
  }

  logonPhoneAgent(pin, extension, tenantId, oasId, options) {
    return request(this, 29, options, reply.nothing, (to) => {
      to.text('pin', pin);
      to.text('extension', extension);
      to.long('tenantId', tenantId);
      to.long('oasId', oasId);
    });
  }

  logoffPhoneAgent(pin, tenantId, options) {
    return request(this, 30, options, reply.nothing, (to) => {
      to.text('pin', pin);
      to.long('tenantId', tenantId);
    });
  }

  setPhoneAgentReady(pin, tenantId, options) {
    return request(this, 31, options, reply.nothing, (to) => {
      to.text('pin', pin);
      to.long('tenantId', tenantId);
    });
  }

  setPhoneAgentNotReady(pin, tenantId, reasonId, options) {
    return request(this, 32, options, reply.nothing, (to) => {
      to.text('pin', pin);
      to.long('tenantId', tenantId);
      to.long('reasonId', reasonId ?? 0);
    });
  }

  getPhoneAgentVoiceReadyStatus(agentRecId, options) {
    return request(this, 33, options, reply.longFlag, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  getPhoneAgentRecIdFromExtension(extension, options) {
    return request(this, 34, options, reply.long, (to) => {
      to.text('extension', extension);
    });
  }

  getPhoneAgentServiceGroupId(extension, options) {
    return request(this, 35, options, reply.long, (to) => {
      to.text('extension', extension);
    });
  }

  getAgentServiceGroups(agentRecId, options) {
    return request(this, 36, options, reply.idNames, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  getPhoneAgentStatus(agentRecId, options) {
    return request(this, 37, options, PHONE_AGENT_STATUS, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setAgentCqCodes(agentRecId, callId, serviceGroupId, cqCodes, options) {
    return request(this, 38, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
      to.long('serviceGroupId', serviceGroupId);
      to.codes('cqCodes', cqCodes);
    });
  }

  setPrivateData(agentRecId, callId, privateData, options) {
    return request(this, 39, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
      to.text('privateData', privateData);
    });
  }

  deflectPhoneAgentCall(agentRecId, tenantId, callId, dest, options) {
    return request(this, 40, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('tenantId', tenantId);
      to.long('callId', callId);
      to.text('dest', dest);
    });
  }

  setAgentIvrData(agentRecId, tenantId, callId, ivr, options) {
    return request(this, 41, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('tenantId', tenantId);
      to.long('callId', callId);
      to.ivr('ivr', ivr);
    });
  }

  getAgentCallManagerId(agentRecId, options) {
    return request(this, 42, options, reply.long, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setAgentIvrDataWithCdr(agentRecId, tenantId, callId, mediaType, ivr, options) {
    return request(this, 43, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('tenantId', tenantId);
      to.long('callId', callId);
      to.long('mediaType', mediaType);
      to.ivr('ivr', ivr);
    });
  }

  setChatReady(agentRecId, options) {
    return request(this, 44, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setChatNotReady(agentRecId, options) {
    return request(this, 45, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setOpenMediaReady(agentRecId, options) {
    return request(this, 46, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  setOpenMediaNotReady(agentRecId, options) {
    return request(this, 47, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  stopApp(agentRecId, options) {
    return request(this, 48, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  makeCampaignCall(agentRecId, campaignId, customerId, campaignCallId, dialString, options) {
    return request(this, 49, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('campaignId', campaignId);
      to.long('customerId', customerId);
      to.long('campaignCallId', campaignCallId);
      to.text('dialString', dialString);
    });
  }

  rejectCampaignCall(agentRecId, campaignId, customerId, reason, options) {
    return request(this, 50, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('campaignId', campaignId);
      to.long('customerId', customerId);
      to.long('reason', reason);
    });
  }

  setCampaignCallStatus(agentRecId, campaignCallId, status, nextCallAttempt, closeForm, updateComment, comment, options) {
    return request(this, 51, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('campaignCallId', campaignCallId);
      to.long('status', status);
      to.date('nextCallAttempt', nextCallAttempt);
      to.flag('closeForm', closeForm);
      to.flag('updateComment', updateComment);
      to.text('comment', comment);
    });
  }

  getAgentMediaSettings(agentRecId, options) {
    return request(this, 52, options, AGENT_MEDIA_SETTINGS, (to) => {
      to.long('agentRecId', agentRecId);
    });
  }

  makeCallbackCall(agentRecId, callbackId, callbackCallId, dialString, options) {
    return request(this, 53, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callbackId', callbackId);
      to.long('callbackCallId', callbackCallId);
      to.text('dialString', dialString);
    });
  }

  rejectCallbackCall(agentRecId, callbackId, reason, options) {
    return request(this, 54, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callbackId', callbackId);
      to.long('reason', reason);
    });
  }

  setCallbackCallStatus(agentRecId, callbackCallId, status, nextCallAttempt, closeForm, options) {
    return request(this, 55, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callbackCallId', callbackCallId);
      to.long('status', status);
      to.date('nextCallAttempt', nextCallAttempt);
      to.flag('closeForm', closeForm);
    });
  }

  sendDtmf(agentRecId, callId, digits, options) {
    return request(this, 56, options, reply.nothing, (to) => {
      to.long('agentRecId', agentRecId);
      to.long('callId', callId);
      to.text('digits', digits);
    });
  }
}

module.exports = { Methods };
