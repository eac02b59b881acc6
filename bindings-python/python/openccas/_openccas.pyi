# Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.
"""The native half of openccas."""

import asyncio
from collections.abc import Awaitable, Generator, Iterator
from datetime import datetime
from typing import Any, TypeVar, final, overload

from typing_extensions import disjoint_base

from ._error import OpenccasError
from ._generated.enums import (
    CallbackRejectCause,
    CallbackStatusCause,
    CallCause,
    CallRejectCause,
    CallSubstate,
    CallType,
    CampaignRejectCause,
    CampaignStatusCause,
    EventType,
    PhoneAgentSubstate,
    ServiceGroupPurpose,
    SessionRejectCause,
)
from ._notices import Notice

_T = TypeVar("_T")

__all__ = [
    "AgentServiceGroupsChanged",
    "AssociatedDataSet",
    "CallInformation",
    "CallInformationUpdate",
    "CallRejected",
    "Callback",
    "CallbackAccept",
    "CallbackReject",
    "CallbackStatus",
    "CampaignAccept",
    "CampaignInfo",
    "CampaignReject",
    "CampaignStatus",
    "ChatComplete",
    "ChatForward",
    "ChatHandling",
    "ChatNotReady",
    "ChatReady",
    "ChatRedirect",
    "ChatReject",
    "ClericalEnded",
    "Conferenced",
    "ConnectionCleared",
    "Consumer",
    "Core",
    "CqCodes",
    "DataComplete",
    "Delivered",
    "EmailDelete",
    "EmailForward",
    "EmailHandling",
    "EmailNotReady",
    "EmailReady",
    "EmailRedirect",
    "EmailReject",
    "EmailReply",
    "Established",
    "Event",
    "Expected",
    "Failed",
    "Held",
    "Hosted",
    "Hub",
    "IpAgentInfo",
    "Iteration",
    "Logoff",
    "LogoffPhoneAgent",
    "Logon",
    "LogonPhoneAgent",
    "ModelHandle",
    "NotReady",
    "OpenMediaCompleted",
    "OpenMediaForward",
    "OpenMediaHandling",
    "OpenMediaNotReady",
    "OpenMediaReady",
    "OpenMediaRedirect",
    "OpenMediaRejected",
    "Originated",
    "PhoneAgentCallInformation",
    "PhoneAgentStatuses",
    "Ready",
    "RecordingStarted",
    "RecordingStopped",
    "Retrieved",
    "ServiceDisconnect",
    "ServiceGroupAdded",
    "SmsHandling",
    "Task",
    "Transferred",
    "UnknownEvent",
    "XferCallInformation",
    "__version__",
    "after_fork",
    "end_waits",
    "forked",
    "next_log_records",
    "restore_event",
    "run_command",
    "set_log_level",
    "stop_log",
]

__version__: str

@disjoint_base
class Event:
    """Something that happened in the contact centre.

    An event is immutable. Its attributes are decoded when they are asked for; each can be `None`
    where the interface allows its absence. By name it is a mapping of its parameters, without
    regard to case: `event["RecID"]`, `dict(event)`.
    """

    @property
    def type(self) -> EventType:
        """The type. COM: `GetType`."""

    @property
    def type_name(self) -> str:
        """The name of the type: `Delivered`; of a type that this version does not know, the name
        that the service gives it.
        """

    @property
    def seq(self) -> int:
        """Its position among the events of this client's view. Snapshot events carry the position
        at which the snapshot was taken.
        """

    @property
    def epoch(self) -> str:
        """Which run of the service it comes from: an opaque text."""

    @property
    def time(self) -> datetime:
        """When it happened, to the microsecond, in UTC."""

    @property
    def tenant_id(self) -> int:
        """The tenant it belongs to; -1 on a system without tenants."""

    @property
    def is_snapshot(self) -> bool:
        """Whether it is configuration data, told after a connect, rather than something that just
        happened.
        """

    @property
    def correlation(self) -> int | None:
        """The id of the request that caused it, if this client made it and the service knows."""

    def get_string_value(self, name: str) -> str:
        """The value of a parameter as a text; a number gives its decimal digits. The name is
        compared without regard to case. Raises `ParameterMissingError`. COM: `GetStringValue`.
        """

    def get_long_value(self, name: str) -> int:
        """The value of a parameter as a number; a text gives one only if it is the decimal form of
        one. The name is compared without regard to case. Raises `ParameterMissingError` and
        `ParameterTypeError`. COM: `GetLongValue`.
        """

    @overload
    def get(self, name: str, default: None = None) -> int | str | None: ...
    @overload
    def get(self, name: str, default: _T) -> int | str | _T: ...
    def keys(self) -> list[str]:
        """The COM names of the parameters, in order."""

    def values(self) -> list[int | str]:
        """The values of the parameters, in order."""

    def items(self) -> list[tuple[str, int | str]]:
        """Names and values of the parameters, in order."""

    def detach(self) -> Event:
        """The same event in memory of its own. An event keeps the batch in memory in which it
        came, up to 16 KiB; one that is kept for long is better detached.
        """

    def to_json(self) -> str:
        """The event as JSON: the envelope, and `parameters` as an object."""

    def __getitem__(self, name: str, /) -> int | str: ...
    def __contains__(self, name: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[bytes]]: ...

@final
class UnknownEvent(Event):
    """An event of a type that this version does not know, or one that lacks what says whom or what
    it is about. Its parameters are there by name.
    """

@final
class Logon(Event):
    """An agent logs on.

    It comes when an agent logs on and, right after the connect, once for each agent who is logged
    on already; `DataComplete` ends that first series. It also comes for phone agents if the system
    is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
    phone agent's logon may come again as `LogonPhoneAgent`.

    COM: `BROADCAST_LOGON` (1).
    """

    @property
    def name(self) -> str | None:
        """Name of the agent. COM: `Name`."""

    @property
    def dn(self) -> str | None:
        """Extension of the agent. COM: `DN`."""

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def logon_id(self) -> str | None:
        """Logon id of the agent. COM: `LogonID`."""

    @property
    def voice_ready(self) -> bool | None:
        """Whether the agent is ready for voice calls. COM: `VoiceReady`."""

    @property
    def email_ready(self) -> bool | None:
        """Whether the agent is ready for e-mail sessions. COM: `EmailReady`."""

    @property
    def open_media_ready(self) -> bool | None:
        """Whether the agent is ready for open media sessions. COM: `OpenMediaReady`."""

    @property
    def media_ready(self) -> bool | None:
        """Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
        `MediaReady`.
        """

    @property
    def machine_name(self) -> str | None:
        """Name of the computer the agent logs on at. COM: `MachineName`."""

    @property
    def number_of_service_groups(self) -> int | None:
        """Number of service groups the agent can serve. COM: `NumberOfServiceGroups`."""

    @property
    def service_group_list(self) -> tuple[int, ...] | None:
        """Record ids of the service groups the agent can serve. COM: `ServiceGroupList`."""

    @property
    def oas_id(self) -> int | None:
        """Id of the OAS server the agent is connected to. COM: `OASID`."""

@final
class Logoff(Event):
    """An agent logs off.

    For a phone agent it may come again as `LogoffPhoneAgent`.

    COM: `BROADCAST_LOGOFF` (2).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

@final
class Ready(Event):
    """An agent becomes ready for voice calls of service groups.

    COM: `BROADCAST_READY` (3).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

@final
class NotReady(Event):
    """An agent becomes not ready for voice calls of service groups.

    The reason is carried as a record id and as text.

    COM: `BROADCAST_NOTREADY` (4).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def reason_id(self) -> int | None:
        """Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`."""

    @property
    def reason_string(self) -> str | None:
        """Text of the not-ready reason; empty if none was given. COM: `ReasonString`."""

@final
class EmailReady(Event):
    """An agent becomes ready for e-mail sessions.

    COM: `BROADCAST_EMAILREADY` (5).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

@final
class EmailNotReady(Event):
    """An agent becomes not ready for e-mail sessions.

    COM: `BROADCAST_EMAILNOTREADY` (6).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def reason_id(self) -> int | None:
        """Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`,
        which takes no reason, it is -1. COM: `ReasonID`.
        """

    @property
    def reason_string(self) -> str | None:
        """Text of the not-ready reason; empty if none was given. COM: `ReasonString`."""

@final
class Originated(Event):
    """An agent starts an outgoing call.

    `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.

    COM: `BROADCAST_ORIGINATED` (7).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def service_group_id(self) -> int | None:
        """Record id of the service group; absent if the call belongs to none. COM:
        `ServiceGroupID`.
        """

    @property
    def call_type(self) -> CallType | None:
        """Kind of call. COM: `CallType`."""

@final
class Delivered(Event):
    """A call rings, either at the agent or at the party the agent calls.

    `Established` follows when it is answered.

    COM: `BROADCAST_DELIVERED` (8).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def opposite_party_number(self) -> str | None:
        """Number of the other party: the caller of an incoming call, the called party of an
        outgoing one. COM: `OppositePartyNumber`.
        """

    @property
    def trunk_id(self) -> str | None:
        """Identifier of the trunk that carries the call. COM: `TrunkID`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally; absent for phone agents. COM: `CalledNumber`."""

    @property
    def private_data(self) -> str | None:
        """Private data attached to the call. COM: `PrivateData`."""

    @property
    def cause(self) -> CallCause | None:
        """Cause that the switch gives with the call, if any. COM: `Cause`."""

@final
class Established(Event):
    """An agent is connected to the other party of a call.

    `CallSubstate` tells an ordinary conversation from assistance and monitoring.

    COM: `BROADCAST_ESTABLISHED` (9).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def private_data(self) -> str | None:
        """Private data attached to the call. COM: `PrivateData`."""

    @property
    def trunk_id(self) -> str | None:
        """Identifier of the trunk that carries the call. COM: `TrunkID`."""

    @property
    def call_substate(self) -> CallSubstate | None:
        """Part the agent has in the call: talking, assisting, assisted, monitoring or monitored.
        COM: `CallSubstate`.
        """

    @property
    def opposite_party_number(self) -> str | None:
        """Number of the other party. COM: `OppositePartyNumber`."""

    @property
    def cause(self) -> CallCause | None:
        """Cause that the switch gives with the call, if any. COM: `Cause`."""

    @property
    def media_server_session_uri(self) -> str | None:
        """URI of the call's session on the media server, for external recorders. COM:
        `MediaServerSessionUri`.
        """

@final
class Held(Event):
    """A call is put on hold, by the agent or by the other party.

    `OnHold` tells which of the two. `Retrieved` ends it.

    COM: `BROADCAST_HELD` (10).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def on_hold(self) -> bool | None:
        """Whether the agent is the one put on hold, rather than the one who holds the call. COM:
        `OnHold`.
        """

@final
class Retrieved(Event):
    """A held call is taken up again, by the agent or by the other party.

    COM: `BROADCAST_RETRIEVED` (11).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

@final
class Transferred(Event):
    """A held call is transferred to an active one, by the agent or with the agent as a party.

    `TransferringAgent` tells which of the two. What remains of both calls goes on under
    `NewCallID`.

    COM: `BROADCAST_TRANSFERRED` (12).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def held_call_id(self) -> int:
        """Id of the call that was on hold. COM: `HeldCallID`."""

    @property
    def active_call_id(self) -> int:
        """Id of the call that was active. COM: `ActiveCallID`."""

    @property
    def new_call_id(self) -> int:
        """Id of the call that results from the transfer. COM: `NewCallID`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent enters clerical state now. COM: `ClericalFlag`."""

    @property
    def transferring_agent(self) -> bool | None:
        """Whether this agent made the transfer. COM: `TransferringAgent`."""

    @property
    def opposite_party_number(self) -> str | None:
        """Number of the other party. COM: `OppositePartyNumber`."""

    @property
    def private_data(self) -> str | None:
        """Private data attached to the call. COM: `PrivateData`."""

@final
class Conferenced(Event):
    """A held and an active call are joined in a conference.

    The conference goes on under `NewCallID`.

    COM: `BROADCAST_CONFERENCED` (13).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def held_call_id(self) -> int:
        """Id of the call that was on hold. COM: `HeldCallID`."""

    @property
    def active_call_id(self) -> int:
        """Id of the call that was active. COM: `ActiveCallID`."""

    @property
    def new_call_id(self) -> int:
        """Id of the conference call. COM: `NewCallID`."""

    @property
    def opposite_party_number(self) -> tuple[str, ...] | None:
        """Numbers of the other parties in the conference. COM: `OppositePartyNumber`."""

@final
class ConnectionCleared(Event):
    """An agent is no longer on a call.

    If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.

    COM: `BROADCAST_CONNECTIONCLEARED` (14).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent enters clerical state now. COM: `ClericalFlag`."""

    @property
    def diverted_flag(self) -> bool | None:
        """Whether the agent diverted the call to another destination. COM: `DivertedFlag`."""

    @property
    def divert_destination(self) -> str | None:
        """Destination the call was diverted to; absent if it was not diverted. COM:
        `DivertDestination`.
        """

@final
class ClericalEnded(Event):
    """An agent leaves clerical state and can take service group calls again.

    COM: `BROADCAST_CLERICALENDED` (15).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call the clerical state belonged to. COM: `CallID`."""

@final
class CallRejected(Event):
    """A service group call or a callback call is rejected at an agent.

    COM: `BROADCAST_CALLREJECTED` (16).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call. COM: `CallID`."""

    @property
    def cause(self) -> CallRejectCause | None:
        """Why the call was rejected, as text. COM: `Cause`."""

@final
class CallbackAccept(Event):
    """An agent accepts a callback and is going to call the customer back.

    `CallbackStatus` tells the result once the callback is completed.

    COM: `BROADCAST_CALLBACKACCEPT` (17).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def orig_call_id(self) -> int:
        """Id of the original call, the one that asked for the callback. COM: `OrigCallID`."""

    @property
    def call_id(self) -> int:
        """Id of the call made to the customer. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of callback. COM: `CallType`."""

@final
class CallbackReject(Event):
    """An agent rejects a callback, and the customer is not called back.

    COM: `BROADCAST_CALLBACKREJECT` (18).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the original call, the one that asked for the callback. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of callback. COM: `CallType`."""

    @property
    def cause(self) -> CallbackRejectCause | None:
        """Why the callback was rejected, as text. COM: `Cause`."""

@final
class CallbackStatus(Event):
    """A callback call is completed, and its result is known.

    COM: `BROADCAST_CALLBACKSTATUS` (19).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the callback call. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of callback. COM: `CallType`."""

    @property
    def callback_status(self) -> bool | None:
        """Whether the callback succeeded. COM: `CallbackStatus`."""

    @property
    def cause(self) -> CallbackStatusCause | None:
        """Result of the callback, as text. COM: `Cause`."""

@final
class EmailReject(Event):
    """An e-mail allocated to an agent is rejected.

    In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
    too.

    COM: `BROADCAST_EMAILREJECT` (20).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the e-mail message. COM: `MessageID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the e-mail service group. COM: `ServiceGroupID`."""

    @property
    def cause(self) -> SessionRejectCause | None:
        """Why the message was rejected, as text. COM: `Cause`."""

@final
class EmailDelete(Event):
    """An agent deletes an e-mail that was allocated to the agent.

    In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.

    COM: `BROADCAST_EMAILDELETE` (21).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the e-mail message. COM: `MessageID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the e-mail service group. COM: `ServiceGroupID`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent enters clerical state. COM: `ClericalFlag`."""

@final
class EmailReply(Event):
    """An agent replies to an e-mail or SMS message that was allocated to the agent.

    COM: `BROADCAST_EMAILREPLY` (22).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the message. COM: `MessageID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the e-mail service group. COM: `ServiceGroupID`."""

    @property
    def subject(self) -> str | None:
        """Subject of the e-mail. COM: `Subject`."""

    @property
    def forward_flag(self) -> bool | None:
        """Whether the e-mail was forwarded. COM: `ForwardFlag`."""

    @property
    def recipient_list(self) -> str | None:
        """Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most
        ten. The separator is not documented. COM: `RecipientList`.
        """

    @property
    def email_text(self) -> str | None:
        """Text of the SMS sent; only for SMS. COM: `EmailText`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent enters clerical state. COM: `ClericalFlag`."""

@final
class EmailForward(Event):
    """An e-mail or SMS message is forwarded to another service group.

    COM: `BROADCAST_EMAILFORWARD` (23).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the e-mail or SMS message. COM: `MessageID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group the message is forwarded to. It can also be read as
        `ServiceGroupList`. COM: `ServiceGroupID`.
        """

@final
class CallInformation(Event):
    """A service group call is allocated to an agent.

    It carries what is known of the call, with up to ten IVR data fields as numbered labels and
    values. For a phone agent it may come again as `PhoneAgentCallInformation`.
    `CallInformationUpdate` tells of later changes of the IVR data.

    COM: `BROADCAST_CALLINFORMATION` (24).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the service group call. COM: `CallID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group. COM: `ServiceGroupID`."""

    @property
    def calling_party_number(self) -> str | None:
        """Number of the caller. COM: `CallingPartyNumber`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally. COM: `CalledNumber`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of IVR data field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """Value of IVR data field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of IVR data field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """Value of IVR data field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of IVR data field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """Value of IVR data field 3. COM: `IVRData3`."""

    @property
    def ivr_label4(self) -> str | None:
        """Label of IVR data field 4. COM: `IVRLabel4`."""

    @property
    def ivr_data4(self) -> str | None:
        """Value of IVR data field 4. COM: `IVRData4`."""

    @property
    def ivr_label5(self) -> str | None:
        """Label of IVR data field 5. COM: `IVRLabel5`."""

    @property
    def ivr_data5(self) -> str | None:
        """Value of IVR data field 5. COM: `IVRData5`."""

    @property
    def ivr_label6(self) -> str | None:
        """Label of IVR data field 6. COM: `IVRLabel6`."""

    @property
    def ivr_data6(self) -> str | None:
        """Value of IVR data field 6. COM: `IVRData6`."""

    @property
    def ivr_label7(self) -> str | None:
        """Label of IVR data field 7. COM: `IVRLabel7`."""

    @property
    def ivr_data7(self) -> str | None:
        """Value of IVR data field 7. COM: `IVRData7`."""

    @property
    def ivr_label8(self) -> str | None:
        """Label of IVR data field 8. COM: `IVRLabel8`."""

    @property
    def ivr_data8(self) -> str | None:
        """Value of IVR data field 8. COM: `IVRData8`."""

    @property
    def ivr_label9(self) -> str | None:
        """Label of IVR data field 9. COM: `IVRLabel9`."""

    @property
    def ivr_data9(self) -> str | None:
        """Value of IVR data field 9. COM: `IVRData9`."""

    @property
    def ivr_label10(self) -> str | None:
        """Label of IVR data field 10. COM: `IVRLabel10`."""

    @property
    def ivr_data10(self) -> str | None:
        """Value of IVR data field 10. COM: `IVRData10`."""

    @property
    def time_in_queue(self) -> int | None:
        """Seconds the call waited in the queue. COM: `TimeInQueue`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of call. COM: `CallType`."""

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class Callback(Event):
    """A callback is allocated to an agent.

    `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
    labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
    `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
    to send them.

    COM: `BROADCAST_CALLBACK` (25).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group. COM: `ServiceGroupID`."""

    @property
    def calling_party_number(self) -> str | None:
        """Number of the caller. COM: `CallingPartyNumber`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally. COM: `CalledNumber`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of IVR data field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """Value of IVR data field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of IVR data field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """Value of IVR data field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of IVR data field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """Value of IVR data field 3. COM: `IVRData3`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of callback. COM: `CallType`."""

    @property
    def orig_call_id(self) -> int:
        """Id of the original call, the one that asked for the callback. COM: `OrigCallID`."""

    @property
    def x_callback_id(self) -> int | None:
        """Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
        `X-CallbackID`.
        """

    @property
    def x_callback_call_id(self) -> int | None:
        """Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take
        it. COM: `X-CallbackCallID`.
        """

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class CampaignAccept(Event):
    """An agent accepts a campaign call and is going to call the customer.

    `CampaignStatus` tells the result once the call is completed.

    COM: `BROADCAST_CAMPAIGNACCEPT` (29).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def campaign_id(self) -> int:
        """Record id of the campaign. COM: `CampaignID`."""

    @property
    def customer_id(self) -> int:
        """Record id of the customer to call. COM: `CustomerID`."""

    @property
    def call_id(self) -> int:
        """Id of the call made to the customer. COM: `CallID`."""

@final
class CampaignReject(Event):
    """An agent rejects a campaign call, and the customer is not called.

    COM: `BROADCAST_CAMPAIGNREJECT` (30).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def campaign_id(self) -> int:
        """Record id of the campaign. COM: `CampaignID`."""

    @property
    def customer_id(self) -> int:
        """Record id of the customer. COM: `CustomerID`."""

    @property
    def cause(self) -> CampaignRejectCause | None:
        """Why the campaign call was rejected, as text. COM: `Cause`."""

@final
class CampaignStatus(Event):
    """A campaign call is completed, and its result is known.

    COM: `BROADCAST_CAMPAIGNSTATUS` (31).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def campaign_id(self) -> int:
        """Record id of the campaign. COM: `CampaignID`."""

    @property
    def customer_id(self) -> int:
        """Record id of the customer. COM: `CustomerID`."""

    @property
    def cause(self) -> CampaignStatusCause | None:
        """Result of the campaign call, as text. COM: `Cause`."""

@final
class CampaignInfo(Event):
    """A campaign call is allocated to an agent.

    `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
    come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
    what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
    known to send it.

    COM: `BROADCAST_CAMPAIGNINFO` (32).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def campaign_id(self) -> int:
        """Record id of the campaign. COM: `CampaignID`."""

    @property
    def customer_id(self) -> int:
        """Record id of the customer to call. COM: `CustomerID`."""

    @property
    def customer_name(self) -> str | None:
        """Name of the customer. COM: `CustomerName`."""

    @property
    def customer_number(self) -> str | None:
        """Telephone number of the customer. COM: `CustomerNumber`."""

    @property
    def comment(self) -> str | None:
        """Comment left by an earlier agent; empty if there is none. COM: `Comment`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of customer data field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """Value of customer data field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of customer data field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """Value of customer data field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of customer data field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """Value of customer data field 3. COM: `IVRData3`."""

    @property
    def ivr_label4(self) -> str | None:
        """Label of customer data field 4. COM: `IVRLabel4`."""

    @property
    def ivr_data4(self) -> str | None:
        """Value of customer data field 4. COM: `IVRData4`."""

    @property
    def ivr_label5(self) -> str | None:
        """Label of customer data field 5. COM: `IVRLabel5`."""

    @property
    def ivr_data5(self) -> str | None:
        """Value of customer data field 5. COM: `IVRData5`."""

    @property
    def ivr_label6(self) -> str | None:
        """Label of customer data field 6. COM: `IVRLabel6`."""

    @property
    def ivr_data6(self) -> str | None:
        """Value of customer data field 6. COM: `IVRData6`."""

    @property
    def ivr_label7(self) -> str | None:
        """Label of customer data field 7. COM: `IVRLabel7`."""

    @property
    def ivr_data7(self) -> str | None:
        """Value of customer data field 7. COM: `IVRData7`."""

    @property
    def ivr_label8(self) -> str | None:
        """Label of customer data field 8. COM: `IVRLabel8`."""

    @property
    def ivr_data8(self) -> str | None:
        """Value of customer data field 8. COM: `IVRData8`."""

    @property
    def ivr_label9(self) -> str | None:
        """Label of customer data field 9. COM: `IVRLabel9`."""

    @property
    def ivr_data9(self) -> str | None:
        """Value of customer data field 9. COM: `IVRData9`."""

    @property
    def ivr_label10(self) -> str | None:
        """Label of customer data field 10. COM: `IVRLabel10`."""

    @property
    def ivr_data10(self) -> str | None:
        """Value of customer data field 10. COM: `IVRData10`."""

    @property
    def x_campaign_call_id(self) -> int | None:
        """Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take
        it. COM: `X-CampaignCallID`.
        """

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class ServiceGroupAdded(Event):
    """A service group exists or is newly added.

    Right after the connect it comes once for each configured group, before `DataComplete`; later it
    comes when a group is added.

    COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the service group, not of an agent. COM: `RecID`."""

    @property
    def service_group_purpose(self) -> ServiceGroupPurpose | None:
        """What the group is for. COM: `ServiceGroupPurpose`."""

    @property
    def name(self) -> str | None:
        """Name of the service group. COM: `Name`."""

@final
class AgentServiceGroupsChanged(Event):
    """The set of service groups an agent can serve changes.

    The list is the whole new set, not the difference.

    COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def service_group_list(self) -> tuple[int, ...] | None:
        """Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`."""

@final
class DataComplete(Event):
    """The initial configuration data are complete.

    It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
    come next. It has no parameters.

    COM: `BROADCAST_DATA_COMPLETE` (35).
    """

@final
class ServiceDisconnect(Event):
    """The Agent Service ends the connection in an orderly way.

    `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
    parameters.

    COM: `BROADCAST_DISCONNECT` (36).
    """

@final
class XferCallInformation(Event):
    """An agent is consulted by another agent who has a service group call on hold.

    It is sent for the consulted agent and describes the held customer's call, with up to three IVR
    data fields as numbered labels and values.

    COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the consulted agent. COM: `RecID`."""

    @property
    def held_call_id(self) -> int:
        """Id of the customer's call, which is on hold. COM: `HeldCallID`."""

    @property
    def active_call_id(self) -> int:
        """Id of the consultation call. COM: `ActiveCallID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`."""

    @property
    def calling_party_number(self) -> str | None:
        """Number of the customer on hold. COM: `CallingPartyNumber`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally. COM: `CalledNumber`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of IVR data field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """Value of IVR data field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of IVR data field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """Value of IVR data field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of IVR data field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """Value of IVR data field 3. COM: `IVRData3`."""

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class IpAgentInfo(Event):
    """An agent's IP telephone or SIP softphone registers, and its address and ports are known.

    COM: `BROADCAST_IPAGENTINFO` (38).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def ip_address(self) -> str | None:
        """IP address of the telephone or of the agent's computer. COM: `IPAddress`."""

    @property
    def ras_port(self) -> int | None:
        """Port used for RAS. COM: `RASPort`."""

    @property
    def cs_port(self) -> int | None:
        """Port used for call signaling. COM: `CSPort`."""

@final
class CallInformationUpdate(Event):
    """The IVR data of a call change.

    It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
    of customer data of a campaign that an agent changes. Only fields that changed need be present,
    at most three; they come as numbered labels and values.

    COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the service group call. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of call. COM: `CallType`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of changed field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """New value of changed field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of changed field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """New value of changed field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of changed field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """New value of changed field 3. COM: `IVRData3`."""

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class AssociatedDataSet(Event):
    """The private data of a call change.

    It follows a change by the agent or `SetPrivateData`.

    COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the service group call. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of call. COM: `CallType`."""

    @property
    def private_data(self) -> str | None:
        """New private data of the call. COM: `PrivateData`."""

@final
class CqCodes(Event):
    """Call qualification codes are set for a call.

    It follows when the agent enters codes, or `SetAgentCQCodes`.

    COM: `BROADCAST_CQCODES` (41).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the service group call. COM: `CallID`."""

    @property
    def call_type(self) -> CallType | None:
        """Kind of call. COM: `CallType`."""

    @property
    def cq_code_list(self) -> tuple[str, ...] | None:
        """Call qualification codes that were entered. COM: `CQCodeList`."""

@final
class Failed(Event):
    """An outgoing call cannot be completed.

    The switch may send causes beyond the known ones.

    COM: `BROADCAST_FAILED` (42).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call that failed. COM: `CallID`."""

    @property
    def cause(self) -> CallCause | None:
        """Why the call failed. COM: `Cause`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally. COM: `CalledNumber`."""

@final
class RecordingStarted(Event):
    """Recording of a call starts.

    An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.

    COM: `BROADCAST_RECORDINGSTARTED` (43).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def dn(self) -> str | None:
        """Extension that is recorded. COM: `DN`."""

    @property
    def ip_address(self) -> str | None:
        """IP address of the recorded agent; absent unless the agent is logged on at an IP
        extension. COM: `IPAddress`.
        """

    @property
    def call_id(self) -> int:
        """Id of the call that is recorded. COM: `CallID`."""

    @property
    def service_group_id(self) -> int | None:
        """Record id of the service group; absent if the call belongs to none. COM:
        `ServiceGroupID`.
        """

    @property
    def opposite_party_number(self) -> str | None:
        """Number of the other party. COM: `OppositePartyNumber`."""

@final
class RecordingStopped(Event):
    """Recording of a call stops.

    COM: `BROADCAST_RECORDINGSTOPPED` (44).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the call that was recorded. COM: `CallID`."""

@final
class LogonPhoneAgent(Event):
    """A phone agent logs on.

    The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
    one.

    COM: `BROADCAST_LOGON_PHONEAGENT` (45).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the phone agent. COM: `RecID`."""

    @property
    def dn(self) -> str | None:
        """Extension the phone agent uses. COM: `DN`."""

@final
class LogoffPhoneAgent(Event):
    """A phone agent logs off.

    The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
    one.

    COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the phone agent. COM: `RecID`."""

@final
class PhoneAgentStatuses(Event):
    """The call status of a phone agent changes.

    The vendor intends to drop this event; the call events of a phone agent tell of the same
    changes.

    COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the phone agent. COM: `RecID`."""

    @property
    def call_substate(self) -> PhoneAgentSubstate | None:
        """New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`."""

@final
class PhoneAgentCallInformation(Event):
    """A service group call is allocated to a phone agent.

    It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
    `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
    in favour of that one.

    COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the phone agent. COM: `RecID`."""

    @property
    def call_id(self) -> int:
        """Id of the service group call. COM: `CallID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group. COM: `ServiceGroupID`."""

    @property
    def calling_party_number(self) -> str | None:
        """Number of the caller. COM: `CallingPartyNumber`."""

    @property
    def called_number(self) -> str | None:
        """Number that was dialed originally. COM: `CalledNumber`."""

    @property
    def ivr_label1(self) -> str | None:
        """Label of IVR data field 1. COM: `IVRLabel1`."""

    @property
    def ivr_data1(self) -> str | None:
        """Value of IVR data field 1. COM: `IVRData1`."""

    @property
    def ivr_label2(self) -> str | None:
        """Label of IVR data field 2. COM: `IVRLabel2`."""

    @property
    def ivr_data2(self) -> str | None:
        """Value of IVR data field 2. COM: `IVRData2`."""

    @property
    def ivr_label3(self) -> str | None:
        """Label of IVR data field 3. COM: `IVRLabel3`."""

    @property
    def ivr_data3(self) -> str | None:
        """Value of IVR data field 3. COM: `IVRData3`."""

    @property
    def ivr_label4(self) -> str | None:
        """Label of IVR data field 4. COM: `IVRLabel4`."""

    @property
    def ivr_data4(self) -> str | None:
        """Value of IVR data field 4. COM: `IVRData4`."""

    @property
    def ivr_label5(self) -> str | None:
        """Label of IVR data field 5. COM: `IVRLabel5`."""

    @property
    def ivr_data5(self) -> str | None:
        """Value of IVR data field 5. COM: `IVRData5`."""

    @property
    def ivr_label6(self) -> str | None:
        """Label of IVR data field 6. COM: `IVRLabel6`."""

    @property
    def ivr_data6(self) -> str | None:
        """Value of IVR data field 6. COM: `IVRData6`."""

    @property
    def ivr_label7(self) -> str | None:
        """Label of IVR data field 7. COM: `IVRLabel7`."""

    @property
    def ivr_data7(self) -> str | None:
        """Value of IVR data field 7. COM: `IVRData7`."""

    @property
    def ivr_label8(self) -> str | None:
        """Label of IVR data field 8. COM: `IVRLabel8`."""

    @property
    def ivr_data8(self) -> str | None:
        """Value of IVR data field 8. COM: `IVRData8`."""

    @property
    def ivr_label9(self) -> str | None:
        """Label of IVR data field 9. COM: `IVRLabel9`."""

    @property
    def ivr_data9(self) -> str | None:
        """Value of IVR data field 9. COM: `IVRData9`."""

    @property
    def ivr_label10(self) -> str | None:
        """Label of IVR data field 10. COM: `IVRLabel10`."""

    @property
    def ivr_data10(self) -> str | None:
        """Value of IVR data field 10. COM: `IVRData10`."""

    @property
    def time_in_queue(self) -> int | None:
        """Seconds the call waited in the queue. COM: `TimeInQueue`."""

    @property
    def ivr(self) -> tuple[tuple[str, str], ...]:
        """Label and data of the IVR fields that the event has."""

@final
class OpenMediaRejected(Event):
    """An open media session is rejected at an agent.

    COM: `BROADCAST_OPENMEDIAREJECTED` (49).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the open media session. COM: `SessionID`."""

    @property
    def cause(self) -> SessionRejectCause | None:
        """Why the session was rejected, as text. COM: `Cause`."""

@final
class OpenMediaHandling(Event):
    """An agent opens an open media session and begins to handle it.

    `OpenMediaCompleted` follows when the agent is done with it.

    COM: `BROADCAST_OPENMEDIAHANDLING` (50).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the open media session. COM: `SessionID`."""

@final
class OpenMediaCompleted(Event):
    """An agent is done with an open media session.

    In openccas `HangupSession` on an open media session raises it too.

    COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the open media session. COM: `SessionID`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent enters clerical state. COM: `ClericalFlag`."""

@final
class OpenMediaNotReady(Event):
    """An agent becomes not ready for open media sessions.

    COM: `BROADCAST_OPENMEDIANOTREADY` (52).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def reason_id(self) -> int | None:
        """Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`,
        which takes no reason, it is -1. COM: `ReasonID`.
        """

    @property
    def reason_string(self) -> str | None:
        """Text of the not-ready reason; empty if none was given. COM: `ReasonString`."""

@final
class OpenMediaReady(Event):
    """An agent becomes ready for open media sessions.

    COM: `BROADCAST_OPENMEDIAREADY` (53).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

@final
class ChatReject(Event):
    """An agent rejects a chat session.

    COM: `BROADCAST_CHATREJECT` (55).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the chat session. COM: `SessionID`."""

    @property
    def cause(self) -> SessionRejectCause | None:
        """Why the session was rejected, as text. COM: `Cause`."""

@final
class ChatHandling(Event):
    """An agent handles a chat session.

    `ChatComplete` follows when the agent is done with it.

    COM: `BROADCAST_CHATHANDLING` (56).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the chat session. COM: `SessionID`."""

@final
class ChatComplete(Event):
    """An agent is done with a chat session.

    In openccas `HangupSession` on a chat session raises it too.

    COM: `BROADCAST_CHATCOMPLETE` (57).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the chat session. COM: `SessionID`."""

    @property
    def clerical_flag(self) -> bool | None:
        """Whether the agent is now in clerical state for the session. COM: `ClericalFlag`."""

@final
class ChatReady(Event):
    """An agent becomes ready for chat sessions.

    COM: `BROADCAST_CHATREADY` (58).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

@final
class ChatNotReady(Event):
    """An agent becomes not ready for chat sessions.

    COM: `BROADCAST_CHATNOTREADY` (59).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def reason_id(self) -> int | None:
        """Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`,
        which takes no reason, it is -1. COM: `ReasonID`.
        """

    @property
    def reason_string(self) -> str | None:
        """Text of the not-ready reason; empty if none was given. COM: `ReasonString`."""

@final
class EmailRedirect(Event):
    """An agent hands an e-mail over to another agent.

    COM: `BROADCAST_EMAILREDIRECT` (60).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent who had the e-mail before. COM: `RecID`."""

    @property
    def to_rec_id(self) -> int:
        """Record id of the agent who gets the e-mail. COM: `ToRecID`."""

    @property
    def message_id(self) -> int:
        """Id of the e-mail message. COM: `MessageID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group of the e-mail. COM: `ServiceGroupID`."""

    @property
    def email_text(self) -> str | None:
        """Text of the e-mail. COM: `EmailText`."""

@final
class ChatRedirect(Event):
    """An agent hands a chat session over to another agent.

    COM: `BROADCAST_CHATREDIRECT` (61).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent who had the session before. COM: `RecID`."""

    @property
    def to_rec_id(self) -> int:
        """Record id of the agent who gets the session. COM: `ToRecID`."""

    @property
    def session_id(self) -> int:
        """Id of the chat session. COM: `SessionID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group of the session. COM: `ServiceGroupID`."""

@final
class EmailHandling(Event):
    """An agent begins to handle an e-mail.

    COM: `BROADCAST_EMAILHANDLING` (62).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the e-mail message. COM: `MessageID`."""

@final
class SmsHandling(Event):
    """An agent begins to handle an SMS session.

    COM: `BROADCAST_SMSHANDLING` (63).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent. COM: `RecID`."""

    @property
    def message_id(self) -> int:
        """Id of the SMS message. COM: `MessageID`."""

@final
class OpenMediaRedirect(Event):
    """An open media session is handed over to another agent.

    COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent who had the session before. COM: `RecID`."""

    @property
    def to_rec_id(self) -> int:
        """Record id of the agent who gets the session. COM: `ToRecID`."""

    @property
    def session_id(self) -> int:
        """Id of the open media session. COM: `SessionID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group of the session. COM: `ServiceGroupID`."""

@final
class ChatForward(Event):
    """An agent forwards a chat session to another service group.

    COM: `BROADCAST_CHATFORWARD` (65).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent who had the session before. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the chat session. COM: `SessionID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group the session is forwarded to. COM: `ServiceGroupID`."""

@final
class OpenMediaForward(Event):
    """An agent forwards an open media session to another service group.

    COM: `BROADCAST_OPENMEDIAFORWARD` (66).
    """

    @property
    def rec_id(self) -> int:
        """Record id of the agent who had the session before. COM: `RecID`."""

    @property
    def session_id(self) -> int:
        """Id of the open media session. COM: `SessionID`."""

    @property
    def service_group_id(self) -> int:
        """Record id of the service group the session is forwarded to. COM: `ServiceGroupID`."""

@final
class Core:
    """A client of the core, for Python's two clients.

    What can wait takes a hub and a future of its loop, and then gives `None` at once; without them
    it waits on the calling thread.
    """

    def __new__(cls, given: dict[str, object]) -> Core: ...
    def initialize(self) -> None: ...
    def set_logon_credentials(self, user_id: str, password: str, tenant_id: int) -> None: ...
    def connect(
        self,
        machine_name: str,
        port: int,
        interface: str | None,
        multicast: bool,
        hub: Hub | None = None,
        future: asyncio.Future[Any] | None = None,
    ) -> Task:
        """Connects; `interface` is that of the options if it is `None`."""

    def uninitialize(
        self, hub: Hub | None = None, future: asyncio.Future[Any] | None = None
    ) -> None:
        """Disconnects."""

    def close(self, hub: Hub | None = None, future: asyncio.Future[Any] | None = None) -> None:
        """Disconnects for good."""

    def request(
        self,
        method: int,
        arguments: tuple[object, ...],
        timeout: float | None = None,
        hub: Hub | None = None,
        future: asyncio.Future[Any] | None = None,
    ) -> Any:
        """Makes a request, by the number of its method. For a future it gives whether `flush` is to
        be called at the end of the loop's turn.
        """

    def flush(self, hub: Hub) -> None:
        """Lets the requests leave that were gathered in this turn of the loop."""

    def expect(
        self,
        types: list[int],
        agent: int | None,
        parameters: dict[str, int | str] | None,
        timeout: float,
        hub: Hub,
        ready: asyncio.Future[Any],
        future: asyncio.Future[Any],
    ) -> Task:
        """Waits for a live event, from now on; `ready` is told when it is in effect."""

    def expectation(
        self,
        types: list[int],
        agent: int | None,
        parameters: dict[str, int | str] | None,
        timeout: float,
    ) -> Expected:
        """The same for a thread: what waits for the event, once it is in effect."""

    def consume(
        self,
        types: list[int],
        agent: int | None,
        parameters: dict[str, int | str] | None,
        blocking: bool,
    ) -> Consumer:
        """A consumer of the events that match."""

    def tell_losses(self, hub: Hub) -> None:
        """From now on the hub is told of every lost connection, once."""

    def model(self) -> ModelHandle:
        """The picture of the contact centre that the client keeps."""

    def last_error(self) -> tuple[int, str]: ...
    @property
    def is_connected(self) -> bool: ...
    @property
    def time_zone(self) -> str | None: ...
    def stats(self) -> dict[str, int]:
        """The counters, by name."""

@final
class Task:
    """Work in the background that can be given up."""

    def cancel(self) -> None:
        """Gives the work up. What waits for it is told nothing."""

@final
class Hub:
    """Where an event loop, or the thread of the handlers, is told what there is for it.

    The loop waits for the descriptor, clears it, and then takes what is there. No thread of the
    core attaches to the interpreter.
    """

    def __new__(cls) -> Hub: ...
    def fileno(self) -> int:
        """The descriptor to wait for."""

    def notify(self) -> None:
        """Wakes who waits."""

    def clear(self) -> None:
        """To be called first by who was woken."""

    def completions(
        self,
    ) -> list[tuple[asyncio.Future[Any], Any, BaseException | None]]:
        """What has come about: futures, each with its result, or `None` and the exception."""

    def abandon(self) -> list[asyncio.Future[Any]]:
        """The futures that are still waited for, forgotten here: their loop is gone, or their
        client.
        """

    def losses(self) -> list[OpenccasError]:
        """Why connections were lost, oldest first."""

@final
class Consumer:
    """Events and notices for one iterator.

    Iterated over, it gives what is ready and stops; a blocking one waits for more, and stops when
    the stream has ended.
    """

    def __iter__(self) -> Consumer: ...
    def __next__(self) -> Event | Notice: ...
    def next(self, timeout: float | None = None) -> Event | Notice:
        """The next event or notice, waited for. Raises `TimeoutError` if none comes within so many
        seconds, and `StopIteration` when the stream has ended.
        """

    def poll(self, hub: Hub) -> bool:
        """Whether there is something, or nothing will come any more. If not, the hub is notified
        when there is.
        """

    @property
    def ended(self) -> bool:
        """Whether the stream has ended."""

    def close(self) -> None:
        """Leaves the stream. The next consumer of the client goes on behind the last event that
        was handed out.
        """

@final
class Iteration:
    """What `async for` goes through, and at the same time what it awaits for an event that is there
    already: an awaitable that is done when it is begun. It holds the object that it iterates over.
    """

    def __new__(cls, consumer: Consumer, events: object) -> Iteration: ...
    def __aiter__(self) -> Iteration: ...
    def __anext__(self) -> Awaitable[Event | Notice]: ...
    def __await__(self) -> Generator[Any, None, Event | Notice]: ...
    def __iter__(self) -> Iteration: ...
    def __next__(self) -> Any:
        """Gives the event as the result of the await. If somebody else was quicker, the loop has a
        turn before the next look.
        """

@final
class Expected:
    """An event that a thread will wait for."""

    def wait(self) -> Any:
        """Waits for the event."""

    def cancel(self) -> None:
        """Gives the event up."""

@final
class ModelHandle:
    """The picture, as JSON, and when it changes."""

    def snapshot(self) -> str:
        """The picture as it is now, as JSON."""

    def changed(
        self,
        timeout: float | None = None,
        hub: Hub | None = None,
        future: asyncio.Future[Any] | None = None,
    ) -> None:
        """Waits until the picture is another one than at the last wait; raises `TimeoutError` if
        it is not within so many seconds.
        """

@final
class Hosted:
    """A simulated contact centre with its Agent Service on a port of this machine."""

    def __new__(cls, scenario: str, origin: str, given: dict[str, object]) -> Hosted: ...
    @staticmethod
    def sample(name: str) -> str | None:
        """The text of a built-in scenario; `None` if there is none of this name."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def is_running(self) -> bool: ...
    def act(self, name: str, arguments: dict[str, object]) -> int | None:
        """Makes something happen."""

    def state(self) -> str:
        """How the centre stands, as JSON."""

    def log(self) -> list[tuple[datetime, str]]:
        """The log: times and texts."""

    def stop(self) -> None:
        """Ends the service in an orderly way."""

    def kill(self) -> None:
        """The service is gone without a word."""

def restore_event(state: bytes) -> Event:
    """The event that was pickled."""

def after_fork() -> None:
    """This process was just forked."""

def forked() -> bool:
    """Whether this process is a child, made by `fork`, of the one that the clients were made in."""

def run_command(arguments: list[str]) -> int:
    """Runs the command with these arguments, the name of the program first. Gives its exit code."""

def next_log_records() -> list[tuple[int, str, str]] | None:
    """Waits for records: level, name of the part of the core, message. `None` once the log was
    stopped.
    """

def set_log_level(level: int) -> None:
    """The core tells what is of this level of Python or above; 0 is for nothing."""

def stop_log() -> None:
    """Nothing more is told, and who waits for records is sent away."""

def end_waits() -> None:
    """The interpreter is about to end: whoever waits is sent away, and this returns when they have
    gone. A thread that came back to an interpreter that is no more would take the process down.
    """
