"""The client for asyncio."""

import asyncio
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, overload

from . import _logging
from ._async_events import AsyncEvents, Item
from ._async_expectation import AsyncExpectation
from ._async_handlers import AsyncHandlers
from ._async_model import AsyncModel
from ._error import OpenccasError
from ._generated.async_methods import AsyncMethods
from ._generated.events import Event
from ._loop import LoopHub
from ._openccas import Core
from ._options import Options
from ._selection import Wanted, type_numbers
from ._stats import Stats

E = TypeVar("E", bound=Event)


class AsyncClient(AsyncMethods):
    """A client of an Agent Service, for asyncio.

    `open` gives one that is ready to use:

        async with openccas.AsyncClient.open("cc.example.com", 2600) as client:
            async for event in client:
                ...

    It belongs to the event loop in which it is used first. Other loops can have clients of their
    own. Programs that follow the COM object's way make one, and call `initialize`,
    `connect_with_direct_connect` and `uninitialize`. The keyword options are those of `Options`.
    """

    __slots__ = ("__weakref__", "_closed", "_core", "_handlers", "_hub", "_timeout")

    def __init__(self, **options: Unpack[Options]) -> None:
        self._closed = True
        self._core = Core(dict(options))
        self._hub = LoopHub()
        self._handlers = AsyncHandlers(self._core, self._hub)
        self._timeout: float | None = None
        self._closed = False
        _logging.follow()

    @classmethod
    def open(cls, host: str, port: int, **options: Unpack[Options]) -> "Opening":
        """A client that is connected directly and ready to use.

        For `async with`, which closes it, or to be awaited: `client = await AsyncClient.open(...)`.
        It raises what `connect_with_direct_connect` raises.
        """
        return Opening(cls(**options), host, port)

    def _request(self, method: int, /, *arguments: object) -> Awaitable[Any]:
        hub = self._hub
        loop = hub.loop()
        future = loop.create_future()
        native = hub.native
        if self._core.request(method, arguments, self._timeout, native, future):
            # The requests of one turn of the loop leave together.
            loop.call_soon(self._core.flush, native)
        return future

    def initialize(self) -> None:
        """Prepares the client for connecting. Called again, it does nothing. COM: `Initialize`."""
        self._core.initialize()

    def set_logon_credentials(self, user_id: str, password: str, tenant_id: int) -> None:
        """Sets whom the client speaks for, from the next connect on; -1 is for all tenants.

        COM: `SetLogonCredentials`.
        """
        self._core.set_logon_credentials(user_id, password, tenant_id)

    async def connect(self, machine_name: str, port: int) -> None:
        """Connects to an Agent Service for events by multicast. COM: `Connect`."""
        await self._connect(machine_name, port, "", multicast=True)

    async def connect_with_ip_address(self, machine_name: str, port: int, interface: str) -> None:
        """Connects for events by multicast, through the interface with this IP address.

        COM: `ConnectWithIPAddress`.
        """
        await self._connect(machine_name, port, interface, multicast=True)

    async def connect_with_direct_connect(
        self, machine_name: str, port: int, interface: str | None = None
    ) -> None:
        """Connects to an Agent Service for events and requests.

        `interface` is the IP address of the network interface to use; without it that of the
        options, or any. Raises `NotInitializedError`, `AlreadyConnectedError` or `ClosedError` if
        the client is not ready for it; `ConnectFailedError`, `TimeoutError` or `TlsFailedError` if
        the service was not reached; else why the service refused. COM: `ConnectWithDirectConnect`.
        """
        await self._connect(machine_name, port, interface, multicast=False)

    async def _connect(
        self, machine_name: str, port: int, interface: str | None, *, multicast: bool
    ) -> None:
        future = self._hub.future()
        task = self._core.connect(
            machine_name, port, interface, multicast, self._hub.native, future
        )
        try:
            await future
        except asyncio.CancelledError:
            task.cancel()
            raise

    async def uninitialize(self) -> None:
        """Disconnects. The client can initialize and connect again.

        When it returns, no handler starts any more, iterators have ended, and requests that waited
        have failed. COM: `Uninitialize`.
        """
        future = self._hub.future()
        self._core.uninitialize(self._hub.native, future)
        await future

    async def close(self) -> None:
        """Disconnects for good: every later call raises `ClosedError`. May be called again."""
        if self._closed:
            return
        self._closed = True
        self._handlers.stop()
        future = self._hub.future()
        self._core.close(self._hub.native, future)
        try:
            await future
        finally:
            self._hub.leave()

    def get_last_error_info(self) -> tuple[int, str]:
        """Number and text of the last error; 0 and an empty text if there was none.

        COM: `GetLastErrorInfo`.
        """
        return self._core.last_error()

    def with_request_timeout(self, seconds: float) -> "AsyncClient":
        """The same client, with another time limit for requests made through what this gives."""
        twin = object.__new__(type(self))
        twin._closed = True
        twin._core = self._core
        twin._hub = self._hub
        twin._handlers = self._handlers
        twin._timeout = seconds
        return twin

    def events(
        self, types: Wanted | None = None, *, agent: int | None = None, **parameters: int | str
    ) -> AsyncEvents:
        """A consumer of its own: all events that match, and all notices.

        `types` are numbers or classes of events, one or several; `agent` is the record id of the
        agent whom they concern; any other argument is a parameter of the event and its value:
        `client.events(Delivered, agent=7)`, `client.events(call_id=1001)`.
        """
        self._hub.loop()
        consumer = self._core.consume(type_numbers(types), agent, parameters, False)
        return AsyncEvents(consumer, self._hub)

    def __aiter__(self) -> AsyncIterator[Item]:
        """All events and notices. The next loop over the client goes on where this one ended."""
        return self.events().__aiter__()

    @overload
    def expect(
        self,
        types: type[E],
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> AsyncExpectation[E]: ...
    @overload
    def expect(
        self,
        types: Wanted | None = None,
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> AsyncExpectation[Event]: ...
    def expect(
        self,
        types: Wanted | None = None,
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> AsyncExpectation[Any]:
        """Watches for a live event that matches, from now on, for `timeout` seconds.

        Call it before what shall cause the event; see `AsyncExpectation`, also for when it is in
        effect. What matches is said as for `events`.
        """
        hub = self._hub
        ready, future = hub.future(), hub.future()
        numbers = type_numbers(types)
        task = self._core.expect(numbers, agent, parameters, timeout, hub.native, ready, future)
        return AsyncExpectation(ready, future, task)

    def on_event(self, handler: Callable[[Event], object] | None) -> None:
        """Has a handler called for every event, in order, in the client's loop. COM: `OnEvent`.

        A coroutine function is awaited before the next event. A handler that raises is logged with
        its traceback and counted, and the next event is delivered. It replaces the handler before
        it, and stays when the client connects again; `None` takes it away.
        """
        self._handlers.on_event(handler)

    def on_disconnect(self, handler: Callable[[OpenccasError], object] | None) -> None:
        """Has a handler called once for every lost connection, with the reason, after its last
        event, in the client's loop. It is not called when the application disconnects.

        COM: `OnDisconnect`.
        """
        self._handlers.on_disconnect(handler)

    def model(self) -> AsyncModel:
        """The picture of the contact centre, kept by this client: agents, groups and calls."""
        return AsyncModel(self._core.model(), self._hub)

    def stats(self) -> Stats:
        """Counters of this client."""
        return self._handlers.stats()

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection, or one is being made again."""
        return self._core.is_connected

    @property
    def time_zone(self) -> str | None:
        """Time zone of the contact centre, as an IANA name; `None` before the first connect."""
        return self._core.time_zone

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if self._closed:
            return
        was_used = self._hub.was_used
        self._handlers.stop()
        self._hub.leave()
        if was_used:
            warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=1)


class Opening:
    """A client that is being connected: for `await`, or for `async with`, which closes it."""

    __slots__ = ("_client", "_host", "_port")

    def __init__(self, client: AsyncClient, host: str, port: int) -> None:
        self._client = client
        self._host = host
        self._port = port

    async def _open(self) -> AsyncClient:
        client = self._client
        try:
            client.initialize()
            await client.connect_with_direct_connect(self._host, self._port)
        except BaseException:
            await client.close()
            raise
        return client

    def __await__(self) -> Generator[Any, None, AsyncClient]:
        return self._open().__await__()

    async def __aenter__(self) -> AsyncClient:
        return await self._open()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._client.close()
