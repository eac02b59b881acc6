"""The model for asyncio."""

from collections.abc import Callable

from ._loop import LoopHub
from ._openccas import ModelHandle
from ._picture import picture
from .model import Picture


class AsyncModel:
    """The picture of the contact centre that a client keeps, for asyncio.

    As long as it is there, the events flow, whatever the consumers do.
    """

    __slots__ = ("_hub", "_native")

    def __init__(self, native: ModelHandle, hub: LoopHub) -> None:
        self._native = native
        self._hub = hub

    def snapshot(self) -> Picture:
        """The picture as it is now. It does not change any more."""
        return picture(self._native.snapshot())

    async def changed(self, timeout: float | None = None) -> None:
        """Waits until the picture is another one than when this was made or last waited.

        Raises `TimeoutError` if it is not within so many seconds, `ClosedError` when the client is
        closed.
        """
        future = self._hub.future()
        self._native.changed(timeout, self._hub.native, future)
        await future

    async def wait_until(
        self, condition: Callable[[Picture], bool], timeout: float | None = None
    ) -> Picture:
        """Waits until the picture is such, and gives it. It may be so already.

        Raises as `changed`; `timeout` is for each change.
        """
        while not condition(now := self.snapshot()):
            await self.changed(timeout)
        return now
