"""The screen pop, as its agent sees it."""

from collections.abc import Callable
from pathlib import Path

import openccas
import pytest

from conftest import Program

Start = Callable[..., Program]
CHLOE = 103


def test_a_card_for_each_call(
    openccas_simulator: openccas.Simulator, openccas_client: openccas.Client, start: Start
) -> None:
    program = start("screen_pop.py", "chloe", openccas_simulator.host, openccas_simulator.port)
    program.line("waiting for calls")
    # Nobody else takes calls.
    for agent in (101, 102, 104, 105):
        openccas_simulator.set_not_ready(agent, "voice")
    openccas_simulator.log_off(201)
    call = openccas_simulator.inbound_call(2, from_="0701234567", ivr={"Ticket": "T-1041"})
    program.line("0701234567 calls Support")
    assert program.line("waited") == "  waited 0 s"
    assert program.line("Ticket") == "  Ticket: T-1041"
    openccas_client.set_agent_ivr_data(CHLOE, -1, call, {"Order": "17"})
    assert program.line("Order") == "  Order: 17"
    openccas_simulator.answer(CHLOE, call)
    program.line(f"call {call} is answered")
    openccas_simulator.customer_hangs_up(call)
    program.line(f"call {call} has ended")
    program.interrupt()
    assert program.end() == 0


def test_the_page_of_the_customer_opens(
    openccas_simulator: openccas.Simulator,
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > "{opened}"\n')
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER", f"{browser} %s")
    program = start(
        "screen_pop.py",
        "asa",
        openccas_simulator.host,
        openccas_simulator.port,
        "--url=https://crm.example.com/?phone={number}",
    )
    program.line("waiting for calls")
    call = openccas_simulator.inbound_call(1, from_="+46 70/1")
    program.line("calls Sales")
    openccas_simulator.answer(101, call)
    # The browser was started before this is told.
    program.line("is answered")
    assert opened.read_text() == "https://crm.example.com/?phone=%2B46%2070%2F1\n"


def test_an_agent_whom_nobody_knows(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = start("screen_pop.py", "nobody", openccas_simulator.host, openccas_simulator.port)
    assert program.end() == 1
    assert program.printed == ["no agent has the logon id nobody"]
