"""What is done before the interpreter ends, and in the child when the process is forked."""

import atexit
import os
import weakref
from typing import Protocol

from . import _logging
from ._openccas import after_fork, end_waits, forked


class Running(Protocol):
    """Something with a thread."""

    def stop(self) -> None:
        """Ends the thread, and returns when it has ended."""


_running: "weakref.WeakSet[Running]" = weakref.WeakSet()


def stop_at_exit(running: Running) -> None:
    """Has something stopped before the interpreter ends, if it is still there then."""
    _running.add(running)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=after_fork)


@atexit.register
def _end() -> None:
    if forked():
        # The threads are not in this process.
        return
    for running in list(_running):
        running.stop()
    _logging.stop()
    # Threads of the program itself that wait in a client.
    end_waits()
