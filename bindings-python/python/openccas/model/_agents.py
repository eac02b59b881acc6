"""Agents, and service groups."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .._generated.enums import PhoneAgentSubstate, ServiceGroupPurpose
from ._known import Known
from ._work import Callback, CampaignCall, Session, SessionClerical


class ReadyState(StrEnum):
    """Whether an agent is ready."""

    UNKNOWN = "unknown"
    READY = "ready"
    NOT_READY = "not_ready"


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
