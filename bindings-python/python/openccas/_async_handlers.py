"""OnEvent and OnDisconnect, called in the loop."""

import asyncio
import inspect
import logging
from collections.abc import Callable
from dataclasses import replace

from ._error import OpenccasError
from ._generated.events import Event
from ._loop import LoopHub
from ._openccas import Consumer, Core
from ._stats import Stats

_logger = logging.getLogger("openccas")


class AsyncHandlers:
    """The handlers of a client, and the task that calls them: never two at once, in order."""

    __slots__ = (
        "_consumer",
        "_core",
        "_failures",
        "_hub",
        "_on_disconnect",
        "_on_event",
        "_stopped",
        "_task",
        "_told_of_losses",
    )

    def __init__(self, core: Core, hub: LoopHub) -> None:
        self._core = core
        self._hub = hub
        self._on_event: Callable[[Event], object] | None = None
        self._on_disconnect: Callable[[OpenccasError], object] | None = None
        self._consumer: Consumer | None = None
        self._task: asyncio.Task[None] | None = None
        self._told_of_losses = False
        self._stopped = False
        self._failures = 0

    def on_event(self, handler: Callable[[Event], object] | None) -> None:
        """Sets the handler of events."""
        self._on_event = handler
        if handler is None:
            self._leave()
        elif self._consumer is None:
            self._consumer = self._core.consume([], None, None, False)
        self._start()

    def on_disconnect(self, handler: Callable[[OpenccasError], object] | None) -> None:
        """Sets the handler of losses."""
        if not self._told_of_losses:
            self._core.tell_losses(self._hub.native)
            self._told_of_losses = True
        self._on_disconnect = handler
        self._start()

    def stop(self) -> None:
        """No handler is called any more, and what the handlers hold is let go."""
        self._stopped = True
        self._on_event = self._on_disconnect = None
        self._leave()
        self._hub.wake_losses()

    def stats(self) -> Stats:
        """The counters of the client, those of its handlers among them."""
        stats = Stats(**self._core.stats())
        return replace(stats, handler_failures=stats.handler_failures + self._failures)

    def _leave(self) -> None:
        if self._consumer is not None:
            self._consumer.close()
            self._consumer = None

    def _start(self) -> None:
        loop = self._hub.loop()
        if self._task is None or self._task.done():
            self._task = loop.create_task(self._run(), name="openccas-handlers")
        else:
            self._hub.wake_losses()

    async def _run(self) -> None:
        losses = self._hub.wait_for_losses()
        while not self._stopped:
            losses.clear()
            await self._deliver()
            for reason in self._hub.native.losses():
                if self._on_disconnect is not None:
                    await self._call("OnDisconnect", self._on_disconnect, reason)
            await losses.wait()

    async def _deliver(self) -> None:
        """Hands out the events that are there. Afterwards the hub wakes this task for more."""
        while (consumer := self._consumer) is not None:
            try:
                for item in consumer:
                    if self._on_event is not None and isinstance(item, Event):
                        await self._call("OnEvent", self._on_event, item)
            except OpenccasError:
                # OnDisconnect tells why. The handler stays for the next connection.
                self._renew(consumer)
                continue
            if consumer.ended:
                self._renew(consumer)
                continue
            if not consumer.poll(self._hub.native):
                return
            await asyncio.sleep(0)

    def _renew(self, old: Consumer) -> None:
        if self._consumer is old and not self._stopped:
            old.close()
            self._consumer = self._core.consume([], None, None, False)

    async def _call(
        self, which: str, handler: Callable[..., object], argument: Event | OpenccasError
    ) -> None:
        try:
            result = handler(argument)
            if inspect.isawaitable(result):
                await result
        except Exception:
            self._failures += 1
            _logger.exception("the %s handler raised", which)
