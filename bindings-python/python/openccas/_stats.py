"""Counters of a client."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stats:
    """What a client has seen so far."""

    events_received: int
    """Events received, snapshots included."""
    gaps: int
    """Gaps told."""
    queued_bytes: int
    """Bytes of events that consumers have not taken yet."""
    handler_failures: int
    """Handlers that raised."""
    reconnects: int
    """Connections made again after a loss."""
    datagrams: int
    """Datagrams that brought events by multicast, or told how far they go."""
    datagrams_rejected: int
    """Datagrams from the service's address that were damaged or of another run."""
    events_repaired: int
    """Events that multicast lost and that came over the connection."""
    requests_succeeded: int
    """Requests that succeeded."""
    requests_refused: int
    """Requests that the service refused."""
    requests_not_sent: int
    """Requests that failed and were not sent."""
    requests_unknown: int
    """Requests that failed and may have taken effect."""
