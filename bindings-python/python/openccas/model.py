"""What is in the picture that a client keeps of the contact centre.

Everything here is a snapshot: it does not change any more. What no event has told is `UNKNOWN`;
what is known to be none is `None`.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import Final, Literal, TypeAlias, TypeVar

from ._generated.enums import (
    CallCause,
    CallSubstate,
    CallType,
    PhoneAgentSubstate,
    ServiceGroupPurpose,
)

__all__ = [
    "UNKNOWN",
    "Agent",
    "AnsweredCalls",
    "Call",
    "Callback",
    "CampaignCall",
    "ChangeKind",
    "Clerical",
    "Direction",
    "HeldBy",
    "IpTelephone",
    "Known",
    "Leg",
    "LegState",
    "OfferState",
    "Picture",
    "Readiness",
    "ReadyState",
    "Reason",
    "ServiceGroup",
    "Session",
    "SessionClerical",
    "SessionKind",
    "SessionState",
    "Step",
    "Unknown",
]


class Unknown(Enum):
    """What stands where a fact is not known. It is false."""

    UNKNOWN = "unknown"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN
"""No event has told."""

T = TypeVar("T")
Known: TypeAlias = T | Literal[Unknown.UNKNOWN]
"""A fact, or `UNKNOWN`."""


class ReadyState(StrEnum):
    """Whether an agent is ready."""

    UNKNOWN = "unknown"
    READY = "ready"
    NOT_READY = "not_ready"


class SessionKind(StrEnum):
    """What kind of session it is; `MESSAGE` is an e-mail or SMS, no event tells which."""

    EMAIL = "email"
    SMS = "sms"
    MESSAGE = "message"
    CHAT = "chat"
    OPEN_MEDIA = "open_media"


class SessionState(StrEnum):
    """What is known of a session."""

    HANDED_OVER = "handed_over"
    HANDLING = "handling"


class OfferState(StrEnum):
    """How far a campaign call or callback is."""

    PENDING = "pending"
    ACCEPTED = "accepted"


class Direction(StrEnum):
    """Whether a call was made or received."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class LegState(StrEnum):
    """What an agent does in a call."""

    UNKNOWN = "unknown"
    ALLOCATED = "allocated"
    ORIGINATED = "originated"
    DELIVERED = "delivered"
    ESTABLISHED = "established"
    HELD = "held"
    CLERICAL = "clerical"


class HeldBy(StrEnum):
    """Who has a call on hold."""

    AGENT = "agent"
    OTHER = "other"
    BOTH = "both"
    UNKNOWN = "unknown"


class ChangeKind(StrEnum):
    """What happened to a call at an agent."""

    ALLOCATED = "allocated"
    CONSULTED = "consulted"
    ORIGINATED = "originated"
    DELIVERED = "delivered"
    ESTABLISHED = "established"
    HELD = "held"
    RETRIEVED = "retrieved"
    TRANSFERRED = "transferred"
    CONFERENCED = "conferenced"
    CLEARED = "cleared"
    CLERICAL_ENDED = "clerical_ended"
    REJECTED = "rejected"
    FAILED = "failed"
    LOGGED_OFF = "logged_off"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an agent is not ready."""

    id: int
    """Record id of the reason."""
    text: str
    """Its text; may be empty."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether an agent is ready for a medium, and since when."""

    state: ReadyState
    """Ready or not."""
    since: Known[datetime]
    """Since when; unknown if it was so before the connect."""
    reason: Known[Reason | None] = None
    """Why the agent is not ready; `None` if no reason was given."""


@dataclass(frozen=True, slots=True)
class Clerical:
    """An agent writes up a call."""

    call_id: int
    """The call."""
    since: datetime
    """Since when."""


@dataclass(frozen=True, slots=True)
class IpTelephone:
    """An IP telephone or softphone."""

    address: str | None
    """Its address."""
    ras_port: int | None
    """Its port for RAS."""
    cs_port: int | None
    """Its port for call signalling."""


@dataclass(frozen=True, slots=True)
class Session:
    """A session of an agent: an e-mail, an SMS, a chat or open media."""

    kind: SessionKind
    """What it is."""
    session_id: int
    """Its id; for an e-mail or SMS, the message id."""
    service_group_id: Known[int]
    """Record id of its service group."""
    state: SessionState
    """What is known of it."""
    since: datetime
    """Since when."""


@dataclass(frozen=True, slots=True)
class SessionClerical:
    """Clerical time after a session, which may be over: no event tells its end."""

    kind: SessionKind
    """What the session was."""
    session_id: int
    """Its id."""
    began: datetime
    """When the clerical time began."""


@dataclass(frozen=True, slots=True)
class CampaignCall:
    """A campaign call that was allocated to an agent and is not completed."""

    campaign_id: int
    """Record id of the campaign."""
    customer_id: int
    """Record id of the customer."""
    customer_name: str | None
    """Name of the customer."""
    customer_number: str | None
    """Number of the customer."""
    comment: str | None
    """What is noted about the customer."""
    customer_data: tuple[tuple[str, str], ...]
    """Data of the customer, as labels and values."""
    campaign_call_id: int | None
    """Id by which requests name the call, where it is told."""
    state: OfferState
    """How far it is."""
    since: datetime
    """Since when."""
    call_id: int | None = None
    """The voice call that it became, once accepted."""


@dataclass(frozen=True, slots=True)
class Callback:
    """A callback that was allocated to an agent and is not completed."""

    orig_call_id: int
    """Id of the call in which it was asked for."""
    service_group_id: int | None
    """Record id of its service group."""
    calling_number: str | None
    """Number of the caller."""
    called_number: str | None
    """Number that was called."""
    ivr: tuple[tuple[str, str], ...]
    """The IVR data, as labels and values."""
    call_type: CallType | None
    """Kind of call."""
    callback_id: int | None
    """Id of the callback, where it is told."""
    callback_call_id: int | None
    """Id by which requests name the call, where it is told."""
    state: OfferState
    """How far it is."""
    since: datetime
    """Since when."""
    call_id: int | None = None
    """The voice call that it became, once accepted."""


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent or phone agent who is logged on."""

    tenant_id: int
    """The tenant it belongs to; -1 on a system without tenants."""
    rec_id: int
    """Record id."""
    name: str | None
    """Name."""
    logon_id: str | None
    """Logon id."""
    extension: str | None
    """Extension."""
    machine: str | None
    """Name of the computer the agent logged on at; empty for phone agents."""
    oas_id: int | None
    """Id of the OAS server."""
    groups: Known[tuple[int, ...]]
    """Record ids of the service groups the agent can serve."""
    phone_agent: Known[bool]
    """Whether it is a phone agent. No logon tells that; later events may."""
    phone_status: PhoneAgentSubstate | None
    """The call status that was last told of a phone agent."""
    ip_telephone: IpTelephone | None
    """The IP telephone that registered for the agent."""
    logged_on_since: Known[datetime]
    """Since when it is logged on."""
    voice: Readiness
    """Readiness for voice calls."""
    email: Readiness
    """Readiness for e-mail."""
    chat: Readiness
    """Readiness for chat sessions."""
    open_media: Readiness
    """Readiness for open media sessions."""
    work_known: bool
    """Whether the calls, sessions, clerical times and offers below are all there are."""
    calls: tuple[int, ...]
    """Ids of the agent's calls."""
    clerical: tuple[Clerical, ...]
    """The calls that the agent writes up."""
    sessions: tuple[Session, ...]
    """The agent's sessions."""
    session_clerical: SessionClerical | None
    """The clerical time after a session that began last."""
    campaign_calls: tuple[CampaignCall, ...]
    """Campaign calls that were allocated to the agent and are not completed, oldest first."""
    callbacks: tuple[Callback, ...]
    """Callbacks that were allocated to the agent and are not completed, oldest first."""
    free_since: datetime | None
    """When the agent was last done with all its work, as far as it is known."""


@dataclass(frozen=True, slots=True)
class AnsweredCalls:
    """The calls of a service group that were answered while the client watched."""

    count: int
    """How many."""
    by_second: tuple[tuple[int, int], ...]
    """Whole seconds in the queue, and how many were answered after them; 121 is for all that took
    longer than 120.
    """


@dataclass(frozen=True, slots=True)
class ServiceGroup:
    """A service group."""

    tenant_id: int
    """The tenant it belongs to; -1 on a system without tenants."""
    rec_id: int
    """Record id."""
    name: str | None
    """Name."""
    purpose: ServiceGroupPurpose | None
    """What it is for."""
    answered: AnsweredCalls
    """The calls that were answered while the client watched."""


@dataclass(frozen=True, slots=True)
class Leg:
    """An agent's part in a call."""

    rec_id: int
    """Record id of the agent."""
    direction: Known[Direction]
    """Whether the agent made the call or got it."""
    state: LegState
    """What the agent does in the call."""
    since: datetime
    """Since when."""
    substate: CallSubstate | None
    """The part the agent has in the conversation, as last told."""
    established: datetime | None
    """When the agent was first connected; `None` if not yet, or before the connect."""
    opposite_party_number: str | None
    """Number of the other party; of a conference a list with commas."""
    recording: Known[bool]
    """Whether the agent is being recorded in this call."""
    held_by: HeldBy | None = None
    """Who has it on hold, if it is held."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to a call."""

    time: datetime
    """When."""
    rec_id: int
    """Record id of the agent at whom."""
    change: ChangeKind
    """What."""
    substate: CallSubstate | None = None
    """The part the agent got in the conversation, when established."""
    by_agent: bool | None = None
    """Whether it was the agent who held or transferred the call."""
    clerical: bool | None = None
    """Whether clerical time followed, when cleared."""
    diverted_to: str | None = None
    """Where the agent diverted the call to, when cleared; empty if the event does not say."""
    cause: CallCause | str | None = None
    """Why it was rejected, a text; or why it failed, a number."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call in which at least one agent takes part, or after which one is in clerical state."""

    tenant_id: int
    """The tenant it belongs to; -1 on a system without tenants."""
    call_id: int
    """Its id: the present one, if a transfer or conference gave it another."""
    former_ids: tuple[int, ...]
    """Ids of the calls that became part of it."""
    began: Known[datetime]
    """When its first event came; unknown if it is older than the connect."""
    service_group_id: Known[int | None]
    """Record id of the service group; `None` if it belongs to none."""
    call_type: CallType | None
    """Kind of call."""
    calling_number: str | None
    """Number of the caller."""
    called_number: str | None
    """Number that was dialled originally."""
    trunk_id: str | None
    """Trunk that carries it."""
    time_in_queue: int | None
    """Seconds it waited in the queue before it was allocated to an agent."""
    consults_about: int | None
    """The customer's call about which this one consults a colleague."""
    ivr: tuple[tuple[str, str], ...]
    """The IVR data, as labels and values."""
    private_data: str | None
    """Private data."""
    cq_codes: tuple[str, ...]
    """Call qualification codes."""
    media_server_session_uri: str | None
    """Its session on the media server, for external recorders."""
    legs: tuple[Leg, ...]
    """The agents' parts in it, in the order in which they joined."""
    history: tuple[Step, ...]
    """What happened, oldest first; the last 64 steps."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Agents, service groups and calls of a contact centre, as they stood at one moment."""

    seq: int | None
    """The last event that is in it; `None` before the first."""
    epoch: str | None
    """Which run of the service it comes from."""
    time: datetime | None
    """When the last event that is in it happened."""
    complete: bool
    """Whether all agents who are logged on and all service groups are in it."""
    connected: bool
    """Whether the client is connected; if not, the picture is as old as `time`."""
    gaps: int
    """How often events were lost."""
    agents: tuple[Agent, ...]
    """The agents who are logged on, by record id."""
    service_groups: tuple[ServiceGroup, ...]
    """The service groups, by record id."""
    calls: tuple[Call, ...]
    """The calls that an event told of since the connect, by id."""
    finished: tuple[Call, ...]
    """Calls that are over, as they were, oldest first; the last few."""

    def agent(self, rec_id: int) -> Agent | None:
        """The agent with this record id; of several tenants' the one of the lowest tenant id."""
        return next((agent for agent in self.agents if agent.rec_id == rec_id), None)

    def group(self, rec_id: int) -> ServiceGroup | None:
        """The service group with this record id; of several tenants' that of the lowest."""
        return next((group for group in self.service_groups if group.rec_id == rec_id), None)

    def call(self, call_id: int) -> Call | None:
        """The call with this id, or the one that it became part of."""
        present = next((call for call in self.calls if call.call_id == call_id), None)
        return present or next((call for call in self.calls if call_id in call.former_ids), None)
