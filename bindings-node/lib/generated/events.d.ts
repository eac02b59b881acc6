// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

import type { EventBase } from '../event.js';
import type {
  EventType,
  CallCause,
  CallRejectCause,
  CallSubstate,
  CallType,
  CallbackRejectCause,
  CallbackStatusCause,
  CampaignRejectCause,
  CampaignStatusCause,
  PhoneAgentSubstate,
  ServiceGroupPurpose,
  SessionRejectCause,
} from './enums.js';

/**
 * An agent logs on.
 *
 * It comes when an agent logs on and, right after the connect, once for each agent who is logged on
 * already; `DataComplete` ends that first series. It also comes for phone agents if the system is
 * set up for phone agent events, and nothing in it tells a phone agent from another agent. A phone
 * agent's logon may come again as `LogonPhoneAgent`.
 *
 * COM: `BROADCAST_LOGON` (1).
 */
export declare class Logon extends EventBase {
  private constructor();
  get type(): typeof EventType.Logon;
  get typeName(): 'logon';
  get className(): 'Logon';
  /** Name of the agent. COM: `Name`. */
  get name(): string | undefined;
  /** Extension of the agent. COM: `DN`. */
  get dn(): string | undefined;
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Logon id of the agent. COM: `LogonID`. */
  get logonId(): string | undefined;
  /** Whether the agent is ready for voice calls. COM: `VoiceReady`. */
  get voiceReady(): boolean | undefined;
  /** Whether the agent is ready for e-mail sessions. COM: `EmailReady`. */
  get emailReady(): boolean | undefined;
  /** Whether the agent is ready for open media sessions. COM: `OpenMediaReady`. */
  get openMediaReady(): boolean | undefined;
  /**
   * Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
   * `MediaReady`.
   */
  get mediaReady(): boolean | undefined;
  /** Name of the computer the agent logs on at. COM: `MachineName`. */
  get machineName(): string | undefined;
  /** Number of service groups the agent can serve. COM: `NumberOfServiceGroups`. */
  get numberOfServiceGroups(): number | undefined;
  /** Record ids of the service groups the agent can serve. COM: `ServiceGroupList`. */
  get serviceGroupList(): number[] | undefined;
  /** Id of the OAS server the agent is connected to. COM: `OASID`. */
  get oasId(): number | undefined;
}

/**
 * An agent logs off.
 *
 * For a phone agent it may come again as `LogoffPhoneAgent`.
 *
 * COM: `BROADCAST_LOGOFF` (2).
 */
export declare class Logoff extends EventBase {
  private constructor();
  get type(): typeof EventType.Logoff;
  get typeName(): 'logoff';
  get className(): 'Logoff';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * An agent becomes ready for voice calls of service groups.
 *
 * COM: `BROADCAST_READY` (3).
 */
export declare class Ready extends EventBase {
  private constructor();
  get type(): typeof EventType.Ready;
  get typeName(): 'ready';
  get className(): 'Ready';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * An agent becomes not ready for voice calls of service groups.
 *
 * The reason is carried as a record id and as text.
 *
 * COM: `BROADCAST_NOTREADY` (4).
 */
export declare class NotReady extends EventBase {
  private constructor();
  get type(): typeof EventType.NotReady;
  get typeName(): 'notReady';
  get className(): 'NotReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`. */
  get reasonId(): number | undefined;
  /** Text of the not-ready reason; empty if none was given. COM: `ReasonString`. */
  get reasonString(): string | undefined;
}

/**
 * An agent becomes ready for e-mail sessions.
 *
 * COM: `BROADCAST_EMAILREADY` (5).
 */
export declare class EmailReady extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailReady;
  get typeName(): 'emailReady';
  get className(): 'EmailReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * An agent becomes not ready for e-mail sessions.
 *
 * COM: `BROADCAST_EMAILNOTREADY` (6).
 */
export declare class EmailNotReady extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailNotReady;
  get typeName(): 'emailNotReady';
  get className(): 'EmailNotReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /**
   * Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`, which
   * takes no reason, it is -1. COM: `ReasonID`.
   */
  get reasonId(): number | undefined;
  /** Text of the not-ready reason; empty if none was given. COM: `ReasonString`. */
  get reasonString(): string | undefined;
}

/**
 * An agent starts an outgoing call.
 *
 * `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
 *
 * COM: `BROADCAST_ORIGINATED` (7).
 */
export declare class Originated extends EventBase {
  private constructor();
  get type(): typeof EventType.Originated;
  get typeName(): 'originated';
  get className(): 'Originated';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /** Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`. */
  get serviceGroupId(): number | undefined;
  /** Kind of call. COM: `CallType`. */
  get callType(): CallType | undefined;
}

/**
 * A call rings, either at the agent or at the party the agent calls.
 *
 * `Established` follows when it is answered.
 *
 * COM: `BROADCAST_DELIVERED` (8).
 */
export declare class Delivered extends EventBase {
  private constructor();
  get type(): typeof EventType.Delivered;
  get typeName(): 'delivered';
  get className(): 'Delivered';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /**
   * Number of the other party: the caller of an incoming call, the called party of an outgoing one.
   * COM: `OppositePartyNumber`.
   */
  get oppositePartyNumber(): string | undefined;
  /** Identifier of the trunk that carries the call. COM: `TrunkID`. */
  get trunkId(): string | undefined;
  /** Number that was dialed originally; absent for phone agents. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
  /** Private data attached to the call. COM: `PrivateData`. */
  get privateData(): string | undefined;
  /** Cause that the switch gives with the call, if any. COM: `Cause`. */
  get cause(): CallCause | undefined;
}

/**
 * An agent is connected to the other party of a call.
 *
 * `CallSubstate` tells an ordinary conversation from assistance and monitoring.
 *
 * COM: `BROADCAST_ESTABLISHED` (9).
 */
export declare class Established extends EventBase {
  private constructor();
  get type(): typeof EventType.Established;
  get typeName(): 'established';
  get className(): 'Established';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /** Private data attached to the call. COM: `PrivateData`. */
  get privateData(): string | undefined;
  /** Identifier of the trunk that carries the call. COM: `TrunkID`. */
  get trunkId(): string | undefined;
  /**
   * Part the agent has in the call: talking, assisting, assisted, monitoring or monitored. COM:
   * `CallSubstate`.
   */
  get callSubstate(): CallSubstate | undefined;
  /** Number of the other party. COM: `OppositePartyNumber`. */
  get oppositePartyNumber(): string | undefined;
  /** Cause that the switch gives with the call, if any. COM: `Cause`. */
  get cause(): CallCause | undefined;
  /**
   * URI of the call's session on the media server, for external recorders. COM:
   * `MediaServerSessionUri`.
   */
  get mediaServerSessionUri(): string | undefined;
}

/**
 * A call is put on hold, by the agent or by the other party.
 *
 * `OnHold` tells which of the two. `Retrieved` ends it.
 *
 * COM: `BROADCAST_HELD` (10).
 */
export declare class Held extends EventBase {
  private constructor();
  get type(): typeof EventType.Held;
  get typeName(): 'held';
  get className(): 'Held';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /**
   * Whether the agent is the one put on hold, rather than the one who holds the call. COM:
   * `OnHold`.
   */
  get onHold(): boolean | undefined;
}

/**
 * A held call is taken up again, by the agent or by the other party.
 *
 * COM: `BROADCAST_RETRIEVED` (11).
 */
export declare class Retrieved extends EventBase {
  private constructor();
  get type(): typeof EventType.Retrieved;
  get typeName(): 'retrieved';
  get className(): 'Retrieved';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
}

/**
 * A held call is transferred to an active one, by the agent or with the agent as a party.
 *
 * `TransferringAgent` tells which of the two. What remains of both calls goes on under `NewCallID`.
 *
 * COM: `BROADCAST_TRANSFERRED` (12).
 */
export declare class Transferred extends EventBase {
  private constructor();
  get type(): typeof EventType.Transferred;
  get typeName(): 'transferred';
  get className(): 'Transferred';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call that was on hold. COM: `HeldCallID`. */
  get heldCallId(): number;
  /** Id of the call that was active. COM: `ActiveCallID`. */
  get activeCallId(): number;
  /** Id of the call that results from the transfer. COM: `NewCallID`. */
  get newCallId(): number;
  /** Whether the agent enters clerical state now. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
  /** Whether this agent made the transfer. COM: `TransferringAgent`. */
  get transferringAgent(): boolean | undefined;
  /** Number of the other party. COM: `OppositePartyNumber`. */
  get oppositePartyNumber(): string | undefined;
  /** Private data attached to the call. COM: `PrivateData`. */
  get privateData(): string | undefined;
}

/**
 * A held and an active call are joined in a conference.
 *
 * The conference goes on under `NewCallID`.
 *
 * COM: `BROADCAST_CONFERENCED` (13).
 */
export declare class Conferenced extends EventBase {
  private constructor();
  get type(): typeof EventType.Conferenced;
  get typeName(): 'conferenced';
  get className(): 'Conferenced';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call that was on hold. COM: `HeldCallID`. */
  get heldCallId(): number;
  /** Id of the call that was active. COM: `ActiveCallID`. */
  get activeCallId(): number;
  /** Id of the conference call. COM: `NewCallID`. */
  get newCallId(): number;
  /** Numbers of the other parties in the conference. COM: `OppositePartyNumber`. */
  get oppositePartyNumber(): string[] | undefined;
}

/**
 * An agent is no longer on a call.
 *
 * If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
 *
 * COM: `BROADCAST_CONNECTIONCLEARED` (14).
 */
export declare class ConnectionCleared extends EventBase {
  private constructor();
  get type(): typeof EventType.ConnectionCleared;
  get typeName(): 'connectionCleared';
  get className(): 'ConnectionCleared';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /** Whether the agent enters clerical state now. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
  /** Whether the agent diverted the call to another destination. COM: `DivertedFlag`. */
  get divertedFlag(): boolean | undefined;
  /**
   * Destination the call was diverted to; absent if it was not diverted. COM: `DivertDestination`.
   */
  get divertDestination(): string | undefined;
}

/**
 * An agent leaves clerical state and can take service group calls again.
 *
 * COM: `BROADCAST_CLERICALENDED` (15).
 */
export declare class ClericalEnded extends EventBase {
  private constructor();
  get type(): typeof EventType.ClericalEnded;
  get typeName(): 'clericalEnded';
  get className(): 'ClericalEnded';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call the clerical state belonged to. COM: `CallID`. */
  get callId(): number;
}

/**
 * A service group call or a callback call is rejected at an agent.
 *
 * COM: `BROADCAST_CALLREJECTED` (16).
 */
export declare class CallRejected extends EventBase {
  private constructor();
  get type(): typeof EventType.CallRejected;
  get typeName(): 'callRejected';
  get className(): 'CallRejected';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call. COM: `CallID`. */
  get callId(): number;
  /** Why the call was rejected, as text. COM: `Cause`. */
  get cause(): CallRejectCause | undefined;
}

/**
 * An agent accepts a callback and is going to call the customer back.
 *
 * `CallbackStatus` tells the result once the callback is completed.
 *
 * COM: `BROADCAST_CALLBACKACCEPT` (17).
 */
export declare class CallbackAccept extends EventBase {
  private constructor();
  get type(): typeof EventType.CallbackAccept;
  get typeName(): 'callbackAccept';
  get className(): 'CallbackAccept';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the original call, the one that asked for the callback. COM: `OrigCallID`. */
  get origCallId(): number;
  /** Id of the call made to the customer. COM: `CallID`. */
  get callId(): number;
  /** Kind of callback. COM: `CallType`. */
  get callType(): CallType | undefined;
}

/**
 * An agent rejects a callback, and the customer is not called back.
 *
 * COM: `BROADCAST_CALLBACKREJECT` (18).
 */
export declare class CallbackReject extends EventBase {
  private constructor();
  get type(): typeof EventType.CallbackReject;
  get typeName(): 'callbackReject';
  get className(): 'CallbackReject';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the original call, the one that asked for the callback. COM: `CallID`. */
  get callId(): number;
  /** Kind of callback. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Why the callback was rejected, as text. COM: `Cause`. */
  get cause(): CallbackRejectCause | undefined;
}

/**
 * A callback call is completed, and its result is known.
 *
 * COM: `BROADCAST_CALLBACKSTATUS` (19).
 */
export declare class CallbackStatus extends EventBase {
  private constructor();
  get type(): typeof EventType.CallbackStatus;
  get typeName(): 'callbackStatus';
  get className(): 'CallbackStatus';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the callback call. COM: `CallID`. */
  get callId(): number;
  /** Kind of callback. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Whether the callback succeeded. COM: `CallbackStatus`. */
  get callbackStatus(): boolean | undefined;
  /** Result of the callback, as text. COM: `Cause`. */
  get cause(): CallbackStatusCause | undefined;
}

/**
 * An e-mail allocated to an agent is rejected.
 *
 * In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
 * too.
 *
 * COM: `BROADCAST_EMAILREJECT` (20).
 */
export declare class EmailReject extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailReject;
  get typeName(): 'emailReject';
  get className(): 'EmailReject';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the e-mail message. COM: `MessageID`. */
  get messageId(): number;
  /** Record id of the e-mail service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Why the message was rejected, as text. COM: `Cause`. */
  get cause(): SessionRejectCause | undefined;
}

/**
 * An agent deletes an e-mail that was allocated to the agent.
 *
 * In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
 *
 * COM: `BROADCAST_EMAILDELETE` (21).
 */
export declare class EmailDelete extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailDelete;
  get typeName(): 'emailDelete';
  get className(): 'EmailDelete';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the e-mail message. COM: `MessageID`. */
  get messageId(): number;
  /** Record id of the e-mail service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Whether the agent enters clerical state. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
}

/**
 * An agent replies to an e-mail or SMS message that was allocated to the agent.
 *
 * COM: `BROADCAST_EMAILREPLY` (22).
 */
export declare class EmailReply extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailReply;
  get typeName(): 'emailReply';
  get className(): 'EmailReply';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the message. COM: `MessageID`. */
  get messageId(): number;
  /** Record id of the e-mail service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Subject of the e-mail. COM: `Subject`. */
  get subject(): string | undefined;
  /** Whether the e-mail was forwarded. COM: `ForwardFlag`. */
  get forwardFlag(): boolean | undefined;
  /**
   * Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most ten.
   * The separator is not documented. COM: `RecipientList`.
   */
  get recipientList(): string | undefined;
  /** Text of the SMS sent; only for SMS. COM: `EmailText`. */
  get emailText(): string | undefined;
  /** Whether the agent enters clerical state. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
}

/**
 * An e-mail or SMS message is forwarded to another service group.
 *
 * COM: `BROADCAST_EMAILFORWARD` (23).
 */
export declare class EmailForward extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailForward;
  get typeName(): 'emailForward';
  get className(): 'EmailForward';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the e-mail or SMS message. COM: `MessageID`. */
  get messageId(): number;
  /**
   * Record id of the service group the message is forwarded to. It can also be read as
   * `ServiceGroupList`. COM: `ServiceGroupID`.
   */
  get serviceGroupId(): number;
}

/**
 * A service group call is allocated to an agent.
 *
 * It carries what is known of the call, with up to ten IVR data fields as numbered labels and
 * values. For a phone agent it may come again as `PhoneAgentCallInformation`.
 * `CallInformationUpdate` tells of later changes of the IVR data.
 *
 * COM: `BROADCAST_CALLINFORMATION` (24).
 */
export declare class CallInformation extends EventBase {
  private constructor();
  get type(): typeof EventType.CallInformation;
  get typeName(): 'callInformation';
  get className(): 'CallInformation';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the service group call. COM: `CallID`. */
  get callId(): number;
  /** Record id of the service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Number of the caller. COM: `CallingPartyNumber`. */
  get callingPartyNumber(): string | undefined;
  /** Number that was dialed originally. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
  /** Label of IVR data field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** Value of IVR data field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of IVR data field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** Value of IVR data field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of IVR data field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** Value of IVR data field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Label of IVR data field 4. COM: `IVRLabel4`. */
  get ivrLabel4(): string | undefined;
  /** Value of IVR data field 4. COM: `IVRData4`. */
  get ivrData4(): string | undefined;
  /** Label of IVR data field 5. COM: `IVRLabel5`. */
  get ivrLabel5(): string | undefined;
  /** Value of IVR data field 5. COM: `IVRData5`. */
  get ivrData5(): string | undefined;
  /** Label of IVR data field 6. COM: `IVRLabel6`. */
  get ivrLabel6(): string | undefined;
  /** Value of IVR data field 6. COM: `IVRData6`. */
  get ivrData6(): string | undefined;
  /** Label of IVR data field 7. COM: `IVRLabel7`. */
  get ivrLabel7(): string | undefined;
  /** Value of IVR data field 7. COM: `IVRData7`. */
  get ivrData7(): string | undefined;
  /** Label of IVR data field 8. COM: `IVRLabel8`. */
  get ivrLabel8(): string | undefined;
  /** Value of IVR data field 8. COM: `IVRData8`. */
  get ivrData8(): string | undefined;
  /** Label of IVR data field 9. COM: `IVRLabel9`. */
  get ivrLabel9(): string | undefined;
  /** Value of IVR data field 9. COM: `IVRData9`. */
  get ivrData9(): string | undefined;
  /** Label of IVR data field 10. COM: `IVRLabel10`. */
  get ivrLabel10(): string | undefined;
  /** Value of IVR data field 10. COM: `IVRData10`. */
  get ivrData10(): string | undefined;
  /** Seconds the call waited in the queue. COM: `TimeInQueue`. */
  get timeInQueue(): number | undefined;
  /** Kind of call. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * A callback is allocated to an agent.
 *
 * `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered labels
 * and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
 * `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known to
 * send them.
 *
 * COM: `BROADCAST_CALLBACK` (25).
 */
export declare class Callback extends EventBase {
  private constructor();
  get type(): typeof EventType.Callback;
  get typeName(): 'callback';
  get className(): 'Callback';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Number of the caller. COM: `CallingPartyNumber`. */
  get callingPartyNumber(): string | undefined;
  /** Number that was dialed originally. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
  /** Label of IVR data field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** Value of IVR data field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of IVR data field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** Value of IVR data field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of IVR data field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** Value of IVR data field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Kind of callback. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Id of the original call, the one that asked for the callback. COM: `OrigCallID`. */
  get origCallId(): number;
  /**
   * Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
   * `X-CallbackID`.
   */
  get xCallbackId(): number | undefined;
  /**
   * Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take it.
   * COM: `X-CallbackCallID`.
   */
  get xCallbackCallId(): number | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * An agent accepts a campaign call and is going to call the customer.
 *
 * `CampaignStatus` tells the result once the call is completed.
 *
 * COM: `BROADCAST_CAMPAIGNACCEPT` (29).
 */
export declare class CampaignAccept extends EventBase {
  private constructor();
  get type(): typeof EventType.CampaignAccept;
  get typeName(): 'campaignAccept';
  get className(): 'CampaignAccept';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the campaign. COM: `CampaignID`. */
  get campaignId(): number;
  /** Record id of the customer to call. COM: `CustomerID`. */
  get customerId(): number;
  /** Id of the call made to the customer. COM: `CallID`. */
  get callId(): number;
}

/**
 * An agent rejects a campaign call, and the customer is not called.
 *
 * COM: `BROADCAST_CAMPAIGNREJECT` (30).
 */
export declare class CampaignReject extends EventBase {
  private constructor();
  get type(): typeof EventType.CampaignReject;
  get typeName(): 'campaignReject';
  get className(): 'CampaignReject';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the campaign. COM: `CampaignID`. */
  get campaignId(): number;
  /** Record id of the customer. COM: `CustomerID`. */
  get customerId(): number;
  /** Why the campaign call was rejected, as text. COM: `Cause`. */
  get cause(): CampaignRejectCause | undefined;
}

/**
 * A campaign call is completed, and its result is known.
 *
 * COM: `BROADCAST_CAMPAIGNSTATUS` (31).
 */
export declare class CampaignStatus extends EventBase {
  private constructor();
  get type(): typeof EventType.CampaignStatus;
  get typeName(): 'campaignStatus';
  get className(): 'CampaignStatus';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the campaign. COM: `CampaignID`. */
  get campaignId(): number;
  /** Record id of the customer. COM: `CustomerID`. */
  get customerId(): number;
  /** Result of the campaign call, as text. COM: `Cause`. */
  get cause(): CampaignStatusCause | undefined;
}

/**
 * A campaign call is allocated to an agent.
 *
 * `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign come
 * as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds what
 * `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is known to
 * send it.
 *
 * COM: `BROADCAST_CAMPAIGNINFO` (32).
 */
export declare class CampaignInfo extends EventBase {
  private constructor();
  get type(): typeof EventType.CampaignInfo;
  get typeName(): 'campaignInfo';
  get className(): 'CampaignInfo';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record id of the campaign. COM: `CampaignID`. */
  get campaignId(): number;
  /** Record id of the customer to call. COM: `CustomerID`. */
  get customerId(): number;
  /** Name of the customer. COM: `CustomerName`. */
  get customerName(): string | undefined;
  /** Telephone number of the customer. COM: `CustomerNumber`. */
  get customerNumber(): string | undefined;
  /** Comment left by an earlier agent; empty if there is none. COM: `Comment`. */
  get comment(): string | undefined;
  /** Label of customer data field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** Value of customer data field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of customer data field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** Value of customer data field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of customer data field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** Value of customer data field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Label of customer data field 4. COM: `IVRLabel4`. */
  get ivrLabel4(): string | undefined;
  /** Value of customer data field 4. COM: `IVRData4`. */
  get ivrData4(): string | undefined;
  /** Label of customer data field 5. COM: `IVRLabel5`. */
  get ivrLabel5(): string | undefined;
  /** Value of customer data field 5. COM: `IVRData5`. */
  get ivrData5(): string | undefined;
  /** Label of customer data field 6. COM: `IVRLabel6`. */
  get ivrLabel6(): string | undefined;
  /** Value of customer data field 6. COM: `IVRData6`. */
  get ivrData6(): string | undefined;
  /** Label of customer data field 7. COM: `IVRLabel7`. */
  get ivrLabel7(): string | undefined;
  /** Value of customer data field 7. COM: `IVRData7`. */
  get ivrData7(): string | undefined;
  /** Label of customer data field 8. COM: `IVRLabel8`. */
  get ivrLabel8(): string | undefined;
  /** Value of customer data field 8. COM: `IVRData8`. */
  get ivrData8(): string | undefined;
  /** Label of customer data field 9. COM: `IVRLabel9`. */
  get ivrLabel9(): string | undefined;
  /** Value of customer data field 9. COM: `IVRData9`. */
  get ivrData9(): string | undefined;
  /** Label of customer data field 10. COM: `IVRLabel10`. */
  get ivrLabel10(): string | undefined;
  /** Value of customer data field 10. COM: `IVRData10`. */
  get ivrData10(): string | undefined;
  /**
   * Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take it.
   * COM: `X-CampaignCallID`.
   */
  get xCampaignCallId(): number | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * A service group exists or is newly added.
 *
 * Right after the connect it comes once for each configured group, before `DataComplete`; later it
 * comes when a group is added.
 *
 * COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
 */
export declare class ServiceGroupAdded extends EventBase {
  private constructor();
  get type(): typeof EventType.ServiceGroupAdded;
  get typeName(): 'serviceGroupAdded';
  get className(): 'ServiceGroupAdded';
  /** Record id of the service group, not of an agent. COM: `RecID`. */
  get recId(): number;
  /** What the group is for. COM: `ServiceGroupPurpose`. */
  get serviceGroupPurpose(): ServiceGroupPurpose | undefined;
  /** Name of the service group. COM: `Name`. */
  get name(): string | undefined;
}

/**
 * The set of service groups an agent can serve changes.
 *
 * The list is the whole new set, not the difference.
 *
 * COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
 */
export declare class AgentServiceGroupsChanged extends EventBase {
  private constructor();
  get type(): typeof EventType.AgentServiceGroupsChanged;
  get typeName(): 'agentServiceGroupsChanged';
  get className(): 'AgentServiceGroupsChanged';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`. */
  get serviceGroupList(): number[] | undefined;
}

/**
 * The initial configuration data are complete.
 *
 * It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
 * come next. It has no parameters.
 *
 * COM: `BROADCAST_DATA_COMPLETE` (35).
 */
export declare class DataComplete extends EventBase {
  private constructor();
  get type(): typeof EventType.DataComplete;
  get typeName(): 'dataComplete';
  get className(): 'DataComplete';
}

/**
 * The Agent Service ends the connection in an orderly way.
 *
 * `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
 * parameters.
 *
 * COM: `BROADCAST_DISCONNECT` (36).
 */
export declare class ServiceDisconnect extends EventBase {
  private constructor();
  get type(): typeof EventType.ServiceDisconnect;
  get typeName(): 'serviceDisconnect';
  get className(): 'ServiceDisconnect';
}

/**
 * An agent is consulted by another agent who has a service group call on hold.
 *
 * It is sent for the consulted agent and describes the held customer's call, with up to three IVR
 * data fields as numbered labels and values.
 *
 * COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
 */
export declare class XferCallInformation extends EventBase {
  private constructor();
  get type(): typeof EventType.XferCallInformation;
  get typeName(): 'xferCallInformation';
  get className(): 'XferCallInformation';
  /** Record id of the consulted agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the customer's call, which is on hold. COM: `HeldCallID`. */
  get heldCallId(): number;
  /** Id of the consultation call. COM: `ActiveCallID`. */
  get activeCallId(): number;
  /** Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Number of the customer on hold. COM: `CallingPartyNumber`. */
  get callingPartyNumber(): string | undefined;
  /** Number that was dialed originally. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
  /** Label of IVR data field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** Value of IVR data field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of IVR data field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** Value of IVR data field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of IVR data field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** Value of IVR data field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * An agent's IP telephone or SIP softphone registers, and its address and ports are known.
 *
 * COM: `BROADCAST_IPAGENTINFO` (38).
 */
export declare class IpAgentInfo extends EventBase {
  private constructor();
  get type(): typeof EventType.IpAgentInfo;
  get typeName(): 'ipAgentInfo';
  get className(): 'IpAgentInfo';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** IP address of the telephone or of the agent's computer. COM: `IPAddress`. */
  get ipAddress(): string | undefined;
  /** Port used for RAS. COM: `RASPort`. */
  get rasPort(): number | undefined;
  /** Port used for call signaling. COM: `CSPort`. */
  get csPort(): number | undefined;
}

/**
 * The IVR data of a call change.
 *
 * It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
 * of customer data of a campaign that an agent changes. Only fields that changed need be present,
 * at most three; they come as numbered labels and values.
 *
 * COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
 */
export declare class CallInformationUpdate extends EventBase {
  private constructor();
  get type(): typeof EventType.CallInformationUpdate;
  get typeName(): 'callInformationUpdate';
  get className(): 'CallInformationUpdate';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the service group call. COM: `CallID`. */
  get callId(): number;
  /** Kind of call. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Label of changed field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** New value of changed field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of changed field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** New value of changed field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of changed field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** New value of changed field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * The private data of a call change.
 *
 * It follows a change by the agent or `SetPrivateData`.
 *
 * COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
 */
export declare class AssociatedDataSet extends EventBase {
  private constructor();
  get type(): typeof EventType.AssociatedDataSet;
  get typeName(): 'associatedDataSet';
  get className(): 'AssociatedDataSet';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the service group call. COM: `CallID`. */
  get callId(): number;
  /** Kind of call. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** New private data of the call. COM: `PrivateData`. */
  get privateData(): string | undefined;
}

/**
 * Call qualification codes are set for a call.
 *
 * It follows when the agent enters codes, or `SetAgentCQCodes`.
 *
 * COM: `BROADCAST_CQCODES` (41).
 */
export declare class CqCodes extends EventBase {
  private constructor();
  get type(): typeof EventType.CqCodes;
  get typeName(): 'cqCodes';
  get className(): 'CqCodes';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the service group call. COM: `CallID`. */
  get callId(): number;
  /** Kind of call. COM: `CallType`. */
  get callType(): CallType | undefined;
  /** Call qualification codes that were entered. COM: `CQCodeList`. */
  get cqCodeList(): string[] | undefined;
}

/**
 * An outgoing call cannot be completed.
 *
 * The switch may send causes beyond the known ones.
 *
 * COM: `BROADCAST_FAILED` (42).
 */
export declare class Failed extends EventBase {
  private constructor();
  get type(): typeof EventType.Failed;
  get typeName(): 'failed';
  get className(): 'Failed';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call that failed. COM: `CallID`. */
  get callId(): number;
  /** Why the call failed. COM: `Cause`. */
  get cause(): CallCause | undefined;
  /** Number that was dialed originally. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
}

/**
 * Recording of a call starts.
 *
 * An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
 *
 * COM: `BROADCAST_RECORDINGSTARTED` (43).
 */
export declare class RecordingStarted extends EventBase {
  private constructor();
  get type(): typeof EventType.RecordingStarted;
  get typeName(): 'recordingStarted';
  get className(): 'RecordingStarted';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Extension that is recorded. COM: `DN`. */
  get dn(): string | undefined;
  /**
   * IP address of the recorded agent; absent unless the agent is logged on at an IP extension. COM:
   * `IPAddress`.
   */
  get ipAddress(): string | undefined;
  /** Id of the call that is recorded. COM: `CallID`. */
  get callId(): number;
  /** Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`. */
  get serviceGroupId(): number | undefined;
  /** Number of the other party. COM: `OppositePartyNumber`. */
  get oppositePartyNumber(): string | undefined;
}

/**
 * Recording of a call stops.
 *
 * COM: `BROADCAST_RECORDINGSTOPPED` (44).
 */
export declare class RecordingStopped extends EventBase {
  private constructor();
  get type(): typeof EventType.RecordingStopped;
  get typeName(): 'recordingStopped';
  get className(): 'RecordingStopped';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the call that was recorded. COM: `CallID`. */
  get callId(): number;
}

/**
 * A phone agent logs on.
 *
 * The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
 * one.
 *
 * COM: `BROADCAST_LOGON_PHONEAGENT` (45).
 */
export declare class LogonPhoneAgent extends EventBase {
  private constructor();
  get type(): typeof EventType.LogonPhoneAgent;
  get typeName(): 'logonPhoneAgent';
  get className(): 'LogonPhoneAgent';
  /** Record id of the phone agent. COM: `RecID`. */
  get recId(): number;
  /** Extension the phone agent uses. COM: `DN`. */
  get dn(): string | undefined;
}

/**
 * A phone agent logs off.
 *
 * The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
 * one.
 *
 * COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
 */
export declare class LogoffPhoneAgent extends EventBase {
  private constructor();
  get type(): typeof EventType.LogoffPhoneAgent;
  get typeName(): 'logoffPhoneAgent';
  get className(): 'LogoffPhoneAgent';
  /** Record id of the phone agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * The call status of a phone agent changes.
 *
 * The vendor intends to drop this event; the call events of a phone agent tell of the same changes.
 *
 * COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
 */
export declare class PhoneAgentStatuses extends EventBase {
  private constructor();
  get type(): typeof EventType.PhoneAgentStatuses;
  get typeName(): 'phoneAgentStatuses';
  get className(): 'PhoneAgentStatuses';
  /** Record id of the phone agent. COM: `RecID`. */
  get recId(): number;
  /** New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`. */
  get callSubstate(): PhoneAgentSubstate | undefined;
}

/**
 * A service group call is allocated to a phone agent.
 *
 * It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
 * `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event in
 * favour of that one.
 *
 * COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
 */
export declare class PhoneAgentCallInformation extends EventBase {
  private constructor();
  get type(): typeof EventType.PhoneAgentCallInformation;
  get typeName(): 'phoneAgentCallInformation';
  get className(): 'PhoneAgentCallInformation';
  /** Record id of the phone agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the service group call. COM: `CallID`. */
  get callId(): number;
  /** Record id of the service group. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Number of the caller. COM: `CallingPartyNumber`. */
  get callingPartyNumber(): string | undefined;
  /** Number that was dialed originally. COM: `CalledNumber`. */
  get calledNumber(): string | undefined;
  /** Label of IVR data field 1. COM: `IVRLabel1`. */
  get ivrLabel1(): string | undefined;
  /** Value of IVR data field 1. COM: `IVRData1`. */
  get ivrData1(): string | undefined;
  /** Label of IVR data field 2. COM: `IVRLabel2`. */
  get ivrLabel2(): string | undefined;
  /** Value of IVR data field 2. COM: `IVRData2`. */
  get ivrData2(): string | undefined;
  /** Label of IVR data field 3. COM: `IVRLabel3`. */
  get ivrLabel3(): string | undefined;
  /** Value of IVR data field 3. COM: `IVRData3`. */
  get ivrData3(): string | undefined;
  /** Label of IVR data field 4. COM: `IVRLabel4`. */
  get ivrLabel4(): string | undefined;
  /** Value of IVR data field 4. COM: `IVRData4`. */
  get ivrData4(): string | undefined;
  /** Label of IVR data field 5. COM: `IVRLabel5`. */
  get ivrLabel5(): string | undefined;
  /** Value of IVR data field 5. COM: `IVRData5`. */
  get ivrData5(): string | undefined;
  /** Label of IVR data field 6. COM: `IVRLabel6`. */
  get ivrLabel6(): string | undefined;
  /** Value of IVR data field 6. COM: `IVRData6`. */
  get ivrData6(): string | undefined;
  /** Label of IVR data field 7. COM: `IVRLabel7`. */
  get ivrLabel7(): string | undefined;
  /** Value of IVR data field 7. COM: `IVRData7`. */
  get ivrData7(): string | undefined;
  /** Label of IVR data field 8. COM: `IVRLabel8`. */
  get ivrLabel8(): string | undefined;
  /** Value of IVR data field 8. COM: `IVRData8`. */
  get ivrData8(): string | undefined;
  /** Label of IVR data field 9. COM: `IVRLabel9`. */
  get ivrLabel9(): string | undefined;
  /** Value of IVR data field 9. COM: `IVRData9`. */
  get ivrData9(): string | undefined;
  /** Label of IVR data field 10. COM: `IVRLabel10`. */
  get ivrLabel10(): string | undefined;
  /** Value of IVR data field 10. COM: `IVRData10`. */
  get ivrData10(): string | undefined;
  /** Seconds the call waited in the queue. COM: `TimeInQueue`. */
  get timeInQueue(): number | undefined;
  /** Label and data of the IVR fields that the event has. */
  get ivr(): [label: string, data: string][];
}

/**
 * An open media session is rejected at an agent.
 *
 * COM: `BROADCAST_OPENMEDIAREJECTED` (49).
 */
export declare class OpenMediaRejected extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaRejected;
  get typeName(): 'openMediaRejected';
  get className(): 'OpenMediaRejected';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the open media session. COM: `SessionID`. */
  get sessionId(): number;
  /** Why the session was rejected, as text. COM: `Cause`. */
  get cause(): SessionRejectCause | undefined;
}

/**
 * An agent opens an open media session and begins to handle it.
 *
 * `OpenMediaCompleted` follows when the agent is done with it.
 *
 * COM: `BROADCAST_OPENMEDIAHANDLING` (50).
 */
export declare class OpenMediaHandling extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaHandling;
  get typeName(): 'openMediaHandling';
  get className(): 'OpenMediaHandling';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the open media session. COM: `SessionID`. */
  get sessionId(): number;
}

/**
 * An agent is done with an open media session.
 *
 * In openccas `HangupSession` on an open media session raises it too.
 *
 * COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
 */
export declare class OpenMediaCompleted extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaCompleted;
  get typeName(): 'openMediaCompleted';
  get className(): 'OpenMediaCompleted';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the open media session. COM: `SessionID`. */
  get sessionId(): number;
  /** Whether the agent enters clerical state. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
}

/**
 * An agent becomes not ready for open media sessions.
 *
 * COM: `BROADCAST_OPENMEDIANOTREADY` (52).
 */
export declare class OpenMediaNotReady extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaNotReady;
  get typeName(): 'openMediaNotReady';
  get className(): 'OpenMediaNotReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /**
   * Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`, which
   * takes no reason, it is -1. COM: `ReasonID`.
   */
  get reasonId(): number | undefined;
  /** Text of the not-ready reason; empty if none was given. COM: `ReasonString`. */
  get reasonString(): string | undefined;
}

/**
 * An agent becomes ready for open media sessions.
 *
 * COM: `BROADCAST_OPENMEDIAREADY` (53).
 */
export declare class OpenMediaReady extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaReady;
  get typeName(): 'openMediaReady';
  get className(): 'OpenMediaReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * An agent rejects a chat session.
 *
 * COM: `BROADCAST_CHATREJECT` (55).
 */
export declare class ChatReject extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatReject;
  get typeName(): 'chatReject';
  get className(): 'ChatReject';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the chat session. COM: `SessionID`. */
  get sessionId(): number;
  /** Why the session was rejected, as text. COM: `Cause`. */
  get cause(): SessionRejectCause | undefined;
}

/**
 * An agent handles a chat session.
 *
 * `ChatComplete` follows when the agent is done with it.
 *
 * COM: `BROADCAST_CHATHANDLING` (56).
 */
export declare class ChatHandling extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatHandling;
  get typeName(): 'chatHandling';
  get className(): 'ChatHandling';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the chat session. COM: `SessionID`. */
  get sessionId(): number;
}

/**
 * An agent is done with a chat session.
 *
 * In openccas `HangupSession` on a chat session raises it too.
 *
 * COM: `BROADCAST_CHATCOMPLETE` (57).
 */
export declare class ChatComplete extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatComplete;
  get typeName(): 'chatComplete';
  get className(): 'ChatComplete';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the chat session. COM: `SessionID`. */
  get sessionId(): number;
  /** Whether the agent is now in clerical state for the session. COM: `ClericalFlag`. */
  get clericalFlag(): boolean | undefined;
}

/**
 * An agent becomes ready for chat sessions.
 *
 * COM: `BROADCAST_CHATREADY` (58).
 */
export declare class ChatReady extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatReady;
  get typeName(): 'chatReady';
  get className(): 'ChatReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
}

/**
 * An agent becomes not ready for chat sessions.
 *
 * COM: `BROADCAST_CHATNOTREADY` (59).
 */
export declare class ChatNotReady extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatNotReady;
  get typeName(): 'chatNotReady';
  get className(): 'ChatNotReady';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /**
   * Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`, which
   * takes no reason, it is -1. COM: `ReasonID`.
   */
  get reasonId(): number | undefined;
  /** Text of the not-ready reason; empty if none was given. COM: `ReasonString`. */
  get reasonString(): string | undefined;
}

/**
 * An agent hands an e-mail over to another agent.
 *
 * COM: `BROADCAST_EMAILREDIRECT` (60).
 */
export declare class EmailRedirect extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailRedirect;
  get typeName(): 'emailRedirect';
  get className(): 'EmailRedirect';
  /** Record id of the agent who had the e-mail before. COM: `RecID`. */
  get recId(): number;
  /** Record id of the agent who gets the e-mail. COM: `ToRecID`. */
  get toRecId(): number;
  /** Id of the e-mail message. COM: `MessageID`. */
  get messageId(): number;
  /** Record id of the service group of the e-mail. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
  /** Text of the e-mail. COM: `EmailText`. */
  get emailText(): string | undefined;
}

/**
 * An agent hands a chat session over to another agent.
 *
 * COM: `BROADCAST_CHATREDIRECT` (61).
 */
export declare class ChatRedirect extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatRedirect;
  get typeName(): 'chatRedirect';
  get className(): 'ChatRedirect';
  /** Record id of the agent who had the session before. COM: `RecID`. */
  get recId(): number;
  /** Record id of the agent who gets the session. COM: `ToRecID`. */
  get toRecId(): number;
  /** Id of the chat session. COM: `SessionID`. */
  get sessionId(): number;
  /** Record id of the service group of the session. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
}

/**
 * An agent begins to handle an e-mail.
 *
 * COM: `BROADCAST_EMAILHANDLING` (62).
 */
export declare class EmailHandling extends EventBase {
  private constructor();
  get type(): typeof EventType.EmailHandling;
  get typeName(): 'emailHandling';
  get className(): 'EmailHandling';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the e-mail message. COM: `MessageID`. */
  get messageId(): number;
}

/**
 * An agent begins to handle an SMS session.
 *
 * COM: `BROADCAST_SMSHANDLING` (63).
 */
export declare class SmsHandling extends EventBase {
  private constructor();
  get type(): typeof EventType.SmsHandling;
  get typeName(): 'smsHandling';
  get className(): 'SmsHandling';
  /** Record id of the agent. COM: `RecID`. */
  get recId(): number;
  /** Id of the SMS message. COM: `MessageID`. */
  get messageId(): number;
}

/**
 * An open media session is handed over to another agent.
 *
 * COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
 */
export declare class OpenMediaRedirect extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaRedirect;
  get typeName(): 'openMediaRedirect';
  get className(): 'OpenMediaRedirect';
  /** Record id of the agent who had the session before. COM: `RecID`. */
  get recId(): number;
  /** Record id of the agent who gets the session. COM: `ToRecID`. */
  get toRecId(): number;
  /** Id of the open media session. COM: `SessionID`. */
  get sessionId(): number;
  /** Record id of the service group of the session. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
}

/**
 * An agent forwards a chat session to another service group.
 *
 * COM: `BROADCAST_CHATFORWARD` (65).
 */
export declare class ChatForward extends EventBase {
  private constructor();
  get type(): typeof EventType.ChatForward;
  get typeName(): 'chatForward';
  get className(): 'ChatForward';
  /** Record id of the agent who had the session before. COM: `RecID`. */
  get recId(): number;
  /** Id of the chat session. COM: `SessionID`. */
  get sessionId(): number;
  /** Record id of the service group the session is forwarded to. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
}

/**
 * An agent forwards an open media session to another service group.
 *
 * COM: `BROADCAST_OPENMEDIAFORWARD` (66).
 */
export declare class OpenMediaForward extends EventBase {
  private constructor();
  get type(): typeof EventType.OpenMediaForward;
  get typeName(): 'openMediaForward';
  get className(): 'OpenMediaForward';
  /** Record id of the agent who had the session before. COM: `RecID`. */
  get recId(): number;
  /** Id of the open media session. COM: `SessionID`. */
  get sessionId(): number;
  /** Record id of the service group the session is forwarded to. COM: `ServiceGroupID`. */
  get serviceGroupId(): number;
}

/** An event of a type that this version does not know. Its parameters are there by name. */
export declare class UnknownEvent extends EventBase {
  private constructor();
  get type(): typeof EventType.Unknown;
  /** The number of the type, as `GetType` gives it. */
  get typeCode(): number;
  get typeName(): 'unknown';
  /** The name that the service gave, or `Unknown`. */
  get className(): string;
}

/** The classes of events by listener name. */
export interface EventsByName {
  /** An agent logs on. */
  logon: Logon;
  /** An agent logs off. */
  logoff: Logoff;
  /** An agent becomes ready for voice calls of service groups. */
  ready: Ready;
  /** An agent becomes not ready for voice calls of service groups. */
  notReady: NotReady;
  /** An agent becomes ready for e-mail sessions. */
  emailReady: EmailReady;
  /** An agent becomes not ready for e-mail sessions. */
  emailNotReady: EmailNotReady;
  /** An agent starts an outgoing call. */
  originated: Originated;
  /** A call rings, either at the agent or at the party the agent calls. */
  delivered: Delivered;
  /** An agent is connected to the other party of a call. */
  established: Established;
  /** A call is put on hold, by the agent or by the other party. */
  held: Held;
  /** A held call is taken up again, by the agent or by the other party. */
  retrieved: Retrieved;
  /** A held call is transferred to an active one, by the agent or with the agent as a party. */
  transferred: Transferred;
  /** A held and an active call are joined in a conference. */
  conferenced: Conferenced;
  /** An agent is no longer on a call. */
  connectionCleared: ConnectionCleared;
  /** An agent leaves clerical state and can take service group calls again. */
  clericalEnded: ClericalEnded;
  /** A service group call or a callback call is rejected at an agent. */
  callRejected: CallRejected;
  /** An agent accepts a callback and is going to call the customer back. */
  callbackAccept: CallbackAccept;
  /** An agent rejects a callback, and the customer is not called back. */
  callbackReject: CallbackReject;
  /** A callback call is completed, and its result is known. */
  callbackStatus: CallbackStatus;
  /** An e-mail allocated to an agent is rejected. */
  emailReject: EmailReject;
  /** An agent deletes an e-mail that was allocated to the agent. */
  emailDelete: EmailDelete;
  /** An agent replies to an e-mail or SMS message that was allocated to the agent. */
  emailReply: EmailReply;
  /** An e-mail or SMS message is forwarded to another service group. */
  emailForward: EmailForward;
  /** A service group call is allocated to an agent. */
  callInformation: CallInformation;
  /** A callback is allocated to an agent. */
  callback: Callback;
  /** An agent accepts a campaign call and is going to call the customer. */
  campaignAccept: CampaignAccept;
  /** An agent rejects a campaign call, and the customer is not called. */
  campaignReject: CampaignReject;
  /** A campaign call is completed, and its result is known. */
  campaignStatus: CampaignStatus;
  /** A campaign call is allocated to an agent. */
  campaignInfo: CampaignInfo;
  /** A service group exists or is newly added. */
  serviceGroupAdded: ServiceGroupAdded;
  /** The set of service groups an agent can serve changes. */
  agentServiceGroupsChanged: AgentServiceGroupsChanged;
  /** The initial configuration data are complete. */
  dataComplete: DataComplete;
  /** The Agent Service ends the connection in an orderly way. */
  serviceDisconnect: ServiceDisconnect;
  /** An agent is consulted by another agent who has a service group call on hold. */
  xferCallInformation: XferCallInformation;
  /** An agent's IP telephone or SIP softphone registers, and its address and ports are known. */
  ipAgentInfo: IpAgentInfo;
  /** The IVR data of a call change. */
  callInformationUpdate: CallInformationUpdate;
  /** The private data of a call change. */
  associatedDataSet: AssociatedDataSet;
  /** Call qualification codes are set for a call. */
  cqCodes: CqCodes;
  /** An outgoing call cannot be completed. */
  failed: Failed;
  /** Recording of a call starts. */
  recordingStarted: RecordingStarted;
  /** Recording of a call stops. */
  recordingStopped: RecordingStopped;
  /** A phone agent logs on. */
  logonPhoneAgent: LogonPhoneAgent;
  /** A phone agent logs off. */
  logoffPhoneAgent: LogoffPhoneAgent;
  /** The call status of a phone agent changes. */
  phoneAgentStatuses: PhoneAgentStatuses;
  /** A service group call is allocated to a phone agent. */
  phoneAgentCallInformation: PhoneAgentCallInformation;
  /** An open media session is rejected at an agent. */
  openMediaRejected: OpenMediaRejected;
  /** An agent opens an open media session and begins to handle it. */
  openMediaHandling: OpenMediaHandling;
  /** An agent is done with an open media session. */
  openMediaCompleted: OpenMediaCompleted;
  /** An agent becomes not ready for open media sessions. */
  openMediaNotReady: OpenMediaNotReady;
  /** An agent becomes ready for open media sessions. */
  openMediaReady: OpenMediaReady;
  /** An agent rejects a chat session. */
  chatReject: ChatReject;
  /** An agent handles a chat session. */
  chatHandling: ChatHandling;
  /** An agent is done with a chat session. */
  chatComplete: ChatComplete;
  /** An agent becomes ready for chat sessions. */
  chatReady: ChatReady;
  /** An agent becomes not ready for chat sessions. */
  chatNotReady: ChatNotReady;
  /** An agent hands an e-mail over to another agent. */
  emailRedirect: EmailRedirect;
  /** An agent hands a chat session over to another agent. */
  chatRedirect: ChatRedirect;
  /** An agent begins to handle an e-mail. */
  emailHandling: EmailHandling;
  /** An agent begins to handle an SMS session. */
  smsHandling: SmsHandling;
  /** An open media session is handed over to another agent. */
  openMediaRedirect: OpenMediaRedirect;
  /** An agent forwards a chat session to another service group. */
  chatForward: ChatForward;
  /** An agent forwards an open media session to another service group. */
  openMediaForward: OpenMediaForward;
  /** An event of a type that this version does not know. */
  unknown: UnknownEvent;
}

/** The name of a type of event, as listeners are registered under it. */
export type EventName = keyof EventsByName;

/** Something that happened in the contact centre. `switch (event.type)` tells which. */
export type Event = EventsByName[EventName];
