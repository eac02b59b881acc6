"""OnEvent and OnDisconnect, called on a thread."""

import logging
import select
import threading
from collections.abc import Callable
from dataclasses import replace

from ._error import OpenccasError
from ._exit import stop_at_exit
from ._generated.events import Event
from ._openccas import Consumer, Core, Hub
from ._stats import Stats

_logger = logging.getLogger("openccas")

_LONGEST_JOIN = 1.0
"""Seconds that a handler gets to return when its client is closed; then it is left alone."""


class Handlers:
    """The handlers of a client, and the thread that calls them: never two at once, in order."""

    __slots__ = (
        "__weakref__",
        "_consumer",
        "_core",
        "_failures",
        "_hub",
        "_lock",
        "_on_disconnect",
        "_on_event",
        "_stopped",
        "_thread",
        "_told_of_losses",
    )

    def __init__(self, core: Core) -> None:
        self._core = core
        self._hub = Hub()
        self._lock = threading.Lock()
        self._on_event: Callable[[Event], object] | None = None
        self._on_disconnect: Callable[[OpenccasError], object] | None = None
        self._consumer: Consumer | None = None
        self._thread: threading.Thread | None = None
        self._told_of_losses = False
        self._stopped = False
        self._failures = 0

    def on_event(self, handler: Callable[[Event], object] | None) -> None:
        """Sets the handler of events."""
        with self._lock:
            self._on_event = handler
            if handler is None:
                self._leave()
            elif self._consumer is None:
                self._consumer = self._core.consume([], None, None, False)
            self._start()

    def on_disconnect(self, handler: Callable[[OpenccasError], object] | None) -> None:
        """Sets the handler of losses."""
        with self._lock:
            if not self._told_of_losses:
                self._core.tell_losses(self._hub)
                self._told_of_losses = True
            self._on_disconnect = handler
            self._start()

    def stop(self) -> None:
        """No handler is called any more, and what the handlers hold is let go."""
        with self._lock:
            self._stopped = True
            self._on_event = self._on_disconnect = None
            self._leave()
            thread = self._thread
        self._hub.notify()
        if thread is not None and thread is not threading.current_thread():
            thread.join(_LONGEST_JOIN)

    def stats(self) -> Stats:
        """The counters of the client, those of its handlers among them."""
        stats = Stats(**self._core.stats())
        return replace(stats, handler_failures=stats.handler_failures + self._failures)

    def _leave(self) -> None:
        if self._consumer is not None:
            self._consumer.close()
            self._consumer = None

    def _start(self) -> None:
        if self._thread is None and not self._stopped:
            self._thread = threading.Thread(target=self._run, name="openccas-handlers", daemon=True)
            self._thread.start()
            stop_at_exit(self)
        self._hub.notify()

    def _run(self) -> None:
        poll = select.poll()
        poll.register(self._hub.fileno(), select.POLLIN)
        while not self._stopped:
            self._deliver()
            for reason in self._hub.losses():
                handler = self._on_disconnect
                if handler is not None:
                    self._call("OnDisconnect", handler, reason)
            if not self._stopped:
                poll.poll()
                self._hub.clear()

    def _deliver(self) -> None:
        """Hands out the events that are there. Afterwards the hub wakes this thread for more."""
        while (consumer := self._consumer) is not None:
            try:
                for item in consumer:
                    handler = self._on_event
                    if handler is not None and isinstance(item, Event):
                        self._call("OnEvent", handler, item)
            except OpenccasError:
                # OnDisconnect tells why. The handler stays for the next connection.
                self._renew(consumer)
                continue
            if consumer.ended:
                self._renew(consumer)
            elif not consumer.poll(self._hub):
                return

    def _renew(self, old: Consumer) -> None:
        with self._lock:
            if self._consumer is old and not self._stopped:
                old.close()
                self._consumer = self._core.consume([], None, None, False)

    def _call(self, which: str, handler: Callable[..., object], argument: object) -> None:
        try:
            handler(argument)
        except Exception:
            self._failures += 1
            _logger.exception("the %s handler raised", which)
