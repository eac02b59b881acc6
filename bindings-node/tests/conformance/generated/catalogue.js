// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

'use strict';

const openccas = require('../../../index.js');
const written = require('../written.js');

const { Parameter } = openccas;

/** The requests: how the typed method is called with what a case gives, and what it returns. */
const METHODS = new Map([
  ['GetAgentRecIDFromLogonID', {
    outputs: ['lAgentRecID'],
    async call(client, given) {
      const result = await client.getAgentRecIdFromLogonId(
        given.text('bstrAgentLogonID'),
      );
      return [
        written.long(result),
      ];
    },
  }],
  ['MakeCall', {
    outputs: [],
    async call(client, given) {
      await client.makeCall(
        given.long('lAgentRecID'),
        given.text('bstrDialString'),
      );
      return [
      ];
    },
  }],
  ['AnswerCall', {
    outputs: [],
    async call(client, given) {
      await client.answerCall(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['HangupCall', {
    outputs: [],
    async call(client, given) {
      await client.hangupCall(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['HangupSession', {
    outputs: [],
    async call(client, given) {
      await client.hangupSession(
        given.long('lAgentRecID'),
        given.long('lSessionID'),
      );
      return [
      ];
    },
  }],
  ['HoldCall', {
    outputs: [],
    async call(client, given) {
      await client.holdCall(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['RetrieveCall', {
    outputs: [],
    async call(client, given) {
      await client.retrieveCall(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['ConferenceCall', {
    outputs: [],
    async call(client, given) {
      await client.conferenceCall(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['TransferCall', {
    outputs: [],
    async call(client, given) {
      await client.transferCall(
        given.long('lAgentRecID'),
        given.long('lHeldCallID'),
      );
      return [
      ];
    },
  }],
  ['DeflectCall', {
    outputs: [],
    async call(client, given) {
      await client.deflectCall(
        given.long('lAgentRecID'),
        given.text('bstrDest'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['RejectServiceCall', {
    outputs: [],
    async call(client, given) {
      await client.rejectServiceCall(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['CancelClerical', {
    outputs: [],
    async call(client, given) {
      await client.cancelClerical(
        given.long('lAgentRecID'),
        given.long('lCallID'),
      );
      return [
      ];
    },
  }],
  ['CancelSessionClerical', {
    outputs: [],
    async call(client, given) {
      await client.cancelSessionClerical(
        given.long('lAgentRecID'),
        given.long('lSessionID'),
      );
      return [
      ];
    },
  }],
  ['ExtendClerical', {
    outputs: [],
    async call(client, given) {
      await client.extendClerical(
        given.long('lAgentRecID'),
        given.long('lCallID'),
        given.long('lNumSeconds'),
      );
      return [
      ];
    },
  }],
  ['SetVoiceReady', {
    outputs: [],
    async call(client, given) {
      await client.setVoiceReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['SetVoiceNotReady', {
    outputs: [],
    async call(client, given) {
      await client.setVoiceNotReady(
        given.long('lAgentRecID'),
        given.long('lReason', true),
      );
      return [
      ];
    },
  }],
  ['GetVoiceReadyStatus', {
    outputs: ['lStatus'],
    async call(client, given) {
      const result = await client.getVoiceReadyStatus(
        given.long('lAgentRecID'),
      );
      return [
        written.longflag(result),
      ];
    },
  }],
  ['SetEmailReady', {
    outputs: [],
    async call(client, given) {
      await client.setEmailReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['SetEmailNotReady', {
    outputs: [],
    async call(client, given) {
      await client.setEmailNotReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['GetEmailReadyStatus', {
    outputs: ['lStatus'],
    async call(client, given) {
      const result = await client.getEmailReadyStatus(
        given.long('lAgentRecID'),
      );
      return [
        written.longflag(result),
      ];
    },
  }],
  ['GetNotReadyReasons', {
    outputs: ['bstrReasons'],
    async call(client, given) {
      const result = await client.getNotReadyReasons(
        given.long('lTenantRecID'),
      );
      return [
        written.idnamelist(result),
      ];
    },
  }],
  ['LogonPhoneAgent', {
    outputs: [],
    async call(client, given) {
      await client.logonPhoneAgent(
        given.text('bstrPIN'),
        given.text('bstrExtension'),
        given.long('lTenantID'),
        given.long('lOASID'),
      );
      return [
      ];
    },
  }],
  ['LogoffPhoneAgent', {
    outputs: [],
    async call(client, given) {
      await client.logoffPhoneAgent(
        given.text('bstrPIN'),
        given.long('lTenantID'),
      );
      return [
      ];
    },
  }],
  ['SetPhoneAgentReady', {
    outputs: [],
    async call(client, given) {
      await client.setPhoneAgentReady(
        given.text('bstrPIN'),
        given.long('lTenantID'),
      );
      return [
      ];
    },
  }],
  ['SetPhoneAgentNotReady', {
    outputs: [],
    async call(client, given) {
      await client.setPhoneAgentNotReady(
        given.text('bstrPIN'),
        given.long('lTenantID'),
        given.long('lReasonID', true),
      );
      return [
      ];
    },
  }],
  ['GetPhoneAgentVoiceReadyStatus', {
    outputs: ['val'],
    async call(client, given) {
      const result = await client.getPhoneAgentVoiceReadyStatus(
        given.long('lAgentRecID'),
      );
      return [
        written.longflag(result),
      ];
    },
  }],
  ['GetPhoneAgentRecIDFromExtension', {
    outputs: ['val'],
    async call(client, given) {
      const result = await client.getPhoneAgentRecIdFromExtension(
        given.text('bstrExtension'),
      );
      return [
        written.long(result),
      ];
    },
  }],
  ['GetPhoneAgentServiceGroupID', {
    outputs: ['val'],
    async call(client, given) {
      const result = await client.getPhoneAgentServiceGroupId(
        given.text('bstrExtension'),
      );
      return [
        written.long(result),
      ];
    },
  }],
  ['GetAgentServiceGroups', {
    outputs: ['bstrGroups'],
    async call(client, given) {
      const result = await client.getAgentServiceGroups(
        given.long('lAgentRecID'),
      );
      return [
        written.idnamelist(result),
      ];
    },
  }],
  ['GetPhoneAgentstatus', {
    outputs: ['loggedOn', 'ready', 'notReadyReasonID', 'callState', 'serviceGroupID', 'callID'],
    async call(client, given) {
      const result = await client.getPhoneAgentStatus(
        given.long('lAgentRecID'),
      );
      return [
        written.flag(result.loggedOn),
        written.flag(result.ready),
        written.long(result.notReadyReasonId),
        written.long(result.callState),
        written.long(result.serviceGroupId),
        written.long(result.callId),
      ];
    },
  }],
  ['SetAgentCQCodes', {
    outputs: [],
    async call(client, given) {
      await client.setAgentCqCodes(
        given.long('lAgentRecID'),
        given.long('lCallID'),
        given.long('lServiceGroupID'),
        given.codes('bstrCQCodes'),
      );
      return [
      ];
    },
  }],
  ['SetPrivateData', {
    outputs: [],
    async call(client, given) {
      await client.setPrivateData(
        given.long('lAgentRecID'),
        given.long('lCallID'),
        given.text('bstrPrivateData'),
      );
      return [
      ];
    },
  }],
  ['DeflectPhoneAgentCall', {
    outputs: [],
    async call(client, given) {
      await client.deflectPhoneAgentCall(
        given.long('lAgentRecID'),
        given.long('lTenantID'),
        given.long('lCallID'),
        given.text('bstrDest'),
      );
      return [
      ];
    },
  }],
  ['SetAgentIVRData', {
    outputs: [],
    async call(client, given) {
      await client.setAgentIvrData(
        given.long('lAgentRecID'),
        given.long('lTenantID'),
        given.long('lCallID'),
        given.fields(),
      );
      return [
      ];
    },
  }],
  ['GetAgentCallManagerID', {
    outputs: ['val'],
    async call(client, given) {
      const result = await client.getAgentCallManagerId(
        given.long('lAgentRecID'),
      );
      return [
        written.long(result),
      ];
    },
  }],
  ['SetAgentIVRDataWithCDR', {
    outputs: [],
    async call(client, given) {
      await client.setAgentIvrDataWithCdr(
        given.long('lAgentRecID'),
        given.long('lTenantID'),
        given.long('lCallID'),
        given.long('lMediaType'),
        given.fields(),
      );
      return [
      ];
    },
  }],
  ['SetChatReady', {
    outputs: [],
    async call(client, given) {
      await client.setChatReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['SetChatNotReady', {
    outputs: [],
    async call(client, given) {
      await client.setChatNotReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['SetOpenMediaReady', {
    outputs: [],
    async call(client, given) {
      await client.setOpenMediaReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['SetOpenMediaNotReady', {
    outputs: [],
    async call(client, given) {
      await client.setOpenMediaNotReady(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['StopApp', {
    outputs: [],
    async call(client, given) {
      await client.stopApp(
        given.long('lAgentRecID'),
      );
      return [
      ];
    },
  }],
  ['MakeCampaignCall', {
    outputs: [],
    async call(client, given) {
      await client.makeCampaignCall(
        given.long('lAgentRecID'),
        given.long('lCampaignID'),
        given.long('lCustomerID'),
        given.long('lCampaignCallID'),
        given.text('bstrDialString'),
      );
      return [
      ];
    },
  }],
  ['RejectCampaignCall', {
    outputs: [],
    async call(client, given) {
      await client.rejectCampaignCall(
        given.long('lAgentRecID'),
        given.long('lCampaignID'),
        given.long('lCustomerID'),
        given.long('lReason'),
      );
      return [
      ];
    },
  }],
  ['SetCampaignCallStatus', {
    outputs: [],
    async call(client, given) {
      await client.setCampaignCallStatus(
        given.long('lAgentRecID'),
        given.long('lCampaignCallID'),
        given.long('lStatus'),
        given.text('dNextCallAttempt'),
        given.flag('bCloseForm'),
        given.flag('bUpdateComment'),
        given.text('bstrComment'),
      );
      return [
      ];
    },
  }],
  ['GetAgentMediaSettings', {
    outputs: ['lNumberOfConcurrentOM', 'lReceiveChatWhileHandlingOM', 'lReceiveEmailWhileHandlingOM', 'lReceiveVoiceWhileHandlingOM', 'lReceiveChatWhileHandlingVoice', 'lReceiveEmailWhileHandlingVoice', 'lReceiveOMWhileHandlingVoice', 'lNumberOfConcurrentChat', 'lReceiveVoiceWhileHandlingChat', 'lReceiveEmailWhileHandlingChat', 'lReceiveOMWhileHandlingChat', 'lNumberOfConcurrentEmail', 'lReceiveVoiceWhileHandlingEmail', 'lReceiveChatWhileHandlingEmail', 'lReceiveOMWhileHandlingEmail', 'lChatEnabled', 'lEmailEnabled', 'lSMSEnabled', 'lOMEnabled'],
    async call(client, given) {
      const result = await client.getAgentMediaSettings(
        given.long('lAgentRecID'),
      );
      return [
        written.long(result.numberOfConcurrentOm),
        written.longflag(result.receiveChatWhileHandlingOm),
        written.longflag(result.receiveEmailWhileHandlingOm),
        written.longflag(result.receiveVoiceWhileHandlingOm),
        written.longflag(result.receiveChatWhileHandlingVoice),
        written.longflag(result.receiveEmailWhileHandlingVoice),
        written.longflag(result.receiveOmWhileHandlingVoice),
        written.long(result.numberOfConcurrentChat),
        written.longflag(result.receiveVoiceWhileHandlingChat),
        written.longflag(result.receiveEmailWhileHandlingChat),
        written.longflag(result.receiveOmWhileHandlingChat),
        written.long(result.numberOfConcurrentEmail),
        written.longflag(result.receiveVoiceWhileHandlingEmail),
        written.longflag(result.receiveChatWhileHandlingEmail),
        written.longflag(result.receiveOmWhileHandlingEmail),
        written.longflag(result.chatEnabled),
        written.longflag(result.emailEnabled),
        written.longflag(result.smsEnabled),
        written.longflag(result.omEnabled),
      ];
    },
  }],
  ['MakeCallbackCall', {
    outputs: [],
    async call(client, given) {
      await client.makeCallbackCall(
        given.long('lAgentRecID'),
        given.long('lCallbackID'),
        given.long('lCallbackCallID'),
        given.text('bstrDialString'),
      );
      return [
      ];
    },
  }],
  ['RejectCallbackCall', {
    outputs: [],
    async call(client, given) {
      await client.rejectCallbackCall(
        given.long('lAgentRecID'),
        given.long('lCallbackID'),
        given.long('lReason'),
      );
      return [
      ];
    },
  }],
  ['SetCallbackCallStatus', {
    outputs: [],
    async call(client, given) {
      await client.setCallbackCallStatus(
        given.long('lAgentRecID'),
        given.long('lCallbackCallID'),
        given.long('lStatus'),
        given.text('dNextCallAttempt'),
        given.flag('bCloseForm'),
      );
      return [
      ];
    },
  }],
  ['SendDTMF', {
    outputs: [],
    async call(client, given) {
      await client.sendDtmf(
        given.long('lAgentRecID'),
        given.long('lCallID'),
        given.text('bstrDigits'),
      );
      return [
      ];
    },
  }],
]);

/** The events: the class, and of each parameter its name, its constant, its attribute, other names. */
const EVENTS = new Map([
  ['Logon', {
    number: 1,
    typeName: 'logon',
    class: openccas.Logon,
    parameters: [
      ['Name', Parameter.Name, (event) => written.text(event.name), []],
      ['DN', Parameter.Dn, (event) => written.text(event.dn), []],
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['LogonID', Parameter.LogonId, (event) => written.text(event.logonId), []],
      ['VoiceReady', Parameter.VoiceReady, (event) => written.longflag(event.voiceReady), []],
      ['EmailReady', Parameter.EmailReady, (event) => written.longflag(event.emailReady), []],
      ['OpenMediaReady', Parameter.OpenMediaReady, (event) => written.longflag(event.openMediaReady), []],
      ['MediaReady', Parameter.MediaReady, (event) => written.longflag(event.mediaReady), ['ChatReady']],
      ['MachineName', Parameter.MachineName, (event) => written.text(event.machineName), []],
      ['NumberOfServiceGroups', Parameter.NumberOfServiceGroups, (event) => written.long(event.numberOfServiceGroups), []],
      ['ServiceGroupList', Parameter.ServiceGroupList, (event) => written.idlist(event.serviceGroupList), []],
      ['OASID', Parameter.OasId, (event) => written.long(event.oasId), []],
    ],
    ivr: [],
  }],
  ['Logoff', {
    number: 2,
    typeName: 'logoff',
    class: openccas.Logoff,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['Ready', {
    number: 3,
    typeName: 'ready',
    class: openccas.Ready,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['NotReady', {
    number: 4,
    typeName: 'notReady',
    class: openccas.NotReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ReasonID', Parameter.ReasonId, (event) => written.long(event.reasonId), []],
      ['ReasonString', Parameter.ReasonString, (event) => written.text(event.reasonString), []],
    ],
    ivr: [],
  }],
  ['EmailReady', {
    number: 5,
    typeName: 'emailReady',
    class: openccas.EmailReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['EmailNotReady', {
    number: 6,
    typeName: 'emailNotReady',
    class: openccas.EmailNotReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ReasonID', Parameter.ReasonId, (event) => written.long(event.reasonId), []],
      ['ReasonString', Parameter.ReasonString, (event) => written.text(event.reasonString), []],
    ],
    ivr: [],
  }],
  ['Originated', {
    number: 7,
    typeName: 'originated',
    class: openccas.Originated,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
    ],
    ivr: [],
  }],
  ['Delivered', {
    number: 8,
    typeName: 'delivered',
    class: openccas.Delivered,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['OppositePartyNumber', Parameter.OppositePartyNumber, (event) => written.text(event.oppositePartyNumber), []],
      ['TrunkID', Parameter.TrunkId, (event) => written.text(event.trunkId), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
      ['PrivateData', Parameter.PrivateData, (event) => written.text(event.privateData), []],
      ['Cause', Parameter.Cause, (event) => written.longenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['Established', {
    number: 9,
    typeName: 'established',
    class: openccas.Established,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['PrivateData', Parameter.PrivateData, (event) => written.text(event.privateData), []],
      ['TrunkID', Parameter.TrunkId, (event) => written.text(event.trunkId), []],
      ['CallSubstate', Parameter.CallSubstate, (event) => written.longenum(event.callSubstate), []],
      ['OppositePartyNumber', Parameter.OppositePartyNumber, (event) => written.text(event.oppositePartyNumber), []],
      ['Cause', Parameter.Cause, (event) => written.longenum(event.cause), []],
      ['MediaServerSessionUri', Parameter.MediaServerSessionUri, (event) => written.text(event.mediaServerSessionUri), []],
    ],
    ivr: [],
  }],
  ['Held', {
    number: 10,
    typeName: 'held',
    class: openccas.Held,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['OnHold', Parameter.OnHold, (event) => written.longflag(event.onHold), []],
    ],
    ivr: [],
  }],
  ['Retrieved', {
    number: 11,
    typeName: 'retrieved',
    class: openccas.Retrieved,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
    ],
    ivr: [],
  }],
  ['Transferred', {
    number: 12,
    typeName: 'transferred',
    class: openccas.Transferred,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['HeldCallID', Parameter.HeldCallId, (event) => written.long(event.heldCallId), []],
      ['ActiveCallID', Parameter.ActiveCallId, (event) => written.long(event.activeCallId), []],
      ['NewCallID', Parameter.NewCallId, (event) => written.long(event.newCallId), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
      ['TransferringAgent', Parameter.TransferringAgent, (event) => written.longflag(event.transferringAgent), []],
      ['OppositePartyNumber', Parameter.OppositePartyNumber, (event) => written.text(event.oppositePartyNumber), []],
      ['PrivateData', Parameter.PrivateData, (event) => written.text(event.privateData), []],
    ],
    ivr: [],
  }],
  ['Conferenced', {
    number: 13,
    typeName: 'conferenced',
    class: openccas.Conferenced,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['HeldCallID', Parameter.HeldCallId, (event) => written.long(event.heldCallId), []],
      ['ActiveCallID', Parameter.ActiveCallId, (event) => written.long(event.activeCallId), []],
      ['NewCallID', Parameter.NewCallId, (event) => written.long(event.newCallId), []],
      ['OppositePartyNumber', Parameter.OppositePartyNumber, (event) => written.commalist(event.oppositePartyNumber), []],
    ],
    ivr: [],
  }],
  ['ConnectionCleared', {
    number: 14,
    typeName: 'connectionCleared',
    class: openccas.ConnectionCleared,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
      ['DivertedFlag', Parameter.DivertedFlag, (event) => written.longflag(event.divertedFlag), []],
      ['DivertDestination', Parameter.DivertDestination, (event) => written.text(event.divertDestination), ['DIVERDESTINATION']],
    ],
    ivr: [],
  }],
  ['ClericalEnded', {
    number: 15,
    typeName: 'clericalEnded',
    class: openccas.ClericalEnded,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
    ],
    ivr: [],
  }],
  ['CallRejected', {
    number: 16,
    typeName: 'callRejected',
    class: openccas.CallRejected,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['CallbackAccept', {
    number: 17,
    typeName: 'callbackAccept',
    class: openccas.CallbackAccept,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['OrigCallID', Parameter.OrigCallId, (event) => written.long(event.origCallId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
    ],
    ivr: [],
  }],
  ['CallbackReject', {
    number: 18,
    typeName: 'callbackReject',
    class: openccas.CallbackReject,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['CallbackStatus', {
    number: 19,
    typeName: 'callbackStatus',
    class: openccas.CallbackStatus,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['CallbackStatus', Parameter.CallbackStatus, (event) => written.longflag(event.callbackStatus), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['EmailReject', {
    number: 20,
    typeName: 'emailReject',
    class: openccas.EmailReject,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['EmailDelete', {
    number: 21,
    typeName: 'emailDelete',
    class: openccas.EmailDelete,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
    ],
    ivr: [],
  }],
  ['EmailReply', {
    number: 22,
    typeName: 'emailReply',
    class: openccas.EmailReply,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['Subject', Parameter.Subject, (event) => written.text(event.subject), []],
      ['ForwardFlag', Parameter.ForwardFlag, (event) => written.longflag(event.forwardFlag), []],
      ['RecipientList', Parameter.RecipientList, (event) => written.text(event.recipientList), []],
      ['EmailText', Parameter.EmailText, (event) => written.text(event.emailText), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
    ],
    ivr: [],
  }],
  ['EmailForward', {
    number: 23,
    typeName: 'emailForward',
    class: openccas.EmailForward,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), ['ServiceGroupList']],
    ],
    ivr: [],
  }],
  ['CallInformation', {
    number: 24,
    typeName: 'callInformation',
    class: openccas.CallInformation,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['CallingPartyNumber', Parameter.CallingPartyNumber, (event) => written.text(event.callingPartyNumber), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
      ['IVRLabel4', Parameter.IvrLabel4, (event) => written.text(event.ivrLabel4), []],
      ['IVRData4', Parameter.IvrData4, (event) => written.text(event.ivrData4), []],
      ['IVRLabel5', Parameter.IvrLabel5, (event) => written.text(event.ivrLabel5), []],
      ['IVRData5', Parameter.IvrData5, (event) => written.text(event.ivrData5), []],
      ['IVRLabel6', Parameter.IvrLabel6, (event) => written.text(event.ivrLabel6), []],
      ['IVRData6', Parameter.IvrData6, (event) => written.text(event.ivrData6), []],
      ['IVRLabel7', Parameter.IvrLabel7, (event) => written.text(event.ivrLabel7), []],
      ['IVRData7', Parameter.IvrData7, (event) => written.text(event.ivrData7), []],
      ['IVRLabel8', Parameter.IvrLabel8, (event) => written.text(event.ivrLabel8), []],
      ['IVRData8', Parameter.IvrData8, (event) => written.text(event.ivrData8), []],
      ['IVRLabel9', Parameter.IvrLabel9, (event) => written.text(event.ivrLabel9), []],
      ['IVRData9', Parameter.IvrData9, (event) => written.text(event.ivrData9), []],
      ['IVRLabel10', Parameter.IvrLabel10, (event) => written.text(event.ivrLabel10), []],
      ['IVRData10', Parameter.IvrData10, (event) => written.text(event.ivrData10), []],
      ['TimeInQueue', Parameter.TimeInQueue, (event) => written.long(event.timeInQueue), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3'], ['IVRLabel4', 'IVRData4'], ['IVRLabel5', 'IVRData5'], ['IVRLabel6', 'IVRData6'], ['IVRLabel7', 'IVRData7'], ['IVRLabel8', 'IVRData8'], ['IVRLabel9', 'IVRData9'], ['IVRLabel10', 'IVRData10']],
  }],
  ['Callback', {
    number: 25,
    typeName: 'callback',
    class: openccas.Callback,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['CallingPartyNumber', Parameter.CallingPartyNumber, (event) => written.text(event.callingPartyNumber), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['OrigCallID', Parameter.OrigCallId, (event) => written.long(event.origCallId), []],
      ['X-CallbackID', Parameter.XCallbackId, (event) => written.long(event.xCallbackId), []],
      ['X-CallbackCallID', Parameter.XCallbackCallId, (event) => written.long(event.xCallbackCallId), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3']],
  }],
  ['CampaignAccept', {
    number: 29,
    typeName: 'campaignAccept',
    class: openccas.CampaignAccept,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CampaignID', Parameter.CampaignId, (event) => written.long(event.campaignId), []],
      ['CustomerID', Parameter.CustomerId, (event) => written.long(event.customerId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
    ],
    ivr: [],
  }],
  ['CampaignReject', {
    number: 30,
    typeName: 'campaignReject',
    class: openccas.CampaignReject,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CampaignID', Parameter.CampaignId, (event) => written.long(event.campaignId), []],
      ['CustomerID', Parameter.CustomerId, (event) => written.long(event.customerId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['CampaignStatus', {
    number: 31,
    typeName: 'campaignStatus',
    class: openccas.CampaignStatus,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CampaignID', Parameter.CampaignId, (event) => written.long(event.campaignId), []],
      ['CustomerID', Parameter.CustomerId, (event) => written.long(event.customerId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['CampaignInfo', {
    number: 32,
    typeName: 'campaignInfo',
    class: openccas.CampaignInfo,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CampaignID', Parameter.CampaignId, (event) => written.long(event.campaignId), []],
      ['CustomerID', Parameter.CustomerId, (event) => written.long(event.customerId), []],
      ['CustomerName', Parameter.CustomerName, (event) => written.text(event.customerName), []],
      ['CustomerNumber', Parameter.CustomerNumber, (event) => written.text(event.customerNumber), []],
      ['Comment', Parameter.Comment, (event) => written.text(event.comment), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
      ['IVRLabel4', Parameter.IvrLabel4, (event) => written.text(event.ivrLabel4), []],
      ['IVRData4', Parameter.IvrData4, (event) => written.text(event.ivrData4), []],
      ['IVRLabel5', Parameter.IvrLabel5, (event) => written.text(event.ivrLabel5), []],
      ['IVRData5', Parameter.IvrData5, (event) => written.text(event.ivrData5), []],
      ['IVRLabel6', Parameter.IvrLabel6, (event) => written.text(event.ivrLabel6), []],
      ['IVRData6', Parameter.IvrData6, (event) => written.text(event.ivrData6), []],
      ['IVRLabel7', Parameter.IvrLabel7, (event) => written.text(event.ivrLabel7), []],
      ['IVRData7', Parameter.IvrData7, (event) => written.text(event.ivrData7), []],
      ['IVRLabel8', Parameter.IvrLabel8, (event) => written.text(event.ivrLabel8), []],
      ['IVRData8', Parameter.IvrData8, (event) => written.text(event.ivrData8), []],
      ['IVRLabel9', Parameter.IvrLabel9, (event) => written.text(event.ivrLabel9), []],
      ['IVRData9', Parameter.IvrData9, (event) => written.text(event.ivrData9), []],
      ['IVRLabel10', Parameter.IvrLabel10, (event) => written.text(event.ivrLabel10), []],
      ['IVRData10', Parameter.IvrData10, (event) => written.text(event.ivrData10), []],
      ['X-CampaignCallID', Parameter.XCampaignCallId, (event) => written.long(event.xCampaignCallId), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3'], ['IVRLabel4', 'IVRData4'], ['IVRLabel5', 'IVRData5'], ['IVRLabel6', 'IVRData6'], ['IVRLabel7', 'IVRData7'], ['IVRLabel8', 'IVRData8'], ['IVRLabel9', 'IVRData9'], ['IVRLabel10', 'IVRData10']],
  }],
  ['ServiceGroupAdded', {
    number: 33,
    typeName: 'serviceGroupAdded',
    class: openccas.ServiceGroupAdded,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ServiceGroupPurpose', Parameter.ServiceGroupPurpose, (event) => written.longenum(event.serviceGroupPurpose), []],
      ['Name', Parameter.Name, (event) => written.text(event.name), []],
    ],
    ivr: [],
  }],
  ['AgentServiceGroupsChanged', {
    number: 34,
    typeName: 'agentServiceGroupsChanged',
    class: openccas.AgentServiceGroupsChanged,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ServiceGroupList', Parameter.ServiceGroupList, (event) => written.idlist(event.serviceGroupList), []],
    ],
    ivr: [],
  }],
  ['DataComplete', {
    number: 35,
    typeName: 'dataComplete',
    class: openccas.DataComplete,
    parameters: [
    ],
    ivr: [],
  }],
  ['ServiceDisconnect', {
    number: 36,
    typeName: 'serviceDisconnect',
    class: openccas.ServiceDisconnect,
    parameters: [
    ],
    ivr: [],
  }],
  ['XferCallInformation', {
    number: 37,
    typeName: 'xferCallInformation',
    class: openccas.XferCallInformation,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['HeldCallID', Parameter.HeldCallId, (event) => written.long(event.heldCallId), []],
      ['ActiveCallID', Parameter.ActiveCallId, (event) => written.long(event.activeCallId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['CallingPartyNumber', Parameter.CallingPartyNumber, (event) => written.text(event.callingPartyNumber), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3']],
  }],
  ['IpAgentInfo', {
    number: 38,
    typeName: 'ipAgentInfo',
    class: openccas.IpAgentInfo,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['IPAddress', Parameter.IpAddress, (event) => written.text(event.ipAddress), []],
      ['RASPort', Parameter.RasPort, (event) => written.long(event.rasPort), []],
      ['CSPort', Parameter.CsPort, (event) => written.long(event.csPort), []],
    ],
    ivr: [],
  }],
  ['CallInformationUpdate', {
    number: 39,
    typeName: 'callInformationUpdate',
    class: openccas.CallInformationUpdate,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3']],
  }],
  ['AssociatedDataSet', {
    number: 40,
    typeName: 'associatedDataSet',
    class: openccas.AssociatedDataSet,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['PrivateData', Parameter.PrivateData, (event) => written.text(event.privateData), []],
    ],
    ivr: [],
  }],
  ['CqCodes', {
    number: 41,
    typeName: 'cqCodes',
    class: openccas.CqCodes,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['CallType', Parameter.CallType, (event) => written.longenum(event.callType), []],
      ['CQCodeList', Parameter.CqCodeList, (event) => written.codelist(event.cqCodeList), []],
    ],
    ivr: [],
  }],
  ['Failed', {
    number: 42,
    typeName: 'failed',
    class: openccas.Failed,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['Cause', Parameter.Cause, (event) => written.longenum(event.cause), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
    ],
    ivr: [],
  }],
  ['RecordingStarted', {
    number: 43,
    typeName: 'recordingStarted',
    class: openccas.RecordingStarted,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['DN', Parameter.Dn, (event) => written.text(event.dn), []],
      ['IPAddress', Parameter.IpAddress, (event) => written.text(event.ipAddress), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['OppositePartyNumber', Parameter.OppositePartyNumber, (event) => written.text(event.oppositePartyNumber), []],
    ],
    ivr: [],
  }],
  ['RecordingStopped', {
    number: 44,
    typeName: 'recordingStopped',
    class: openccas.RecordingStopped,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
    ],
    ivr: [],
  }],
  ['LogonPhoneAgent', {
    number: 45,
    typeName: 'logonPhoneAgent',
    class: openccas.LogonPhoneAgent,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['DN', Parameter.Dn, (event) => written.text(event.dn), []],
    ],
    ivr: [],
  }],
  ['LogoffPhoneAgent', {
    number: 46,
    typeName: 'logoffPhoneAgent',
    class: openccas.LogoffPhoneAgent,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['PhoneAgentStatuses', {
    number: 47,
    typeName: 'phoneAgentStatuses',
    class: openccas.PhoneAgentStatuses,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallSubstate', Parameter.CallSubstate, (event) => written.longenum(event.callSubstate), []],
    ],
    ivr: [],
  }],
  ['PhoneAgentCallInformation', {
    number: 48,
    typeName: 'phoneAgentCallInformation',
    class: openccas.PhoneAgentCallInformation,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['CallID', Parameter.CallId, (event) => written.long(event.callId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['CallingPartyNumber', Parameter.CallingPartyNumber, (event) => written.text(event.callingPartyNumber), []],
      ['CalledNumber', Parameter.CalledNumber, (event) => written.text(event.calledNumber), []],
      ['IVRLabel1', Parameter.IvrLabel1, (event) => written.text(event.ivrLabel1), []],
      ['IVRData1', Parameter.IvrData1, (event) => written.text(event.ivrData1), []],
      ['IVRLabel2', Parameter.IvrLabel2, (event) => written.text(event.ivrLabel2), []],
      ['IVRData2', Parameter.IvrData2, (event) => written.text(event.ivrData2), []],
      ['IVRLabel3', Parameter.IvrLabel3, (event) => written.text(event.ivrLabel3), []],
      ['IVRData3', Parameter.IvrData3, (event) => written.text(event.ivrData3), []],
      ['IVRLabel4', Parameter.IvrLabel4, (event) => written.text(event.ivrLabel4), []],
      ['IVRData4', Parameter.IvrData4, (event) => written.text(event.ivrData4), []],
      ['IVRLabel5', Parameter.IvrLabel5, (event) => written.text(event.ivrLabel5), []],
      ['IVRData5', Parameter.IvrData5, (event) => written.text(event.ivrData5), []],
      ['IVRLabel6', Parameter.IvrLabel6, (event) => written.text(event.ivrLabel6), []],
      ['IVRData6', Parameter.IvrData6, (event) => written.text(event.ivrData6), []],
      ['IVRLabel7', Parameter.IvrLabel7, (event) => written.text(event.ivrLabel7), []],
      ['IVRData7', Parameter.IvrData7, (event) => written.text(event.ivrData7), []],
      ['IVRLabel8', Parameter.IvrLabel8, (event) => written.text(event.ivrLabel8), []],
      ['IVRData8', Parameter.IvrData8, (event) => written.text(event.ivrData8), []],
      ['IVRLabel9', Parameter.IvrLabel9, (event) => written.text(event.ivrLabel9), []],
      ['IVRData9', Parameter.IvrData9, (event) => written.text(event.ivrData9), []],
      ['IVRLabel10', Parameter.IvrLabel10, (event) => written.text(event.ivrLabel10), []],
      ['IVRData10', Parameter.IvrData10, (event) => written.text(event.ivrData10), []],
      ['TimeInQueue', Parameter.TimeInQueue, (event) => written.long(event.timeInQueue), []],
    ],
    ivr: [['IVRLabel1', 'IVRData1'], ['IVRLabel2', 'IVRData2'], ['IVRLabel3', 'IVRData3'], ['IVRLabel4', 'IVRData4'], ['IVRLabel5', 'IVRData5'], ['IVRLabel6', 'IVRData6'], ['IVRLabel7', 'IVRData7'], ['IVRLabel8', 'IVRData8'], ['IVRLabel9', 'IVRData9'], ['IVRLabel10', 'IVRData10']],
  }],
  ['OpenMediaRejected', {
    number: 49,
    typeName: 'openMediaRejected',
    class: openccas.OpenMediaRejected,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['OpenMediaHandling', {
    number: 50,
    typeName: 'openMediaHandling',
    class: openccas.OpenMediaHandling,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
    ],
    ivr: [],
  }],
  ['OpenMediaCompleted', {
    number: 51,
    typeName: 'openMediaCompleted',
    class: openccas.OpenMediaCompleted,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
    ],
    ivr: [],
  }],
  ['OpenMediaNotReady', {
    number: 52,
    typeName: 'openMediaNotReady',
    class: openccas.OpenMediaNotReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ReasonID', Parameter.ReasonId, (event) => written.long(event.reasonId), []],
      ['ReasonString', Parameter.ReasonString, (event) => written.text(event.reasonString), []],
    ],
    ivr: [],
  }],
  ['OpenMediaReady', {
    number: 53,
    typeName: 'openMediaReady',
    class: openccas.OpenMediaReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['ChatReject', {
    number: 55,
    typeName: 'chatReject',
    class: openccas.ChatReject,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['Cause', Parameter.Cause, (event) => written.textenum(event.cause), []],
    ],
    ivr: [],
  }],
  ['ChatHandling', {
    number: 56,
    typeName: 'chatHandling',
    class: openccas.ChatHandling,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
    ],
    ivr: [],
  }],
  ['ChatComplete', {
    number: 57,
    typeName: 'chatComplete',
    class: openccas.ChatComplete,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ClericalFlag', Parameter.ClericalFlag, (event) => written.longflag(event.clericalFlag), []],
    ],
    ivr: [],
  }],
  ['ChatReady', {
    number: 58,
    typeName: 'chatReady',
    class: openccas.ChatReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
    ],
    ivr: [],
  }],
  ['ChatNotReady', {
    number: 59,
    typeName: 'chatNotReady',
    class: openccas.ChatNotReady,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ReasonID', Parameter.ReasonId, (event) => written.long(event.reasonId), []],
      ['ReasonString', Parameter.ReasonString, (event) => written.text(event.reasonString), []],
    ],
    ivr: [],
  }],
  ['EmailRedirect', {
    number: 60,
    typeName: 'emailRedirect',
    class: openccas.EmailRedirect,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ToRecID', Parameter.ToRecId, (event) => written.long(event.toRecId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
      ['EmailText', Parameter.EmailText, (event) => written.text(event.emailText), []],
    ],
    ivr: [],
  }],
  ['ChatRedirect', {
    number: 61,
    typeName: 'chatRedirect',
    class: openccas.ChatRedirect,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ToRecID', Parameter.ToRecId, (event) => written.long(event.toRecId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
    ],
    ivr: [],
  }],
  ['EmailHandling', {
    number: 62,
    typeName: 'emailHandling',
    class: openccas.EmailHandling,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
    ],
    ivr: [],
  }],
  ['SmsHandling', {
    number: 63,
    typeName: 'smsHandling',
    class: openccas.SmsHandling,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['MessageID', Parameter.MessageId, (event) => written.long(event.messageId), []],
    ],
    ivr: [],
  }],
  ['OpenMediaRedirect', {
    number: 64,
    typeName: 'openMediaRedirect',
    class: openccas.OpenMediaRedirect,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['ToRecID', Parameter.ToRecId, (event) => written.long(event.toRecId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
    ],
    ivr: [],
  }],
  ['ChatForward', {
    number: 65,
    typeName: 'chatForward',
    class: openccas.ChatForward,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
    ],
    ivr: [],
  }],
  ['OpenMediaForward', {
    number: 66,
    typeName: 'openMediaForward',
    class: openccas.OpenMediaForward,
    parameters: [
      ['RecID', Parameter.RecId, (event) => written.long(event.recId), []],
      ['SessionID', Parameter.SessionId, (event) => written.long(event.sessionId), []],
      ['ServiceGroupID', Parameter.ServiceGroupId, (event) => written.long(event.serviceGroupId), []],
    ],
    ivr: [],
  }],
]);

/** What can happen in a contact centre: how the operation is called with what a case gives. */
const ACTS = new Map([
  ['advance', (simulator, given) =>
    simulator.advance(given.only({
      seconds: given.number('seconds', true),
      milliseconds: given.long('milliseconds', true),
    }))],
  ['log_on', (simulator, given) =>
    simulator.logOn(given.only({
      agent: given.long('agent'),
    }))],
  ['log_off', (simulator, given) =>
    simulator.logOff(given.only({
      agent: given.long('agent'),
    }))],
  ['set_ready', (simulator, given) =>
    simulator.setReady(given.only({
      agent: given.long('agent'),
      medium: given.text('medium'),
    }))],
  ['set_not_ready', (simulator, given) =>
    simulator.setNotReady(given.only({
      agent: given.long('agent'),
      medium: given.text('medium'),
      reason: given.long('reason', true),
    }))],
  ['set_habits', (simulator, given) =>
    simulator.setHabits(given.only({
      agent: given.long('agent'),
      habits: given.text('habits', true),
    }))],
  ['lose_application', (simulator, given) =>
    simulator.loseApplication(given.only({
      agent: given.long('agent'),
    }))],
  ['register_phone', (simulator, given) =>
    simulator.registerPhone(given.only({
      agent: given.long('agent'),
      address: given.text('address'),
      rasPort: given.long('ras_port', true),
      csPort: given.long('cs_port', true),
    }))],
  ['inbound_call', (simulator, given) =>
    simulator.inboundCall(given.only({
      group: given.long('group'),
      from: given.text('from', true),
      to: given.text('to', true),
      ivr: given.fields(true),
      privateData: given.text('private_data', true),
      priority: given.long('priority', true),
      talk: given.number('talk', true),
      patience: given.number('patience', true),
      wantsCallback: given.flag('wants_callback', true),
    }))],
  ['customer_hangs_up', (simulator, given) =>
    simulator.customerHangsUp(given.only({
      call: given.long('call'),
    }))],
  ['answer', (simulator, given) =>
    simulator.answer(given.only({
      agent: given.long('agent'),
      call: given.long('call'),
    }))],
  ['reject', (simulator, given) =>
    simulator.reject(given.only({
      agent: given.long('agent'),
      call: given.long('call'),
    }))],
  ['hang_up', (simulator, given) =>
    simulator.hangUp(given.only({
      agent: given.long('agent'),
      call: given.long('call'),
    }))],
  ['dial', (simulator, given) =>
    simulator.dial(given.only({
      agent: given.long('agent'),
      number: given.text('number'),
    }))],
  ['email', (simulator, given) =>
    simulator.email(given.only({
      group: given.long('group'),
      from: given.text('from'),
      subject: given.text('subject', true),
      text: given.text('text', true),
      others: given.texts('others', true),
      ivr: given.fields(true),
      priority: given.long('priority', true),
      takes: given.number('takes', true),
    }))],
  ['sms', (simulator, given) =>
    simulator.sms(given.only({
      group: given.long('group'),
      from: given.text('from'),
      text: given.text('text', true),
      ivr: given.fields(true),
      priority: given.long('priority', true),
      takes: given.number('takes', true),
    }))],
  ['chat', (simulator, given) =>
    simulator.chat(given.only({
      group: given.long('group'),
      from: given.text('from'),
      subject: given.text('subject', true),
      text: given.text('text', true),
      ivr: given.fields(true),
      priority: given.long('priority', true),
      takes: given.number('takes', true),
      patience: given.number('patience', true),
    }))],
  ['open_media', (simulator, given) =>
    simulator.openMedia(given.only({
      group: given.long('group'),
      from: given.text('from'),
      subject: given.text('subject', true),
      text: given.text('text', true),
      ivr: given.fields(true),
      priority: given.long('priority', true),
      takes: given.number('takes', true),
      patience: given.number('patience', true),
    }))],
  ['accept_session', (simulator, given) =>
    simulator.acceptSession(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
    }))],
  ['reject_session', (simulator, given) =>
    simulator.rejectSession(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
    }))],
  ['reply', (simulator, given) =>
    simulator.reply(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
      text: given.text('text', true),
      subject: given.text('subject', true),
      to: given.texts('to', true),
      forwarded: given.flag('forwarded', true),
    }))],
  ['delete', (simulator, given) =>
    simulator.delete(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
    }))],
  ['complete', (simulator, given) =>
    simulator.complete(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
    }))],
  ['forward', (simulator, given) =>
    simulator.forward(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
      group: given.long('group'),
    }))],
  ['redirect', (simulator, given) =>
    simulator.redirect(given.only({
      agent: given.long('agent'),
      session: given.long('session'),
      toAgent: given.long('to_agent'),
    }))],
  ['start_campaign', (simulator, given) =>
    simulator.startCampaign(given.only({
      campaign: given.long('campaign'),
    }))],
  ['stop_campaign', (simulator, given) =>
    simulator.stopCampaign(given.only({
      campaign: given.long('campaign'),
    }))],
  ['add_customer', (simulator, given) =>
    simulator.addCustomer(given.only({
      campaign: given.long('campaign'),
      id: given.long('id'),
      name: given.text('name'),
      number: given.text('number'),
      comment: given.text('comment', true),
      ivr: given.fields(true),
    }))],
  ['callback', (simulator, given) =>
    simulator.callback(given.only({
      group: given.long('group'),
      from: given.text('from'),
      kind: given.text('kind'),
      to: given.text('to', true),
      origCall: given.long('orig_call', true),
      ivr: given.fields(true),
    }))],
  ['withdraw_callback', (simulator, given) =>
    simulator.withdrawCallback(given.only({
      callback: given.long('callback'),
    }))],
  ['dial_pending', (simulator, given) =>
    simulator.dialPending(given.only({
      agent: given.long('agent'),
      number: given.text('number', true),
    }))],
  ['reject_pending', (simulator, given) =>
    simulator.rejectPending(given.only({
      agent: given.long('agent'),
    }))],
  ['fill_form', (simulator, given) =>
    simulator.fillForm(given.only({
      agent: given.long('agent'),
      status: given.long('status'),
      nextAttempt: given.date('next_attempt', true),
      comment: given.text('comment', true),
      close: given.flag('close', true),
    }))],
  ['update_customer', (simulator, given) =>
    simulator.updateCustomer(given.only({
      agent: given.long('agent'),
      label: given.text('label'),
      data: given.text('data'),
    }))],
  ['supervise', (simulator, given) =>
    simulator.supervise(given.only({
      supervisor: given.long('supervisor'),
      agent: given.long('agent'),
      how: given.text('how'),
    }))],
  ['start_recording', (simulator, given) =>
    simulator.startRecording(given.only({
      agent: given.long('agent'),
      call: given.long('call'),
      by: given.text('by', true),
      supervisor: given.long('supervisor', true),
    }))],
  ['stop_recording', (simulator, given) =>
    simulator.stopRecording(given.only({
      agent: given.long('agent'),
      call: given.long('call'),
    }))],
  ['add_agent', (simulator, given) =>
    simulator.addAgent(given.only({
      id: given.long('id'),
      name: given.text('name'),
      logonId: given.text('logon_id'),
      extension: given.text('extension'),
      groups: given.ids('groups', true),
      tenantId: given.long('tenant_id', true),
      logsOn: given.flag('logs_on', true),
      habits: given.text('habits', true),
    }))],
  ['add_phone_agent', (simulator, given) =>
    simulator.addPhoneAgent(given.only({
      id: given.long('id'),
      name: given.text('name'),
      logonId: given.text('logon_id'),
      pin: given.text('pin'),
      extension: given.text('extension', true),
      groups: given.ids('groups', true),
      tenantId: given.long('tenant_id', true),
      logsOn: given.flag('logs_on', true),
      habits: given.text('habits', true),
    }))],
  ['add_group', (simulator, given) =>
    simulator.addGroup(given.only({
      id: given.long('id'),
      name: given.text('name'),
      purpose: given.text('purpose', true),
      tenantId: given.long('tenant_id', true),
      number: given.text('number', true),
      clerical: given.number('clerical', true),
      ringTimeout: given.number('ring_timeout', true),
      ringTimeoutNotReady: given.flag('ring_timeout_not_ready', true),
      recorded: given.number('recorded', true),
      allocation: given.text('allocation', true),
    }))],
  ['set_groups', (simulator, given) =>
    simulator.setGroups(given.only({
      agent: given.long('agent'),
      groups: given.ids('groups'),
    }))],
  ['begin_fault', (simulator, given) =>
    simulator.beginFault(given.only({
      effect: given.text('effect'),
      method: given.text('method', true),
      agent: given.long('agent', true),
      delay: given.number('delay', true),
    }))],
  ['end_faults', (simulator) =>
    simulator.endFaults()],
  ['cut_connections', (simulator, given) =>
    simulator.cutConnections(given.only({
      client: given.text('client', true),
    }))],
  ['half_open', (simulator, given) =>
    simulator.halfOpen(given.only({
      client: given.text('client', true),
      on: given.flag('on', true),
    }))],
  ['refuse_connections', (simulator, given) =>
    simulator.refuseConnections(given.only({
      on: given.flag('on', true),
    }))],
  ['shut_down', (simulator) =>
    simulator.shutDown()],
  ['kill', (simulator) =>
    simulator.kill()],
]);

module.exports = { ACTS, EVENTS, METHODS };
