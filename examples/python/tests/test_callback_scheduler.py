"""The call-back scheduler, with customers who answer and customers who do not."""

from collections.abc import Callable

import openccas
import pytest

from conftest import PATIENCE, Program

Start = Callable[..., Program]

SCENARIO = """
[centre]
time_zone = "Europe/Stockholm"

[[group]]
id = 1
name = "Support"
number = "8001"

[[agent]]
id = 7
name = "Ada"
logon_id = "ada"
extension = "4007"
groups = [1]

[outside]
rings_after = 1
answers_after = [1, 1]
talks_for = [10, 10]
busy = {busy}
unobtainable = 0.0
no_answer = 0.0
"""


def scheduler(simulator: openccas.Simulator, start: Start, *options: str) -> Program:
    program = start("callback_scheduler.py", simulator.host, simulator.port, *options)
    program.line("waiting for callbacks")
    return program


def next_of(events: openccas.Events, kind: type[openccas.Event]) -> openccas.Event:
    """The next event of this type."""
    while True:
        event = events.next(PATIENCE)
        if isinstance(event, kind):
            return event


@pytest.mark.openccas(scenario_text=SCENARIO.format(busy=0.0))
def test_a_customer_who_answers(
    openccas_simulator: openccas.Simulator, openccas_client: openccas.Client, start: Start
) -> None:
    program = scheduler(openccas_simulator, start)
    events = openccas_client.events([openccas.CallbackAccept, openccas.CallbackStatus])
    callback = openccas_simulator.callback(1, "0701234567", "web")
    line = program.line("dialling")
    assert line == f"callback {callback}: dialling 0701234567 for agent 7, attempt 1"
    next_of(events, openccas.CallbackAccept)
    openccas_simulator.advance(seconds=5)
    openccas_simulator.advance(seconds=30)
    assert program.line(f"callback {callback}") == f"callback {callback}: succeeded, done"
    assert next_of(events, openccas.CallbackStatus)["RecID"] == 7


@pytest.mark.openccas(scenario_text=SCENARIO.format(busy=1.0))
def test_a_customer_who_is_always_busy(
    openccas_simulator: openccas.Simulator, openccas_client: openccas.Client, start: Start
) -> None:
    program = scheduler(openccas_simulator, start, "--retry=10", "--attempts=2")
    events = openccas_client.events([openccas.CallbackAccept, openccas.CallbackStatus])
    callback = openccas_simulator.callback(1, "0701234567", "voice")
    # It is eight o'clock in Stockholm, and seven where the events come from.
    for attempt, then in ((1, "again at 08:10"), (2, "given up")):
        if attempt > 1:
            openccas_simulator.advance(seconds=600)
        assert program.line("dialling").endswith(f"attempt {attempt}")
        next_of(events, openccas.CallbackAccept)
        openccas_simulator.advance(seconds=5)
        assert program.line(f"callback {callback}") == f"callback {callback}: busy, {then}"
        assert next_of(events, openccas.CallbackStatus)["Cause"] == "Busy"
    program.interrupt()
    assert program.end() == 0
