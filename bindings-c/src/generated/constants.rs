// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! The numbers of the catalogue.

/// The call succeeded. COM: `S_OK`.
pub const CCAS_OK: i32 = 0;
/// What openccas_com.hpp gives for every failure. No function of this header returns it. COM:
/// `E_FAIL`.
pub const CCAS_E_FAIL: i32 = -0x7fff_bffb;
/// An argument cannot be used; the message names it. Nothing was sent.
pub const CCAS_ERROR_INVALID_ARGUMENT: i32 = -1;
/// A connect was asked for before Initialize.
pub const CCAS_ERROR_NOT_INITIALIZED: i32 = -2;
/// A connect was asked for while the client is connected or connecting.
pub const CCAS_ERROR_ALREADY_CONNECTED: i32 = -3;
/// The client is not connected to an Agent Service. Nothing was sent.
pub const CCAS_ERROR_NOT_CONNECTED: i32 = -4;
/// The client was closed for good.
pub const CCAS_ERROR_CLOSED: i32 = -5;
/// This operation is not offered, by this library or by the service at the other end.
pub const CCAS_ERROR_NOT_SUPPORTED: i32 = -6;
/// The request needs a connection made with ConnectWithDirectConnect.
pub const CCAS_ERROR_DIRECT_CONNECT_REQUIRED: i32 = -7;
/// The process was forked from the one that the client was made in, and the threads that drive its
/// connection are not there. Make the client after the fork.
pub const CCAS_ERROR_FORKED: i32 = -8;
/// No connection could be made: the name did not resolve, the port refused, or the network said no.
pub const CCAS_ERROR_CONNECT_FAILED: i32 = -10;
/// No answer within the time allowed.
pub const CCAS_ERROR_TIMEOUT: i32 = -11;
/// Client and service share no protocol version.
pub const CCAS_ERROR_VERSION_MISMATCH: i32 = -12;
/// The credentials are missing, wrong, or not those of a host or tenant administrator.
pub const CCAS_ERROR_AUTHENTICATION_FAILED: i32 = -13;
/// All connections of this kind that the service allows are taken.
pub const CCAS_ERROR_TOO_MANY_CLIENTS: i32 = -14;
/// The service does not know the connection mode that was asked for.
pub const CCAS_ERROR_UNKNOWN_MODE: i32 = -15;
/// The connection could not be encrypted: a certificate is not accepted, a certificate or key
/// cannot be used, or one end speaks TLS and the other does not. The message says which.
pub const CCAS_ERROR_TLS_FAILED: i32 = -16;
/// The connection broke: the peer closed it, or the network failed.
pub const CCAS_ERROR_CONNECTION_LOST: i32 = -20;
/// The service ended the connection in an orderly way.
pub const CCAS_ERROR_SERVICE_SHUTDOWN: i32 = -21;
/// The client took its events too slowly, and the service no longer holds them.
pub const CCAS_ERROR_SLOW_CONSUMER: i32 = -22;
/// Nothing came from the peer, not even a heartbeat, for longer than allowed.
pub const CCAS_ERROR_PEER_SILENT: i32 = -23;
/// What the peer sent breaks the rules of the protocol.
pub const CCAS_ERROR_PROTOCOL_ERROR: i32 = -24;
/// A frame exceeds the largest size allowed.
pub const CCAS_ERROR_FRAME_TOO_LARGE: i32 = -25;
/// Another connection has taken the session over, with the session's token and credentials.
pub const CCAS_ERROR_SESSION_TAKEN_OVER: i32 = -26;
/// No agent has this record id or logon id.
pub const CCAS_ERROR_AGENT_UNKNOWN: i32 = -30;
/// The agent is not logged on.
pub const CCAS_ERROR_AGENT_NOT_LOGGED_ON: i32 = -31;
/// The phone agent is not logged on.
pub const CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON: i32 = -32;
/// No such tenant.
pub const CCAS_ERROR_UNKNOWN_TENANT: i32 = -33;
/// The call does not exist at this agent.
pub const CCAS_ERROR_CALL_NOT_FOUND: i32 = -34;
/// The call is not in the state that the request needs.
pub const CCAS_ERROR_CALL_NOT_ACTIVE: i32 = -35;
/// The session does not exist at this agent.
pub const CCAS_ERROR_SESSION_NOT_FOUND: i32 = -36;
/// The campaign call is not pending at this agent.
pub const CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND: i32 = -37;
/// The callback call is not pending at this agent.
pub const CCAS_ERROR_CALLBACK_CALL_NOT_FOUND: i32 = -38;
/// The call has not been dialled yet, so it cannot have a status.
pub const CCAS_ERROR_DIALING_NOT_STARTED: i32 = -39;
/// More call qualification codes were given than are allowed.
pub const CCAS_ERROR_TOO_MANY_CODES: i32 = -40;
/// A strict service refuses what a lenient one would accept and ignore: the state makes it
/// impossible.
pub const CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE: i32 = -41;
/// The event has no parameter of this name.
pub const CCAS_ERROR_PARAMETER_MISSING: i32 = -50;
/// The parameter is a text that is not a number, and was read as a Long.
pub const CCAS_ERROR_PARAMETER_TYPE: i32 = -51;
/// A defect of the library or of the service; please report it.
pub const CCAS_ERROR_INTERNAL: i32 = -99;

/// An agent logs on.
///
/// It comes when an agent logs on and, right after the connect, once for each agent who is logged
/// on already; `DataComplete` ends that first series. It also comes for phone agents if the system
/// is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
/// phone agent's logon may come again as `LogonPhoneAgent`.
///
/// Class name: `Logon`.
///
/// Parameters:
/// - `Name` (text): Name of the agent.
/// - `DN` (text): Extension of the agent.
/// - `RecID` (number): Record id of the agent.
/// - `LogonID` (text): Logon id of the agent.
/// - `VoiceReady` (number): Whether the agent is ready for voice calls. 1 is yes, 0 is no.
/// - `EmailReady` (number): Whether the agent is ready for e-mail sessions. 1 is yes, 0 is no.
/// - `OpenMediaReady` (number): Whether the agent is ready for open media sessions. 1 is yes, 0 is
///   no.
/// - `MediaReady` (number): Whether the agent is ready for chat sessions. It can also be read as
///   `ChatReady`. 1 is yes, 0 is no.
/// - `MachineName` (text): Name of the computer the agent logs on at.
/// - `NumberOfServiceGroups` (number): Number of service groups the agent can serve.
/// - `ServiceGroupList` (text): Record ids of the service groups the agent can serve. Separated by
///   vertical bars.
/// - `OASID` (number): Id of the OAS server the agent is connected to.
pub const CCAS_BROADCAST_LOGON: i32 = 1;
/// An agent logs off.
///
/// For a phone agent it may come again as `LogoffPhoneAgent`.
///
/// Class name: `Logoff`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
pub const CCAS_BROADCAST_LOGOFF: i32 = 2;
/// An agent becomes ready for voice calls of service groups.
///
/// Class name: `Ready`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
pub const CCAS_BROADCAST_READY: i32 = 3;
/// An agent becomes not ready for voice calls of service groups.
///
/// The reason is carried as a record id and as text.
///
/// Class name: `NotReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given.
/// - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
pub const CCAS_BROADCAST_NOTREADY: i32 = 4;
/// An agent becomes ready for e-mail sessions.
///
/// Class name: `EmailReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
pub const CCAS_BROADCAST_EMAILREADY: i32 = 5;
/// An agent becomes not ready for e-mail sessions.
///
/// Class name: `EmailNotReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
///   `SetEmailNotReady`, which takes no reason, it is -1.
/// - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
pub const CCAS_BROADCAST_EMAILNOTREADY: i32 = 6;
/// An agent starts an outgoing call.
///
/// `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
///
/// Class name: `Originated`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `ServiceGroupID` (number, may be absent): Record id of the service group; absent if the call
///   belongs to none.
/// - `CallType` (number): Kind of call.
pub const CCAS_BROADCAST_ORIGINATED: i32 = 7;
/// A call rings, either at the agent or at the party the agent calls.
///
/// `Established` follows when it is answered.
///
/// Class name: `Delivered`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `OppositePartyNumber` (text): Number of the other party: the caller of an incoming call, the
///   called party of an outgoing one.
/// - `TrunkID` (text, may be absent): Identifier of the trunk that carries the call.
/// - `CalledNumber` (text, may be absent): Number that was dialed originally; absent for phone
///   agents.
/// - `PrivateData` (text, may be absent): Private data attached to the call.
/// - `Cause` (number, may be absent): Cause that the switch gives with the call, if any.
pub const CCAS_BROADCAST_DELIVERED: i32 = 8;
/// An agent is connected to the other party of a call.
///
/// `CallSubstate` tells an ordinary conversation from assistance and monitoring.
///
/// Class name: `Established`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `PrivateData` (text, may be absent): Private data attached to the call.
/// - `TrunkID` (text, may be absent): Identifier of the trunk that carries the call.
/// - `CallSubstate` (number): Part the agent has in the call: talking, assisting, assisted,
///   monitoring or monitored.
/// - `OppositePartyNumber` (text): Number of the other party.
/// - `Cause` (number, may be absent): Cause that the switch gives with the call, if any.
/// - `MediaServerSessionUri` (text): URI of the call's session on the media server, for external
///   recorders.
pub const CCAS_BROADCAST_ESTABLISHED: i32 = 9;
/// A call is put on hold, by the agent or by the other party.
///
/// `OnHold` tells which of the two. `Retrieved` ends it.
///
/// Class name: `Held`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `OnHold` (number): Whether the agent is the one put on hold, rather than the one who holds the
///   call. 1 is yes, 0 is no.
pub const CCAS_BROADCAST_HELD: i32 = 10;
/// A held call is taken up again, by the agent or by the other party.
///
/// Class name: `Retrieved`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
pub const CCAS_BROADCAST_RETRIEVED: i32 = 11;
/// A held call is transferred to an active one, by the agent or with the agent as a party.
///
/// `TransferringAgent` tells which of the two. What remains of both calls goes on under
/// `NewCallID`.
///
/// Class name: `Transferred`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `HeldCallID` (number): Id of the call that was on hold.
/// - `ActiveCallID` (number): Id of the call that was active.
/// - `NewCallID` (number): Id of the call that results from the transfer.
/// - `ClericalFlag` (number): Whether the agent enters clerical state now. 1 is yes, 0 is no.
/// - `TransferringAgent` (number): Whether this agent made the transfer. 1 is yes, 0 is no.
/// - `OppositePartyNumber` (text): Number of the other party.
/// - `PrivateData` (text, may be absent): Private data attached to the call.
pub const CCAS_BROADCAST_TRANSFERRED: i32 = 12;
/// A held and an active call are joined in a conference.
///
/// The conference goes on under `NewCallID`.
///
/// Class name: `Conferenced`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `HeldCallID` (number): Id of the call that was on hold.
/// - `ActiveCallID` (number): Id of the call that was active.
/// - `NewCallID` (number): Id of the conference call.
/// - `OppositePartyNumber` (text): Numbers of the other parties in the conference. Separated by
///   commas.
pub const CCAS_BROADCAST_CONFERENCED: i32 = 13;
/// An agent is no longer on a call.
///
/// If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
///
/// Class name: `ConnectionCleared`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `ClericalFlag` (number): Whether the agent enters clerical state now. 1 is yes, 0 is no.
/// - `DivertedFlag` (number): Whether the agent diverted the call to another destination. 1 is yes,
///   0 is no.
/// - `DivertDestination` (text, may be absent): Destination the call was diverted to; absent if it
///   was not diverted.
pub const CCAS_BROADCAST_CONNECTIONCLEARED: i32 = 14;
/// An agent leaves clerical state and can take service group calls again.
///
/// Class name: `ClericalEnded`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call the clerical state belonged to.
pub const CCAS_BROADCAST_CLERICALENDED: i32 = 15;
/// A service group call or a callback call is rejected at an agent.
///
/// Class name: `CallRejected`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call.
/// - `Cause` (text): Why the call was rejected, as text.
pub const CCAS_BROADCAST_CALLREJECTED: i32 = 16;
/// An agent accepts a callback and is going to call the customer back.
///
/// `CallbackStatus` tells the result once the callback is completed.
///
/// Class name: `CallbackAccept`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `OrigCallID` (number): Id of the original call, the one that asked for the callback.
/// - `CallID` (number): Id of the call made to the customer.
/// - `CallType` (number): Kind of callback.
pub const CCAS_BROADCAST_CALLBACKACCEPT: i32 = 17;
/// An agent rejects a callback, and the customer is not called back.
///
/// Class name: `CallbackReject`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the original call, the one that asked for the callback.
/// - `CallType` (number): Kind of callback.
/// - `Cause` (text): Why the callback was rejected, as text.
pub const CCAS_BROADCAST_CALLBACKREJECT: i32 = 18;
/// A callback call is completed, and its result is known.
///
/// Class name: `CallbackStatus`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the callback call.
/// - `CallType` (number): Kind of callback.
/// - `CallbackStatus` (number): Whether the callback succeeded. 1 is yes, 0 is no.
/// - `Cause` (text): Result of the callback, as text.
pub const CCAS_BROADCAST_CALLBACKSTATUS: i32 = 19;
/// An e-mail allocated to an agent is rejected.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
/// too.
///
/// Class name: `EmailReject`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the e-mail message.
/// - `ServiceGroupID` (number): Record id of the e-mail service group.
/// - `Cause` (text): Why the message was rejected, as text.
pub const CCAS_BROADCAST_EMAILREJECT: i32 = 20;
/// An agent deletes an e-mail that was allocated to the agent.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
///
/// Class name: `EmailDelete`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the e-mail message.
/// - `ServiceGroupID` (number): Record id of the e-mail service group.
/// - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
pub const CCAS_BROADCAST_EMAILDELETE: i32 = 21;
/// An agent replies to an e-mail or SMS message that was allocated to the agent.
///
/// Class name: `EmailReply`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the message.
/// - `ServiceGroupID` (number): Record id of the e-mail service group.
/// - `Subject` (text): Subject of the e-mail.
/// - `ForwardFlag` (number): Whether the e-mail was forwarded. 1 is yes, 0 is no.
/// - `RecipientList` (text): Recipients of the e-mail or SMS. For an e-mail these are the To
///   addresses alone, at most ten. The separator is not documented.
/// - `EmailText` (text, may be absent): Text of the SMS sent; only for SMS.
/// - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
pub const CCAS_BROADCAST_EMAILREPLY: i32 = 22;
/// An e-mail or SMS message is forwarded to another service group.
///
/// Class name: `EmailForward`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the e-mail or SMS message.
/// - `ServiceGroupID` (number): Record id of the service group the message is forwarded to. It can
///   also be read as `ServiceGroupList`.
pub const CCAS_BROADCAST_EMAILFORWARD: i32 = 23;
/// A service group call is allocated to an agent.
///
/// It carries what is known of the call, with up to ten IVR data fields as numbered labels and
/// values. For a phone agent it may come again as `PhoneAgentCallInformation`.
/// `CallInformationUpdate` tells of later changes of the IVR data.
///
/// Class name: `CallInformation`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the service group call.
/// - `ServiceGroupID` (number): Record id of the service group.
/// - `CallingPartyNumber` (text): Number of the caller.
/// - `CalledNumber` (text): Number that was dialed originally.
/// - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
/// - `IVRData1` (text, may be absent): Value of IVR data field 1.
/// - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
/// - `IVRData2` (text, may be absent): Value of IVR data field 2.
/// - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
/// - `IVRData3` (text, may be absent): Value of IVR data field 3.
/// - `IVRLabel4` (text, may be absent): Label of IVR data field 4.
/// - `IVRData4` (text, may be absent): Value of IVR data field 4.
/// - `IVRLabel5` (text, may be absent): Label of IVR data field 5.
/// - `IVRData5` (text, may be absent): Value of IVR data field 5.
/// - `IVRLabel6` (text, may be absent): Label of IVR data field 6.
/// - `IVRData6` (text, may be absent): Value of IVR data field 6.
/// - `IVRLabel7` (text, may be absent): Label of IVR data field 7.
/// - `IVRData7` (text, may be absent): Value of IVR data field 7.
/// - `IVRLabel8` (text, may be absent): Label of IVR data field 8.
/// - `IVRData8` (text, may be absent): Value of IVR data field 8.
/// - `IVRLabel9` (text, may be absent): Label of IVR data field 9.
/// - `IVRData9` (text, may be absent): Value of IVR data field 9.
/// - `IVRLabel10` (text, may be absent): Label of IVR data field 10.
/// - `IVRData10` (text, may be absent): Value of IVR data field 10.
/// - `TimeInQueue` (number): Seconds the call waited in the queue.
/// - `CallType` (number): Kind of call.
pub const CCAS_BROADCAST_CALLINFORMATION: i32 = 24;
/// A callback is allocated to an agent.
///
/// `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
/// labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
/// `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
/// to send them.
///
/// Class name: `Callback`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ServiceGroupID` (number): Record id of the service group.
/// - `CallingPartyNumber` (text): Number of the caller.
/// - `CalledNumber` (text): Number that was dialed originally.
/// - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
/// - `IVRData1` (text, may be absent): Value of IVR data field 1.
/// - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
/// - `IVRData2` (text, may be absent): Value of IVR data field 2.
/// - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
/// - `IVRData3` (text, may be absent): Value of IVR data field 3.
/// - `CallType` (number): Kind of callback.
/// - `OrigCallID` (number): Id of the original call, the one that asked for the callback.
/// - `X-CallbackID` (number, may be absent): Id of the callback, as `MakeCallbackCall` and
///   `RejectCallbackCall` take it.
/// - `X-CallbackCallID` (number, may be absent): Id of the pending callback call, as
///   `MakeCallbackCall` and `SetCallbackCallStatus` take it.
pub const CCAS_BROADCAST_CALLBACK: i32 = 25;
/// An agent accepts a campaign call and is going to call the customer.
///
/// `CampaignStatus` tells the result once the call is completed.
///
/// Class name: `CampaignAccept`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CampaignID` (number): Record id of the campaign.
/// - `CustomerID` (number): Record id of the customer to call.
/// - `CallID` (number): Id of the call made to the customer.
pub const CCAS_BROADCAST_CAMPAIGNACCEPT: i32 = 29;
/// An agent rejects a campaign call, and the customer is not called.
///
/// Class name: `CampaignReject`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CampaignID` (number): Record id of the campaign.
/// - `CustomerID` (number): Record id of the customer.
/// - `Cause` (text): Why the campaign call was rejected, as text.
pub const CCAS_BROADCAST_CAMPAIGNREJECT: i32 = 30;
/// A campaign call is completed, and its result is known.
///
/// Class name: `CampaignStatus`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CampaignID` (number): Record id of the campaign.
/// - `CustomerID` (number): Record id of the customer.
/// - `Cause` (text): Result of the campaign call, as text.
pub const CCAS_BROADCAST_CAMPAIGNSTATUS: i32 = 31;
/// A campaign call is allocated to an agent.
///
/// `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
/// come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
/// what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
/// known to send it.
///
/// Class name: `CampaignInfo`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CampaignID` (number): Record id of the campaign.
/// - `CustomerID` (number): Record id of the customer to call.
/// - `CustomerName` (text): Name of the customer.
/// - `CustomerNumber` (text): Telephone number of the customer.
/// - `Comment` (text): Comment left by an earlier agent; empty if there is none.
/// - `IVRLabel1` (text, may be absent): Label of customer data field 1.
/// - `IVRData1` (text, may be absent): Value of customer data field 1.
/// - `IVRLabel2` (text, may be absent): Label of customer data field 2.
/// - `IVRData2` (text, may be absent): Value of customer data field 2.
/// - `IVRLabel3` (text, may be absent): Label of customer data field 3.
/// - `IVRData3` (text, may be absent): Value of customer data field 3.
/// - `IVRLabel4` (text, may be absent): Label of customer data field 4.
/// - `IVRData4` (text, may be absent): Value of customer data field 4.
/// - `IVRLabel5` (text, may be absent): Label of customer data field 5.
/// - `IVRData5` (text, may be absent): Value of customer data field 5.
/// - `IVRLabel6` (text, may be absent): Label of customer data field 6.
/// - `IVRData6` (text, may be absent): Value of customer data field 6.
/// - `IVRLabel7` (text, may be absent): Label of customer data field 7.
/// - `IVRData7` (text, may be absent): Value of customer data field 7.
/// - `IVRLabel8` (text, may be absent): Label of customer data field 8.
/// - `IVRData8` (text, may be absent): Value of customer data field 8.
/// - `IVRLabel9` (text, may be absent): Label of customer data field 9.
/// - `IVRData9` (text, may be absent): Value of customer data field 9.
/// - `IVRLabel10` (text, may be absent): Label of customer data field 10.
/// - `IVRData10` (text, may be absent): Value of customer data field 10.
/// - `X-CampaignCallID` (number, may be absent): Id of the pending campaign call, as
///   `MakeCampaignCall` and `SetCampaignCallStatus` take it.
pub const CCAS_BROADCAST_CAMPAIGNINFO: i32 = 32;
/// A service group exists or is newly added.
///
/// Right after the connect it comes once for each configured group, before `DataComplete`; later it
/// comes when a group is added.
///
/// Class name: `ServiceGroupAdded`.
///
/// Parameters:
/// - `RecID` (number): Record id of the service group, not of an agent.
/// - `ServiceGroupPurpose` (number): What the group is for.
/// - `Name` (text): Name of the service group.
pub const CCAS_BROADCAST_SERVICEGROUP_ADDED: i32 = 33;
/// The set of service groups an agent can serve changes.
///
/// The list is the whole new set, not the difference.
///
/// Class name: `AgentServiceGroupsChanged`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ServiceGroupList` (text): Record ids of the service groups the agent can now serve. Separated
///   by vertical bars.
pub const CCAS_BROADCAST_AGENT_SERVICEGROUPS_CHANGED: i32 = 34;
/// The initial configuration data are complete.
///
/// It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
/// come next. It has no parameters.
///
/// Class name: `DataComplete`.
pub const CCAS_BROADCAST_DATA_COMPLETE: i32 = 35;
/// The Agent Service ends the connection in an orderly way.
///
/// `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
/// parameters.
///
/// Class name: `ServiceDisconnect`.
pub const CCAS_BROADCAST_DISCONNECT: i32 = 36;
/// An agent is consulted by another agent who has a service group call on hold.
///
/// It is sent for the consulted agent and describes the held customer's call, with up to three IVR
/// data fields as numbered labels and values.
///
/// Class name: `XferCallInformation`.
///
/// Parameters:
/// - `RecID` (number): Record id of the consulted agent.
/// - `HeldCallID` (number): Id of the customer's call, which is on hold.
/// - `ActiveCallID` (number): Id of the consultation call.
/// - `ServiceGroupID` (number): Record id of the service group the customer's call belongs to.
/// - `CallingPartyNumber` (text): Number of the customer on hold.
/// - `CalledNumber` (text): Number that was dialed originally.
/// - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
/// - `IVRData1` (text, may be absent): Value of IVR data field 1.
/// - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
/// - `IVRData2` (text, may be absent): Value of IVR data field 2.
/// - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
/// - `IVRData3` (text, may be absent): Value of IVR data field 3.
pub const CCAS_BROADCAST_XFER_CALL_INFORMATION: i32 = 37;
/// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
///
/// Class name: `IpAgentInfo`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `IPAddress` (text): IP address of the telephone or of the agent's computer.
/// - `RASPort` (number): Port used for RAS.
/// - `CSPort` (number): Port used for call signaling.
pub const CCAS_BROADCAST_IPAGENTINFO: i32 = 38;
/// The IVR data of a call change.
///
/// It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
/// of customer data of a campaign that an agent changes. Only fields that changed need be present,
/// at most three; they come as numbered labels and values.
///
/// Class name: `CallInformationUpdate`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the service group call.
/// - `CallType` (number): Kind of call.
/// - `IVRLabel1` (text, may be absent): Label of changed field 1.
/// - `IVRData1` (text, may be absent): New value of changed field 1.
/// - `IVRLabel2` (text, may be absent): Label of changed field 2.
/// - `IVRData2` (text, may be absent): New value of changed field 2.
/// - `IVRLabel3` (text, may be absent): Label of changed field 3.
/// - `IVRData3` (text, may be absent): New value of changed field 3.
pub const CCAS_BROADCAST_CALLINFORMATION_UPDATE: i32 = 39;
/// The private data of a call change.
///
/// It follows a change by the agent or `SetPrivateData`.
///
/// Class name: `AssociatedDataSet`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the service group call.
/// - `CallType` (number): Kind of call.
/// - `PrivateData` (text): New private data of the call.
pub const CCAS_BROADCAST_ASSOCIATEDDATA_SET: i32 = 40;
/// Call qualification codes are set for a call.
///
/// It follows when the agent enters codes, or `SetAgentCQCodes`.
///
/// Class name: `CqCodes`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the service group call.
/// - `CallType` (number): Kind of call.
/// - `CQCodeList` (text): Call qualification codes that were entered. Separated by vertical bars.
pub const CCAS_BROADCAST_CQCODES: i32 = 41;
/// An outgoing call cannot be completed.
///
/// The switch may send causes beyond the known ones.
///
/// Class name: `Failed`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call that failed.
/// - `Cause` (number): Why the call failed.
/// - `CalledNumber` (text): Number that was dialed originally.
pub const CCAS_BROADCAST_FAILED: i32 = 42;
/// Recording of a call starts.
///
/// An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
///
/// Class name: `RecordingStarted`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `DN` (text): Extension that is recorded.
/// - `IPAddress` (text, may be absent): IP address of the recorded agent; absent unless the agent
///   is logged on at an IP extension.
/// - `CallID` (number): Id of the call that is recorded.
/// - `ServiceGroupID` (number, may be absent): Record id of the service group; absent if the call
///   belongs to none.
/// - `OppositePartyNumber` (text): Number of the other party.
pub const CCAS_BROADCAST_RECORDINGSTARTED: i32 = 43;
/// Recording of a call stops.
///
/// Class name: `RecordingStopped`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `CallID` (number): Id of the call that was recorded.
pub const CCAS_BROADCAST_RECORDINGSTOPPED: i32 = 44;
/// A phone agent logs on.
///
/// The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
/// one.
///
/// Class name: `LogonPhoneAgent`.
///
/// Parameters:
/// - `RecID` (number): Record id of the phone agent.
/// - `DN` (text): Extension the phone agent uses.
pub const CCAS_BROADCAST_LOGON_PHONEAGENT: i32 = 45;
/// A phone agent logs off.
///
/// The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
/// one.
///
/// Class name: `LogoffPhoneAgent`.
///
/// Parameters:
/// - `RecID` (number): Record id of the phone agent.
pub const CCAS_BROADCAST_LOGOFF_PHONEAGENT: i32 = 46;
/// The call status of a phone agent changes.
///
/// The vendor intends to drop this event; the call events of a phone agent tell of the same
/// changes.
///
/// Class name: `PhoneAgentStatuses`.
///
/// Parameters:
/// - `RecID` (number): Record id of the phone agent.
/// - `CallSubstate` (number): New status of the phone agent: idle, busy or clerical.
pub const CCAS_BROADCAST_PHONEAGENT_STATUSES: i32 = 47;
/// A service group call is allocated to a phone agent.
///
/// It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
/// `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
/// in favour of that one.
///
/// Class name: `PhoneAgentCallInformation`.
///
/// Parameters:
/// - `RecID` (number): Record id of the phone agent.
/// - `CallID` (number): Id of the service group call.
/// - `ServiceGroupID` (number): Record id of the service group.
/// - `CallingPartyNumber` (text): Number of the caller.
/// - `CalledNumber` (text): Number that was dialed originally.
/// - `IVRLabel1` (text, may be absent): Label of IVR data field 1.
/// - `IVRData1` (text, may be absent): Value of IVR data field 1.
/// - `IVRLabel2` (text, may be absent): Label of IVR data field 2.
/// - `IVRData2` (text, may be absent): Value of IVR data field 2.
/// - `IVRLabel3` (text, may be absent): Label of IVR data field 3.
/// - `IVRData3` (text, may be absent): Value of IVR data field 3.
/// - `IVRLabel4` (text, may be absent): Label of IVR data field 4.
/// - `IVRData4` (text, may be absent): Value of IVR data field 4.
/// - `IVRLabel5` (text, may be absent): Label of IVR data field 5.
/// - `IVRData5` (text, may be absent): Value of IVR data field 5.
/// - `IVRLabel6` (text, may be absent): Label of IVR data field 6.
/// - `IVRData6` (text, may be absent): Value of IVR data field 6.
/// - `IVRLabel7` (text, may be absent): Label of IVR data field 7.
/// - `IVRData7` (text, may be absent): Value of IVR data field 7.
/// - `IVRLabel8` (text, may be absent): Label of IVR data field 8.
/// - `IVRData8` (text, may be absent): Value of IVR data field 8.
/// - `IVRLabel9` (text, may be absent): Label of IVR data field 9.
/// - `IVRData9` (text, may be absent): Value of IVR data field 9.
/// - `IVRLabel10` (text, may be absent): Label of IVR data field 10.
/// - `IVRData10` (text, may be absent): Value of IVR data field 10.
/// - `TimeInQueue` (number): Seconds the call waited in the queue.
pub const CCAS_BROADCAST_PHONEAGENT_CALL_INFORMATION: i32 = 48;
/// An open media session is rejected at an agent.
///
/// Class name: `OpenMediaRejected`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the open media session.
/// - `Cause` (text): Why the session was rejected, as text.
pub const CCAS_BROADCAST_OPENMEDIAREJECTED: i32 = 49;
/// An agent opens an open media session and begins to handle it.
///
/// `OpenMediaCompleted` follows when the agent is done with it.
///
/// Class name: `OpenMediaHandling`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the open media session.
pub const CCAS_BROADCAST_OPENMEDIAHANDLING: i32 = 50;
/// An agent is done with an open media session.
///
/// In openccas `HangupSession` on an open media session raises it too.
///
/// Class name: `OpenMediaCompleted`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the open media session.
/// - `ClericalFlag` (number): Whether the agent enters clerical state. 1 is yes, 0 is no.
pub const CCAS_BROADCAST_OPENMEDIACOMPLETED: i32 = 51;
/// An agent becomes not ready for open media sessions.
///
/// Class name: `OpenMediaNotReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
///   `SetOpenMediaNotReady`, which takes no reason, it is -1.
/// - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
pub const CCAS_BROADCAST_OPENMEDIANOTREADY: i32 = 52;
/// An agent becomes ready for open media sessions.
///
/// Class name: `OpenMediaReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
pub const CCAS_BROADCAST_OPENMEDIAREADY: i32 = 53;
/// An agent rejects a chat session.
///
/// Class name: `ChatReject`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the chat session.
/// - `Cause` (text): Why the session was rejected, as text.
pub const CCAS_BROADCAST_CHATREJECT: i32 = 55;
/// An agent handles a chat session.
///
/// `ChatComplete` follows when the agent is done with it.
///
/// Class name: `ChatHandling`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the chat session.
pub const CCAS_BROADCAST_CHATHANDLING: i32 = 56;
/// An agent is done with a chat session.
///
/// In openccas `HangupSession` on a chat session raises it too.
///
/// Class name: `ChatComplete`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `SessionID` (number): Id of the chat session.
/// - `ClericalFlag` (number): Whether the agent is now in clerical state for the session. 1 is yes,
///   0 is no.
pub const CCAS_BROADCAST_CHATCOMPLETE: i32 = 57;
/// An agent becomes ready for chat sessions.
///
/// Class name: `ChatReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
pub const CCAS_BROADCAST_CHATREADY: i32 = 58;
/// An agent becomes not ready for chat sessions.
///
/// Class name: `ChatNotReady`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `ReasonID` (number): Record id of the not-ready reason, or -1 if none was given. After
///   `SetChatNotReady`, which takes no reason, it is -1.
/// - `ReasonString` (text): Text of the not-ready reason; empty if none was given.
pub const CCAS_BROADCAST_CHATNOTREADY: i32 = 59;
/// An agent hands an e-mail over to another agent.
///
/// Class name: `EmailRedirect`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent who had the e-mail before.
/// - `ToRecID` (number): Record id of the agent who gets the e-mail.
/// - `MessageID` (number): Id of the e-mail message.
/// - `ServiceGroupID` (number): Record id of the service group of the e-mail.
/// - `EmailText` (text): Text of the e-mail.
pub const CCAS_BROADCAST_EMAILREDIRECT: i32 = 60;
/// An agent hands a chat session over to another agent.
///
/// Class name: `ChatRedirect`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent who had the session before.
/// - `ToRecID` (number): Record id of the agent who gets the session.
/// - `SessionID` (number): Id of the chat session.
/// - `ServiceGroupID` (number): Record id of the service group of the session.
pub const CCAS_BROADCAST_CHATREDIRECT: i32 = 61;
/// An agent begins to handle an e-mail.
///
/// Class name: `EmailHandling`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the e-mail message.
pub const CCAS_BROADCAST_EMAILHANDLING: i32 = 62;
/// An agent begins to handle an SMS session.
///
/// Class name: `SmsHandling`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent.
/// - `MessageID` (number): Id of the SMS message.
pub const CCAS_BROADCAST_SMSHANDLING: i32 = 63;
/// An open media session is handed over to another agent.
///
/// Class name: `OpenMediaRedirect`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent who had the session before.
/// - `ToRecID` (number): Record id of the agent who gets the session.
/// - `SessionID` (number): Id of the open media session.
/// - `ServiceGroupID` (number): Record id of the service group of the session.
pub const CCAS_BROADCAST_OPENMEDIAREDIRECT: i32 = 64;
/// An agent forwards a chat session to another service group.
///
/// Class name: `ChatForward`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent who had the session before.
/// - `SessionID` (number): Id of the chat session.
/// - `ServiceGroupID` (number): Record id of the service group the session is forwarded to.
pub const CCAS_BROADCAST_CHATFORWARD: i32 = 65;
/// An agent forwards an open media session to another service group.
///
/// Class name: `OpenMediaForward`.
///
/// Parameters:
/// - `RecID` (number): Record id of the agent who had the session before.
/// - `SessionID` (number): Id of the open media session.
/// - `ServiceGroupID` (number): Record id of the service group the session is forwarded to.
pub const CCAS_BROADCAST_OPENMEDIAFORWARD: i32 = 66;

/// `Name`, a parameter of events.
pub const CCAS_PARAM_NAME: i32 = 1;
/// `DN`, a parameter of events.
pub const CCAS_PARAM_DN: i32 = 2;
/// `RecID`, a parameter of events.
pub const CCAS_PARAM_REC_ID: i32 = 3;
/// `LogonID`, a parameter of events.
pub const CCAS_PARAM_LOGON_ID: i32 = 4;
/// `VoiceReady`, a parameter of events.
pub const CCAS_PARAM_VOICE_READY: i32 = 5;
/// `EmailReady`, a parameter of events.
pub const CCAS_PARAM_EMAIL_READY: i32 = 6;
/// `OpenMediaReady`, a parameter of events.
pub const CCAS_PARAM_OPEN_MEDIA_READY: i32 = 7;
/// `MediaReady`, a parameter of events.
pub const CCAS_PARAM_MEDIA_READY: i32 = 8;
/// `MachineName`, a parameter of events.
pub const CCAS_PARAM_MACHINE_NAME: i32 = 9;
/// `NumberOfServiceGroups`, a parameter of events.
pub const CCAS_PARAM_NUMBER_OF_SERVICE_GROUPS: i32 = 10;
/// `ServiceGroupList`, a parameter of events.
pub const CCAS_PARAM_SERVICE_GROUP_LIST: i32 = 11;
/// `OASID`, a parameter of events.
pub const CCAS_PARAM_OAS_ID: i32 = 12;
/// `ReasonID`, a parameter of events.
pub const CCAS_PARAM_REASON_ID: i32 = 13;
/// `ReasonString`, a parameter of events.
pub const CCAS_PARAM_REASON_STRING: i32 = 14;
/// `CallID`, a parameter of events.
pub const CCAS_PARAM_CALL_ID: i32 = 15;
/// `ServiceGroupID`, a parameter of events.
pub const CCAS_PARAM_SERVICE_GROUP_ID: i32 = 16;
/// `CallType`, a parameter of events.
pub const CCAS_PARAM_CALL_TYPE: i32 = 17;
/// `OppositePartyNumber`, a parameter of events.
pub const CCAS_PARAM_OPPOSITE_PARTY_NUMBER: i32 = 18;
/// `TrunkID`, a parameter of events.
pub const CCAS_PARAM_TRUNK_ID: i32 = 19;
/// `CalledNumber`, a parameter of events.
pub const CCAS_PARAM_CALLED_NUMBER: i32 = 20;
/// `PrivateData`, a parameter of events.
pub const CCAS_PARAM_PRIVATE_DATA: i32 = 21;
/// `Cause`, a parameter of events.
pub const CCAS_PARAM_CAUSE: i32 = 22;
/// `CallSubstate`, a parameter of events.
pub const CCAS_PARAM_CALL_SUBSTATE: i32 = 23;
/// `MediaServerSessionUri`, a parameter of events.
pub const CCAS_PARAM_MEDIA_SERVER_SESSION_URI: i32 = 24;
/// `OnHold`, a parameter of events.
pub const CCAS_PARAM_ON_HOLD: i32 = 25;
/// `HeldCallID`, a parameter of events.
pub const CCAS_PARAM_HELD_CALL_ID: i32 = 26;
/// `ActiveCallID`, a parameter of events.
pub const CCAS_PARAM_ACTIVE_CALL_ID: i32 = 27;
/// `NewCallID`, a parameter of events.
pub const CCAS_PARAM_NEW_CALL_ID: i32 = 28;
/// `ClericalFlag`, a parameter of events.
pub const CCAS_PARAM_CLERICAL_FLAG: i32 = 29;
/// `TransferringAgent`, a parameter of events.
pub const CCAS_PARAM_TRANSFERRING_AGENT: i32 = 30;
/// `DivertedFlag`, a parameter of events.
pub const CCAS_PARAM_DIVERTED_FLAG: i32 = 31;
/// `DivertDestination`, a parameter of events.
pub const CCAS_PARAM_DIVERT_DESTINATION: i32 = 32;
/// `OrigCallID`, a parameter of events.
pub const CCAS_PARAM_ORIG_CALL_ID: i32 = 33;
/// `CallbackStatus`, a parameter of events.
pub const CCAS_PARAM_CALLBACK_STATUS: i32 = 34;
/// `MessageID`, a parameter of events.
pub const CCAS_PARAM_MESSAGE_ID: i32 = 35;
/// `Subject`, a parameter of events.
pub const CCAS_PARAM_SUBJECT: i32 = 36;
/// `ForwardFlag`, a parameter of events.
pub const CCAS_PARAM_FORWARD_FLAG: i32 = 37;
/// `RecipientList`, a parameter of events.
pub const CCAS_PARAM_RECIPIENT_LIST: i32 = 38;
/// `EmailText`, a parameter of events.
pub const CCAS_PARAM_EMAIL_TEXT: i32 = 39;
/// `CallingPartyNumber`, a parameter of events.
pub const CCAS_PARAM_CALLING_PARTY_NUMBER: i32 = 40;
/// `IVRLabel1`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL1: i32 = 41;
/// `IVRData1`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA1: i32 = 42;
/// `IVRLabel2`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL2: i32 = 43;
/// `IVRData2`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA2: i32 = 44;
/// `IVRLabel3`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL3: i32 = 45;
/// `IVRData3`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA3: i32 = 46;
/// `IVRLabel4`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL4: i32 = 47;
/// `IVRData4`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA4: i32 = 48;
/// `IVRLabel5`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL5: i32 = 49;
/// `IVRData5`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA5: i32 = 50;
/// `IVRLabel6`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL6: i32 = 51;
/// `IVRData6`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA6: i32 = 52;
/// `IVRLabel7`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL7: i32 = 53;
/// `IVRData7`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA7: i32 = 54;
/// `IVRLabel8`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL8: i32 = 55;
/// `IVRData8`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA8: i32 = 56;
/// `IVRLabel9`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL9: i32 = 57;
/// `IVRData9`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA9: i32 = 58;
/// `IVRLabel10`, a parameter of events.
pub const CCAS_PARAM_IVR_LABEL10: i32 = 59;
/// `IVRData10`, a parameter of events.
pub const CCAS_PARAM_IVR_DATA10: i32 = 60;
/// `TimeInQueue`, a parameter of events.
pub const CCAS_PARAM_TIME_IN_QUEUE: i32 = 61;
/// `CampaignID`, a parameter of events.
pub const CCAS_PARAM_CAMPAIGN_ID: i32 = 62;
/// `CustomerID`, a parameter of events.
pub const CCAS_PARAM_CUSTOMER_ID: i32 = 63;
/// `CustomerName`, a parameter of events.
pub const CCAS_PARAM_CUSTOMER_NAME: i32 = 64;
/// `CustomerNumber`, a parameter of events.
pub const CCAS_PARAM_CUSTOMER_NUMBER: i32 = 65;
/// `Comment`, a parameter of events.
pub const CCAS_PARAM_COMMENT: i32 = 66;
/// `ServiceGroupPurpose`, a parameter of events.
pub const CCAS_PARAM_SERVICE_GROUP_PURPOSE: i32 = 67;
/// `IPAddress`, a parameter of events.
pub const CCAS_PARAM_IP_ADDRESS: i32 = 68;
/// `RASPort`, a parameter of events.
pub const CCAS_PARAM_RAS_PORT: i32 = 69;
/// `CSPort`, a parameter of events.
pub const CCAS_PARAM_CS_PORT: i32 = 70;
/// `CQCodeList`, a parameter of events.
pub const CCAS_PARAM_CQ_CODE_LIST: i32 = 71;
/// `SessionID`, a parameter of events.
pub const CCAS_PARAM_SESSION_ID: i32 = 72;
/// `ToRecID`, a parameter of events.
pub const CCAS_PARAM_TO_REC_ID: i32 = 73;
/// `X-CampaignCallID`, a parameter of events.
pub const CCAS_PARAM_X_CAMPAIGN_CALL_ID: i32 = 74;
/// `X-CallbackID`, a parameter of events.
pub const CCAS_PARAM_X_CALLBACK_ID: i32 = 75;
/// `X-CallbackCallID`, a parameter of events.
pub const CCAS_PARAM_X_CALLBACK_CALL_ID: i32 = 76;

/// `Initialize`: Prepares the client for connecting.
pub const CCAS_METHOD_INITIALIZE: i32 = 1;
/// `Connect`: Connects to an Agent Service and receives its events by multicast.
pub const CCAS_METHOD_CONNECT: i32 = 2;
/// `ConnectWithIPAddress`: Connects as `Connect` does, through a given network interface.
pub const CCAS_METHOD_CONNECT_WITH_IP_ADDRESS: i32 = 3;
/// `ConnectWithDirectConnect`: Connects to an Agent Service over one TCP connection that carries
/// events and requests.
pub const CCAS_METHOD_CONNECT_WITH_DIRECT_CONNECT: i32 = 4;
/// `Uninitialize`: Disconnects from the Agent Service.
pub const CCAS_METHOD_UNINITIALIZE: i32 = 5;
/// `GetLastErrorInfo`: Gives the number and the text of the last error.
pub const CCAS_METHOD_GET_LAST_ERROR_INFO: i32 = 6;
/// `SetLogonCredentials`: Sets the user, password and tenant with which the next connect logs on.
pub const CCAS_METHOD_SET_LOGON_CREDENTIALS: i32 = 7;
/// `GetAgentRecIDFromLogonID`: Finds the record id of the agent with a given logon id.
pub const CCAS_METHOD_GET_AGENT_REC_ID_FROM_LOGON_ID: i32 = 8;
/// `MakeCall`: Dials a number from an agent's telephone.
pub const CCAS_METHOD_MAKE_CALL: i32 = 9;
/// `AnswerCall`: Answers a call that rings at an agent.
pub const CCAS_METHOD_ANSWER_CALL: i32 = 10;
/// `HangupCall`: Hangs up a call of an agent.
pub const CCAS_METHOD_HANGUP_CALL: i32 = 11;
/// `HangupSession`: Ends an open media, e-mail, SMS or chat session of an agent.
pub const CCAS_METHOD_HANGUP_SESSION: i32 = 12;
/// `HoldCall`: Puts a call of an agent on hold.
pub const CCAS_METHOD_HOLD_CALL: i32 = 13;
/// `RetrieveCall`: Takes a call of an agent back from hold.
pub const CCAS_METHOD_RETRIEVE_CALL: i32 = 14;
/// `ConferenceCall`: Joins the calls of an agent into a conference.
pub const CCAS_METHOD_CONFERENCE_CALL: i32 = 15;
/// `TransferCall`: Connects an agent's held call to the active call and takes the agent out of
/// both.
pub const CCAS_METHOD_TRANSFER_CALL: i32 = 16;
/// `DeflectCall`: Sends a call at an agent on to another destination.
pub const CCAS_METHOD_DEFLECT_CALL: i32 = 17;
/// `RejectServiceCall`: Rejects a service group call that arrives at an agent.
pub const CCAS_METHOD_REJECT_SERVICE_CALL: i32 = 18;
/// `CancelClerical`: Ends an agent's clerical time after a call.
pub const CCAS_METHOD_CANCEL_CLERICAL: i32 = 19;
/// `CancelSessionClerical`: Ends an agent's clerical time after an open media, e-mail, SMS or chat
/// session.
pub const CCAS_METHOD_CANCEL_SESSION_CLERICAL: i32 = 20;
/// `ExtendClerical`: Lengthens an agent's clerical time.
pub const CCAS_METHOD_EXTEND_CLERICAL: i32 = 21;
/// `SetVoiceReady`: Makes an agent ready for voice calls.
pub const CCAS_METHOD_SET_VOICE_READY: i32 = 22;
/// `SetVoiceNotReady`: Makes an agent not ready for voice calls.
pub const CCAS_METHOD_SET_VOICE_NOT_READY: i32 = 23;
/// `GetVoiceReadyStatus`: Tells whether an agent is ready for voice calls.
pub const CCAS_METHOD_GET_VOICE_READY_STATUS: i32 = 24;
/// `SetEmailReady`: Makes an agent ready for e-mail.
pub const CCAS_METHOD_SET_EMAIL_READY: i32 = 25;
/// `SetEmailNotReady`: Makes an agent not ready for e-mail.
pub const CCAS_METHOD_SET_EMAIL_NOT_READY: i32 = 26;
/// `GetEmailReadyStatus`: Tells whether an agent is ready for e-mail.
pub const CCAS_METHOD_GET_EMAIL_READY_STATUS: i32 = 27;
/// `GetNotReadyReasons`: Lists the not-ready reasons of a tenant.
pub const CCAS_METHOD_GET_NOT_READY_REASONS: i32 = 28;
/// `LogonPhoneAgent`: Logs a phone agent on at an extension.
pub const CCAS_METHOD_LOGON_PHONE_AGENT: i32 = 29;
/// `LogoffPhoneAgent`: Logs a phone agent off.
pub const CCAS_METHOD_LOGOFF_PHONE_AGENT: i32 = 30;
/// `SetPhoneAgentReady`: Makes a phone agent ready for voice calls.
pub const CCAS_METHOD_SET_PHONE_AGENT_READY: i32 = 31;
/// `SetPhoneAgentNotReady`: Makes a phone agent not ready for voice calls.
pub const CCAS_METHOD_SET_PHONE_AGENT_NOT_READY: i32 = 32;
/// `GetPhoneAgentVoiceReadyStatus`: Tells whether a phone agent is ready for voice calls.
pub const CCAS_METHOD_GET_PHONE_AGENT_VOICE_READY_STATUS: i32 = 33;
/// `GetPhoneAgentRecIDFromExtension`: Finds the record id of the phone agent who is logged on at an
/// extension.
pub const CCAS_METHOD_GET_PHONE_AGENT_REC_ID_FROM_EXTENSION: i32 = 34;
/// `GetPhoneAgentServiceGroupID`: Finds the service group whose call a phone agent is handling.
pub const CCAS_METHOD_GET_PHONE_AGENT_SERVICE_GROUP_ID: i32 = 35;
/// `GetAgentServiceGroups`: Lists the service groups that an agent serves.
pub const CCAS_METHOD_GET_AGENT_SERVICE_GROUPS: i32 = 36;
/// `GetPhoneAgentstatus`: Gives the state of a phone agent: logon, readiness, and the service group
/// call at hand.
pub const CCAS_METHOD_GET_PHONE_AGENT_STATUS: i32 = 37;
/// `SetAgentCQCodes`: Sets the qualification codes of an agent's call.
pub const CCAS_METHOD_SET_AGENT_CQ_CODES: i32 = 38;
/// `SetPrivateData`: Sets the private data of an agent's call.
pub const CCAS_METHOD_SET_PRIVATE_DATA: i32 = 39;
/// `DeflectPhoneAgentCall`: Sends a phone agent's call on to another destination.
pub const CCAS_METHOD_DEFLECT_PHONE_AGENT_CALL: i32 = 40;
/// `SetAgentIVRData`: Sets up to three IVR fields of an agent's voice call.
pub const CCAS_METHOD_SET_AGENT_IVR_DATA: i32 = 41;
/// `GetAgentCallManagerID`: Finds the call manager on which an agent is logged on.
pub const CCAS_METHOD_GET_AGENT_CALL_MANAGER_ID: i32 = 42;
/// `SetAgentIVRDataWithCDR`: Sets up to three IVR fields of an agent's session and has them written
/// to the call detail records.
pub const CCAS_METHOD_SET_AGENT_IVR_DATA_WITH_CDR: i32 = 43;
/// `SetChatReady`: Makes an agent ready for chat.
pub const CCAS_METHOD_SET_CHAT_READY: i32 = 44;
/// `SetChatNotReady`: Makes an agent not ready for chat.
pub const CCAS_METHOD_SET_CHAT_NOT_READY: i32 = 45;
/// `SetOpenMediaReady`: Makes an agent ready for open media sessions.
pub const CCAS_METHOD_SET_OPEN_MEDIA_READY: i32 = 46;
/// `SetOpenMediaNotReady`: Makes an agent not ready for open media sessions.
pub const CCAS_METHOD_SET_OPEN_MEDIA_NOT_READY: i32 = 47;
/// `StopApp`: Closes an agent's application by force.
pub const CCAS_METHOD_STOP_APP: i32 = 48;
/// `MakeCampaignCall`: Starts dialling a campaign call that is pending at an agent.
pub const CCAS_METHOD_MAKE_CAMPAIGN_CALL: i32 = 49;
/// `RejectCampaignCall`: Rejects a campaign call that is pending at an agent.
pub const CCAS_METHOD_REJECT_CAMPAIGN_CALL: i32 = 50;
/// `SetCampaignCallStatus`: Sets the outcome of a campaign call.
pub const CCAS_METHOD_SET_CAMPAIGN_CALL_STATUS: i32 = 51;
/// `GetAgentMediaSettings`: Gives the media settings of an agent: which media, how many at a time,
/// which beside which.
pub const CCAS_METHOD_GET_AGENT_MEDIA_SETTINGS: i32 = 52;
/// `MakeCallbackCall`: Starts dialling a callback call that is pending at an agent.
pub const CCAS_METHOD_MAKE_CALLBACK_CALL: i32 = 53;
/// `RejectCallbackCall`: Rejects a callback call that is pending at an agent.
pub const CCAS_METHOD_REJECT_CALLBACK_CALL: i32 = 54;
/// `SetCallbackCallStatus`: Sets the outcome of a callback call.
pub const CCAS_METHOD_SET_CALLBACK_CALL_STATUS: i32 = 55;
/// `SendDTMF`: Sends DTMF digits through a call of an agent.
pub const CCAS_METHOD_SEND_DTMF: i32 = 56;

/// CallType: A callback asked for on a web page.
///
/// The vendor's sample program has 3 for it.
pub const CCAS_CALL_TYPE_WEB_CALLBACK: i32 = 2;
/// CallType: An ordinary voice call.
///
/// The vendor's sample program has 4 for it.
pub const CCAS_CALL_TYPE_VOICE: i32 = 3;
/// CallType: An e-mail.
///
/// The vendor's sample program has 5 for it.
pub const CCAS_CALL_TYPE_EMAIL: i32 = 4;
/// CallType: A call of a campaign.
///
/// The vendor's sample program has 6 for it.
pub const CCAS_CALL_TYPE_CAMPAIGN: i32 = 5;
/// SampleCallType: A text chat from a web page.
pub const CCAS_SAMPLE_CALL_TYPE_WEB_CHAT: i32 = 0;
/// SampleCallType: An e-mail from a web page.
pub const CCAS_SAMPLE_CALL_TYPE_WEB_EMAIL: i32 = 1;
/// SampleCallType: A voice-over-IP call from a web page.
pub const CCAS_SAMPLE_CALL_TYPE_WEB_VOIP: i32 = 2;
/// SampleCallType: A call of another PBX.
pub const CCAS_SAMPLE_CALL_TYPE_OTHER_PBX: i32 = 7;
/// SampleCallType: A NetMeeting call.
pub const CCAS_SAMPLE_CALL_TYPE_NET_MEETING: i32 = 8;
/// CallCause: The called party is busy.
pub const CCAS_CALL_CAUSE_BUSY: i32 = 3;
/// CallCause: The call was cancelled.
pub const CCAS_CALL_CAUSE_CALL_CANCELLED: i32 = 5;
/// CallCause: The destination cannot be reached.
pub const CCAS_CALL_CAUSE_DESTINATION_NOT_OBTAINABLE: i32 = 13;
/// CallSubstate: The agent talks with the other party.
pub const CCAS_CALL_SUBSTATE_TALKING: i32 = 0;
/// CallSubstate: The agent assists another agent.
pub const CCAS_CALL_SUBSTATE_ASSISTING: i32 = 1;
/// CallSubstate: The agent is assisted.
pub const CCAS_CALL_SUBSTATE_ASSISTED: i32 = 2;
/// CallSubstate: The agent monitors a call.
pub const CCAS_CALL_SUBSTATE_MONITORING: i32 = 3;
/// CallSubstate: The agent is monitored.
pub const CCAS_CALL_SUBSTATE_MONITORED: i32 = 4;
/// PhoneAgentSubstate: The phone agent has no call.
pub const CCAS_PHONE_AGENT_SUBSTATE_IDLE: i32 = 1;
/// PhoneAgentSubstate: The phone agent is busy.
pub const CCAS_PHONE_AGENT_SUBSTATE_BUSY: i32 = 2;
/// PhoneAgentSubstate: The phone agent is in clerical state.
pub const CCAS_PHONE_AGENT_SUBSTATE_CLERICAL: i32 = 3;
/// ServiceGroupPurpose: Voice calls.
pub const CCAS_SERVICE_GROUP_PURPOSE_VOICE: i32 = 0;
/// ServiceGroupPurpose: Campaign calls.
pub const CCAS_SERVICE_GROUP_PURPOSE_CAMPAIGN: i32 = 1;
/// ServiceGroupPurpose: E-mail.
pub const CCAS_SERVICE_GROUP_PURPOSE_EMAIL: i32 = 2;
/// ServiceGroupPurpose: SMS.
pub const CCAS_SERVICE_GROUP_PURPOSE_SMS: i32 = 3;
/// ServiceGroupPurpose: Chat.
pub const CCAS_SERVICE_GROUP_PURPOSE_CHAT: i32 = 4;
/// ServiceGroupPurpose: Dispatch of voice calls.
pub const CCAS_SERVICE_GROUP_PURPOSE_VOICE_DISPATCH: i32 = 5;
/// ServiceGroupPurpose: Common hold.
pub const CCAS_SERVICE_GROUP_PURPOSE_COMMON_HOLD: i32 = 6;
/// ServiceGroupPurpose: Dispatch of e-mail.
pub const CCAS_SERVICE_GROUP_PURPOSE_EMAIL_DISPATCH: i32 = 7;
/// ServiceGroupPurpose: Dispatch of SMS.
pub const CCAS_SERVICE_GROUP_PURPOSE_SMS_DISPATCH: i32 = 8;
/// ServiceGroupPurpose: Open media. The simulator uses it.
pub const CCAS_SERVICE_GROUP_PURPOSE_OPEN_MEDIA: i32 = 9;
/// Tenant: All tenants, in `SetLogonCredentials` for the host administrator.
pub const CCAS_TENANT_ALL_TENANTS: i32 = -1;
/// Tenant: The system has no tenants, wherever else a request takes a tenant id.
pub const CCAS_TENANT_NOT_TENANTED: i32 = -1;
/// MediaType: A voice call.
pub const CCAS_MEDIA_TYPE_VOICE: i32 = 1;
/// MediaType: An e-mail session.
pub const CCAS_MEDIA_TYPE_EMAIL: i32 = 2;
/// MediaType: A chat session.
pub const CCAS_MEDIA_TYPE_CHAT: i32 = 3;
/// MediaType: An open media session.
pub const CCAS_MEDIA_TYPE_OPEN_MEDIA: i32 = 4;
/// MediaType: An SMS session.
pub const CCAS_MEDIA_TYPE_SMS: i32 = 5;
