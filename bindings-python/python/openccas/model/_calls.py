"""Calls, and what happened to them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .._generated.enums import CallCause, CallSubstate, CallType
from ._known import Known


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
