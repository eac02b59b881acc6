"""What is in the picture that a client keeps of the contact centre.

Everything here is a snapshot: it does not change any more. What no event has told is `UNKNOWN`;
what is known to be none is `None`.
"""

from ._agents import (
    Agent,
    AnsweredCalls,
    Clerical,
    IpTelephone,
    Readiness,
    ReadyState,
    Reason,
    ServiceGroup,
)
from ._calls import Call, ChangeKind, Direction, HeldBy, Leg, LegState, Step
from ._known import UNKNOWN, Known, Unknown
from ._picture import Picture
from ._work import (
    Callback,
    CampaignCall,
    OfferState,
    Session,
    SessionClerical,
    SessionKind,
    SessionState,
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
