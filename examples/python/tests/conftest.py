"""What the tests of the examples have in common."""

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent
PATIENCE = 30.0
"""Seconds, longer than anything takes."""

# Where the tests run in the background Ctrl-C is ignored from the start, and programs inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Program:
    """An example that runs as its user would run it."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", *arguments],
            cwd=EXAMPLES,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.printed: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def type(self, line: str) -> None:
        """Types a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def line(self, wanted: str) -> str:
        """The next line that has this in it, waited for."""
        while True:
            line = self._lines.get(timeout=PATIENCE)
            assert line is not None, "\n".join(["it has ended:", *self.printed])
            self.printed.append(line)
            if wanted in line:
                return line

    def end(self) -> int:
        """Waits until it has ended. Gives its exit code."""
        code = self._process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        while (line := self._lines.get()) is not None:
            self.printed.append(line)
        return code

    def interrupt(self) -> None:
        """Ctrl-C."""
        self._process.send_signal(2)

    def close(self) -> None:
        """Ends it if it has not ended by itself."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def start() -> Iterator[Callable[..., Program]]:
    """Starts an example: its file, and its arguments."""
    programs: list[Program] = []

    def start_one(*arguments: object) -> Program:
        programs.append(Program(*map(str, arguments)))
        return programs[-1]

    yield start_one
    for program in programs:
        program.close()
