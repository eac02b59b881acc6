"""Fixtures for pytest: a simulated contact centre, and a client of it.

    def test_the_caller_is_shown(openccas_simulator, openccas_client):
        openccas_simulator.inbound_call(1, from_="0701234567")
        assert next(iter(openccas_client)).service_group_id == 1

pytest finds them by itself where openccas is installed. A test says in a marker what simulator it
needs, with the arguments of `openccas.Simulator`:

    @pytest.mark.openccas("hoster", strict=True)

When a test fails, its report has what the simulator noted.
"""

from collections.abc import Generator, Iterator

import pytest

from ._client import Client
from ._generated.events import DataComplete
from ._options import Options
from ._simulator import Simulator

_PATIENCE = 30.0
"""Seconds that the configuration data may take."""


def pytest_configure(config: pytest.Config) -> None:
    """Tells pytest of the marker."""
    config.addinivalue_line(
        "markers",
        "openccas(scenario=None, *, scenario_text=None, **options): "
        "what simulator the fixture openccas_simulator is; the arguments of openccas.Simulator",
    )


@pytest.fixture
def openccas_simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A simulated contact centre with its Agent Service: `openccas.Simulator`.

    It is the support desk on the virtual clock unless the test says otherwise by the marker
    `openccas`. It ends with the test.
    """
    marker = request.node.get_closest_marker("openccas")
    simulator = Simulator() if marker is None else Simulator(*marker.args, **marker.kwargs)
    with simulator:
        yield simulator


@pytest.fixture
def openccas_client_options() -> Options:
    """The options of `openccas_client`. Override it to give others: credentials, for example."""
    return {}


@pytest.fixture
def openccas_client(
    openccas_simulator: Simulator, openccas_client_options: Options
) -> Iterator[Client]:
    """A client of `openccas_simulator`: `openccas.Client`, connected.

    The configuration data have been passed over: what it tells first is what the test makes
    happen. A test that wants to see them opens a client of its own.
    """
    with openccas_simulator.client(**openccas_client_options) as client:
        with client.events() as events:
            while not isinstance(events.next(_PATIENCE), DataComplete):
                pass
        yield client


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Adds the notes of the simulator to the report of a test that failed."""
    report = yield
    if report.when == "call" and report.failed and isinstance(item, pytest.Function):
        simulator = item.funcargs.get("openccas_simulator")
        if isinstance(simulator, Simulator):
            notes = [f"{entry.time:%H:%M:%S} {entry.text}" for entry in simulator.log()]
            if notes:
                report.sections.append(("openccas simulator", "\n".join(notes)))
    return report
