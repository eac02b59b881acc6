"""Settings of a client."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class Credentials:
    """Whom a client speaks for. COM: `SetLogonCredentials`."""

    user_id: str
    """User id of a host or tenant administrator."""
    password: str = field(repr=False)
    """Password of that user."""
    tenant_id: int = -1
    """Id of the tenant whose events are wanted; -1 for all tenants."""


@dataclass(frozen=True, slots=True)
class Tls:
    """How the connection is encrypted. PEM is the path of a file, or bytes that are the text."""

    roots: str | os.PathLike[str] | bytes | None = None
    """Certificates of the issuers that are trusted; those of the system if there are none."""
    server_name: str | None = None
    """The name that the service's certificate is for, if not the host that is connected to."""
    certificate: str | os.PathLike[str] | bytes | None = None
    """The certificate that the client shows, followed by those of its issuers."""
    key: str | os.PathLike[str] | bytes | None = field(default=None, repr=False)
    """Its private key."""


@dataclass(frozen=True, slots=True)
class Reconnect:
    """How a lost connection is made again: at growing intervals, spread by chance."""

    first_delay: float = 0.1
    """Seconds before the first attempt; they double with each."""
    longest_delay: float = 5.0
    """The most seconds between two attempts."""
    attempts: int | None = None
    """Give up after so many failed attempts; never if it is `None`."""


class Options(TypedDict, total=False):
    """The keyword options of both clients. Times are in seconds."""

    name: str
    """Name of the program, for the service's log. Default `openccas`."""
    credentials: Credentials | None
    """Whom the client speaks for; a system with tenants insists on it."""
    tls: Tls | bool | None
    """`True` or `Tls` encrypts the connection. Off by default."""
    connect_timeout: float
    """How long a connect may take, the handshake included. Default 30."""
    request_timeout: float
    """How long a request may take. Default 30."""
    reconnect: Reconnect | bool
    """Whether a lost connection is made again, and how. Off by default."""
    also_at: Iterable[tuple[str, int]]
    """Other addresses of the service, tried in turn."""
    interface: str
    """IP address of the network interface to connect from; any by default."""
    queue_bytes: int
    """Bytes of events that may wait in the client. Default 4 MiB."""
    queue_events: int
    """How many events may wait in the client. Default 32,768."""
    max_frame: int
    """The largest frame that the client takes, in bytes. Default 1 MiB."""
