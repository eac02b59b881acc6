"""What a stream of events tells about itself, in its place among the events."""

from dataclasses import dataclass

from ._error import OpenccasError


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the stream itself. Its `type` is `None`, so that it is no event's."""

    @property
    def type(self) -> None:
        """`None`: it is no event."""
        return None


@dataclass(frozen=True, slots=True)
class Gap(Notice):
    """Events are missing here. What was derived from the events before may be out of date."""

    first: int
    """Position of the first event that is missing."""
    last: int | None
    """Position of the last; `None` when it is another run of the service."""


@dataclass(frozen=True, slots=True)
class SnapshotBegin(Notice):
    """Configuration data follow, up to and with `DataComplete`. They replace what was known."""

    seq: int
    """Where the view stood when the configuration data were taken."""


@dataclass(frozen=True, slots=True)
class Disconnected(Notice):
    """The connection was lost; the client tries to make it again."""

    reason: OpenccasError
    """Why."""


@dataclass(frozen=True, slots=True)
class Reconnected(Notice):
    """The connection is there again."""
