// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

#ifndef OPENCCAS_CONSTANTS_HPP
#define OPENCCAS_CONSTANTS_HPP

#include <cstdint>
#include <string_view>

#include "../openccas.h"

namespace openccas {

/// What went wrong. Expect values that are not listed: those of a newer service.
enum class ErrorKind : std::int32_t {
    /// An argument cannot be used; the message names it. Nothing was sent.
    InvalidArgument = CCAS_ERROR_INVALID_ARGUMENT,
    /// A connect was asked for before Initialize.
    NotInitialized = CCAS_ERROR_NOT_INITIALIZED,
    /// A connect was asked for while the client is connected or connecting.
    AlreadyConnected = CCAS_ERROR_ALREADY_CONNECTED,
    /// The client is not connected to an Agent Service. Nothing was sent.
    NotConnected = CCAS_ERROR_NOT_CONNECTED,
    /// The client was closed for good.
    Closed = CCAS_ERROR_CLOSED,
    /// This operation is not offered, by this library or by the service at the other end.
    NotSupported = CCAS_ERROR_NOT_SUPPORTED,
    /// The request needs a connection made with ConnectWithDirectConnect.
    DirectConnectRequired = CCAS_ERROR_DIRECT_CONNECT_REQUIRED,
    /// The process was forked from the one that the client was made in, and the threads that drive
    /// its connection are not there. Make the client after the fork.
    Forked = CCAS_ERROR_FORKED,
    /// No connection could be made: the name did not resolve, the port refused, or the network said
    /// no.
    ConnectFailed = CCAS_ERROR_CONNECT_FAILED,
    /// No answer within the time allowed.
    Timeout = CCAS_ERROR_TIMEOUT,
    /// Client and service share no protocol version.
    VersionMismatch = CCAS_ERROR_VERSION_MISMATCH,
    /// The credentials are missing, wrong, or not those of a host or tenant administrator.
    AuthenticationFailed = CCAS_ERROR_AUTHENTICATION_FAILED,
    /// All connections of this kind that the service allows are taken.
    TooManyClients = CCAS_ERROR_TOO_MANY_CLIENTS,
    /// The service does not know the connection mode that was asked for.
    UnknownMode = CCAS_ERROR_UNKNOWN_MODE,
    /// The connection could not be encrypted: a certificate is not accepted, a certificate or key
    /// cannot be used, or one end speaks TLS and the other does not. The message says which.
    TlsFailed = CCAS_ERROR_TLS_FAILED,
    /// The connection broke: the peer closed it, or the network failed.
    ConnectionLost = CCAS_ERROR_CONNECTION_LOST,
    /// The service ended the connection in an orderly way.
    ServiceShutdown = CCAS_ERROR_SERVICE_SHUTDOWN,
    /// The client took its events too slowly, and the service no longer holds them.
    SlowConsumer = CCAS_ERROR_SLOW_CONSUMER,
    /// Nothing came from the peer, not even a heartbeat, for longer than allowed.
    PeerSilent = CCAS_ERROR_PEER_SILENT,
    /// What the peer sent breaks the rules of the protocol.
    ProtocolError = CCAS_ERROR_PROTOCOL_ERROR,
    /// A frame exceeds the largest size allowed.
    FrameTooLarge = CCAS_ERROR_FRAME_TOO_LARGE,
    /// Another connection has taken the session over, with the session's token and credentials.
    SessionTakenOver = CCAS_ERROR_SESSION_TAKEN_OVER,
    /// No agent has this record id or logon id.
    AgentUnknown = CCAS_ERROR_AGENT_UNKNOWN,
    /// The agent is not logged on.
    AgentNotLoggedOn = CCAS_ERROR_AGENT_NOT_LOGGED_ON,
    /// The phone agent is not logged on.
    PhoneAgentNotLoggedOn = CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON,
    /// No such tenant.
    UnknownTenant = CCAS_ERROR_UNKNOWN_TENANT,
    /// The call does not exist at this agent.
    CallNotFound = CCAS_ERROR_CALL_NOT_FOUND,
    /// The call is not in the state that the request needs.
    CallNotActive = CCAS_ERROR_CALL_NOT_ACTIVE,
    /// The session does not exist at this agent.
    SessionNotFound = CCAS_ERROR_SESSION_NOT_FOUND,
    /// The campaign call is not pending at this agent.
    CampaignCallNotFound = CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND,
    /// The callback call is not pending at this agent.
    CallbackCallNotFound = CCAS_ERROR_CALLBACK_CALL_NOT_FOUND,
    /// The call has not been dialled yet, so it cannot have a status.
    DialingNotStarted = CCAS_ERROR_DIALING_NOT_STARTED,
    /// More call qualification codes were given than are allowed.
    TooManyCodes = CCAS_ERROR_TOO_MANY_CODES,
    /// A strict service refuses what a lenient one would accept and ignore: the state makes it
    /// impossible.
    ImpossibleInThisState = CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE,
    /// The event has no parameter of this name.
    ParameterMissing = CCAS_ERROR_PARAMETER_MISSING,
    /// The parameter is a text that is not a number, and was read as a Long.
    ParameterType = CCAS_ERROR_PARAMETER_TYPE,
    /// A defect of the library or of the service; please report it.
    Internal = CCAS_ERROR_INTERNAL,
};

/// The type of an event. Expect values that are not listed: those of a newer service.
enum class EventType : std::int32_t {
    /// An agent logs on. COM: `BROADCAST_LOGON`.
    Logon = CCAS_BROADCAST_LOGON,
    /// An agent logs off. COM: `BROADCAST_LOGOFF`.
    Logoff = CCAS_BROADCAST_LOGOFF,
    /// An agent becomes ready for voice calls of service groups. COM: `BROADCAST_READY`.
    Ready = CCAS_BROADCAST_READY,
    /// An agent becomes not ready for voice calls of service groups. COM: `BROADCAST_NOTREADY`.
    NotReady = CCAS_BROADCAST_NOTREADY,
    /// An agent becomes ready for e-mail sessions. COM: `BROADCAST_EMAILREADY`.
    EmailReady = CCAS_BROADCAST_EMAILREADY,
    /// An agent becomes not ready for e-mail sessions. COM: `BROADCAST_EMAILNOTREADY`.
    EmailNotReady = CCAS_BROADCAST_EMAILNOTREADY,
    /// An agent starts an outgoing call. COM: `BROADCAST_ORIGINATED`.
    Originated = CCAS_BROADCAST_ORIGINATED,
    /// A call rings, either at the agent or at the party the agent calls. COM:
    /// `BROADCAST_DELIVERED`.
    Delivered = CCAS_BROADCAST_DELIVERED,
    /// An agent is connected to the other party of a call. COM: `BROADCAST_ESTABLISHED`.
    Established = CCAS_BROADCAST_ESTABLISHED,
    /// A call is put on hold, by the agent or by the other party. COM: `BROADCAST_HELD`.
    Held = CCAS_BROADCAST_HELD,
    /// A held call is taken up again, by the agent or by the other party. COM:
    /// `BROADCAST_RETRIEVED`.
    Retrieved = CCAS_BROADCAST_RETRIEVED,
    /// A held call is transferred to an active one, by the agent or with the agent as a party. COM:
    /// `BROADCAST_TRANSFERRED`.
    Transferred = CCAS_BROADCAST_TRANSFERRED,
    /// A held and an active call are joined in a conference. COM: `BROADCAST_CONFERENCED`.
    Conferenced = CCAS_BROADCAST_CONFERENCED,
    /// An agent is no longer on a call. COM: `BROADCAST_CONNECTIONCLEARED`.
    ConnectionCleared = CCAS_BROADCAST_CONNECTIONCLEARED,
    /// An agent leaves clerical state and can take service group calls again. COM:
    /// `BROADCAST_CLERICALENDED`.
    ClericalEnded = CCAS_BROADCAST_CLERICALENDED,
    /// A service group call or a callback call is rejected at an agent. COM:
    /// `BROADCAST_CALLREJECTED`.
    CallRejected = CCAS_BROADCAST_CALLREJECTED,
    /// An agent accepts a callback and is going to call the customer back. COM:
    /// `BROADCAST_CALLBACKACCEPT`.
    CallbackAccept = CCAS_BROADCAST_CALLBACKACCEPT,
    /// An agent rejects a callback, and the customer is not called back. COM:
    /// `BROADCAST_CALLBACKREJECT`.
    CallbackReject = CCAS_BROADCAST_CALLBACKREJECT,
    /// A callback call is completed, and its result is known. COM: `BROADCAST_CALLBACKSTATUS`.
    CallbackStatus = CCAS_BROADCAST_CALLBACKSTATUS,
    /// An e-mail allocated to an agent is rejected. COM: `BROADCAST_EMAILREJECT`.
    EmailReject = CCAS_BROADCAST_EMAILREJECT,
    /// An agent deletes an e-mail that was allocated to the agent. COM: `BROADCAST_EMAILDELETE`.
    EmailDelete = CCAS_BROADCAST_EMAILDELETE,
    /// An agent replies to an e-mail or SMS message that was allocated to the agent. COM:
    /// `BROADCAST_EMAILREPLY`.
    EmailReply = CCAS_BROADCAST_EMAILREPLY,
    /// An e-mail or SMS message is forwarded to another service group. COM:
    /// `BROADCAST_EMAILFORWARD`.
    EmailForward = CCAS_BROADCAST_EMAILFORWARD,
    /// A service group call is allocated to an agent. COM: `BROADCAST_CALLINFORMATION`.
    CallInformation = CCAS_BROADCAST_CALLINFORMATION,
    /// A callback is allocated to an agent. COM: `BROADCAST_CALLBACK`.
    Callback = CCAS_BROADCAST_CALLBACK,
    /// An agent accepts a campaign call and is going to call the customer. COM:
    /// `BROADCAST_CAMPAIGNACCEPT`.
    CampaignAccept = CCAS_BROADCAST_CAMPAIGNACCEPT,
    /// An agent rejects a campaign call, and the customer is not called. COM:
    /// `BROADCAST_CAMPAIGNREJECT`.
    CampaignReject = CCAS_BROADCAST_CAMPAIGNREJECT,
    /// A campaign call is completed, and its result is known. COM: `BROADCAST_CAMPAIGNSTATUS`.
    CampaignStatus = CCAS_BROADCAST_CAMPAIGNSTATUS,
    /// A campaign call is allocated to an agent. COM: `BROADCAST_CAMPAIGNINFO`.
    CampaignInfo = CCAS_BROADCAST_CAMPAIGNINFO,
    /// A service group exists or is newly added. COM: `BROADCAST_SERVICEGROUP_ADDED`.
    ServiceGroupAdded = CCAS_BROADCAST_SERVICEGROUP_ADDED,
    /// The set of service groups an agent can serve changes. COM:
    /// `BROADCAST_AGENT_SERVICEGROUPS_CHANGED`.
    AgentServiceGroupsChanged = CCAS_BROADCAST_AGENT_SERVICEGROUPS_CHANGED,
    /// The initial configuration data are complete. COM: `BROADCAST_DATA_COMPLETE`.
    DataComplete = CCAS_BROADCAST_DATA_COMPLETE,
    /// The Agent Service ends the connection in an orderly way. COM: `BROADCAST_DISCONNECT`.
    ServiceDisconnect = CCAS_BROADCAST_DISCONNECT,
    /// An agent is consulted by another agent who has a service group call on hold. COM:
    /// `BROADCAST_XFER_CALL_INFORMATION`.
    XferCallInformation = CCAS_BROADCAST_XFER_CALL_INFORMATION,
    /// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
    /// COM: `BROADCAST_IPAGENTINFO`.
    IpAgentInfo = CCAS_BROADCAST_IPAGENTINFO,
    /// The IVR data of a call change. COM: `BROADCAST_CALLINFORMATION_UPDATE`.
    CallInformationUpdate = CCAS_BROADCAST_CALLINFORMATION_UPDATE,
    /// The private data of a call change. COM: `BROADCAST_ASSOCIATEDDATA_SET`.
    AssociatedDataSet = CCAS_BROADCAST_ASSOCIATEDDATA_SET,
    /// Call qualification codes are set for a call. COM: `BROADCAST_CQCODES`.
    CqCodes = CCAS_BROADCAST_CQCODES,
    /// An outgoing call cannot be completed. COM: `BROADCAST_FAILED`.
    Failed = CCAS_BROADCAST_FAILED,
    /// Recording of a call starts. COM: `BROADCAST_RECORDINGSTARTED`.
    RecordingStarted = CCAS_BROADCAST_RECORDINGSTARTED,
    /// Recording of a call stops. COM: `BROADCAST_RECORDINGSTOPPED`.
    RecordingStopped = CCAS_BROADCAST_RECORDINGSTOPPED,
    /// A phone agent logs on. COM: `BROADCAST_LOGON_PHONEAGENT`.
    LogonPhoneAgent = CCAS_BROADCAST_LOGON_PHONEAGENT,
    /// A phone agent logs off. COM: `BROADCAST_LOGOFF_PHONEAGENT`.
    LogoffPhoneAgent = CCAS_BROADCAST_LOGOFF_PHONEAGENT,
    /// The call status of a phone agent changes. COM: `BROADCAST_PHONEAGENT_STATUSES`.
    PhoneAgentStatuses = CCAS_BROADCAST_PHONEAGENT_STATUSES,
    /// A service group call is allocated to a phone agent. COM:
    /// `BROADCAST_PHONEAGENT_CALL_INFORMATION`.
    PhoneAgentCallInformation = CCAS_BROADCAST_PHONEAGENT_CALL_INFORMATION,
    /// An open media session is rejected at an agent. COM: `BROADCAST_OPENMEDIAREJECTED`.
    OpenMediaRejected = CCAS_BROADCAST_OPENMEDIAREJECTED,
    /// An agent opens an open media session and begins to handle it. COM:
    /// `BROADCAST_OPENMEDIAHANDLING`.
    OpenMediaHandling = CCAS_BROADCAST_OPENMEDIAHANDLING,
    /// An agent is done with an open media session. COM: `BROADCAST_OPENMEDIACOMPLETED`.
    OpenMediaCompleted = CCAS_BROADCAST_OPENMEDIACOMPLETED,
    /// An agent becomes not ready for open media sessions. COM: `BROADCAST_OPENMEDIANOTREADY`.
    OpenMediaNotReady = CCAS_BROADCAST_OPENMEDIANOTREADY,
    /// An agent becomes ready for open media sessions. COM: `BROADCAST_OPENMEDIAREADY`.
    OpenMediaReady = CCAS_BROADCAST_OPENMEDIAREADY,
    /// An agent rejects a chat session. COM: `BROADCAST_CHATREJECT`.
    ChatReject = CCAS_BROADCAST_CHATREJECT,
    /// An agent handles a chat session. COM: `BROADCAST_CHATHANDLING`.
    ChatHandling = CCAS_BROADCAST_CHATHANDLING,
    /// An agent is done with a chat session. COM: `BROADCAST_CHATCOMPLETE`.
    ChatComplete = CCAS_BROADCAST_CHATCOMPLETE,
    /// An agent becomes ready for chat sessions. COM: `BROADCAST_CHATREADY`.
    ChatReady = CCAS_BROADCAST_CHATREADY,
    /// An agent becomes not ready for chat sessions. COM: `BROADCAST_CHATNOTREADY`.
    ChatNotReady = CCAS_BROADCAST_CHATNOTREADY,
    /// An agent hands an e-mail over to another agent. COM: `BROADCAST_EMAILREDIRECT`.
    EmailRedirect = CCAS_BROADCAST_EMAILREDIRECT,
    /// An agent hands a chat session over to another agent. COM: `BROADCAST_CHATREDIRECT`.
    ChatRedirect = CCAS_BROADCAST_CHATREDIRECT,
    /// An agent begins to handle an e-mail. COM: `BROADCAST_EMAILHANDLING`.
    EmailHandling = CCAS_BROADCAST_EMAILHANDLING,
    /// An agent begins to handle an SMS session. COM: `BROADCAST_SMSHANDLING`.
    SmsHandling = CCAS_BROADCAST_SMSHANDLING,
    /// An open media session is handed over to another agent. COM: `BROADCAST_OPENMEDIAREDIRECT`.
    OpenMediaRedirect = CCAS_BROADCAST_OPENMEDIAREDIRECT,
    /// An agent forwards a chat session to another service group. COM: `BROADCAST_CHATFORWARD`.
    ChatForward = CCAS_BROADCAST_CHATFORWARD,
    /// An agent forwards an open media session to another service group. COM:
    /// `BROADCAST_OPENMEDIAFORWARD`.
    OpenMediaForward = CCAS_BROADCAST_OPENMEDIAFORWARD,
};

/// The name of a parameter of events.
enum class Parameter : std::int32_t {
    /// One that is newer than this library: its name tells.
    Unknown = 0,
    /// `Name`.
    Name = CCAS_PARAM_NAME,
    /// `DN`.
    Dn = CCAS_PARAM_DN,
    /// `RecID`.
    RecId = CCAS_PARAM_REC_ID,
    /// `LogonID`.
    LogonId = CCAS_PARAM_LOGON_ID,
    /// `VoiceReady`.
    VoiceReady = CCAS_PARAM_VOICE_READY,
    /// `EmailReady`.
    EmailReady = CCAS_PARAM_EMAIL_READY,
    /// `OpenMediaReady`.
    OpenMediaReady = CCAS_PARAM_OPEN_MEDIA_READY,
    /// `MediaReady`.
    MediaReady = CCAS_PARAM_MEDIA_READY,
    /// `MachineName`.
    MachineName = CCAS_PARAM_MACHINE_NAME,
    /// `NumberOfServiceGroups`.
    NumberOfServiceGroups = CCAS_PARAM_NUMBER_OF_SERVICE_GROUPS,
    /// `ServiceGroupList`.
    ServiceGroupList = CCAS_PARAM_SERVICE_GROUP_LIST,
    /// `OASID`.
    OasId = CCAS_PARAM_OAS_ID,
    /// `ReasonID`.
    ReasonId = CCAS_PARAM_REASON_ID,
    /// `ReasonString`.
    ReasonString = CCAS_PARAM_REASON_STRING,
    /// `CallID`.
    CallId = CCAS_PARAM_CALL_ID,
    /// `ServiceGroupID`.
    ServiceGroupId = CCAS_PARAM_SERVICE_GROUP_ID,
    /// `CallType`.
    CallType = CCAS_PARAM_CALL_TYPE,
    /// `OppositePartyNumber`.
    OppositePartyNumber = CCAS_PARAM_OPPOSITE_PARTY_NUMBER,
    /// `TrunkID`.
    TrunkId = CCAS_PARAM_TRUNK_ID,
    /// `CalledNumber`.
    CalledNumber = CCAS_PARAM_CALLED_NUMBER,
    /// `PrivateData`.
    PrivateData = CCAS_PARAM_PRIVATE_DATA,
    /// `Cause`.
    Cause = CCAS_PARAM_CAUSE,
    /// `CallSubstate`.
    CallSubstate = CCAS_PARAM_CALL_SUBSTATE,
    /// `MediaServerSessionUri`.
    MediaServerSessionUri = CCAS_PARAM_MEDIA_SERVER_SESSION_URI,
    /// `OnHold`.
    OnHold = CCAS_PARAM_ON_HOLD,
    /// `HeldCallID`.
    HeldCallId = CCAS_PARAM_HELD_CALL_ID,
    /// `ActiveCallID`.
    ActiveCallId = CCAS_PARAM_ACTIVE_CALL_ID,
    /// `NewCallID`.
    NewCallId = CCAS_PARAM_NEW_CALL_ID,
    /// `ClericalFlag`.
    ClericalFlag = CCAS_PARAM_CLERICAL_FLAG,
    /// `TransferringAgent`.
    TransferringAgent = CCAS_PARAM_TRANSFERRING_AGENT,
    /// `DivertedFlag`.
    DivertedFlag = CCAS_PARAM_DIVERTED_FLAG,
    /// `DivertDestination`.
    DivertDestination = CCAS_PARAM_DIVERT_DESTINATION,
    /// `OrigCallID`.
    OrigCallId = CCAS_PARAM_ORIG_CALL_ID,
    /// `CallbackStatus`.
    CallbackStatus = CCAS_PARAM_CALLBACK_STATUS,
    /// `MessageID`.
    MessageId = CCAS_PARAM_MESSAGE_ID,
    /// `Subject`.
    Subject = CCAS_PARAM_SUBJECT,
    /// `ForwardFlag`.
    ForwardFlag = CCAS_PARAM_FORWARD_FLAG,
    /// `RecipientList`.
    RecipientList = CCAS_PARAM_RECIPIENT_LIST,
    /// `EmailText`.
    EmailText = CCAS_PARAM_EMAIL_TEXT,
    /// `CallingPartyNumber`.
    CallingPartyNumber = CCAS_PARAM_CALLING_PARTY_NUMBER,
    /// `IVRLabel1`.
    IvrLabel1 = CCAS_PARAM_IVR_LABEL1,
    /// `IVRData1`.
    IvrData1 = CCAS_PARAM_IVR_DATA1,
    /// `IVRLabel2`.
    IvrLabel2 = CCAS_PARAM_IVR_LABEL2,
    /// `IVRData2`.
    IvrData2 = CCAS_PARAM_IVR_DATA2,
    /// `IVRLabel3`.
    IvrLabel3 = CCAS_PARAM_IVR_LABEL3,
    /// `IVRData3`.
    IvrData3 = CCAS_PARAM_IVR_DATA3,
    /// `IVRLabel4`.
    IvrLabel4 = CCAS_PARAM_IVR_LABEL4,
    /// `IVRData4`.
    IvrData4 = CCAS_PARAM_IVR_DATA4,
    /// `IVRLabel5`.
    IvrLabel5 = CCAS_PARAM_IVR_LABEL5,
    /// `IVRData5`.
    IvrData5 = CCAS_PARAM_IVR_DATA5,
    /// `IVRLabel6`.
    IvrLabel6 = CCAS_PARAM_IVR_LABEL6,
    /// `IVRData6`.
    IvrData6 = CCAS_PARAM_IVR_DATA6,
    /// `IVRLabel7`.
    IvrLabel7 = CCAS_PARAM_IVR_LABEL7,
    /// `IVRData7`.
    IvrData7 = CCAS_PARAM_IVR_DATA7,
    /// `IVRLabel8`.
    IvrLabel8 = CCAS_PARAM_IVR_LABEL8,
    /// `IVRData8`.
    IvrData8 = CCAS_PARAM_IVR_DATA8,
    /// `IVRLabel9`.
    IvrLabel9 = CCAS_PARAM_IVR_LABEL9,
    /// `IVRData9`.
    IvrData9 = CCAS_PARAM_IVR_DATA9,
    /// `IVRLabel10`.
    IvrLabel10 = CCAS_PARAM_IVR_LABEL10,
    /// `IVRData10`.
    IvrData10 = CCAS_PARAM_IVR_DATA10,
    /// `TimeInQueue`.
    TimeInQueue = CCAS_PARAM_TIME_IN_QUEUE,
    /// `CampaignID`.
    CampaignId = CCAS_PARAM_CAMPAIGN_ID,
    /// `CustomerID`.
    CustomerId = CCAS_PARAM_CUSTOMER_ID,
    /// `CustomerName`.
    CustomerName = CCAS_PARAM_CUSTOMER_NAME,
    /// `CustomerNumber`.
    CustomerNumber = CCAS_PARAM_CUSTOMER_NUMBER,
    /// `Comment`.
    Comment = CCAS_PARAM_COMMENT,
    /// `ServiceGroupPurpose`.
    ServiceGroupPurpose = CCAS_PARAM_SERVICE_GROUP_PURPOSE,
    /// `IPAddress`.
    IpAddress = CCAS_PARAM_IP_ADDRESS,
    /// `RASPort`.
    RasPort = CCAS_PARAM_RAS_PORT,
    /// `CSPort`.
    CsPort = CCAS_PARAM_CS_PORT,
    /// `CQCodeList`.
    CqCodeList = CCAS_PARAM_CQ_CODE_LIST,
    /// `SessionID`.
    SessionId = CCAS_PARAM_SESSION_ID,
    /// `ToRecID`.
    ToRecId = CCAS_PARAM_TO_REC_ID,
    /// `X-CampaignCallID`.
    XCampaignCallId = CCAS_PARAM_X_CAMPAIGN_CALL_ID,
    /// `X-CallbackID`.
    XCallbackId = CCAS_PARAM_X_CALLBACK_ID,
    /// `X-CallbackCallID`.
    XCallbackCallId = CCAS_PARAM_X_CALLBACK_CALL_ID,
};

/// A method of the COM object.
enum class Method : std::int32_t {
    /// `Initialize`: Prepares the client for connecting.
    Initialize = CCAS_METHOD_INITIALIZE,
    /// `Connect`: Connects to an Agent Service and receives its events by multicast.
    Connect = CCAS_METHOD_CONNECT,
    /// `ConnectWithIPAddress`: Connects as `Connect` does, through a given network interface.
    ConnectWithIpAddress = CCAS_METHOD_CONNECT_WITH_IP_ADDRESS,
    /// `ConnectWithDirectConnect`: Connects to an Agent Service over one TCP connection that
    /// carries events and requests.
    ConnectWithDirectConnect = CCAS_METHOD_CONNECT_WITH_DIRECT_CONNECT,
    /// `Uninitialize`: Disconnects from the Agent Service.
    Uninitialize = CCAS_METHOD_UNINITIALIZE,
    /// `GetLastErrorInfo`: Gives the number and the text of the last error.
    GetLastErrorInfo = CCAS_METHOD_GET_LAST_ERROR_INFO,
    /// `SetLogonCredentials`: Sets the user, password and tenant with which the next connect logs
    /// on.
    SetLogonCredentials = CCAS_METHOD_SET_LOGON_CREDENTIALS,
    /// `GetAgentRecIDFromLogonID`: Finds the record id of the agent with a given logon id.
    GetAgentRecIdFromLogonId = CCAS_METHOD_GET_AGENT_REC_ID_FROM_LOGON_ID,
    /// `MakeCall`: Dials a number from an agent's telephone.
    MakeCall = CCAS_METHOD_MAKE_CALL,
    /// `AnswerCall`: Answers a call that rings at an agent.
    AnswerCall = CCAS_METHOD_ANSWER_CALL,
    /// `HangupCall`: Hangs up a call of an agent.
    HangupCall = CCAS_METHOD_HANGUP_CALL,
    /// `HangupSession`: Ends an open media, e-mail, SMS or chat session of an agent.
    HangupSession = CCAS_METHOD_HANGUP_SESSION,
    /// `HoldCall`: Puts a call of an agent on hold.
    HoldCall = CCAS_METHOD_HOLD_CALL,
    /// `RetrieveCall`: Takes a call of an agent back from hold.
    RetrieveCall = CCAS_METHOD_RETRIEVE_CALL,
    /// `ConferenceCall`: Joins the calls of an agent into a conference.
    ConferenceCall = CCAS_METHOD_CONFERENCE_CALL,
    /// `TransferCall`: Connects an agent's held call to the active call and takes the agent out of
    /// both.
    TransferCall = CCAS_METHOD_TRANSFER_CALL,
    /// `DeflectCall`: Sends a call at an agent on to another destination.
    DeflectCall = CCAS_METHOD_DEFLECT_CALL,
    /// `RejectServiceCall`: Rejects a service group call that arrives at an agent.
    RejectServiceCall = CCAS_METHOD_REJECT_SERVICE_CALL,
    /// `CancelClerical`: Ends an agent's clerical time after a call.
    CancelClerical = CCAS_METHOD_CANCEL_CLERICAL,
    /// `CancelSessionClerical`: Ends an agent's clerical time after an open media, e-mail, SMS or
    /// chat session.
    CancelSessionClerical = CCAS_METHOD_CANCEL_SESSION_CLERICAL,
    /// `ExtendClerical`: Lengthens an agent's clerical time.
    ExtendClerical = CCAS_METHOD_EXTEND_CLERICAL,
    /// `SetVoiceReady`: Makes an agent ready for voice calls.
    SetVoiceReady = CCAS_METHOD_SET_VOICE_READY,
    /// `SetVoiceNotReady`: Makes an agent not ready for voice calls.
    SetVoiceNotReady = CCAS_METHOD_SET_VOICE_NOT_READY,
    /// `GetVoiceReadyStatus`: Tells whether an agent is ready for voice calls.
    GetVoiceReadyStatus = CCAS_METHOD_GET_VOICE_READY_STATUS,
    /// `SetEmailReady`: Makes an agent ready for e-mail.
    SetEmailReady = CCAS_METHOD_SET_EMAIL_READY,
    /// `SetEmailNotReady`: Makes an agent not ready for e-mail.
    SetEmailNotReady = CCAS_METHOD_SET_EMAIL_NOT_READY,
    /// `GetEmailReadyStatus`: Tells whether an agent is ready for e-mail.
    GetEmailReadyStatus = CCAS_METHOD_GET_EMAIL_READY_STATUS,
    /// `GetNotReadyReasons`: Lists the not-ready reasons of a tenant.
    GetNotReadyReasons = CCAS_METHOD_GET_NOT_READY_REASONS,
    /// `LogonPhoneAgent`: Logs a phone agent on at an extension.
    LogonPhoneAgent = CCAS_METHOD_LOGON_PHONE_AGENT,
    /// `LogoffPhoneAgent`: Logs a phone agent off.
    LogoffPhoneAgent = CCAS_METHOD_LOGOFF_PHONE_AGENT,
    /// `SetPhoneAgentReady`: Makes a phone agent ready for voice calls.
    SetPhoneAgentReady = CCAS_METHOD_SET_PHONE_AGENT_READY,
    /// `SetPhoneAgentNotReady`: Makes a phone agent not ready for voice calls.
    SetPhoneAgentNotReady = CCAS_METHOD_SET_PHONE_AGENT_NOT_READY,
    /// `GetPhoneAgentVoiceReadyStatus`: Tells whether a phone agent is ready for voice calls.
    GetPhoneAgentVoiceReadyStatus = CCAS_METHOD_GET_PHONE_AGENT_VOICE_READY_STATUS,
    /// `GetPhoneAgentRecIDFromExtension`: Finds the record id of the phone agent who is logged on
    /// at an extension.
    GetPhoneAgentRecIdFromExtension = CCAS_METHOD_GET_PHONE_AGENT_REC_ID_FROM_EXTENSION,
    /// `GetPhoneAgentServiceGroupID`: Finds the service group whose call a phone agent is handling.
    GetPhoneAgentServiceGroupId = CCAS_METHOD_GET_PHONE_AGENT_SERVICE_GROUP_ID,
    /// `GetAgentServiceGroups`: Lists the service groups that an agent serves.
    GetAgentServiceGroups = CCAS_METHOD_GET_AGENT_SERVICE_GROUPS,
    /// `GetPhoneAgentstatus`: Gives the state of a phone agent: logon, readiness, and the service
    /// group call at hand.
    GetPhoneAgentStatus = CCAS_METHOD_GET_PHONE_AGENT_STATUS,
    /// `SetAgentCQCodes`: Sets the qualification codes of an agent's call.
    SetAgentCqCodes = CCAS_METHOD_SET_AGENT_CQ_CODES,
    /// `SetPrivateData`: Sets the private data of an agent's call.
    SetPrivateData = CCAS_METHOD_SET_PRIVATE_DATA,
    /// `DeflectPhoneAgentCall`: Sends a phone agent's call on to another destination.
    DeflectPhoneAgentCall = CCAS_METHOD_DEFLECT_PHONE_AGENT_CALL,
    /// `SetAgentIVRData`: Sets up to three IVR fields of an agent's voice call.
    SetAgentIvrData = CCAS_METHOD_SET_AGENT_IVR_DATA,
    /// `GetAgentCallManagerID`: Finds the call manager on which an agent is logged on.
    GetAgentCallManagerId = CCAS_METHOD_GET_AGENT_CALL_MANAGER_ID,
    /// `SetAgentIVRDataWithCDR`: Sets up to three IVR fields of an agent's session and has them
    /// written to the call detail records.
    SetAgentIvrDataWithCdr = CCAS_METHOD_SET_AGENT_IVR_DATA_WITH_CDR,
    /// `SetChatReady`: Makes an agent ready for chat.
    SetChatReady = CCAS_METHOD_SET_CHAT_READY,
    /// `SetChatNotReady`: Makes an agent not ready for chat.
    SetChatNotReady = CCAS_METHOD_SET_CHAT_NOT_READY,
    /// `SetOpenMediaReady`: Makes an agent ready for open media sessions.
    SetOpenMediaReady = CCAS_METHOD_SET_OPEN_MEDIA_READY,
    /// `SetOpenMediaNotReady`: Makes an agent not ready for open media sessions.
    SetOpenMediaNotReady = CCAS_METHOD_SET_OPEN_MEDIA_NOT_READY,
    /// `StopApp`: Closes an agent's application by force.
    StopApp = CCAS_METHOD_STOP_APP,
    /// `MakeCampaignCall`: Starts dialling a campaign call that is pending at an agent.
    MakeCampaignCall = CCAS_METHOD_MAKE_CAMPAIGN_CALL,
    /// `RejectCampaignCall`: Rejects a campaign call that is pending at an agent.
    RejectCampaignCall = CCAS_METHOD_REJECT_CAMPAIGN_CALL,
    /// `SetCampaignCallStatus`: Sets the outcome of a campaign call.
    SetCampaignCallStatus = CCAS_METHOD_SET_CAMPAIGN_CALL_STATUS,
    /// `GetAgentMediaSettings`: Gives the media settings of an agent: which media, how many at a
    /// time, which beside which.
    GetAgentMediaSettings = CCAS_METHOD_GET_AGENT_MEDIA_SETTINGS,
    /// `MakeCallbackCall`: Starts dialling a callback call that is pending at an agent.
    MakeCallbackCall = CCAS_METHOD_MAKE_CALLBACK_CALL,
    /// `RejectCallbackCall`: Rejects a callback call that is pending at an agent.
    RejectCallbackCall = CCAS_METHOD_REJECT_CALLBACK_CALL,
    /// `SetCallbackCallStatus`: Sets the outcome of a callback call.
    SetCallbackCallStatus = CCAS_METHOD_SET_CALLBACK_CALL_STATUS,
    /// `SendDTMF`: Sends DTMF digits through a call of an agent.
    SendDtmf = CCAS_METHOD_SEND_DTMF,
};

/// Kind of call, as the event tables number it. Expect values that are not listed.
enum class CallType : std::int32_t {
    /// A callback asked for on a web page.
    WebCallback = CCAS_CALL_TYPE_WEB_CALLBACK,
    /// An ordinary voice call.
    Voice = CCAS_CALL_TYPE_VOICE,
    /// An e-mail.
    Email = CCAS_CALL_TYPE_EMAIL,
    /// A call of a campaign.
    Campaign = CCAS_CALL_TYPE_CAMPAIGN,
};

/// Kinds of call that only the sample program knows, under its numbers. They apply when the option
/// `call_type_profile` is `sample`. Expect values that are not listed.
enum class SampleCallType : std::int32_t {
    /// A text chat from a web page.
    WebChat = CCAS_SAMPLE_CALL_TYPE_WEB_CHAT,
    /// An e-mail from a web page.
    WebEmail = CCAS_SAMPLE_CALL_TYPE_WEB_EMAIL,
    /// A voice-over-IP call from a web page.
    WebVoip = CCAS_SAMPLE_CALL_TYPE_WEB_VOIP,
    /// A call of another PBX.
    OtherPbx = CCAS_SAMPLE_CALL_TYPE_OTHER_PBX,
    /// A NetMeeting call.
    NetMeeting = CCAS_SAMPLE_CALL_TYPE_NET_MEETING,
};

/// Cause of a call event, as the switch gives it, in `Delivered`, `Established` and `Failed`.
/// Expect values that are not listed.
enum class CallCause : std::int32_t {
    /// The called party is busy.
    Busy = CCAS_CALL_CAUSE_BUSY,
    /// The call was cancelled.
    CallCancelled = CCAS_CALL_CAUSE_CALL_CANCELLED,
    /// The destination cannot be reached.
    DestinationNotObtainable = CCAS_CALL_CAUSE_DESTINATION_NOT_OBTAINABLE,
};

/// Part an agent has in an established call. Expect values that are not listed.
enum class CallSubstate : std::int32_t {
    /// The agent talks with the other party.
    Talking = CCAS_CALL_SUBSTATE_TALKING,
    /// The agent assists another agent.
    Assisting = CCAS_CALL_SUBSTATE_ASSISTING,
    /// The agent is assisted.
    Assisted = CCAS_CALL_SUBSTATE_ASSISTED,
    /// The agent monitors a call.
    Monitoring = CCAS_CALL_SUBSTATE_MONITORING,
    /// The agent is monitored.
    Monitored = CCAS_CALL_SUBSTATE_MONITORED,
};

/// Call status of a phone agent, in `PhoneAgentStatuses`. Expect values that are not listed.
enum class PhoneAgentSubstate : std::int32_t {
    /// The phone agent has no call.
    Idle = CCAS_PHONE_AGENT_SUBSTATE_IDLE,
    /// The phone agent is busy.
    Busy = CCAS_PHONE_AGENT_SUBSTATE_BUSY,
    /// The phone agent is in clerical state.
    Clerical = CCAS_PHONE_AGENT_SUBSTATE_CLERICAL,
};

/// What a service group is for. Expect values that are not listed.
enum class ServiceGroupPurpose : std::int32_t {
    /// Voice calls.
    Voice = CCAS_SERVICE_GROUP_PURPOSE_VOICE,
    /// Campaign calls.
    Campaign = CCAS_SERVICE_GROUP_PURPOSE_CAMPAIGN,
    /// E-mail.
    Email = CCAS_SERVICE_GROUP_PURPOSE_EMAIL,
    /// SMS.
    Sms = CCAS_SERVICE_GROUP_PURPOSE_SMS,
    /// Chat.
    Chat = CCAS_SERVICE_GROUP_PURPOSE_CHAT,
    /// Dispatch of voice calls.
    VoiceDispatch = CCAS_SERVICE_GROUP_PURPOSE_VOICE_DISPATCH,
    /// Common hold.
    CommonHold = CCAS_SERVICE_GROUP_PURPOSE_COMMON_HOLD,
    /// Dispatch of e-mail.
    EmailDispatch = CCAS_SERVICE_GROUP_PURPOSE_EMAIL_DISPATCH,
    /// Dispatch of SMS.
    SmsDispatch = CCAS_SERVICE_GROUP_PURPOSE_SMS_DISPATCH,
    /// Open media. The simulator uses it.
    OpenMedia = CCAS_SERVICE_GROUP_PURPOSE_OPEN_MEDIA,
};

/// Why a call was rejected, in `CallRejected`.
namespace call_reject_cause {
/// It rang too long without an answer.
inline constexpr std::string_view ring_timeout =
    CCAS_CALL_REJECT_CAUSE_RING_TIMEOUT;
/// The agent rejected it.
inline constexpr std::string_view rejected_by_agent =
    CCAS_CALL_REJECT_CAUSE_REJECTED_BY_AGENT;
/// The callback was offered too long without an answer.
inline constexpr std::string_view callback_ring_timeout =
    CCAS_CALL_REJECT_CAUSE_CALLBACK_RING_TIMEOUT;
/// The agent rejected the callback.
inline constexpr std::string_view callback_rejected_by_agent =
    CCAS_CALL_REJECT_CAUSE_CALLBACK_REJECTED_BY_AGENT;
/// The agent logged off.
inline constexpr std::string_view agent_logged_off =
    CCAS_CALL_REJECT_CAUSE_AGENT_LOGGED_OFF;
/// The callback met with an error.
inline constexpr std::string_view callback_error =
    CCAS_CALL_REJECT_CAUSE_CALLBACK_ERROR;
/// The campaign call met with an error.
inline constexpr std::string_view campaign_error =
    CCAS_CALL_REJECT_CAUSE_CAMPAIGN_ERROR;
/// The cause is not known.
inline constexpr std::string_view unknown_cause =
    CCAS_CALL_REJECT_CAUSE_UNKNOWN_CAUSE;
}  // namespace call_reject_cause

/// Why a callback was rejected, in `CallbackReject`.
namespace callback_reject_cause {
/// It rang too long without an answer.
inline constexpr std::string_view ring_timeout =
    CCAS_CALLBACK_REJECT_CAUSE_RING_TIMEOUT;
/// The agent rejected it.
inline constexpr std::string_view rejected_by_agent =
    CCAS_CALLBACK_REJECT_CAUSE_REJECTED_BY_AGENT;
/// The callback was offered too long without an answer.
inline constexpr std::string_view callback_ring_timeout =
    CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_RING_TIMEOUT;
/// The agent rejected the callback.
inline constexpr std::string_view callback_rejected_by_agent =
    CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_REJECTED_BY_AGENT;
/// The agent logged off.
inline constexpr std::string_view agent_logged_off =
    CCAS_CALLBACK_REJECT_CAUSE_AGENT_LOGGED_OFF;
/// The callback met with an error.
inline constexpr std::string_view callback_error =
    CCAS_CALLBACK_REJECT_CAUSE_CALLBACK_ERROR;
/// The cause is not known.
inline constexpr std::string_view unknown_cause =
    CCAS_CALLBACK_REJECT_CAUSE_UNKNOWN_CAUSE;
}  // namespace callback_reject_cause

/// Result of a callback, in `CallbackStatus`.
namespace callback_status_cause {
/// The callback succeeded.
inline constexpr std::string_view succeeded =
    CCAS_CALLBACK_STATUS_CAUSE_SUCCEEDED;
/// Nobody answered.
inline constexpr std::string_view no_answer =
    CCAS_CALLBACK_STATUS_CAUSE_NO_ANSWER;
/// The called party was busy.
inline constexpr std::string_view busy =
    CCAS_CALLBACK_STATUS_CAUSE_BUSY;
/// The called party was not available.
inline constexpr std::string_view not_available =
    CCAS_CALLBACK_STATUS_CAUSE_NOT_AVAILABLE;
/// The number was wrong.
inline constexpr std::string_view wrong_number =
    CCAS_CALLBACK_STATUS_CAUSE_WRONG_NUMBER;
}  // namespace callback_status_cause

/// Why a session was rejected, in `EmailReject`, `OpenMediaRejected` and `ChatReject`.
namespace session_reject_cause {
/// It rang too long without an answer.
inline constexpr std::string_view ring_timeout =
    CCAS_SESSION_REJECT_CAUSE_RING_TIMEOUT;
/// The agent rejected it.
inline constexpr std::string_view rejected_by_agent =
    CCAS_SESSION_REJECT_CAUSE_REJECTED_BY_AGENT;
/// The agent logged off.
inline constexpr std::string_view agent_logged_off =
    CCAS_SESSION_REJECT_CAUSE_AGENT_LOGGED_OFF;
/// The cause is not known.
inline constexpr std::string_view unknown_cause =
    CCAS_SESSION_REJECT_CAUSE_UNKNOWN_CAUSE;
}  // namespace session_reject_cause

/// Why a campaign call was rejected, in `CampaignReject`.
namespace campaign_reject_cause {
/// It rang too long without an answer.
inline constexpr std::string_view ring_timeout =
    CCAS_CAMPAIGN_REJECT_CAUSE_RING_TIMEOUT;
/// The agent rejected it.
inline constexpr std::string_view rejected_by_agent =
    CCAS_CAMPAIGN_REJECT_CAUSE_REJECTED_BY_AGENT;
/// The agent logged off.
inline constexpr std::string_view agent_logged_off =
    CCAS_CAMPAIGN_REJECT_CAUSE_AGENT_LOGGED_OFF;
/// The campaign call met with an error.
inline constexpr std::string_view campaign_error =
    CCAS_CAMPAIGN_REJECT_CAUSE_CAMPAIGN_ERROR;
/// The cause is not known.
inline constexpr std::string_view unknown_cause =
    CCAS_CAMPAIGN_REJECT_CAUSE_UNKNOWN_CAUSE;
}  // namespace campaign_reject_cause

/// Result of a campaign call, in `CampaignStatus`.
namespace campaign_status_cause {
/// The customer has not been called yet.
inline constexpr std::string_view not_yet_called =
    CCAS_CAMPAIGN_STATUS_CAUSE_NOT_YET_CALLED;
/// The called party was busy.
inline constexpr std::string_view busy =
    CCAS_CAMPAIGN_STATUS_CAUSE_BUSY;
/// Nobody answered.
inline constexpr std::string_view no_answer =
    CCAS_CAMPAIGN_STATUS_CAUSE_NO_ANSWER;
/// The customer is to be called later.
inline constexpr std::string_view callback_later =
    CCAS_CAMPAIGN_STATUS_CAUSE_CALLBACK_LATER;
/// The call was completed successfully.
inline constexpr std::string_view completed_successfully =
    CCAS_CAMPAIGN_STATUS_CAUSE_COMPLETED_SUCCESSFULLY;
/// The number was wrong.
inline constexpr std::string_view wrong_number =
    CCAS_CAMPAIGN_STATUS_CAUSE_WRONG_NUMBER;
}  // namespace campaign_status_cause

/// Tenant ids with a meaning of their own.
namespace tenant {
/// All tenants, in `SetLogonCredentials` for the host administrator.
inline constexpr std::int32_t all_tenants =
    CCAS_TENANT_ALL_TENANTS;
/// The system has no tenants, wherever else a request takes a tenant id.
inline constexpr std::int32_t not_tenanted =
    CCAS_TENANT_NOT_TENANTED;
}  // namespace tenant

/// Medium of a session, in `SetAgentIVRDataWithCDR`, as the simulator numbers it. The numbers of a
/// real system are not known. Expect values that are not listed.
enum class MediaType : std::int32_t {
    /// A voice call.
    Voice = CCAS_MEDIA_TYPE_VOICE,
    /// An e-mail session.
    Email = CCAS_MEDIA_TYPE_EMAIL,
    /// A chat session.
    Chat = CCAS_MEDIA_TYPE_CHAT,
    /// An open media session.
    OpenMedia = CCAS_MEDIA_TYPE_OPEN_MEDIA,
    /// An SMS session.
    Sms = CCAS_MEDIA_TYPE_SMS,
};

}  // namespace openccas

#endif  // OPENCCAS_CONSTANTS_HPP
