"""Events for `for`."""

from collections.abc import Iterator
from types import TracebackType
from typing import Self, TypeAlias

from ._generated.events import Event
from ._notices import Notice
from ._openccas import Consumer

Item: TypeAlias = Event | Notice
"""What comes out of a stream: an event, or a notice about the stream itself in its place."""


class Events(Iterator[Item]):
    """A consumer: an ordered stream of events and notices, which waits on the calling thread.

    Iterate over it as often as you like: it goes on where it was. It is closed by `close`, at the
    end of `with`, and when nobody holds it any more. The stream ends when the application
    disconnects. When the connection is lost for good, it raises why, after the last event.
    """

    __slots__ = ("_consumer",)

    def __init__(self, consumer: Consumer) -> None:
        self._consumer = consumer

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Item:
        return self._consumer.__next__()

    def next(self, timeout: float | None = None) -> Item:
        """The next event or notice. Raises `TimeoutError` if none comes within so many seconds,
        and `StopIteration` when the stream has ended.
        """
        return self._consumer.next(timeout)

    def close(self) -> None:
        """Leaves the stream. The client's next consumer goes on behind the last event."""
        self._consumer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
