"""Events for `async for`."""

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self, TypeAlias

from ._generated.events import Event
from ._loop import LoopHub
from ._notices import Notice
from ._openccas import Consumer, Iteration

Item: TypeAlias = Event | Notice
"""What comes out of a stream: an event, or a notice about the stream itself in its place."""


class AsyncEvents(AsyncIterator[Item]):
    """A consumer: an ordered stream of events and notices.

    Iterate over it with `async for`, as often as you like: it goes on where it was. It is closed
    by `close`, at the end of `async with`, and when nobody holds it any more. The stream ends when
    the application disconnects. When the connection is lost for good, it raises why, after the
    last event.
    """

    __slots__ = ("__weakref__", "_consumer", "_hub")

    def __init__(self, consumer: Consumer, hub: LoopHub) -> None:
        self._consumer = consumer
        self._hub = hub

    def __aiter__(self) -> AsyncIterator[Item]:
        # Native for the sake of speed: what is there already comes without a coroutine.
        return Iteration(self._consumer, self)

    async def _later(self) -> Item:
        """The next one, when everything was handed out that was taken."""
        if not self._consumer.ended:
            await self._hub.more(self._consumer)
        return await self.__anext__()

    async def __anext__(self) -> Item:
        while True:
            for item in self._consumer:
                return item
            if self._consumer.ended:
                raise StopAsyncIteration
            await self._hub.more(self._consumer)

    def close(self) -> None:
        """Leaves the stream. The client's next consumer goes on behind the last event."""
        self._consumer.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self._consumer.close()
