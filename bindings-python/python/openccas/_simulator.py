"""The simulated contact centre inside this process."""

import asyncio
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypedDict, Unpack, cast

from . import _logging
from ._async_client import AsyncClient, Opening
from ._client import Client
from ._generated.acts import Acts
from ._openccas import Hosted
from ._options import Credentials, Options


@dataclass(frozen=True, slots=True)
class ServerTls:
    """How a simulator encrypts its connections. PEM is the path of a file, or bytes that are the
    text.
    """

    certificate: str | os.PathLike[str] | bytes
    """The certificate of the service, followed by those of its issuers."""
    key: str | os.PathLike[str] | bytes = field(repr=False)
    """Its private key."""
    client_roots: str | os.PathLike[str] | bytes | None = None
    """Let in only clients that show a certificate of these issuers."""


class SimulatorOptions(TypedDict, total=False):
    """The keyword options of a simulator. Times are in seconds."""

    seed: int
    """What all chance comes from: the same scenario and seed give the same events. Default 1."""
    clock: Literal["virtual", "real", "unlimited"]
    """What drives the time. `virtual`: it stands still until `advance`. `real`: it passes by
    itself. `unlimited`: as fast as it can be simulated. Default `real` if there is a `speed`, else
    `virtual`.
    """
    speed: float | None
    """The clock runs so many times as fast as the time. Default 1, for the clock `real`."""
    strict: bool
    """Whether requests that the state makes impossible are refused. Off by default."""
    host: str
    """IP address to listen on. Default 127.0.0.1; one that is not loopback needs `tls` and
    `accounts`.
    """
    port: int
    """Port to listen on. By default one that the system chooses."""
    max_clients: int
    """How many clients may be connected at a time. Default 10."""
    accounts: Iterable[Credentials]
    """Who may connect, and nobody else, whomever the scenario names. By default those of the
    scenario; anybody if it names none.
    """
    tls: ServerTls | None
    """Encrypt connections, and let in no client that does not. Off by default."""
    multicast: tuple[str, int] | None
    """Offer events by multicast, to this group of IPv4 and port. Off by default."""
    heartbeat: float
    """How long a connection may be quiet before a heartbeat is sent."""
    silence: float
    """How long a client may send nothing before it is given up."""
    resume_window: float
    """How long the place of a client is kept that has lost its connection."""
    shutdown_timeout: float
    """How long an orderly end may take."""
    ring_events: int
    """How many events are held for clients that are behind."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Something that the simulator noted."""

    time: datetime
    """The simulated time."""
    text: str
    """What happened, or why something did not."""


class Simulator(Acts):
    """A simulated contact centre with its Agent Service on a port of this machine.

    For your own tests: what a method of it says has happened when it returns, and its events are
    on their way to the clients.

        with openccas.Simulator() as simulator, simulator.client() as client:
            simulator.inbound_call(1, from_="0701234567")

    `scenario` is the path of a scenario file, or the name of one that is built in; without it the
    centre is `support-desk`. `scenario_text` is the text of one instead. It works in `with` and in
    `async with`, and may be used from any thread.
    """

    __slots__ = ("_hosted", "_options", "_origin", "_text")

    def __init__(
        self,
        scenario: str | os.PathLike[str] | None = None,
        *,
        scenario_text: str | None = None,
        **options: Unpack[SimulatorOptions],
    ) -> None:
        if scenario is not None and scenario_text is not None:
            raise ValueError("scenario and scenario_text: only one of them can be given")
        self._hosted: Hosted | None = None
        self._options = options
        self._origin = "scenario_text" if scenario is None else os.fspath(scenario)
        self._text = scenario_text
        _logging.follow()

    def start(self) -> Self:
        """Starts the centre and its service; `with` and `async with` do it. Started, it does
        nothing.
        """
        if self._hosted is None:
            self._hosted = Hosted(self._scenario(), self._origin, dict(self._options))
        return self

    def _scenario(self) -> str:
        if self._text is not None:
            return self._text
        name = self._origin if self._origin != "scenario_text" else "support-desk"
        sample = Hosted.sample(name)
        if sample is not None:
            return sample
        return Path(name).read_text(encoding="utf-8")

    def _started(self) -> Hosted:
        if self._hosted is None:
            raise RuntimeError("the simulator was not started: use it in a `with` statement")
        return self._hosted

    @property
    def host(self) -> str:
        """The address where the service listens, or did."""
        return self._started().host

    @property
    def port(self) -> int:
        """The port where the service listens, or did."""
        return self._started().port

    @property
    def is_running(self) -> bool:
        """Whether the service runs: it was neither ended nor killed."""
        return self._hosted is not None and self._hosted.is_running

    def client(self, **options: Unpack[Options]) -> Client:
        """A client that is connected to it, for `with`."""
        return Client.open(self.host, self.port, **options)

    def async_client(self, **options: Unpack[Options]) -> Opening:
        """A client for asyncio that is connected to it, for `async with` or to be awaited."""
        return AsyncClient.open(self.host, self.port, **options)

    def act(self, name: str, /, **arguments: object) -> int | None:
        """Makes something happen, by its name; what each of the other methods does.

        Arguments that are `None` are left out. Raises `InvalidArgumentError` with the name of the
        act or argument that is not known, is missing, or cannot be; `ImpossibleInThisStateError`
        with the reason; and the errors of what is done.
        """
        given: dict[str, object] = {}
        for key, value in arguments.items():
            if value is not None:
                given.update(_written(key, value))
        return self._started().act(name, given)

    def state(self) -> dict[str, Any]:
        """How the centre stands, for assertions: the time, agents, calls, sessions, queues."""
        state: dict[str, Any] = json.loads(self._started().state())
        return state

    def log(self) -> list[LogEntry]:
        """What the simulator noted, oldest first: what was not done, and why."""
        return [LogEntry(time, text) for time, text in self._started().log()]

    def stop(self) -> None:
        """Ends the service in an orderly way: event 36 to every client, and then the end of its
        connection. The centre can be asked as before. Stopped, it does nothing.
        """
        if self._hosted is not None:
            self._hosted.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await asyncio.to_thread(self.stop)


def _written(name: str, value: object) -> dict[str, object]:
    """An argument in the form in which acts take it."""
    if isinstance(value, datetime):
        return {name: value.replace(microsecond=0).isoformat()}
    if isinstance(value, date):
        raise TypeError(f"{name} must be a datetime, not a date")
    if isinstance(value, int | float | str):
        return {name: value}
    if isinstance(value, Mapping):
        return _fields(name, cast("Mapping[object, object]", value).items())
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        items = list(cast("Iterable[object]", value))
        if name == "ivr":
            return _fields(name, items)
        for item in items:
            if isinstance(item, bool) or not isinstance(item, int | str):
                raise TypeError(f"{name} must hold int or str, not {type(item).__name__}")
            if ";" in str(item):
                raise ValueError(f"{name}: {item!r} contains a semicolon")
        return {name: ";".join(map(str, items))}
    return {name: value}


def _fields(name: str, pairs: Iterable[Any]) -> dict[str, object]:
    given: dict[str, object] = {}
    for number, pair in enumerate(pairs, start=1):
        if isinstance(pair, str) or len(pair) != 2:
            raise TypeError(f"{name} must be a mapping of str to str, or pairs of str")
        given[f"IVRLabel{number}"], given[f"IVRData{number}"] = pair
    return given
