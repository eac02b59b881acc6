"""Events for `async for`."""

import weakref
from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import Self, TypeAlias

from ._generated.events import Event
from ._loop import LoopHub
from ._notices import Notice
from ._openccas import Consumer

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

    def __aiter__(self) -> AsyncGenerator[Item, None]:
        iteration = _iterate(self._consumer, self._hub)
        # An asynchronous generator that was left by `break` lives on until the loop has closed it.
        # The lease lets go of this object at once, so that the consumer is gone before the next
        # one is made.
        _leases[weakref.ref(iteration, _leases.pop)] = self
        return iteration

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


_leases: dict["weakref.ref[AsyncGenerator[Item, None]]", AsyncEvents] = {}


async def _iterate(consumer: Consumer, hub: LoopHub) -> AsyncGenerator[Item, None]:
    while True:
        for item in consumer:
            yield item
        if consumer.ended:
            return
        await hub.more(consumer)
