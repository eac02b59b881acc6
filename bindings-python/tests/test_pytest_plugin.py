"""The pytest plugin, as somebody's tests see it."""

import pytest

pytest_plugins = ["pytester"]

HEADER = "import openccas, pytest\n"


def run(pytester: pytest.Pytester, text: str, *options: str) -> pytest.RunResult:
    """Runs a file of tests, in a process of its own, with the plugin as it is installed."""
    pytester.makepyfile(HEADER + text)
    return pytester.runpytest_subprocess("--strict-markers", *options)


def test_the_client_tells_first_what_the_test_makes_happen(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
def test_call(openccas_simulator, openccas_client):
    call = openccas_simulator.inbound_call(1, from_="0701234567")
    event = next(iter(openccas_client))
    assert isinstance(event, openccas.CallInformation)
    assert event.call_id == call
    assert event.calling_party_number == "0701234567"

def test_request(openccas_simulator, openccas_client):
    agent = openccas_client.get_agent_rec_id_from_logon_id("asa")
    with openccas_client.expect(openccas.NotReady, agent=agent, timeout=10) as expected:
        openccas_client.set_voice_not_ready(agent)
    assert expected.event.rec_id == agent
""",
    )
    result.assert_outcomes(passed=2)


def test_every_test_has_a_centre_of_its_own(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
@pytest.mark.parametrize("time", [1, 2])
def test_call(time, openccas_simulator, openccas_client):
    assert openccas_simulator.state()["calls"] == []
    openccas_simulator.inbound_call(1)
    assert len(openccas_simulator.state()["calls"]) == 1
""",
    )
    result.assert_outcomes(passed=2)


def test_a_marker_says_what_simulator_it_is(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
@pytest.fixture
def openccas_client_options():
    return {"credentials": openccas.Credentials("nobody", "wrong", 1)}

@pytest.mark.openccas(max_clients=0)
def test_full(openccas_simulator):
    with pytest.raises(openccas.TooManyClientsError):
        openccas_simulator.client()

def test_options_of_the_client(openccas_client):
    assert openccas_client.is_connected
""",
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*UnknownTenantError*"])


def test_a_failure_shows_what_the_simulator_noted(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
def test_nothing(openccas_simulator, openccas_client):
    openccas_client.answer_call(openccas_client.get_agent_rec_id_from_logon_id("asa"), 4711)
    assert openccas_simulator.state()["calls"]
""",
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*openccas simulator*", "*4711*"])


def test_pytest_lists_fixtures_and_marker(pytester: pytest.Pytester) -> None:
    fixtures = run(pytester, "", "--fixtures")
    fixtures.stdout.fnmatch_lines(["openccas_simulator*", "openccas_client*"])
    markers = run(pytester, "", "--markers")
    markers.stdout.fnmatch_lines(["@pytest.mark.openccas(*"])
