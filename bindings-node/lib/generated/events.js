// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

'use strict';

const {
  EventBase,
  barsOf,
  commasOf,
  flagOf,
  idsOf,
  keyLongOf,
  keyTextOf,
  longOf,
  pairsOf,
  textOf,
  typeNumberOf,
  typeTextOf,
} = require('../event.js');

class Logon extends EventBase {
  get type() {
    return 1;
  }

  get typeName() {
    return 'logon';
  }

  get className() {
    return 'Logon';
  }

  get name() {
    return textOf(this, 1);
  }

  get dn() {
    return textOf(this, 2);
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get logonId() {
    return textOf(this, 4);
  }

  get voiceReady() {
    return flagOf(this, 5);
  }

  get emailReady() {
    return flagOf(this, 6);
  }

  get openMediaReady() {
    return flagOf(this, 7);
  }

  get mediaReady() {
    return flagOf(this, 8);
  }

  get machineName() {
    return textOf(this, 9);
  }

  get numberOfServiceGroups() {
    return longOf(this, 10);
  }

  get serviceGroupList() {
    return idsOf(this, 11);
  }

  get oasId() {
    return longOf(this, 12);
  }
}

class Logoff extends EventBase {
  get type() {
    return 2;
  }

  get typeName() {
    return 'logoff';
  }

  get className() {
    return 'Logoff';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class Ready extends EventBase {
  get type() {
    return 3;
  }

  get typeName() {
    return 'ready';
  }

  get className() {
    return 'Ready';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class NotReady extends EventBase {
  get type() {
    return 4;
  }

  get typeName() {
    return 'notReady';
  }

  get className() {
    return 'NotReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get reasonId() {
    return longOf(this, 13);
  }

  get reasonString() {
    return textOf(this, 14);
  }
}

class EmailReady extends EventBase {
  get type() {
    return 5;
  }

  get typeName() {
    return 'emailReady';
  }

  get className() {
    return 'EmailReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class EmailNotReady extends EventBase {
  get type() {
    return 6;
  }

  get typeName() {
    return 'emailNotReady';
  }

  get className() {
    return 'EmailNotReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get reasonId() {
    return longOf(this, 13);
  }

  get reasonString() {
    return textOf(this, 14);
  }
}

class Originated extends EventBase {
  get type() {
    return 7;
  }

  get typeName() {
    return 'originated';
  }

  get className() {
    return 'Originated';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get serviceGroupId() {
    return longOf(this, 16);
  }

  get callType() {
    return longOf(this, 17);
  }
}

class Delivered extends EventBase {
  get type() {
    return 8;
  }

  get typeName() {
    return 'delivered';
  }

  get className() {
    return 'Delivered';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get oppositePartyNumber() {
    return textOf(this, 18);
  }

  get trunkId() {
    return textOf(this, 19);
  }

  get calledNumber() {
    return textOf(this, 20);
  }

  get privateData() {
    return textOf(this, 21);
  }

  get cause() {
    return longOf(this, 22);
  }
}

class Established extends EventBase {
  get type() {
    return 9;
  }

  get typeName() {
    return 'established';
  }

  get className() {
    return 'Established';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get privateData() {
    return textOf(this, 21);
  }

  get trunkId() {
    return textOf(this, 19);
  }

  get callSubstate() {
    return longOf(this, 23);
  }

  get oppositePartyNumber() {
    return textOf(this, 18);
  }

  get cause() {
    return longOf(this, 22);
  }

  get mediaServerSessionUri() {
    return textOf(this, 24);
  }
}

class Held extends EventBase {
  get type() {
    return 10;
  }

  get typeName() {
    return 'held';
  }

  get className() {
    return 'Held';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get onHold() {
    return flagOf(this, 25);
  }
}

class Retrieved extends EventBase {
  get type() {
    return 11;
  }

  get typeName() {
    return 'retrieved';
  }

  get className() {
    return 'Retrieved';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }
}

class Transferred extends EventBase {
  get type() {
    return 12;
  }

  get typeName() {
    return 'transferred';
  }

  get className() {
    return 'Transferred';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get heldCallId() {
    return keyLongOf(this, 26);
  }

  get activeCallId() {
    return keyLongOf(this, 27);
  }

  get newCallId() {
    return keyLongOf(this, 28);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }

  get transferringAgent() {
    return flagOf(this, 30);
  }

  get oppositePartyNumber() {
    return textOf(this, 18);
  }

  get privateData() {
    return textOf(this, 21);
  }
}

class Conferenced extends EventBase {
  get type() {
    return 13;
  }

  get typeName() {
    return 'conferenced';
  }

  get className() {
    return 'Conferenced';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get heldCallId() {
    return keyLongOf(this, 26);
  }

  get activeCallId() {
    return keyLongOf(this, 27);
  }

  get newCallId() {
    return keyLongOf(this, 28);
  }

  get oppositePartyNumber() {
    return commasOf(this, 18);
  }
}

class ConnectionCleared extends EventBase {
  get type() {
    return 14;
  }

  get typeName() {
    return 'connectionCleared';
  }

  get className() {
    return 'ConnectionCleared';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }

  get divertedFlag() {
    return flagOf(this, 31);
  }

  get divertDestination() {
    return textOf(this, 32);
  }
}

class ClericalEnded extends EventBase {
  get type() {
    return 15;
  }

  get typeName() {
    return 'clericalEnded';
  }

  get className() {
    return 'ClericalEnded';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }
}

class CallRejected extends EventBase {
  get type() {
    return 16;
  }

  get typeName() {
    return 'callRejected';
  }

  get className() {
    return 'CallRejected';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class CallbackAccept extends EventBase {
  get type() {
    return 17;
  }

  get typeName() {
    return 'callbackAccept';
  }

  get className() {
    return 'CallbackAccept';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get origCallId() {
    return keyLongOf(this, 33);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }
}

class CallbackReject extends EventBase {
  get type() {
    return 18;
  }

  get typeName() {
    return 'callbackReject';
  }

  get className() {
    return 'CallbackReject';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class CallbackStatus extends EventBase {
  get type() {
    return 19;
  }

  get typeName() {
    return 'callbackStatus';
  }

  get className() {
    return 'CallbackStatus';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }

  get callbackStatus() {
    return flagOf(this, 34);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class EmailReject extends EventBase {
  get type() {
    return 20;
  }

  get typeName() {
    return 'emailReject';
  }

  get className() {
    return 'EmailReject';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class EmailDelete extends EventBase {
  get type() {
    return 21;
  }

  get typeName() {
    return 'emailDelete';
  }

  get className() {
    return 'EmailDelete';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }
}

class EmailReply extends EventBase {
  get type() {
    return 22;
  }

  get typeName() {
    return 'emailReply';
  }

  get className() {
    return 'EmailReply';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get subject() {
    return textOf(this, 36);
  }

  get forwardFlag() {
    return flagOf(this, 37);
  }

  get recipientList() {
    return textOf(this, 38);
  }

  get emailText() {
    return textOf(this, 39);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }
}

class EmailForward extends EventBase {
  get type() {
    return 23;
  }

  get typeName() {
    return 'emailForward';
  }

  get className() {
    return 'EmailForward';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }
}

class CallInformation extends EventBase {
  get type() {
    return 24;
  }

  get typeName() {
    return 'callInformation';
  }

  get className() {
    return 'CallInformation';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get callingPartyNumber() {
    return textOf(this, 40);
  }

  get calledNumber() {
    return textOf(this, 20);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get ivrLabel4() {
    return textOf(this, 47);
  }

  get ivrData4() {
    return textOf(this, 48);
  }

  get ivrLabel5() {
    return textOf(this, 49);
  }

  get ivrData5() {
    return textOf(this, 50);
  }

  get ivrLabel6() {
    return textOf(this, 51);
  }

  get ivrData6() {
    return textOf(this, 52);
  }

  get ivrLabel7() {
    return textOf(this, 53);
  }

  get ivrData7() {
    return textOf(this, 54);
  }

  get ivrLabel8() {
    return textOf(this, 55);
  }

  get ivrData8() {
    return textOf(this, 56);
  }

  get ivrLabel9() {
    return textOf(this, 57);
  }

  get ivrData9() {
    return textOf(this, 58);
  }

  get ivrLabel10() {
    return textOf(this, 59);
  }

  get ivrData10() {
    return textOf(this, 60);
  }

  get timeInQueue() {
    return longOf(this, 61);
  }

  get callType() {
    return longOf(this, 17);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
      [47, 48],
      [49, 50],
      [51, 52],
      [53, 54],
      [55, 56],
      [57, 58],
      [59, 60],
    ]);
  }
}

class Callback extends EventBase {
  get type() {
    return 25;
  }

  get typeName() {
    return 'callback';
  }

  get className() {
    return 'Callback';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get callingPartyNumber() {
    return textOf(this, 40);
  }

  get calledNumber() {
    return textOf(this, 20);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get callType() {
    return longOf(this, 17);
  }

  get origCallId() {
    return keyLongOf(this, 33);
  }

  get xCallbackId() {
    return longOf(this, 75);
  }

  get xCallbackCallId() {
    return longOf(this, 76);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
    ]);
  }
}

class CampaignAccept extends EventBase {
  get type() {
    return 29;
  }

  get typeName() {
    return 'campaignAccept';
  }

  get className() {
    return 'CampaignAccept';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get campaignId() {
    return keyLongOf(this, 62);
  }

  get customerId() {
    return keyLongOf(this, 63);
  }

  get callId() {
    return keyLongOf(this, 15);
  }
}

class CampaignReject extends EventBase {
  get type() {
    return 30;
  }

  get typeName() {
    return 'campaignReject';
  }

  get className() {
    return 'CampaignReject';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get campaignId() {
    return keyLongOf(this, 62);
  }

  get customerId() {
    return keyLongOf(this, 63);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class CampaignStatus extends EventBase {
  get type() {
    return 31;
  }

  get typeName() {
    return 'campaignStatus';
  }

  get className() {
    return 'CampaignStatus';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get campaignId() {
    return keyLongOf(this, 62);
  }

  get customerId() {
    return keyLongOf(this, 63);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class CampaignInfo extends EventBase {
  get type() {
    return 32;
  }

  get typeName() {
    return 'campaignInfo';
  }

  get className() {
    return 'CampaignInfo';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get campaignId() {
    return keyLongOf(this, 62);
  }

  get customerId() {
    return keyLongOf(this, 63);
  }

  get customerName() {
    return textOf(this, 64);
  }

  get customerNumber() {
    return textOf(this, 65);
  }

  get comment() {
    return textOf(this, 66);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get ivrLabel4() {
    return textOf(this, 47);
  }

  get ivrData4() {
    return textOf(this, 48);
  }

  get ivrLabel5() {
    return textOf(this, 49);
  }

  get ivrData5() {
    return textOf(this, 50);
  }

  get ivrLabel6() {
    return textOf(this, 51);
  }

  get ivrData6() {
    return textOf(this, 52);
  }

  get ivrLabel7() {
    return textOf(this, 53);
  }

  get ivrData7() {
    return textOf(this, 54);
  }

  get ivrLabel8() {
    return textOf(this, 55);
  }

  get ivrData8() {
    return textOf(this, 56);
  }

  get ivrLabel9() {
    return textOf(this, 57);
  }

  get ivrData9() {
    return textOf(this, 58);
  }

  get ivrLabel10() {
    return textOf(this, 59);
  }

  get ivrData10() {
    return textOf(this, 60);
  }

  get xCampaignCallId() {
    return longOf(this, 74);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
      [47, 48],
      [49, 50],
      [51, 52],
      [53, 54],
      [55, 56],
      [57, 58],
      [59, 60],
    ]);
  }
}

class ServiceGroupAdded extends EventBase {
  get type() {
    return 33;
  }

  get typeName() {
    return 'serviceGroupAdded';
  }

  get className() {
    return 'ServiceGroupAdded';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get serviceGroupPurpose() {
    return longOf(this, 67);
  }

  get name() {
    return textOf(this, 1);
  }
}

class AgentServiceGroupsChanged extends EventBase {
  get type() {
    return 34;
  }

  get typeName() {
    return 'agentServiceGroupsChanged';
  }

  get className() {
    return 'AgentServiceGroupsChanged';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get serviceGroupList() {
    return idsOf(this, 11);
  }
}

class DataComplete extends EventBase {
  get type() {
    return 35;
  }

  get typeName() {
    return 'dataComplete';
  }

  get className() {
    return 'DataComplete';
  }
}

class ServiceDisconnect extends EventBase {
  get type() {
    return 36;
  }

  get typeName() {
    return 'serviceDisconnect';
  }

  get className() {
    return 'ServiceDisconnect';
  }
}

class XferCallInformation extends EventBase {
  get type() {
    return 37;
  }

  get typeName() {
    return 'xferCallInformation';
  }

  get className() {
    return 'XferCallInformation';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get heldCallId() {
    return keyLongOf(this, 26);
  }

  get activeCallId() {
    return keyLongOf(this, 27);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get callingPartyNumber() {
    return textOf(this, 40);
  }

  get calledNumber() {
    return textOf(this, 20);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
    ]);
  }
}

class IpAgentInfo extends EventBase {
  get type() {
    return 38;
  }

  get typeName() {
    return 'ipAgentInfo';
  }

  get className() {
    return 'IpAgentInfo';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get ipAddress() {
    return textOf(this, 68);
  }

  get rasPort() {
    return longOf(this, 69);
  }

  get csPort() {
    return longOf(this, 70);
  }
}

class CallInformationUpdate extends EventBase {
  get type() {
    return 39;
  }

  get typeName() {
    return 'callInformationUpdate';
  }

  get className() {
    return 'CallInformationUpdate';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
    ]);
  }
}

class AssociatedDataSet extends EventBase {
  get type() {
    return 40;
  }

  get typeName() {
    return 'associatedDataSet';
  }

  get className() {
    return 'AssociatedDataSet';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }

  get privateData() {
    return textOf(this, 21);
  }
}

class CqCodes extends EventBase {
  get type() {
    return 41;
  }

  get typeName() {
    return 'cqCodes';
  }

  get className() {
    return 'CqCodes';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get callType() {
    return longOf(this, 17);
  }

  get cqCodeList() {
    return barsOf(this, 71);
  }
}

class Failed extends EventBase {
  get type() {
    return 42;
  }

  get typeName() {
    return 'failed';
  }

  get className() {
    return 'Failed';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get cause() {
    return longOf(this, 22);
  }

  get calledNumber() {
    return textOf(this, 20);
  }
}

class RecordingStarted extends EventBase {
  get type() {
    return 43;
  }

  get typeName() {
    return 'recordingStarted';
  }

  get className() {
    return 'RecordingStarted';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get dn() {
    return textOf(this, 2);
  }

  get ipAddress() {
    return textOf(this, 68);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get serviceGroupId() {
    return longOf(this, 16);
  }

  get oppositePartyNumber() {
    return textOf(this, 18);
  }
}

class RecordingStopped extends EventBase {
  get type() {
    return 44;
  }

  get typeName() {
    return 'recordingStopped';
  }

  get className() {
    return 'RecordingStopped';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }
}

class LogonPhoneAgent extends EventBase {
  get type() {
    return 45;
  }

  get typeName() {
    return 'logonPhoneAgent';
  }

  get className() {
    return 'LogonPhoneAgent';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get dn() {
    return textOf(this, 2);
  }
}

class LogoffPhoneAgent extends EventBase {
  get type() {
    return 46;
  }

  get typeName() {
    return 'logoffPhoneAgent';
  }

  get className() {
    return 'LogoffPhoneAgent';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class PhoneAgentStatuses extends EventBase {
  get type() {
    return 47;
  }

  get typeName() {
    return 'phoneAgentStatuses';
  }

  get className() {
    return 'PhoneAgentStatuses';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callSubstate() {
    return longOf(this, 23);
  }
}

class PhoneAgentCallInformation extends EventBase {
  get type() {
    return 48;
  }

  get typeName() {
    return 'phoneAgentCallInformation';
  }

  get className() {
    return 'PhoneAgentCallInformation';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get callId() {
    return keyLongOf(this, 15);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get callingPartyNumber() {
    return textOf(this, 40);
  }

  get calledNumber() {
    return textOf(this, 20);
  }

  get ivrLabel1() {
    return textOf(this, 41);
  }

  get ivrData1() {
    return textOf(this, 42);
  }

  get ivrLabel2() {
    return textOf(this, 43);
  }

  get ivrData2() {
    return textOf(this, 44);
  }

  get ivrLabel3() {
    return textOf(this, 45);
  }

  get ivrData3() {
    return textOf(this, 46);
  }

  get ivrLabel4() {
    return textOf(this, 47);
  }

  get ivrData4() {
    return textOf(this, 48);
  }

  get ivrLabel5() {
    return textOf(this, 49);
  }

  get ivrData5() {
    return textOf(this, 50);
  }

  get ivrLabel6() {
    return textOf(this, 51);
  }

  get ivrData6() {
    return textOf(this, 52);
  }

  get ivrLabel7() {
    return textOf(this, 53);
  }

  get ivrData7() {
    return textOf(this, 54);
  }

  get ivrLabel8() {
    return textOf(this, 55);
  }

  get ivrData8() {
    return textOf(this, 56);
  }

  get ivrLabel9() {
    return textOf(this, 57);
  }

  get ivrData9() {
    return textOf(this, 58);
  }

  get ivrLabel10() {
    return textOf(this, 59);
  }

  get ivrData10() {
    return textOf(this, 60);
  }

  get timeInQueue() {
    return longOf(this, 61);
  }

  get ivr() {
    return pairsOf(this, [
      [41, 42],
      [43, 44],
      [45, 46],
      [47, 48],
      [49, 50],
      [51, 52],
      [53, 54],
      [55, 56],
      [57, 58],
      [59, 60],
    ]);
  }
}

class OpenMediaRejected extends EventBase {
  get type() {
    return 49;
  }

  get typeName() {
    return 'openMediaRejected';
  }

  get className() {
    return 'OpenMediaRejected';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class OpenMediaHandling extends EventBase {
  get type() {
    return 50;
  }

  get typeName() {
    return 'openMediaHandling';
  }

  get className() {
    return 'OpenMediaHandling';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }
}

class OpenMediaCompleted extends EventBase {
  get type() {
    return 51;
  }

  get typeName() {
    return 'openMediaCompleted';
  }

  get className() {
    return 'OpenMediaCompleted';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }
}

class OpenMediaNotReady extends EventBase {
  get type() {
    return 52;
  }

  get typeName() {
    return 'openMediaNotReady';
  }

  get className() {
    return 'OpenMediaNotReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get reasonId() {
    return longOf(this, 13);
  }

  get reasonString() {
    return textOf(this, 14);
  }
}

class OpenMediaReady extends EventBase {
  get type() {
    return 53;
  }

  get typeName() {
    return 'openMediaReady';
  }

  get className() {
    return 'OpenMediaReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class ChatReject extends EventBase {
  get type() {
    return 55;
  }

  get typeName() {
    return 'chatReject';
  }

  get className() {
    return 'ChatReject';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get cause() {
    return textOf(this, 22);
  }
}

class ChatHandling extends EventBase {
  get type() {
    return 56;
  }

  get typeName() {
    return 'chatHandling';
  }

  get className() {
    return 'ChatHandling';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }
}

class ChatComplete extends EventBase {
  get type() {
    return 57;
  }

  get typeName() {
    return 'chatComplete';
  }

  get className() {
    return 'ChatComplete';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get clericalFlag() {
    return flagOf(this, 29);
  }
}

class ChatReady extends EventBase {
  get type() {
    return 58;
  }

  get typeName() {
    return 'chatReady';
  }

  get className() {
    return 'ChatReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }
}

class ChatNotReady extends EventBase {
  get type() {
    return 59;
  }

  get typeName() {
    return 'chatNotReady';
  }

  get className() {
    return 'ChatNotReady';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get reasonId() {
    return longOf(this, 13);
  }

  get reasonString() {
    return textOf(this, 14);
  }
}

class EmailRedirect extends EventBase {
  get type() {
    return 60;
  }

  get typeName() {
    return 'emailRedirect';
  }

  get className() {
    return 'EmailRedirect';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get toRecId() {
    return keyLongOf(this, 73);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }

  get emailText() {
    return textOf(this, 39);
  }
}

class ChatRedirect extends EventBase {
  get type() {
    return 61;
  }

  get typeName() {
    return 'chatRedirect';
  }

  get className() {
    return 'ChatRedirect';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get toRecId() {
    return keyLongOf(this, 73);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }
}

class EmailHandling extends EventBase {
  get type() {
    return 62;
  }

  get typeName() {
    return 'emailHandling';
  }

  get className() {
    return 'EmailHandling';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }
}

class SmsHandling extends EventBase {
  get type() {
    return 63;
  }

  get typeName() {
    return 'smsHandling';
  }

  get className() {
    return 'SmsHandling';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get messageId() {
    return keyLongOf(this, 35);
  }
}

class OpenMediaRedirect extends EventBase {
  get type() {
    return 64;
  }

  get typeName() {
    return 'openMediaRedirect';
  }

  get className() {
    return 'OpenMediaRedirect';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get toRecId() {
    return keyLongOf(this, 73);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }
}

class ChatForward extends EventBase {
  get type() {
    return 65;
  }

  get typeName() {
    return 'chatForward';
  }

  get className() {
    return 'ChatForward';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }
}

class OpenMediaForward extends EventBase {
  get type() {
    return 66;
  }

  get typeName() {
    return 'openMediaForward';
  }

  get className() {
    return 'OpenMediaForward';
  }

  get recId() {
    return keyLongOf(this, 3);
  }

  get sessionId() {
    return keyLongOf(this, 72);
  }

  get serviceGroupId() {
    return keyLongOf(this, 16);
  }
}

/** An event of a type that this version does not know. */
class UnknownEvent extends EventBase {
  get type() {
    return 0;
  }

  get typeCode() {
    return typeNumberOf(this);
  }

  get typeName() {
    return 'unknown';
  }

  get className() {
    return typeTextOf(this);
  }
}

/** The classes by number of the type. */
const CLASSES = [];
CLASSES[1] = Logon;
CLASSES[2] = Logoff;
CLASSES[3] = Ready;
CLASSES[4] = NotReady;
CLASSES[5] = EmailReady;
CLASSES[6] = EmailNotReady;
CLASSES[7] = Originated;
CLASSES[8] = Delivered;
CLASSES[9] = Established;
CLASSES[10] = Held;
CLASSES[11] = Retrieved;
CLASSES[12] = Transferred;
CLASSES[13] = Conferenced;
CLASSES[14] = ConnectionCleared;
CLASSES[15] = ClericalEnded;
CLASSES[16] = CallRejected;
CLASSES[17] = CallbackAccept;
CLASSES[18] = CallbackReject;
CLASSES[19] = CallbackStatus;
CLASSES[20] = EmailReject;
CLASSES[21] = EmailDelete;
CLASSES[22] = EmailReply;
CLASSES[23] = EmailForward;
CLASSES[24] = CallInformation;
CLASSES[25] = Callback;
CLASSES[29] = CampaignAccept;
CLASSES[30] = CampaignReject;
CLASSES[31] = CampaignStatus;
CLASSES[32] = CampaignInfo;
CLASSES[33] = ServiceGroupAdded;
CLASSES[34] = AgentServiceGroupsChanged;
CLASSES[35] = DataComplete;
CLASSES[36] = ServiceDisconnect;
CLASSES[37] = XferCallInformation;
CLASSES[38] = IpAgentInfo;
CLASSES[39] = CallInformationUpdate;
CLASSES[40] = AssociatedDataSet;
CLASSES[41] = CqCodes;
CLASSES[42] = Failed;
CLASSES[43] = RecordingStarted;
CLASSES[44] = RecordingStopped;
CLASSES[45] = LogonPhoneAgent;
CLASSES[46] = LogoffPhoneAgent;
CLASSES[47] = PhoneAgentStatuses;
CLASSES[48] = PhoneAgentCallInformation;
CLASSES[49] = OpenMediaRejected;
CLASSES[50] = OpenMediaHandling;
CLASSES[51] = OpenMediaCompleted;
CLASSES[52] = OpenMediaNotReady;
CLASSES[53] = OpenMediaReady;
CLASSES[55] = ChatReject;
CLASSES[56] = ChatHandling;
CLASSES[57] = ChatComplete;
CLASSES[58] = ChatReady;
CLASSES[59] = ChatNotReady;
CLASSES[60] = EmailRedirect;
CLASSES[61] = ChatRedirect;
CLASSES[62] = EmailHandling;
CLASSES[63] = SmsHandling;
CLASSES[64] = OpenMediaRedirect;
CLASSES[65] = ChatForward;
CLASSES[66] = OpenMediaForward;

/** The number of the type by listener name. */
const TYPE_NAMES = new Map([
  ['logon', 1],
  ['logoff', 2],
  ['ready', 3],
  ['notReady', 4],
  ['emailReady', 5],
  ['emailNotReady', 6],
  ['originated', 7],
  ['delivered', 8],
  ['established', 9],
  ['held', 10],
  ['retrieved', 11],
  ['transferred', 12],
  ['conferenced', 13],
  ['connectionCleared', 14],
  ['clericalEnded', 15],
  ['callRejected', 16],
  ['callbackAccept', 17],
  ['callbackReject', 18],
  ['callbackStatus', 19],
  ['emailReject', 20],
  ['emailDelete', 21],
  ['emailReply', 22],
  ['emailForward', 23],
  ['callInformation', 24],
  ['callback', 25],
  ['campaignAccept', 29],
  ['campaignReject', 30],
  ['campaignStatus', 31],
  ['campaignInfo', 32],
  ['serviceGroupAdded', 33],
  ['agentServiceGroupsChanged', 34],
  ['dataComplete', 35],
  ['serviceDisconnect', 36],
  ['xferCallInformation', 37],
  ['ipAgentInfo', 38],
  ['callInformationUpdate', 39],
  ['associatedDataSet', 40],
  ['cqCodes', 41],
  ['failed', 42],
  ['recordingStarted', 43],
  ['recordingStopped', 44],
  ['logonPhoneAgent', 45],
  ['logoffPhoneAgent', 46],
  ['phoneAgentStatuses', 47],
  ['phoneAgentCallInformation', 48],
  ['openMediaRejected', 49],
  ['openMediaHandling', 50],
  ['openMediaCompleted', 51],
  ['openMediaNotReady', 52],
  ['openMediaReady', 53],
  ['chatReject', 55],
  ['chatHandling', 56],
  ['chatComplete', 57],
  ['chatReady', 58],
  ['chatNotReady', 59],
  ['emailRedirect', 60],
  ['chatRedirect', 61],
  ['emailHandling', 62],
  ['smsHandling', 63],
  ['openMediaRedirect', 64],
  ['chatForward', 65],
  ['openMediaForward', 66],
  ['unknown', 0],
]);

/** Other names of parameters, in lower case, by type. */
const ALIASES = new Map([
  ['1 chatready', 8],
  ['14 diverdestination', 32],
  ['23 servicegrouplist', 16],
]);

module.exports = {
  ALIASES,
  CLASSES,
  TYPE_NAMES,
  UnknownEvent,
  Logon,
  Logoff,
  Ready,
  NotReady,
  EmailReady,
  EmailNotReady,
  Originated,
  Delivered,
  Established,
  Held,
  Retrieved,
  Transferred,
  Conferenced,
  ConnectionCleared,
  ClericalEnded,
  CallRejected,
  CallbackAccept,
  CallbackReject,
  CallbackStatus,
  EmailReject,
  EmailDelete,
  EmailReply,
  EmailForward,
  CallInformation,
  Callback,
  CampaignAccept,
  CampaignReject,
  CampaignStatus,
  CampaignInfo,
  ServiceGroupAdded,
  AgentServiceGroupsChanged,
  DataComplete,
  ServiceDisconnect,
  XferCallInformation,
  IpAgentInfo,
  CallInformationUpdate,
  AssociatedDataSet,
  CqCodes,
  Failed,
  RecordingStarted,
  RecordingStopped,
  LogonPhoneAgent,
  LogoffPhoneAgent,
  PhoneAgentStatuses,
  PhoneAgentCallInformation,
  OpenMediaRejected,
  OpenMediaHandling,
  OpenMediaCompleted,
  OpenMediaNotReady,
  OpenMediaReady,
  ChatReject,
  ChatHandling,
  ChatComplete,
  ChatReady,
  ChatNotReady,
  EmailRedirect,
  ChatRedirect,
  EmailHandling,
  SmsHandling,
  OpenMediaRedirect,
  ChatForward,
  OpenMediaForward,
};
