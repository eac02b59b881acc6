"""An event to come, waited for."""

from types import TracebackType
from typing import Generic, Self, TypeVar

from ._generated.events import Event
from ._openccas import Expected

E = TypeVar("E", bound=Event, covariant=True)


class Expectation(Generic[E]):
    """A live event to come, watched for from now on.

    Whatever happens behind `client.expect` is seen, whoever causes it: this client, another one, an
    act of a simulator. In a `with` block the request is made; the end of the block waits for the
    event, which is then in `event`:

        with client.expect(Established, rec_id=7, timeout=5) as call:
            client.make_call(7, "5551234")
        print(call.event.call_id)

    If the block raises, the expectation is given up. `wait` waits for the event as well, inside
    the block or without one. It raises `TimeoutError` if no such event comes in time, and why the
    connection was lost, if it was.
    """

    __slots__ = ("_event", "_native")

    def __init__(self, native: Expected) -> None:
        self._native = native
        self._event: E | None = None

    @property
    def event(self) -> E:
        """The event, once it has come."""
        if self._event is None:
            raise RuntimeError("the event has not come yet: it is there behind the block")
        return self._event

    def wait(self) -> E:
        """Waits for the event, and gives it."""
        if self._event is None:
            event: E = self._native.wait()
            self._event = event
        return self._event

    def cancel(self) -> None:
        """Gives the event up."""
        self._native.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if exc is None:
            self.wait()
        else:
            self.cancel()
