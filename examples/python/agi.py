"""The service's side of FastAGI, in which Asterisk asks a program what to do with a call.

Asterisk connects, tells who calls, and carries out one command after the other:

    exten => 9000,1,AGI(agi://ivr.example.com/logon)
"""

import asyncio
import re
from collections.abc import Mapping
from typing import Self
from urllib.parse import urlsplit

_REPLY = re.compile(r"200 result=(-?\d*)(?: \((.*)\))?")
_LONGEST_HEADER = 200
"""Lines. Asterisk sends about 25."""


class AgiError(Exception):
    """The other side does not speak AGI, or refuses a command."""


class HungUpError(Exception):
    """The caller has hung up."""


class Channel:
    """A call that Asterisk asks about."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        header: Mapping[str, str],
        patience: float,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._header = header
        self._patience = patience

    @classmethod
    async def open(
        cls, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, patience: float = 120.0
    ) -> Self:
        """Reads what Asterisk tells first. No answer may take longer than `patience` seconds."""
        header: dict[str, str] = {}
        async with asyncio.timeout(patience):
            for _ in range(_LONGEST_HEADER):
                line = await _line(reader)
                if not line:
                    return cls(reader, writer, header, patience)
                name, colon, value = line.partition(":")
                if not colon or not name.startswith("agi_"):
                    raise AgiError(f"{line!r} is no line of AGI")
                header[name] = value.strip()
        raise AgiError("the header has no end")

    @property
    def script(self) -> str:
        """What is asked for: `logon` of `agi://ivr.example.com/logon`."""
        return urlsplit(self._header.get("agi_request", "")).path.strip("/")

    @property
    def caller(self) -> str | None:
        """The number of the caller; `None` if it is withheld."""
        number = self._header.get("agi_callerid", "unknown")
        return None if number == "unknown" else number

    async def command(self, *words: str) -> str:
        """Has Asterisk carry out a command. Gives the result."""
        quoted = (word if re.fullmatch(r"[\w/-]+", word) else _quoted(word) for word in words)
        self._writer.write(" ".join(quoted).encode() + b"\n")
        await self._writer.drain()
        async with asyncio.timeout(self._patience):
            line = await _line(self._reader)
            while line == "HANGUP":
                line = await _line(self._reader)
        if line.startswith("511"):
            raise HungUpError
        reply = _REPLY.match(line)
        if reply is None:
            raise AgiError(f"{words[0]} was answered by {line!r}")
        if reply[1] == "-1":
            raise HungUpError
        return reply[1]

    async def answer(self) -> None:
        """Picks up."""
        await self.command("ANSWER")

    async def play(self, sound: str) -> None:
        """Plays a sound to its end."""
        await self.command("STREAM FILE", sound, "")

    async def digits(self, sound: str, *, most: int, seconds: float = 5.0) -> str:
        """Plays a sound and gives the digits that the caller presses."""
        return await self.command("GET DATA", sound, str(int(seconds * 1000)), str(most))


async def _line(reader: asyncio.StreamReader) -> str:
    line = await reader.readline()
    if not line.endswith(b"\n"):
        raise HungUpError
    return line.decode(errors="replace").strip()


def _quoted(word: str) -> str:
    if "\n" in word:
        raise ValueError("a command of AGI is one line")
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return word if re.fullmatch(r"[A-Z]+( [A-Z]+)*", word) else f'"{escaped}"'
