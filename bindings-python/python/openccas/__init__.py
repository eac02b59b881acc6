"""Follow and drive a MiContact Center Enterprise contact centre.

    async with openccas.AsyncClient.open("cc.example.com", 2600) as client:
        async for event in client:
            match event:
                case openccas.Delivered(rec_id=agent, opposite_party_number=number):
                    print(f"agent {agent} rings: {number}")

`AsyncClient` is for asyncio and `Client` for threads; both have all methods of the COM object.
`Simulator` is a contact centre inside the process, for tests. What can go wrong is an
`OpenccasError`.
"""

from . import model
from ._async_client import AsyncClient, Opening
from ._async_events import AsyncEvents
from ._async_expectation import AsyncExpectation
from ._async_model import AsyncModel
from ._client import Client
from ._error import OpenccasError, Outcome
from ._events import Events, Item
from ._expectation import Expectation
from ._generated import enums, errors, events, results
from ._generated.enums import *  # noqa: F403
from ._generated.errors import *  # noqa: F403
from ._generated.events import *  # noqa: F403
from ._generated.results import *  # noqa: F403
from ._model import Model
from ._notices import Disconnected, Gap, Notice, Reconnected, SnapshotBegin
from ._openccas import __version__
from ._options import Credentials, Options, Reconnect, Tls
from ._selection import EventKind, Wanted
from ._simulator import LogEntry, Simulator, SimulatorOptions
from ._stats import Stats

__all__ = [
    "AsyncClient",
    "AsyncEvents",
    "AsyncExpectation",
    "AsyncModel",
    "Client",
    "Credentials",
    "Disconnected",
    "EventKind",
    "Events",
    "Expectation",
    "Gap",
    "Item",
    "LogEntry",
    "Model",
    "Notice",
    "OpenccasError",
    "Opening",
    "Options",
    "Outcome",
    "Reconnect",
    "Reconnected",
    "Simulator",
    "SimulatorOptions",
    "SnapshotBegin",
    "Stats",
    "Tls",
    "Wanted",
    "__version__",
    "model",
]
__all__ += enums.__all__
__all__ += errors.__all__
__all__ += events.__all__
__all__ += results.__all__
