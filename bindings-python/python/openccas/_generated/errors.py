# Generated from crates/catalogue/errors.toml by `cargo xtask codegen`. Do not edit.
"""An exception for each kind of error."""

import builtins
from typing import ClassVar

from .._error import OpenccasError

__all__ = [
    "AgentNotLoggedOnError",
    "AgentUnknownError",
    "AlreadyConnectedError",
    "AuthenticationFailedError",
    "CallNotActiveError",
    "CallNotFoundError",
    "CallbackCallNotFoundError",
    "CampaignCallNotFoundError",
    "ClosedError",
    "ConnectFailedError",
    "ConnectionLostError",
    "DialingNotStartedError",
    "DirectConnectRequiredError",
    "ForkedError",
    "FrameTooLargeError",
    "ImpossibleInThisStateError",
    "InternalError",
    "InvalidArgumentError",
    "NotConnectedError",
    "NotInitializedError",
    "NotSupportedError",
    "ParameterMissingError",
    "ParameterTypeError",
    "PeerSilentError",
    "PhoneAgentNotLoggedOnError",
    "ProtocolError",
    "ServiceShutdownError",
    "SessionNotFoundError",
    "SessionTakenOverError",
    "SlowConsumerError",
    "TimeoutError",
    "TlsFailedError",
    "TooManyClientsError",
    "TooManyCodesError",
    "UnknownModeError",
    "UnknownTenantError",
    "VersionMismatchError",
]


class InvalidArgumentError(OpenccasError, ValueError):
    """An argument cannot be used; the message names it. Nothing was sent."""

    kind: ClassVar[str] = "invalid_argument"
    code: ClassVar[int] = -1


class NotInitializedError(OpenccasError):
    """A connect was asked for before Initialize."""

    kind: ClassVar[str] = "not_initialized"
    code: ClassVar[int] = -2


class AlreadyConnectedError(OpenccasError):
    """A connect was asked for while the client is connected or connecting."""

    kind: ClassVar[str] = "already_connected"
    code: ClassVar[int] = -3


class NotConnectedError(OpenccasError, ConnectionError):
    """The client is not connected to an Agent Service. Nothing was sent."""

    kind: ClassVar[str] = "not_connected"
    code: ClassVar[int] = -4


class ClosedError(OpenccasError, ConnectionError):
    """The client was closed for good."""

    kind: ClassVar[str] = "closed"
    code: ClassVar[int] = -5


class NotSupportedError(OpenccasError):
    """This operation is not offered, by this library or by the service at the other end."""

    kind: ClassVar[str] = "not_supported"
    code: ClassVar[int] = -6


class DirectConnectRequiredError(OpenccasError):
    """The request needs a connection made with ConnectWithDirectConnect."""

    kind: ClassVar[str] = "direct_connect_required"
    code: ClassVar[int] = -7


class ForkedError(OpenccasError, RuntimeError):
    """The process was forked from the one that the client was made in, and the threads that drive
    its connection are not there. Make the client after the fork.
    """

    kind: ClassVar[str] = "forked"
    code: ClassVar[int] = -8


class ConnectFailedError(OpenccasError, ConnectionError):
    """No connection could be made: the name did not resolve, the port refused, or the network said
    no.
    """

    kind: ClassVar[str] = "connect_failed"
    code: ClassVar[int] = -10


class TimeoutError(OpenccasError, builtins.TimeoutError):
    """No answer within the time allowed."""

    kind: ClassVar[str] = "timeout"
    code: ClassVar[int] = -11


class VersionMismatchError(OpenccasError):
    """Client and service share no protocol version."""

    kind: ClassVar[str] = "version_mismatch"
    code: ClassVar[int] = -12


class AuthenticationFailedError(OpenccasError):
    """The credentials are missing, wrong, or not those of a host or tenant administrator."""

    kind: ClassVar[str] = "authentication_failed"
    code: ClassVar[int] = -13


class TooManyClientsError(OpenccasError):
    """All connections of this kind that the service allows are taken."""

    kind: ClassVar[str] = "too_many_clients"
    code: ClassVar[int] = -14


class UnknownModeError(OpenccasError):
    """The service does not know the connection mode that was asked for."""

    kind: ClassVar[str] = "unknown_mode"
    code: ClassVar[int] = -15


class TlsFailedError(OpenccasError, ConnectionError):
    """The connection could not be encrypted: a certificate is not accepted, a certificate or key
    cannot be used, or one end speaks TLS and the other does not. The message says which.
    """

    kind: ClassVar[str] = "tls_failed"
    code: ClassVar[int] = -16


class ConnectionLostError(OpenccasError, ConnectionError):
    """The connection broke: the peer closed it, or the network failed."""

    kind: ClassVar[str] = "connection_lost"
    code: ClassVar[int] = -20


class ServiceShutdownError(OpenccasError, ConnectionError):
    """The service ended the connection in an orderly way."""

    kind: ClassVar[str] = "service_shutdown"
    code: ClassVar[int] = -21


class SlowConsumerError(OpenccasError, ConnectionError):
    """The client took its events too slowly, and the service no longer holds them."""

    kind: ClassVar[str] = "slow_consumer"
    code: ClassVar[int] = -22


class PeerSilentError(OpenccasError, ConnectionError):
    """Nothing came from the peer, not even a heartbeat, for longer than allowed."""

    kind: ClassVar[str] = "peer_silent"
    code: ClassVar[int] = -23


class ProtocolError(OpenccasError, ConnectionError):
    """What the peer sent breaks the rules of the protocol."""

    kind: ClassVar[str] = "protocol_error"
    code: ClassVar[int] = -24


class FrameTooLargeError(OpenccasError):
    """A frame exceeds the largest size allowed."""

    kind: ClassVar[str] = "frame_too_large"
    code: ClassVar[int] = -25


class SessionTakenOverError(OpenccasError, ConnectionError):
    """Another connection has taken the session over, with the session's token and credentials."""

    kind: ClassVar[str] = "session_taken_over"
    code: ClassVar[int] = -26


class AgentUnknownError(OpenccasError):
    """No agent has this record id or logon id."""

    kind: ClassVar[str] = "agent_unknown"
    code: ClassVar[int] = -30


class AgentNotLoggedOnError(OpenccasError):
    """The agent is not logged on."""

    kind: ClassVar[str] = "agent_not_logged_on"
    code: ClassVar[int] = -31


class PhoneAgentNotLoggedOnError(OpenccasError):
    """The phone agent is not logged on."""

    kind: ClassVar[str] = "phone_agent_not_logged_on"
    code: ClassVar[int] = -32


class UnknownTenantError(OpenccasError):
    """No such tenant."""

    kind: ClassVar[str] = "unknown_tenant"
    code: ClassVar[int] = -33


class CallNotFoundError(OpenccasError):
    """The call does not exist at this agent."""

    kind: ClassVar[str] = "call_not_found"
    code: ClassVar[int] = -34


class CallNotActiveError(OpenccasError):
    """The call is not in the state that the request needs."""

    kind: ClassVar[str] = "call_not_active"
    code: ClassVar[int] = -35


class SessionNotFoundError(OpenccasError):
    """The session does not exist at this agent."""

    kind: ClassVar[str] = "session_not_found"
    code: ClassVar[int] = -36


class CampaignCallNotFoundError(OpenccasError):
    """The campaign call is not pending at this agent."""

    kind: ClassVar[str] = "campaign_call_not_found"
    code: ClassVar[int] = -37


class CallbackCallNotFoundError(OpenccasError):
    """The callback call is not pending at this agent."""

    kind: ClassVar[str] = "callback_call_not_found"
    code: ClassVar[int] = -38


class DialingNotStartedError(OpenccasError):
    """The call has not been dialled yet, so it cannot have a status."""

    kind: ClassVar[str] = "dialing_not_started"
    code: ClassVar[int] = -39


class TooManyCodesError(OpenccasError):
    """More call qualification codes were given than are allowed."""

    kind: ClassVar[str] = "too_many_codes"
    code: ClassVar[int] = -40


class ImpossibleInThisStateError(OpenccasError):
    """A strict service refuses what a lenient one would accept and ignore: the state makes it
    impossible.
    """

    kind: ClassVar[str] = "impossible_in_this_state"
    code: ClassVar[int] = -41


class ParameterMissingError(OpenccasError, KeyError):
    """The event has no parameter of this name."""

    kind: ClassVar[str] = "parameter_missing"
    code: ClassVar[int] = -50


class ParameterTypeError(OpenccasError, ValueError):
    """The parameter is a text that is not a number, and was read as a Long."""

    kind: ClassVar[str] = "parameter_type"
    code: ClassVar[int] = -51


class InternalError(OpenccasError):
    """A defect of the library or of the service; please report it."""

    kind: ClassVar[str] = "internal"
    code: ClassVar[int] = -99


BY_CODE: dict[int, type[OpenccasError]] = {
    error.code: error
    for error in (
        InvalidArgumentError,
        NotInitializedError,
        AlreadyConnectedError,
        NotConnectedError,
        ClosedError,
        NotSupportedError,
        DirectConnectRequiredError,
        ForkedError,
        ConnectFailedError,
        TimeoutError,
        VersionMismatchError,
        AuthenticationFailedError,
        TooManyClientsError,
        UnknownModeError,
        TlsFailedError,
        ConnectionLostError,
        ServiceShutdownError,
        SlowConsumerError,
        PeerSilentError,
        ProtocolError,
        FrameTooLargeError,
        SessionTakenOverError,
        AgentUnknownError,
        AgentNotLoggedOnError,
        PhoneAgentNotLoggedOnError,
        UnknownTenantError,
        CallNotFoundError,
        CallNotActiveError,
        SessionNotFoundError,
        CampaignCallNotFoundError,
        CallbackCallNotFoundError,
        DialingNotStartedError,
        TooManyCodesError,
        ImpossibleInThisStateError,
        ParameterMissingError,
        ParameterTypeError,
        InternalError,
    )
}
