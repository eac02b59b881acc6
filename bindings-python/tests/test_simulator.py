"""The contact centre inside the process."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import openccas
import pytest


def test_a_call_from_its_beginning_to_its_end(simulator: openccas.Simulator) -> None:
    call_id = simulator.inbound_call(1, from_="0701234567")
    agent = next(it["rec_id"] for it in simulator.state()["agents"] if it["calls"])
    simulator.answer(agent, call_id)
    assert simulator.state()["calls"]
    simulator.hang_up(agent, call_id)
    assert not simulator.state()["calls"]
    assert simulator.act("inbound_call", group=1) == call_id + 1


def test_time_moves_on_when_it_is_told_to(simulator: openccas.Simulator) -> None:
    before = datetime.fromisoformat(simulator.state()["now"])
    assert datetime.fromisoformat(simulator.state()["now"]) == before
    simulator.advance(seconds=60)
    assert datetime.fromisoformat(simulator.state()["now"]) - before == timedelta(minutes=1)


def test_what_cannot_be_raises(simulator: openccas.Simulator) -> None:
    with pytest.raises(openccas.ImpossibleInThisStateError):
        simulator.answer(101, 1)
    with pytest.raises(openccas.InvalidArgumentError, match="dance"):
        simulator.act("dance")
    with pytest.raises(openccas.InvalidArgumentError, match="colour"):
        simulator.act("inbound_call", group=1, colour="red")
    with pytest.raises(TypeError, match="group must be"):
        simulator.act("inbound_call", group=b"1")
    with pytest.raises(TypeError, match="ivr"):
        simulator.inbound_call(1, ivr=["ab"])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError, match="colour"):
        openccas.Simulator(colour="red").start()  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(openccas.InvalidArgumentError, match="scenario_text"):
        openccas.Simulator(scenario_text="agent = 3").start()
    with pytest.raises(FileNotFoundError):
        openccas.Simulator("no-such-scenario").start()
    with pytest.raises(ValueError, match="only one"):
        openccas.Simulator("support-desk", scenario_text="")
    with pytest.raises(RuntimeError, match="not started"):
        _ = openccas.Simulator().port


def test_lists_and_dates(simulator: openccas.Simulator) -> None:
    simulator.add_group(9, "Returns", purpose="voice")
    simulator.add_agent(900, "Noor", "noor", "4900", groups=[9, 1], logs_on=True)
    noor = next(it for it in simulator.state()["agents"] if it["rec_id"] == 900)
    assert noor["logged_on"]
    with pytest.raises(openccas.OpenccasError):
        simulator.fill_form(900, 1, next_attempt=datetime(2026, 1, 6, 9, 0), close=True)
    with pytest.raises(ValueError, match="semicolon"):
        simulator.email(1, "a@example.com", others=["b@example.com;c@example.com"])


def test_a_scenario_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(
        """
        group = [{ id = 5, name = "Desk" }]
        agent = [{ id = 1, name = "Ada", logon_id = "ada", extension = "1", groups = [5] }]
        """,
        encoding="utf-8",
    )
    for scenario in (file, str(file)):
        with openccas.Simulator(scenario, strict=True, seed=7) as simulator:
            assert [it["rec_id"] for it in simulator.state()["agents"]] == [1]
            with simulator.client() as client:
                assert client.get_agent_rec_id_from_logon_id("ada") == 1


def test_the_log_tells_why_nothing_happened(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    client.answer_call(101, 4711)
    assert any("4711" in entry.text for entry in simulator.log())
    assert all(entry.time.tzinfo is not None for entry in simulator.log())


def test_stopped_and_killed() -> None:
    simulator = openccas.Simulator()
    assert not simulator.is_running
    with simulator:
        assert simulator.is_running
        assert simulator.start() is simulator
        simulator.kill()
        assert not simulator.is_running
        simulator.stop()


def test_in_asyncio() -> None:
    async def main() -> None:
        async with openccas.Simulator() as simulator, simulator.async_client() as client:
            assert await client.get_agent_rec_id_from_logon_id("asa") == 101
        assert not simulator.is_running

    asyncio.run(main())
