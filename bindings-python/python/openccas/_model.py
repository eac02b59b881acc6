"""The model for threads."""

from collections.abc import Callable

from ._openccas import ModelHandle
from ._picture import picture
from .model import Picture


class Model:
    """The picture of the contact centre that a client keeps.

    As long as it is there, the events flow, whatever the consumers do.
    """

    __slots__ = ("_native",)

    def __init__(self, native: ModelHandle) -> None:
        self._native = native

    def snapshot(self) -> Picture:
        """The picture as it is now. It does not change any more."""
        return picture(self._native.snapshot())

    def changed(self, timeout: float | None = None) -> None:
        """Waits until the picture is another one than when this was made or last waited.

        Raises `TimeoutError` if it is not within so many seconds, `ClosedError` when the client is
        closed.
        """
        self._native.changed(timeout)

    def wait_until(
        self, condition: Callable[[Picture], bool], timeout: float | None = None
    ) -> Picture:
        """Waits until the picture is such, and gives it. It may be so already.

        Raises as `changed`; `timeout` is for each change.
        """
        while not condition(now := self.snapshot()):
            self.changed(timeout)
        return now
