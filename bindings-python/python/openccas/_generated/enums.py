# Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.
"""The known values of arguments and event parameters. Other values are kept as they come."""

from typing import Final

from .._open_enum import OpenIntEnum, OpenStrEnum

__all__ = [
    "CallCause",
    "CallRejectCause",
    "CallSubstate",
    "CallType",
    "CallbackRejectCause",
    "CallbackStatusCause",
    "CampaignRejectCause",
    "CampaignStatusCause",
    "EventType",
    "MediaType",
    "PhoneAgentSubstate",
    "SampleCallType",
    "ServiceGroupPurpose",
    "SessionRejectCause",
    "Tenant",
]


class EventType(OpenIntEnum):
    """The type of an event: what happened."""

    LOGON = 1
    """An agent logs on. COM: `BROADCAST_LOGON`."""
    LOGOFF = 2
    """An agent logs off. COM: `BROADCAST_LOGOFF`."""
    READY = 3
    """An agent becomes ready for voice calls of service groups. COM: `BROADCAST_READY`."""
    NOT_READY = 4
    """An agent becomes not ready for voice calls of service groups. COM: `BROADCAST_NOTREADY`."""
    EMAIL_READY = 5
    """An agent becomes ready for e-mail sessions. COM: `BROADCAST_EMAILREADY`."""
    EMAIL_NOT_READY = 6
    """An agent becomes not ready for e-mail sessions. COM: `BROADCAST_EMAILNOTREADY`."""
    ORIGINATED = 7
    """An agent starts an outgoing call. COM: `BROADCAST_ORIGINATED`."""
    DELIVERED = 8
    """A call rings, either at the agent or at the party the agent calls. COM:
    `BROADCAST_DELIVERED`.
    """
    ESTABLISHED = 9
    """An agent is connected to the other party of a call. COM: `BROADCAST_ESTABLISHED`."""
    HELD = 10
    """A call is put on hold, by the agent or by the other party. COM: `BROADCAST_HELD`."""
    RETRIEVED = 11
    """A held call is taken up again, by the agent or by the other party. COM:
    `BROADCAST_RETRIEVED`.
    """
    TRANSFERRED = 12
    """A held call is transferred to an active one, by the agent or with the agent as a party. COM:
    `BROADCAST_TRANSFERRED`.
    """
    CONFERENCED = 13
    """A held and an active call are joined in a conference. COM: `BROADCAST_CONFERENCED`."""
    CONNECTION_CLEARED = 14
    """An agent is no longer on a call. COM: `BROADCAST_CONNECTIONCLEARED`."""
    CLERICAL_ENDED = 15
    """An agent leaves clerical state and can take service group calls again. COM:
    `BROADCAST_CLERICALENDED`.
    """
    CALL_REJECTED = 16
    """A service group call or a callback call is rejected at an agent. COM:
    `BROADCAST_CALLREJECTED`.
    """
    CALLBACK_ACCEPT = 17
    """An agent accepts a callback and is going to call the customer back. COM:
    `BROADCAST_CALLBACKACCEPT`.
    """
    CALLBACK_REJECT = 18
    """An agent rejects a callback, and the customer is not called back. COM:
    `BROADCAST_CALLBACKREJECT`.
    """
    CALLBACK_STATUS = 19
    """A callback call is completed, and its result is known. COM: `BROADCAST_CALLBACKSTATUS`."""
    EMAIL_REJECT = 20
    """An e-mail allocated to an agent is rejected. COM: `BROADCAST_EMAILREJECT`."""
    EMAIL_DELETE = 21
    """An agent deletes an e-mail that was allocated to the agent. COM: `BROADCAST_EMAILDELETE`."""
    EMAIL_REPLY = 22
    """An agent replies to an e-mail or SMS message that was allocated to the agent. COM:
    `BROADCAST_EMAILREPLY`.
    """
    EMAIL_FORWARD = 23
    """An e-mail or SMS message is forwarded to another service group. COM:
    `BROADCAST_EMAILFORWARD`.
    """
    CALL_INFORMATION = 24
    """A service group call is allocated to an agent. COM: `BROADCAST_CALLINFORMATION`."""
    CALLBACK = 25
    """A callback is allocated to an agent. COM: `BROADCAST_CALLBACK`."""
    CAMPAIGN_ACCEPT = 29
    """An agent accepts a campaign call and is going to call the customer. COM:
    `BROADCAST_CAMPAIGNACCEPT`.
    """
    CAMPAIGN_REJECT = 30
    """An agent rejects a campaign call, and the customer is not called. COM:
    `BROADCAST_CAMPAIGNREJECT`.
    """
    CAMPAIGN_STATUS = 31
    """A campaign call is completed, and its result is known. COM: `BROADCAST_CAMPAIGNSTATUS`."""
    CAMPAIGN_INFO = 32
    """A campaign call is allocated to an agent. COM: `BROADCAST_CAMPAIGNINFO`."""
    SERVICE_GROUP_ADDED = 33
    """A service group exists or is newly added. COM: `BROADCAST_SERVICEGROUP_ADDED`."""
    AGENT_SERVICE_GROUPS_CHANGED = 34
    """The set of service groups an agent can serve changes. COM:
    `BROADCAST_AGENT_SERVICEGROUPS_CHANGED`.
    """
    DATA_COMPLETE = 35
    """The initial configuration data are complete. COM: `BROADCAST_DATA_COMPLETE`."""
    SERVICE_DISCONNECT = 36
    """The Agent Service ends the connection in an orderly way. COM: `BROADCAST_DISCONNECT`."""
    XFER_CALL_INFORMATION = 37
    """An agent is consulted by another agent who has a service group call on hold. COM:
    `BROADCAST_XFER_CALL_INFORMATION`.
    """
    IP_AGENT_INFO = 38
    """An agent's IP telephone or SIP softphone registers, and its address and ports are known. COM:
    `BROADCAST_IPAGENTINFO`.
    """
    CALL_INFORMATION_UPDATE = 39
    """The IVR data of a call change. COM: `BROADCAST_CALLINFORMATION_UPDATE`."""
    ASSOCIATED_DATA_SET = 40
    """The private data of a call change. COM: `BROADCAST_ASSOCIATEDDATA_SET`."""
    CQ_CODES = 41
    """Call qualification codes are set for a call. COM: `BROADCAST_CQCODES`."""
    FAILED = 42
    """An outgoing call cannot be completed. COM: `BROADCAST_FAILED`."""
    RECORDING_STARTED = 43
    """Recording of a call starts. COM: `BROADCAST_RECORDINGSTARTED`."""
    RECORDING_STOPPED = 44
    """Recording of a call stops. COM: `BROADCAST_RECORDINGSTOPPED`."""
    LOGON_PHONE_AGENT = 45
    """A phone agent logs on. COM: `BROADCAST_LOGON_PHONEAGENT`."""
    LOGOFF_PHONE_AGENT = 46
    """A phone agent logs off. COM: `BROADCAST_LOGOFF_PHONEAGENT`."""
    PHONE_AGENT_STATUSES = 47
    """The call status of a phone agent changes. COM: `BROADCAST_PHONEAGENT_STATUSES`."""
    PHONE_AGENT_CALL_INFORMATION = 48
    """A service group call is allocated to a phone agent. COM:
    `BROADCAST_PHONEAGENT_CALL_INFORMATION`.
    """
    OPEN_MEDIA_REJECTED = 49
    """An open media session is rejected at an agent. COM: `BROADCAST_OPENMEDIAREJECTED`."""
    OPEN_MEDIA_HANDLING = 50
    """An agent opens an open media session and begins to handle it. COM:
    `BROADCAST_OPENMEDIAHANDLING`.
    """
    OPEN_MEDIA_COMPLETED = 51
    """An agent is done with an open media session. COM: `BROADCAST_OPENMEDIACOMPLETED`."""
    OPEN_MEDIA_NOT_READY = 52
    """An agent becomes not ready for open media sessions. COM: `BROADCAST_OPENMEDIANOTREADY`."""
    OPEN_MEDIA_READY = 53
    """An agent becomes ready for open media sessions. COM: `BROADCAST_OPENMEDIAREADY`."""
    CHAT_REJECT = 55
    """An agent rejects a chat session. COM: `BROADCAST_CHATREJECT`."""
    CHAT_HANDLING = 56
    """An agent handles a chat session. COM: `BROADCAST_CHATHANDLING`."""
    CHAT_COMPLETE = 57
    """An agent is done with a chat session. COM: `BROADCAST_CHATCOMPLETE`."""
    CHAT_READY = 58
    """An agent becomes ready for chat sessions. COM: `BROADCAST_CHATREADY`."""
    CHAT_NOT_READY = 59
    """An agent becomes not ready for chat sessions. COM: `BROADCAST_CHATNOTREADY`."""
    EMAIL_REDIRECT = 60
    """An agent hands an e-mail over to another agent. COM: `BROADCAST_EMAILREDIRECT`."""
    CHAT_REDIRECT = 61
    """An agent hands a chat session over to another agent. COM: `BROADCAST_CHATREDIRECT`."""
    EMAIL_HANDLING = 62
    """An agent begins to handle an e-mail. COM: `BROADCAST_EMAILHANDLING`."""
    SMS_HANDLING = 63
    """An agent begins to handle an SMS session. COM: `BROADCAST_SMSHANDLING`."""
    OPEN_MEDIA_REDIRECT = 64
    """An open media session is handed over to another agent. COM: `BROADCAST_OPENMEDIAREDIRECT`."""
    CHAT_FORWARD = 65
    """An agent forwards a chat session to another service group. COM: `BROADCAST_CHATFORWARD`."""
    OPEN_MEDIA_FORWARD = 66
    """An agent forwards an open media session to another service group. COM:
    `BROADCAST_OPENMEDIAFORWARD`.
    """


class CallType(OpenIntEnum):
    """Kind of call, as the event tables number it."""

    WEB_CALLBACK = 2
    """A callback asked for on a web page."""
    VOICE = 3
    """An ordinary voice call."""
    EMAIL = 4
    """An e-mail."""
    CAMPAIGN = 5
    """A call of a campaign."""

    @classmethod
    def from_sample_number(cls, number: int) -> "CallType":
        """The value that has this number in the vendor's sample program."""
        return _CALL_TYPE_OF_SAMPLE.get(number) or cls(number)


_CALL_TYPE_OF_SAMPLE: Final = {
    3: CallType.WEB_CALLBACK,
    4: CallType.VOICE,
    5: CallType.EMAIL,
    6: CallType.CAMPAIGN,
}


class SampleCallType(OpenIntEnum):
    """Kinds of call that only the sample program knows, under its numbers. They apply when the
    option `call_type_profile` is `sample`.
    """

    WEB_CHAT = 0
    """A text chat from a web page."""
    WEB_EMAIL = 1
    """An e-mail from a web page."""
    WEB_VOIP = 2
    """A voice-over-IP call from a web page."""
    OTHER_PBX = 7
    """A call of another PBX."""
    NET_MEETING = 8
    """A NetMeeting call."""


class CallCause(OpenIntEnum):
    """Cause of a call event, as the switch gives it, in `Delivered`, `Established` and `Failed`."""

    BUSY = 3
    """The called party is busy."""
    CALL_CANCELLED = 5
    """The call was cancelled."""
    DESTINATION_NOT_OBTAINABLE = 13
    """The destination cannot be reached."""


class CallSubstate(OpenIntEnum):
    """Part an agent has in an established call."""

    TALKING = 0
    """The agent talks with the other party."""
    ASSISTING = 1
    """The agent assists another agent."""
    ASSISTED = 2
    """The agent is assisted."""
    MONITORING = 3
    """The agent monitors a call."""
    MONITORED = 4
    """The agent is monitored."""


class PhoneAgentSubstate(OpenIntEnum):
    """Call status of a phone agent, in `PhoneAgentStatuses`."""

    IDLE = 1
    """The phone agent has no call."""
    BUSY = 2
    """The phone agent is busy."""
    CLERICAL = 3
    """The phone agent is in clerical state."""


class ServiceGroupPurpose(OpenIntEnum):
    """What a service group is for."""

    VOICE = 0
    """Voice calls."""
    CAMPAIGN = 1
    """Campaign calls."""
    EMAIL = 2
    """E-mail."""
    SMS = 3
    """SMS."""
    CHAT = 4
    """Chat."""
    VOICE_DISPATCH = 5
    """Dispatch of voice calls."""
    COMMON_HOLD = 6
    """Common hold."""
    EMAIL_DISPATCH = 7
    """Dispatch of e-mail."""
    SMS_DISPATCH = 8
    """Dispatch of SMS."""
    OPEN_MEDIA = 9
    """Open media. The simulator uses it."""


class CallRejectCause(OpenStrEnum):
    """Why a call was rejected, in `CallRejected`."""

    RING_TIMEOUT = "Ring Timeout"
    """It rang too long without an answer."""
    REJECTED_BY_AGENT = "Rejected By Agent"
    """The agent rejected it."""
    CALLBACK_RING_TIMEOUT = "Callback Ring Timeout"
    """The callback was offered too long without an answer."""
    CALLBACK_REJECTED_BY_AGENT = "Callback Rejected By Agent"
    """The agent rejected the callback."""
    AGENT_LOGGED_OFF = "Agent Logged Off"
    """The agent logged off."""
    CALLBACK_ERROR = "Callback Error"
    """The callback met with an error."""
    CAMPAIGN_ERROR = "Campaign Error"
    """The campaign call met with an error."""
    UNKNOWN_CAUSE = "Unknown Cause"
    """The cause is not known."""


class CallbackRejectCause(OpenStrEnum):
    """Why a callback was rejected, in `CallbackReject`."""

    RING_TIMEOUT = "Ring Timeout"
    """It rang too long without an answer."""
    REJECTED_BY_AGENT = "Rejected By Agent"
    """The agent rejected it."""
    CALLBACK_RING_TIMEOUT = "Callback Ring Timeout"
    """The callback was offered too long without an answer."""
    CALLBACK_REJECTED_BY_AGENT = "Callback Rejected By Agent"
    """The agent rejected the callback."""
    AGENT_LOGGED_OFF = "Agent Logged Off"
    """The agent logged off."""
    CALLBACK_ERROR = "Callback Error"
    """The callback met with an error."""
    UNKNOWN_CAUSE = "Unknown Cause"
    """The cause is not known."""


class CallbackStatusCause(OpenStrEnum):
    """Result of a callback, in `CallbackStatus`."""

    SUCCEEDED = "Succeeded"
    """The callback succeeded."""
    NO_ANSWER = "No Answer"
    """Nobody answered."""
    BUSY = "Busy"
    """The called party was busy."""
    NOT_AVAILABLE = "Not Available"
    """The called party was not available."""
    WRONG_NUMBER = "Wrong Number"
    """The number was wrong."""


class SessionRejectCause(OpenStrEnum):
    """Why a session was rejected, in `EmailReject`, `OpenMediaRejected` and `ChatReject`."""

    RING_TIMEOUT = "Ring Timeout"
    """It rang too long without an answer."""
    REJECTED_BY_AGENT = "Rejected By Agent"
    """The agent rejected it."""
    AGENT_LOGGED_OFF = "Agent Logged Off"
    """The agent logged off."""
    UNKNOWN_CAUSE = "Unknown Cause"
    """The cause is not known."""


class CampaignRejectCause(OpenStrEnum):
    """Why a campaign call was rejected, in `CampaignReject`."""

    RING_TIMEOUT = "Ring Timeout"
    """It rang too long without an answer."""
    REJECTED_BY_AGENT = "Rejected By Agent"
    """The agent rejected it."""
    AGENT_LOGGED_OFF = "Agent Logged Off"
    """The agent logged off."""
    CAMPAIGN_ERROR = "Campaign Error"
    """The campaign call met with an error."""
    UNKNOWN_CAUSE = "Unknown Cause"
    """The cause is not known."""


class CampaignStatusCause(OpenStrEnum):
    """Result of a campaign call, in `CampaignStatus`."""

    NOT_YET_CALLED = "Not Yet Called"
    """The customer has not been called yet."""
    BUSY = "Busy"
    """The called party was busy."""
    NO_ANSWER = "No Answer"
    """Nobody answered."""
    CALLBACK_LATER = "Callback Later"
    """The customer is to be called later."""
    COMPLETED_SUCCESSFULLY = "Completed Successfully"
    """The call was completed successfully."""
    WRONG_NUMBER = "Wrong Number"
    """The number was wrong."""


class Tenant:
    """Tenant ids with a meaning of their own."""

    ALL_TENANTS: Final = -1
    """All tenants, in `SetLogonCredentials` for the host administrator."""
    NOT_TENANTED: Final = -1
    """The system has no tenants, wherever else a request takes a tenant id."""


class MediaType(OpenIntEnum):
    """Medium of a session, in `SetAgentIVRDataWithCDR`, as the simulator numbers it. The numbers of
    a real system are not known.
    """

    VOICE = 1
    """A voice call."""
    EMAIL = 2
    """An e-mail session."""
    CHAT = 3
    """A chat session."""
    OPEN_MEDIA = 4
    """An open media session."""
    SMS = 5
    """An SMS session."""
