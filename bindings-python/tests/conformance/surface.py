"""Both clients, as the runner sees them."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar, cast

import openccas

from .case import Case
from .forms import Argument, Kind, Method, Output, Scalar, exactly
from .names import UnfitError
from .seen import Seen, see
from .typed import METHODS

T = TypeVar("T")

PATIENCE = float(os.environ.get("OPENCCAS_PATIENCE_MS", "10000")) / 1000
"""Seconds, longer than anything takes."""

_CONNECT = [
    Argument("bstrCCASMachineName", "machine_name", Kind.TEXT),
    Argument("lCCASPort", "port", Kind.LONG),
]
_INTERFACE = Argument("bstrNICIPAddress", "interface", Kind.TEXT)

LIFECYCLE = {
    "Initialize": Method("initialize", [], []),
    "SetLogonCredentials": Method(
        "set_logon_credentials",
        [
            Argument("bstrUserId", "user_id", Kind.TEXT),
            Argument("bstrPassword", "password", Kind.TEXT),
            Argument("lTenantID", "tenant_id", Kind.LONG),
        ],
        [],
    ),
    "Connect": Method("connect", _CONNECT, []),
    "ConnectWithIPAddress": Method("connect_with_ip_address", [*_CONNECT, _INTERFACE], []),
    "ConnectWithDirectConnect": Method("connect_with_direct_connect", [*_CONNECT, _INTERFACE], []),
    "Uninitialize": Method("uninitialize", [], []),
    "GetLastErrorInfo": Method(
        "get_last_error_info",
        [],
        [Output("lError", Kind.LONG), Output("bstrErrorString", Kind.TEXT)],
    ),
}
"""The methods that are no requests, by COM name."""

CONNECTS = {"Connect", "ConnectWithIPAddress", "ConnectWithDirectConnect"}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request failed."""

    kind: str
    outcome: str


@dataclass(frozen=True, slots=True)
class NoticeCame:
    """A notice, by the name of its kind."""

    name: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection is lost, for a reason of this kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The stream ends, because the application has disconnected."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing came, for longer than anything takes."""


Told: TypeAlias = Seen | NoticeCame | Lost | Ended | Nothing
"""What a stream tells."""

Answer: TypeAlias = list[tuple[str, Scalar]] | Refusal
"""What a method gives, or why it failed."""


class Surface(Protocol):
    """A client."""

    def request(self, com: str, given: dict[str, Scalar]) -> Answer:
        """Calls a method, lifecycle methods too, with arguments by COM name."""
        ...

    def next(self) -> Told:
        """What comes next."""
        ...

    def is_connected(self) -> bool:
        """Whether there is a connection."""
        ...

    def close(self) -> None:
        """Closes the client."""
        ...


def options(case: Case) -> openccas.Options:
    """The options of a case's client."""
    seconds = case["request_timeout"]
    chosen: openccas.Options = {"request_timeout": seconds, "connect_timeout": seconds}
    if case["reconnect"]:
        chosen["reconnect"] = openccas.Reconnect(first_delay=0.001)
    return chosen


def method_of(com: str) -> Method:
    """The method of this COM name."""
    method = LIFECYCLE.get(com) or METHODS.get(com)
    if method is None:
        raise UnfitError(f"no method is called {com}")
    return method


def _arguments(method: Method, given: dict[str, Scalar]) -> dict[str, object]:
    """The arguments of the typed method."""
    left = dict(given)
    arguments: dict[str, object] = {
        argument.name: argument.typed(left.pop(argument.com))
        for argument in method.arguments
        if argument.com in left
    }
    if method.takes_ivr:
        pairs: list[tuple[object, object]] = []
        for number in range(1, 11):
            for prefix in ("", "bstr"):
                label = left.pop(f"{prefix}IVRLabel{number}", None)
                data = left.pop(f"{prefix}IVRData{number}", "")
                if label is not None:
                    pairs.append((label, data))
        arguments["ivr"] = pairs
    if left:
        raise UnfitError(f"{method.name} takes no {', '.join(left)}")
    return arguments


def _answer(method: Method, result: object) -> Answer:
    if not method.outputs:
        if result is not None:
            raise TypeError(f"{method.name} should give nothing, and gives {result!r}")
        return []
    values = (result,) if len(method.outputs) == 1 else _items(result)
    pairs = zip(method.outputs, values, strict=True)
    answer = [(output.com, output.written(value)) for output, value in pairs]
    for field, output in zip(getattr(result, "_fields", ()), method.outputs, strict=False):
        # `email_enabled` for `lEmailEnabled`.
        if not output.com.lower().endswith(field.replace("_", "")):
            raise TypeError(f"{output.com} is called {field}")
    return answer


def _items(result: object) -> tuple[object, ...]:
    if not isinstance(result, tuple):
        raise TypeError(f"{result!r} is no record")
    return cast("tuple[object, ...]", result)


def _refusal(error: openccas.OpenccasError) -> Refusal:
    return Refusal(error.kind, exactly(str, error.outcome.value))


def _told(item: openccas.Item) -> Told:
    match item:
        case openccas.Event():
            return see(item)
        case openccas.Gap():
            return NoticeCame("gap")
        case openccas.SnapshotBegin():
            return NoticeCame("snapshot_begin")
        case openccas.Disconnected():
            return NoticeCame("disconnected")
        case openccas.Reconnected():
            return NoticeCame("reconnected")
        case _:
            return NoticeCame(type(item).__name__)


class Blocking:
    """`openccas.Client`."""

    def __init__(self, case: Case) -> None:
        self._client = openccas.Client(**options(case))
        self._events: openccas.Events | None = None

    def request(self, com: str, given: dict[str, Scalar]) -> Answer:
        """Calls a method."""
        if com in CONNECTS and self._events is None:
            # The consumer is there before the connect, as programs in the field have it.
            self._events = self._client.events()
        method = method_of(com)
        arguments = _arguments(method, given)
        try:
            return _answer(method, getattr(self._client, method.name)(**arguments))
        except openccas.OpenccasError as error:
            return _refusal(error)

    def next(self) -> Told:
        """What comes next."""
        if self._events is None:
            return Nothing()
        try:
            return _told(self._events.next(PATIENCE))
        except openccas.TimeoutError:
            return Nothing()
        except StopIteration:
            self._events = None
            return Ended()
        except openccas.OpenccasError as error:
            self._events = None
            return Lost(error.kind)

    def is_connected(self) -> bool:
        """Whether there is a connection."""
        return self._client.is_connected

    def close(self) -> None:
        """Closes the client."""
        self._client.close()


class Asynchronous:
    """`openccas.AsyncClient`, in a loop of its own."""

    def __init__(self, case: Case) -> None:
        self._loop = asyncio.Runner()
        self._client = openccas.AsyncClient(**options(case))
        self._events: AsyncIterator[openccas.Item] | None = None

    def _run(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return self._loop.run(work())

    def request(self, com: str, given: dict[str, Scalar]) -> Answer:
        """Calls a method."""
        method = method_of(com)
        arguments = _arguments(method, given)

        async def call() -> object:
            if com in CONNECTS and self._events is None:
                # The consumer is there before the connect, as programs in the field have it.
                self._events = aiter(self._client.events())
            result = getattr(self._client, method.name)(**arguments)
            return await result if asyncio.iscoroutine(result) else result

        try:
            return _answer(method, self._run(call))
        except openccas.OpenccasError as error:
            return _refusal(error)

    def next(self) -> Told:
        """What comes next."""
        return self._run(self._next)

    async def _next(self) -> Told:
        if self._events is None:
            return Nothing()
        try:
            async with asyncio.timeout(PATIENCE):
                return _told(await anext(self._events))
        except StopAsyncIteration:
            self._events = None
            return Ended()
        except openccas.OpenccasError as error:
            self._events = None
            return Lost(error.kind)
        except TimeoutError:
            return Nothing()

    def is_connected(self) -> bool:
        """Whether there is a connection."""
        return self._client.is_connected

    def close(self) -> None:
        """Closes the client and its loop."""
        self._run(self._client.close)
        self._loop.close()


SURFACES: dict[str, Callable[[Case], Surface]] = {
    "python-sync": Blocking,
    "python-async": Asynchronous,
}
"""The clients, by the name of the surface."""
