// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

/** The types of events: what happened. */
export declare const EventType: {
  /** An agent logs on. COM: `BROADCAST_LOGON` (1). */
  readonly Logon: 1;
  /** An agent logs off. COM: `BROADCAST_LOGOFF` (2). */
  readonly Logoff: 2;
  /** An agent becomes ready for voice calls of service groups. COM: `BROADCAST_READY` (3). */
  readonly Ready: 3;
  /**
   * An agent becomes not ready for voice calls of service groups. COM: `BROADCAST_NOTREADY` (4).
   */
  readonly NotReady: 4;
  /** An agent becomes ready for e-mail sessions. COM: `BROADCAST_EMAILREADY` (5). */
  readonly EmailReady: 5;
  /** An agent becomes not ready for e-mail sessions. COM: `BROADCAST_EMAILNOTREADY` (6). */
  readonly EmailNotReady: 6;
  /** An agent starts an outgoing call. COM: `BROADCAST_ORIGINATED` (7). */
  readonly Originated: 7;
  /**
   * A call rings, either at the agent or at the party the agent calls. COM: `BROADCAST_DELIVERED`
   * (8).
   */
  readonly Delivered: 8;
  /** An agent is connected to the other party of a call. COM: `BROADCAST_ESTABLISHED` (9). */
  readonly Established: 9;
  /** A call is put on hold, by the agent or by the other party. COM: `BROADCAST_HELD` (10). */
  readonly Held: 10;
  /**
   * A held call is taken up again, by the agent or by the other party. COM: `BROADCAST_RETRIEVED`
   * (11).
   */
  readonly Retrieved: 11;
  /**
   * A held call is transferred to an active one, by the agent or with the agent as a party. COM:
   * `BROADCAST_TRANSFERRED` (12).
   */
  readonly Transferred: 12;
  /** A held and an active call are joined in a conference. COM: `BROADCAST_CONFERENCED` (13). */
  readonly Conferenced: 13;
  /** An agent is no longer on a call. COM: `BROADCAST_CONNECTIONCLEARED` (14). */
  readonly ConnectionCleared: 14;
  /**
   * An agent leaves clerical state and can take service group calls again. COM:
   * `BROADCAST_CLERICALENDED` (15).
   */
  readonly ClericalEnded: 15;
  /**
   * A service group call or a callback call is rejected at an agent. COM: `BROADCAST_CALLREJECTED`
   * (16).
   */
  readonly CallRejected: 16;
  /**
   * An agent accepts a callback and is going to call the customer back. COM:
   * `BROADCAST_CALLBACKACCEPT` (17).
   */
  readonly CallbackAccept: 17;
  /**
   * An agent rejects a callback, and the customer is not called back. COM:
   * `BROADCAST_CALLBACKREJECT` (18).
   */
  readonly CallbackReject: 18;
  /**
   * A callback call is completed, and its result is known. COM: `BROADCAST_CALLBACKSTATUS` (19).
   */
  readonly CallbackStatus: 19;
  /** An e-mail allocated to an agent is rejected. COM: `BROADCAST_EMAILREJECT` (20). */
  readonly EmailReject: 20;
  /**
   * An agent deletes an e-mail that was allocated to the agent. COM: `BROADCAST_EMAILDELETE` (21).
   */
  readonly EmailDelete: 21;
  /**
   * An agent replies to an e-mail or SMS message that was allocated to the agent. COM:
   * `BROADCAST_EMAILREPLY` (22).
   */
  readonly EmailReply: 22;
  /**
   * An e-mail or SMS message is forwarded to another service group. COM: `BROADCAST_EMAILFORWARD`
   * (23).
   */
  readonly EmailForward: 23;
  /** A service group call is allocated to an agent. COM: `BROADCAST_CALLINFORMATION` (24). */
  readonly CallInformation: 24;
  /** A callback is allocated to an agent. COM: `BROADCAST_CALLBACK` (25). */
  readonly Callback: 25;
  /**
   * An agent accepts a campaign call and is going to call the customer. COM:
   * `BROADCAST_CAMPAIGNACCEPT` (29).
   */
  readonly CampaignAccept: 29;
  /**
   * An agent rejects a campaign call, and the customer is not called. COM:
   * `BROADCAST_CAMPAIGNREJECT` (30).
   */
  readonly CampaignReject: 30;
  /**
   * A campaign call is completed, and its result is known. COM: `BROADCAST_CAMPAIGNSTATUS` (31).
   */
  readonly CampaignStatus: 31;
  /** A campaign call is allocated to an agent. COM: `BROADCAST_CAMPAIGNINFO` (32). */
  readonly CampaignInfo: 32;
  /** A service group exists or is newly added. COM: `BROADCAST_SERVICEGROUP_ADDED` (33). */
  readonly ServiceGroupAdded: 33;
  /**
   * The set of service groups an agent can serve changes. COM:
   * `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
   */
  readonly AgentServiceGroupsChanged: 34;
  /** The initial configuration data are complete. COM: `BROADCAST_DATA_COMPLETE` (35). */
  readonly DataComplete: 35;
  /** The Agent Service ends the connection in an orderly way. COM: `BROADCAST_DISCONNECT` (36). */
  readonly ServiceDisconnect: 36;
  /**
   * An agent is consulted by another agent who has a service group call on hold. COM:
   * `BROADCAST_XFER_CALL_INFORMATION` (37).
   */
  readonly XferCallInformation: 37;
  /**
   * An agent's IP telephone or SIP softphone registers, and its address and ports are known. COM:
   * `BROADCAST_IPAGENTINFO` (38).
   */
  readonly IpAgentInfo: 38;
  /** The IVR data of a call change. COM: `BROADCAST_CALLINFORMATION_UPDATE` (39). */
  readonly CallInformationUpdate: 39;
  /** The private data of a call change. COM: `BROADCAST_ASSOCIATEDDATA_SET` (40). */
  readonly AssociatedDataSet: 40;
  /** Call qualification codes are set for a call. COM: `BROADCAST_CQCODES` (41). */
  readonly CqCodes: 41;
  /** An outgoing call cannot be completed. COM: `BROADCAST_FAILED` (42). */
  readonly Failed: 42;
  /** Recording of a call starts. COM: `BROADCAST_RECORDINGSTARTED` (43). */
  readonly RecordingStarted: 43;
  /** Recording of a call stops. COM: `BROADCAST_RECORDINGSTOPPED` (44). */
  readonly RecordingStopped: 44;
  /** A phone agent logs on. COM: `BROADCAST_LOGON_PHONEAGENT` (45). */
  readonly LogonPhoneAgent: 45;
  /** A phone agent logs off. COM: `BROADCAST_LOGOFF_PHONEAGENT` (46). */
  readonly LogoffPhoneAgent: 46;
  /** The call status of a phone agent changes. COM: `BROADCAST_PHONEAGENT_STATUSES` (47). */
  readonly PhoneAgentStatuses: 47;
  /**
   * A service group call is allocated to a phone agent. COM:
   * `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
   */
  readonly PhoneAgentCallInformation: 48;
  /** An open media session is rejected at an agent. COM: `BROADCAST_OPENMEDIAREJECTED` (49). */
  readonly OpenMediaRejected: 49;
  /**
   * An agent opens an open media session and begins to handle it. COM:
   * `BROADCAST_OPENMEDIAHANDLING` (50).
   */
  readonly OpenMediaHandling: 50;
  /** An agent is done with an open media session. COM: `BROADCAST_OPENMEDIACOMPLETED` (51). */
  readonly OpenMediaCompleted: 51;
  /**
   * An agent becomes not ready for open media sessions. COM: `BROADCAST_OPENMEDIANOTREADY` (52).
   */
  readonly OpenMediaNotReady: 52;
  /** An agent becomes ready for open media sessions. COM: `BROADCAST_OPENMEDIAREADY` (53). */
  readonly OpenMediaReady: 53;
  /** An agent rejects a chat session. COM: `BROADCAST_CHATREJECT` (55). */
  readonly ChatReject: 55;
  /** An agent handles a chat session. COM: `BROADCAST_CHATHANDLING` (56). */
  readonly ChatHandling: 56;
  /** An agent is done with a chat session. COM: `BROADCAST_CHATCOMPLETE` (57). */
  readonly ChatComplete: 57;
  /** An agent becomes ready for chat sessions. COM: `BROADCAST_CHATREADY` (58). */
  readonly ChatReady: 58;
  /** An agent becomes not ready for chat sessions. COM: `BROADCAST_CHATNOTREADY` (59). */
  readonly ChatNotReady: 59;
  /** An agent hands an e-mail over to another agent. COM: `BROADCAST_EMAILREDIRECT` (60). */
  readonly EmailRedirect: 60;
  /** An agent hands a chat session over to another agent. COM: `BROADCAST_CHATREDIRECT` (61). */
  readonly ChatRedirect: 61;
  /** An agent begins to handle an e-mail. COM: `BROADCAST_EMAILHANDLING` (62). */
  readonly EmailHandling: 62;
  /** An agent begins to handle an SMS session. COM: `BROADCAST_SMSHANDLING` (63). */
  readonly SmsHandling: 63;
  /**
   * An open media session is handed over to another agent. COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
   */
  readonly OpenMediaRedirect: 64;
  /**
   * An agent forwards a chat session to another service group. COM: `BROADCAST_CHATFORWARD` (65).
   */
  readonly ChatForward: 65;
  /**
   * An agent forwards an open media session to another service group. COM:
   * `BROADCAST_OPENMEDIAFORWARD` (66).
   */
  readonly OpenMediaForward: 66;
  /** A type that this version does not know; `typeCode` of the event has its number. */
  readonly Unknown: 0;
};
export type EventType = (typeof EventType)[keyof typeof EventType];

/** The names of event parameters, for `get`: quicker than a name, and no misspelling. */
export declare const Parameter: {
  /** COM: `Name`. */
  readonly Name: 1;
  /** COM: `DN`. */
  readonly Dn: 2;
  /** COM: `RecID`. */
  readonly RecId: 3;
  /** COM: `LogonID`. */
  readonly LogonId: 4;
  /** COM: `VoiceReady`. */
  readonly VoiceReady: 5;
  /** COM: `EmailReady`. */
  readonly EmailReady: 6;
  /** COM: `OpenMediaReady`. */
  readonly OpenMediaReady: 7;
  /** COM: `MediaReady`. */
  readonly MediaReady: 8;
  /** COM: `MachineName`. */
  readonly MachineName: 9;
  /** COM: `NumberOfServiceGroups`. */
  readonly NumberOfServiceGroups: 10;
  /** COM: `ServiceGroupList`. */
  readonly ServiceGroupList: 11;
  /** COM: `OASID`. */
  readonly OasId: 12;
  /** COM: `ReasonID`. */
  readonly ReasonId: 13;
  /** COM: `ReasonString`. */
  readonly ReasonString: 14;
  /** COM: `CallID`. */
  readonly CallId: 15;
  /** COM: `ServiceGroupID`. */
  readonly ServiceGroupId: 16;
  /** COM: `CallType`. */
  readonly CallType: 17;
  /** COM: `OppositePartyNumber`. */
  readonly OppositePartyNumber: 18;
  /** COM: `TrunkID`. */
  readonly TrunkId: 19;
  /** COM: `CalledNumber`. */
  readonly CalledNumber: 20;
  /** COM: `PrivateData`. */
  readonly PrivateData: 21;
  /** COM: `Cause`. */
  readonly Cause: 22;
  /** COM: `CallSubstate`. */
  readonly CallSubstate: 23;
  /** COM: `MediaServerSessionUri`. */
  readonly MediaServerSessionUri: 24;
  /** COM: `OnHold`. */
  readonly OnHold: 25;
  /** COM: `HeldCallID`. */
  readonly HeldCallId: 26;
  /** COM: `ActiveCallID`. */
  readonly ActiveCallId: 27;
  /** COM: `NewCallID`. */
  readonly NewCallId: 28;
  /** COM: `ClericalFlag`. */
  readonly ClericalFlag: 29;
  /** COM: `TransferringAgent`. */
  readonly TransferringAgent: 30;
  /** COM: `DivertedFlag`. */
  readonly DivertedFlag: 31;
  /** COM: `DivertDestination`. */
  readonly DivertDestination: 32;
  /** COM: `OrigCallID`. */
  readonly OrigCallId: 33;
  /** COM: `CallbackStatus`. */
  readonly CallbackStatus: 34;
  /** COM: `MessageID`. */
  readonly MessageId: 35;
  /** COM: `Subject`. */
  readonly Subject: 36;
  /** COM: `ForwardFlag`. */
  readonly ForwardFlag: 37;
  /** COM: `RecipientList`. */
  readonly RecipientList: 38;
  /** COM: `EmailText`. */
  readonly EmailText: 39;
  /** COM: `CallingPartyNumber`. */
  readonly CallingPartyNumber: 40;
  /** COM: `IVRLabel1`. */
  readonly IvrLabel1: 41;
  /** COM: `IVRData1`. */
  readonly IvrData1: 42;
  /** COM: `IVRLabel2`. */
  readonly IvrLabel2: 43;
  /** COM: `IVRData2`. */
  readonly IvrData2: 44;
  /** COM: `IVRLabel3`. */
  readonly IvrLabel3: 45;
  /** COM: `IVRData3`. */
  readonly IvrData3: 46;
  /** COM: `IVRLabel4`. */
  readonly IvrLabel4: 47;
  /** COM: `IVRData4`. */
  readonly IvrData4: 48;
  /** COM: `IVRLabel5`. */
  readonly IvrLabel5: 49;
  /** COM: `IVRData5`. */
  readonly IvrData5: 50;
  /** COM: `IVRLabel6`. */
  readonly IvrLabel6: 51;
  /** COM: `IVRData6`. */
  readonly IvrData6: 52;
  /** COM: `IVRLabel7`. */
  readonly IvrLabel7: 53;
  /** COM: `IVRData7`. */
  readonly IvrData7: 54;
  /** COM: `IVRLabel8`. */
  readonly IvrLabel8: 55;
  /** COM: `IVRData8`. */
  readonly IvrData8: 56;
  /** COM: `IVRLabel9`. */
  readonly IvrLabel9: 57;
  /** COM: `IVRData9`. */
  readonly IvrData9: 58;
  /** COM: `IVRLabel10`. */
  readonly IvrLabel10: 59;
  /** COM: `IVRData10`. */
  readonly IvrData10: 60;
  /** COM: `TimeInQueue`. */
  readonly TimeInQueue: 61;
  /** COM: `CampaignID`. */
  readonly CampaignId: 62;
  /** COM: `CustomerID`. */
  readonly CustomerId: 63;
  /** COM: `CustomerName`. */
  readonly CustomerName: 64;
  /** COM: `CustomerNumber`. */
  readonly CustomerNumber: 65;
  /** COM: `Comment`. */
  readonly Comment: 66;
  /** COM: `ServiceGroupPurpose`. */
  readonly ServiceGroupPurpose: 67;
  /** COM: `IPAddress`. */
  readonly IpAddress: 68;
  /** COM: `RASPort`. */
  readonly RasPort: 69;
  /** COM: `CSPort`. */
  readonly CsPort: 70;
  /** COM: `CQCodeList`. */
  readonly CqCodeList: 71;
  /** COM: `SessionID`. */
  readonly SessionId: 72;
  /** COM: `ToRecID`. */
  readonly ToRecId: 73;
  /** COM: `X-CampaignCallID`. */
  readonly XCampaignCallId: 74;
  /** COM: `X-CallbackID`. */
  readonly XCallbackId: 75;
  /** COM: `X-CallbackCallID`. */
  readonly XCallbackCallId: 76;
};
export type Parameter = (typeof Parameter)[keyof typeof Parameter];

/** The kinds of error, and the numbers that `getLastErrorInfo` gives for them. */
export declare const ErrorCode: {
  /** An argument cannot be used; the message names it. Nothing was sent. */
  readonly invalid_argument: -1;
  /** A connect was asked for before Initialize. */
  readonly not_initialized: -2;
  /** A connect was asked for while the client is connected or connecting. */
  readonly already_connected: -3;
  /** The client is not connected to an Agent Service. Nothing was sent. */
  readonly not_connected: -4;
  /** The client was closed for good. */
  readonly closed: -5;
  /** This operation is not offered, by this library or by the service at the other end. */
  readonly not_supported: -6;
  /** The request needs a connection made with ConnectWithDirectConnect. */
  readonly direct_connect_required: -7;
  /**
   * The process was forked from the one that the client was made in, and the threads that drive its
   * connection are not there. Make the client after the fork.
   */
  readonly forked: -8;
  /**
   * No connection could be made: the name did not resolve, the port refused, or the network said
   * no.
   */
  readonly connect_failed: -10;
  /** No answer within the time allowed. */
  readonly timeout: -11;
  /** Client and service share no protocol version. */
  readonly version_mismatch: -12;
  /** The credentials are missing, wrong, or not those of a host or tenant administrator. */
  readonly authentication_failed: -13;
  /** All connections of this kind that the service allows are taken. */
  readonly too_many_clients: -14;
  /** The service does not know the connection mode that was asked for. */
  readonly unknown_mode: -15;
  /**
   * The connection could not be encrypted: a certificate is not accepted, a certificate or key
   * cannot be used, or one end speaks TLS and the other does not. The message says which.
   */
  readonly tls_failed: -16;
  /** The connection broke: the peer closed it, or the network failed. */
  readonly connection_lost: -20;
  /** The service ended the connection in an orderly way. */
  readonly service_shutdown: -21;
  /** The client took its events too slowly, and the service no longer holds them. */
  readonly slow_consumer: -22;
  /** Nothing came from the peer, not even a heartbeat, for longer than allowed. */
  readonly peer_silent: -23;
  /** What the peer sent breaks the rules of the protocol. */
  readonly protocol_error: -24;
  /** A frame exceeds the largest size allowed. */
  readonly frame_too_large: -25;
  /** Another connection has taken the session over, with the session's token and credentials. */
  readonly session_taken_over: -26;
  /** No agent has this record id or logon id. */
  readonly agent_unknown: -30;
  /** The agent is not logged on. */
  readonly agent_not_logged_on: -31;
  /** The phone agent is not logged on. */
  readonly phone_agent_not_logged_on: -32;
  /** No such tenant. */
  readonly unknown_tenant: -33;
  /** The call does not exist at this agent. */
  readonly call_not_found: -34;
  /** The call is not in the state that the request needs. */
  readonly call_not_active: -35;
  /** The session does not exist at this agent. */
  readonly session_not_found: -36;
  /** The campaign call is not pending at this agent. */
  readonly campaign_call_not_found: -37;
  /** The callback call is not pending at this agent. */
  readonly callback_call_not_found: -38;
  /** The call has not been dialled yet, so it cannot have a status. */
  readonly dialing_not_started: -39;
  /** More call qualification codes were given than are allowed. */
  readonly too_many_codes: -40;
  /**
   * A strict service refuses what a lenient one would accept and ignore: the state makes it
   * impossible.
   */
  readonly impossible_in_this_state: -41;
  /** The event has no parameter of this name. */
  readonly parameter_missing: -50;
  /** The parameter is a text that is not a number, and was read as a Long. */
  readonly parameter_type: -51;
  /** A defect of the library or of the service; please report it. */
  readonly internal: -99;
};
/** The kind of an error, as its `code` tells it. */
export type ErrorCode = keyof typeof ErrorCode;

/** Kind of call, as the event tables number it. */
export declare const CallType: {
  /** A callback asked for on a web page. */
  readonly WebCallback: 2;
  /** An ordinary voice call. */
  readonly Voice: 3;
  /** An e-mail. */
  readonly Email: 4;
  /** A call of a campaign. */
  readonly Campaign: 5;
};
/** A known value, or any other: they are kept as they come. */
export type CallType =
  | (typeof CallType)[keyof typeof CallType]
  | (number & {});

/**
 * Kinds of call that only the sample program knows, under its numbers. They apply when the option
 * `call_type_profile` is `sample`.
 */
export declare const SampleCallType: {
  /** A text chat from a web page. */
  readonly WebChat: 0;
  /** An e-mail from a web page. */
  readonly WebEmail: 1;
  /** A voice-over-IP call from a web page. */
  readonly WebVoip: 2;
  /** A call of another PBX. */
  readonly OtherPbx: 7;
  /** A NetMeeting call. */
  readonly NetMeeting: 8;
};
/** A known value, or any other: they are kept as they come. */
export type SampleCallType =
  | (typeof SampleCallType)[keyof typeof SampleCallType]
  | (number & {});

/** Cause of a call event, as the switch gives it, in `Delivered`, `Established` and `Failed`. */
export declare const CallCause: {
  /** The called party is busy. */
  readonly Busy: 3;
  /** The call was cancelled. */
  readonly CallCancelled: 5;
  /** The destination cannot be reached. */
  readonly DestinationNotObtainable: 13;
};
/** A known value, or any other: they are kept as they come. */
export type CallCause =
  | (typeof CallCause)[keyof typeof CallCause]
  | (number & {});

/** Part an agent has in an established call. */
export declare const CallSubstate: {
  /** The agent talks with the other party. */
  readonly Talking: 0;
  /** The agent assists another agent. */
  readonly Assisting: 1;
  /** The agent is assisted. */
  readonly Assisted: 2;
  /** The agent monitors a call. */
  readonly Monitoring: 3;
  /** The agent is monitored. */
  readonly Monitored: 4;
};
/** A known value, or any other: they are kept as they come. */
export type CallSubstate =
  | (typeof CallSubstate)[keyof typeof CallSubstate]
  | (number & {});

/** Call status of a phone agent, in `PhoneAgentStatuses`. */
export declare const PhoneAgentSubstate: {
  /** The phone agent has no call. */
  readonly Idle: 1;
  /** The phone agent is busy. */
  readonly Busy: 2;
  /** The phone agent is in clerical state. */
  readonly Clerical: 3;
};
/** A known value, or any other: they are kept as they come. */
export type PhoneAgentSubstate =
  | (typeof PhoneAgentSubstate)[keyof typeof PhoneAgentSubstate]
  | (number & {});

/** What a service group is for. */
export declare const ServiceGroupPurpose: {
  /** Voice calls. */
  readonly Voice: 0;
  /** Campaign calls. */
  readonly Campaign: 1;
  /** E-mail. */
  readonly Email: 2;
  /** SMS. */
  readonly Sms: 3;
  /** Chat. */
  readonly Chat: 4;
  /** Dispatch of voice calls. */
  readonly VoiceDispatch: 5;
  /** Common hold. */
  readonly CommonHold: 6;
  /** Dispatch of e-mail. */
  readonly EmailDispatch: 7;
  /** Dispatch of SMS. */
  readonly SmsDispatch: 8;
  /** Open media. The simulator uses it. */
  readonly OpenMedia: 9;
};
/** A known value, or any other: they are kept as they come. */
export type ServiceGroupPurpose =
  | (typeof ServiceGroupPurpose)[keyof typeof ServiceGroupPurpose]
  | (number & {});

/** Why a call was rejected, in `CallRejected`. */
export declare const CallRejectCause: {
  /** It rang too long without an answer. */
  readonly RingTimeout: 'Ring Timeout';
  /** The agent rejected it. */
  readonly RejectedByAgent: 'Rejected By Agent';
  /** The callback was offered too long without an answer. */
  readonly CallbackRingTimeout: 'Callback Ring Timeout';
  /** The agent rejected the callback. */
  readonly CallbackRejectedByAgent: 'Callback Rejected By Agent';
  /** The agent logged off. */
  readonly AgentLoggedOff: 'Agent Logged Off';
  /** The callback met with an error. */
  readonly CallbackError: 'Callback Error';
  /** The campaign call met with an error. */
  readonly CampaignError: 'Campaign Error';
  /** The cause is not known. */
  readonly UnknownCause: 'Unknown Cause';
};
/** A known value, or any other: they are kept as they come. */
export type CallRejectCause =
  | (typeof CallRejectCause)[keyof typeof CallRejectCause]
  | (string & {});

/** Why a callback was rejected, in `CallbackReject`. */
export declare const CallbackRejectCause: {
  /** It rang too long without an answer. */
  readonly RingTimeout: 'Ring Timeout';
  /** The agent rejected it. */
  readonly RejectedByAgent: 'Rejected By Agent';
  /** The callback was offered too long without an answer. */
  readonly CallbackRingTimeout: 'Callback Ring Timeout';
  /** The agent rejected the callback. */
  readonly CallbackRejectedByAgent: 'Callback Rejected By Agent';
  /** The agent logged off. */
  readonly AgentLoggedOff: 'Agent Logged Off';
  /** The callback met with an error. */
  readonly CallbackError: 'Callback Error';
  /** The cause is not known. */
  readonly UnknownCause: 'Unknown Cause';
};
/** A known value, or any other: they are kept as they come. */
export type CallbackRejectCause =
  | (typeof CallbackRejectCause)[keyof typeof CallbackRejectCause]
  | (string & {});

/** Result of a callback, in `CallbackStatus`. */
export declare const CallbackStatusCause: {
  /** The callback succeeded. */
  readonly Succeeded: 'Succeeded';
  /** Nobody answered. */
  readonly NoAnswer: 'No Answer';
  /** The called party was busy. */
  readonly Busy: 'Busy';
  /** The called party was not available. */
  readonly NotAvailable: 'Not Available';
  /** The number was wrong. */
  readonly WrongNumber: 'Wrong Number';
};
/** A known value, or any other: they are kept as they come. */
export type CallbackStatusCause =
  | (typeof CallbackStatusCause)[keyof typeof CallbackStatusCause]
  | (string & {});

/** Why a session was rejected, in `EmailReject`, `OpenMediaRejected` and `ChatReject`. */
export declare const SessionRejectCause: {
  /** It rang too long without an answer. */
  readonly RingTimeout: 'Ring Timeout';
  /** The agent rejected it. */
  readonly RejectedByAgent: 'Rejected By Agent';
  /** The agent logged off. */
  readonly AgentLoggedOff: 'Agent Logged Off';
  /** The cause is not known. */
  readonly UnknownCause: 'Unknown Cause';
};
/** A known value, or any other: they are kept as they come. */
export type SessionRejectCause =
  | (typeof SessionRejectCause)[keyof typeof SessionRejectCause]
  | (string & {});

/** Why a campaign call was rejected, in `CampaignReject`. */
export declare const CampaignRejectCause: {
  /** It rang too long without an answer. */
  readonly RingTimeout: 'Ring Timeout';
  /** The agent rejected it. */
  readonly RejectedByAgent: 'Rejected By Agent';
  /** The agent logged off. */
  readonly AgentLoggedOff: 'Agent Logged Off';
  /** The campaign call met with an error. */
  readonly CampaignError: 'Campaign Error';
  /** The cause is not known. */
  readonly UnknownCause: 'Unknown Cause';
};
/** A known value, or any other: they are kept as they come. */
export type CampaignRejectCause =
  | (typeof CampaignRejectCause)[keyof typeof CampaignRejectCause]
  | (string & {});

/** Result of a campaign call, in `CampaignStatus`. */
export declare const CampaignStatusCause: {
  /** The customer has not been called yet. */
  readonly NotYetCalled: 'Not Yet Called';
  /** The called party was busy. */
  readonly Busy: 'Busy';
  /** Nobody answered. */
  readonly NoAnswer: 'No Answer';
  /** The customer is to be called later. */
  readonly CallbackLater: 'Callback Later';
  /** The call was completed successfully. */
  readonly CompletedSuccessfully: 'Completed Successfully';
  /** The number was wrong. */
  readonly WrongNumber: 'Wrong Number';
};
/** A known value, or any other: they are kept as they come. */
export type CampaignStatusCause =
  | (typeof CampaignStatusCause)[keyof typeof CampaignStatusCause]
  | (string & {});

/** Tenant ids with a meaning of their own. */
export declare const Tenant: {
  /** All tenants, in `SetLogonCredentials` for the host administrator. */
  readonly AllTenants: -1;
  /** The system has no tenants, wherever else a request takes a tenant id. */
  readonly NotTenanted: -1;
};

/**
 * Medium of a session, in `SetAgentIVRDataWithCDR`, as the simulator numbers it. The numbers of a
 * real system are not known.
 */
export declare const MediaType: {
  /** A voice call. */
  readonly Voice: 1;
  /** An e-mail session. */
  readonly Email: 2;
  /** A chat session. */
  readonly Chat: 3;
  /** An open media session. */
  readonly OpenMedia: 4;
  /** An SMS session. */
  readonly Sms: 5;
};
/** A known value, or any other: they are kept as they come. */
export type MediaType =
  | (typeof MediaType)[keyof typeof MediaType]
  | (number & {});
