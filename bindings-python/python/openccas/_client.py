"""The client for programs without asyncio."""

import warnings
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, overload

from . import _logging
from ._error import OpenccasError
from ._events import Events, Item
from ._expectation import Expectation
from ._generated.blocking_methods import Methods
from ._generated.events import Event
from ._handlers import Handlers
from ._model import Model
from ._openccas import Core
from ._options import Options
from ._selection import Wanted, type_numbers
from ._stats import Stats

E = TypeVar("E", bound=Event)


class Client(Methods):
    """A client of an Agent Service whose methods wait on the calling thread.

    `open` gives one that is ready to use:

        with openccas.Client.open("cc.example.com", 2600) as client:
            for event in client:
                ...

    It may be used by several threads at once. Waits release the interpreter's lock, and Ctrl-C
    ends them. Programs that follow the COM object's way make one, and call `initialize`,
    `connect_with_direct_connect` and `uninitialize`. The keyword options are those of `Options`.
    """

    __slots__ = ("__weakref__", "_closed", "_connected", "_core", "_handlers", "_timeout")

    def __init__(self, **options: Unpack[Options]) -> None:
        self._closed = True
        self._connected = False
        self._core = Core(dict(options))
        self._handlers = Handlers(self._core)
        self._timeout: float | None = None
        self._closed = False
        _logging.follow()

    @classmethod
    def open(cls, host: str, port: int, **options: Unpack[Options]) -> Self:
        """A client that is connected directly and ready to use; at its best in a `with` statement.

        It raises what `connect_with_direct_connect` raises.
        """
        client = cls(**options)
        try:
            client.initialize()
            client.connect_with_direct_connect(host, port)
        except BaseException:
            client.close()
            raise
        return client

    def _request(self, method: int, /, *arguments: object) -> Any:
        return self._core.request(method, arguments, self._timeout)

    def initialize(self) -> None:
        """Prepares the client for connecting. Called again, it does nothing. COM: `Initialize`."""
        self._core.initialize()

    def set_logon_credentials(self, user_id: str, password: str, tenant_id: int) -> None:
        """Sets whom the client speaks for, from the next connect on; -1 is for all tenants.

        COM: `SetLogonCredentials`.
        """
        self._core.set_logon_credentials(user_id, password, tenant_id)

    def connect(self, machine_name: str, port: int) -> None:
        """Connects to an Agent Service for events by multicast. COM: `Connect`."""
        self._core.connect(machine_name, port, "", True)
        self._connected = True

    def connect_with_ip_address(self, machine_name: str, port: int, interface: str) -> None:
        """Connects for events by multicast, through the interface with this IP address.

        COM: `ConnectWithIPAddress`.
        """
        self._core.connect(machine_name, port, interface, True)
        self._connected = True

    def connect_with_direct_connect(
        self, machine_name: str, port: int, interface: str | None = None
    ) -> None:
        """Connects to an Agent Service for events and requests.

        `interface` is the IP address of the network interface to use; without it that of the
        options, or any. Raises `NotInitializedError`, `AlreadyConnectedError` or `ClosedError` if
        the client is not ready for it; `ConnectFailedError`, `TimeoutError` or `TlsFailedError` if
        the service was not reached; else why the service refused. COM: `ConnectWithDirectConnect`.
        """
        self._core.connect(machine_name, port, interface, False)
        self._connected = True

    def uninitialize(self) -> None:
        """Disconnects. The client can initialize and connect again.

        When it returns, no handler starts any more, iterators have ended, and requests that waited
        have failed. COM: `Uninitialize`.
        """
        self._core.uninitialize()

    def close(self) -> None:
        """Disconnects for good: every later call raises `ClosedError`. May be called again.

        The thread of the handlers ends, after the handler that runs.
        """
        if self._closed:
            return
        self._closed = True
        self._core.close()
        self._handlers.stop()

    def get_last_error_info(self) -> tuple[int, str]:
        """Number and text of the last error; 0 and an empty text if there was none.

        COM: `GetLastErrorInfo`.
        """
        return self._core.last_error()

    def with_request_timeout(self, seconds: float) -> "Client":
        """The same client, with another time limit for requests made through what this gives."""
        twin = object.__new__(type(self))
        twin._closed = True
        twin._connected = False
        twin._core = self._core
        twin._handlers = self._handlers
        twin._timeout = seconds
        return twin

    def events(
        self, types: Wanted | None = None, *, agent: int | None = None, **parameters: int | str
    ) -> Events:
        """A consumer of its own: all events that match, and all notices.

        `types` are numbers or classes of events, one or several; `agent` is the record id of the
        agent whom they concern; any other argument is a parameter of the event and its value:
        `client.events(Delivered, agent=7)`, `client.events(call_id=1001)`.
        """
        return Events(self._core.consume(type_numbers(types), agent, parameters, True))

    def __iter__(self) -> Iterator[Item]:
        """All events and notices. The next loop over the client goes on where this one ended."""
        return iter(self._core.consume([], None, None, True))

    @overload
    def expect(
        self,
        types: type[E],
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> Expectation[E]: ...
    @overload
    def expect(
        self,
        types: Wanted | None = None,
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> Expectation[Event]: ...
    def expect(
        self,
        types: Wanted | None = None,
        *,
        agent: int | None = None,
        timeout: float = 30.0,
        **parameters: int | str,
    ) -> Expectation[Any]:
        """Watches for a live event that matches, from now on, for `timeout` seconds.

        Call it before what shall cause the event; see `Expectation`. When it returns, it is in
        effect: whatever happens from then on is seen, whoever causes it. That takes the time of
        one request at the service, and none while events flow. What matches is said as for
        `events`.
        """
        numbers = type_numbers(types)
        return Expectation(self._core.expectation(numbers, agent, parameters, timeout))

    def on_event(self, handler: Callable[[Event], object] | None) -> None:
        """Has a handler called for every event, in order, on a thread of its own. COM: `OnEvent`.

        It may make requests, disconnect and close. A handler that raises is logged with its
        traceback and counted, and the next event is delivered. It replaces the handler before it,
        and stays when the client connects again; `None` takes it away.
        """
        self._handlers.on_event(handler)

    def on_disconnect(self, handler: Callable[[OpenccasError], object] | None) -> None:
        """Has a handler called once for every lost connection, with the reason, after its last
        event, on the thread of the event handler. It is not called when the application
        disconnects.

        COM: `OnDisconnect`.
        """
        self._handlers.on_disconnect(handler)

    def model(self) -> Model:
        """The picture of the contact centre, kept by this client: agents, groups and calls."""
        return Model(self._core.model())

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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if not self._closed:
            self._handlers.stop()
            if self._connected:
                warnings.warn(
                    f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=1
                )
