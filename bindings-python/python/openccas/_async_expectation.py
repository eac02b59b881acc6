"""An event to come, awaited."""

import asyncio
from collections.abc import Generator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from ._generated.events import Event
from ._openccas import Task

E = TypeVar("E", bound=Event, covariant=True)


class AsyncExpectation(Generic[E]):
    """A live event to come, watched for from now on.

    In an `async with` block the request is made; the end of the block waits for the event, which
    is then in `event`:

        async with client.expect(Established, rec_id=7, timeout=5) as call:
            await client.make_call(7, "5551234")
        print(call.event.call_id)

    The block begins when the expectation is in effect: whatever happens from then on is seen,
    whoever causes it: this client, another one, an act of a simulator. If the block raises, the
    expectation is given up. It can be awaited as well, inside the block or without one:
    `event = await call`. Without a block, `await call.ready()` comes before acts of others;
    requests of this client need not wait for it.

    It raises `TimeoutError` if no such event comes in time, and why the connection was lost, if it
    was; at the beginning of the block, if it is known by then.
    """

    __slots__ = ("_future", "_ready", "_task")

    def __init__(
        self, ready: "asyncio.Future[Any]", future: "asyncio.Future[Any]", task: Task
    ) -> None:
        self._ready = ready
        self._future = future
        self._task = task
        # They need not be awaited.
        ready.add_done_callback(_seen)
        future.add_done_callback(_seen)

    @property
    def event(self) -> E:
        """The event, once it has come."""
        if not self._future.done():
            raise RuntimeError("the event has not come yet: it is there behind the block")
        event: E = self._future.result()
        return event

    async def ready(self) -> None:
        """Waits until it is in effect: whatever happens from then on is seen.

        It takes the time of one request at the service, and none while events flow. It raises what
        the expectation fails with, if it has failed already.
        """
        await asyncio.shield(self._ready)

    def cancel(self) -> None:
        """Gives the event up."""
        self._task.cancel()
        self._ready.cancel()
        self._future.cancel()

    def __await__(self) -> Generator[Any, None, E]:
        return asyncio.shield(self._future).__await__()

    async def __aenter__(self) -> Self:
        try:
            await self.ready()
        except asyncio.CancelledError:
            self.cancel()
            raise
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if exc is not None:
            self.cancel()
            return
        try:
            await self
        except asyncio.CancelledError:
            self.cancel()
            raise


def _seen(future: "asyncio.Future[Any]") -> None:
    if not future.cancelled():
        future.exception()
