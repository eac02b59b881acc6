"""What an agent works on beside calls: sessions, campaign calls, callbacks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .._generated.enums import CallType
from ._known import Known


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
