"""What the tests of the package have in common."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openccas
import pytest

# Where the tests run in the background Ctrl-C is ignored from the start, and programs inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(params=["asyncio", "uvloop"])
def anyio_backend(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """Every asynchronous test runs on asyncio's own loop and on uvloop, by anyio."""
    return "asyncio", {"use_uvloop": request.param == "uvloop"}


@pytest.fixture
def simulator() -> Iterator[openccas.Simulator]:
    """A support desk on the virtual clock."""
    with openccas.Simulator() as simulator:
        yield simulator


@pytest.fixture
def client(simulator: openccas.Simulator) -> Iterator[openccas.Client]:
    """A client of it."""
    with simulator.client() as client:
        yield client


class Program:
    """A program of its own, in another process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def start(self, text: str, *options: str) -> "subprocess.Popen[str]":
        """Starts it; what it prints can be read."""
        file = self._folder / "program.py"
        file.write_text(text, encoding="utf-8")
        return subprocess.Popen(
            [sys.executable, "-X", "faulthandler", *options, str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, text: str, *options: str) -> str:
        """Runs it to its end, which has to be a good one, and gives what it printed."""
        with self.start(text, *options) as process:
            printed, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert errors == ""
        return printed


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Runs programs."""
    return Program(tmp_path)
