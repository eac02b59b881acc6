"""Where a client meets its event loop: one descriptor, one wake-up for all that has come."""

import asyncio
from typing import Any

from ._generated.errors import ClosedError, ForkedError
from ._openccas import Consumer, Hub, forked


class LoopHub:
    """The descriptor of a client in the loop that uses it.

    The loop holds the hub, and the hub does not hold the client: so a client that nobody uses any
    more can go, whatever it waits for.
    """

    __slots__ = ("__weakref__", "_loop", "_loss_told", "_waiting", "native")

    def __init__(self) -> None:
        self.native = Hub()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: dict[asyncio.Future[None], Consumer] = {}
        self._loss_told: asyncio.Event | None = None

    def loop(self) -> asyncio.AbstractEventLoop:
        """The running loop, which is the client's from the first use on, until it is closed."""
        running = asyncio.get_running_loop()
        if running is not self._loop:
            self._move_to(running)
        return running

    def _move_to(self, running: asyncio.AbstractEventLoop) -> None:
        if forked():
            raise ForkedError("the client was made before the process was forked")
        if self._loop is not None and not self._loop.is_closed():
            raise RuntimeError("the client belongs to another event loop")
        self.native.abandon()
        self._waiting.clear()
        self._loop = running
        running.add_reader(self.native.fileno(), self._wake)

    def leave(self) -> None:
        """Leaves the loop. Who still waits is told that the client is closed."""
        loop, self._loop = self._loop, None
        left = self.native.abandon()
        if loop is None or loop.is_closed() or forked():
            return
        try:
            inside = asyncio.get_running_loop() is loop
        except RuntimeError:
            inside = False
        if inside or not loop.is_running():
            self._leave(loop, left)
        else:
            loop.call_soon_threadsafe(self._leave, loop, left)

    def _leave(self, loop: asyncio.AbstractEventLoop, left: list[asyncio.Future[Any]]) -> None:
        loop.remove_reader(self.native.fileno())
        for future in left:
            if not future.done():
                future.set_exception(ClosedError("the client was closed"))

    def future(self) -> asyncio.Future[Any]:
        """A future of the loop, to be given to the native half."""
        return self.loop().create_future()

    async def more(self, consumer: Consumer) -> None:
        """Waits until a consumer has something, or has ended."""
        loop = self.loop()
        if consumer.poll(self.native):
            # There is more at once: the other tasks have their turn first.
            await asyncio.sleep(0)
            return
        future = loop.create_future()
        self._waiting[future] = consumer
        try:
            await future
        finally:
            self._waiting.pop(future, None)

    def wait_for_losses(self) -> asyncio.Event:
        """What is set when connections were lost."""
        if self._loss_told is None:
            self._loss_told = asyncio.Event()
        return self._loss_told

    def wake_losses(self) -> None:
        """Wakes who waits for losses, for another reason."""
        if self._loss_told is not None:
            self._loss_told.set()

    @property
    def was_used(self) -> bool:
        """Whether a loop uses it."""
        return self._loop is not None

    def _wake(self) -> None:
        self.native.clear()
        for future, value, error in self.native.completions():
            if future.done():
                continue
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)
        for future, consumer in list(self._waiting.items()):
            if not future.done() and consumer.poll(self.native):
                future.set_result(None)
        if self._loss_told is not None:
            self._loss_told.set()
