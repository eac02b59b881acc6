"""The event logger, as whoever runs it sees it."""

from collections.abc import Callable

import openccas

from conftest import Program
from event_logger import EVENTS

Start = Callable[..., Program]


def test_events_are_listed(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = start("event_logger.py", openccas_simulator.host, openccas_simulator.port)
    program.line("Event Type: 1 - BroadcastLogon")
    assert program.line("RecID") == "    RecID = 101"
    assert program.line("DN") == "    DN = 4001"
    assert program.line("Name") == "    Name = Åsa Lindqvist"
    program.line("BroadcastServiceGroupAdded")
    assert program.line("SG Type") == "    SG Type = 0 - VOICE"
    program.line("BroadcastDataComplete")

    call = openccas_simulator.inbound_call(2, from_="0701234567", ivr={"Ticket": "T-1041"})
    program.line("Event Type: 24 - BroadcastCallInformation")
    agent = program.line("RecID").split()[-1]
    assert program.line("CallID") == f"    CallID = {call}"
    assert program.line("CallingParty") == "    CallingParty = 0701234567"
    assert program.line("IVR Label 1") == "    IVR Label 1 = Ticket"
    assert program.line("IVR Data 1") == "    IVR Data 1 = T-1041"
    assert program.line("CallType") == "    CallType = 3 - VOICE"
    program.line("Event Type: 8 - BroadcastDelivered")
    openccas_simulator.answer(int(agent), call)
    program.line("Event Type: 9 - BroadcastEstablished")
    with openccas_simulator.client() as another:
        another.deflect_call(int(agent), "5551234", call)
    program.line("Event Type: 14 - BroadcastConnectionCleared")
    assert program.line("DivertDest") == "    DivertDest = 5551234"
    # Events are listed by another thread, the first ones maybe before this is said.
    assert any("Connected to the server" in line for line in program.printed)


def test_events_that_the_text_does_not_list_are_shown(
    openccas_simulator: openccas.Simulator, start: Start
) -> None:
    program = start("event_logger.py", openccas_simulator.host, openccas_simulator.port)
    program.line("BroadcastDataComplete")
    openccas_simulator.set_not_ready(101, "voice")
    openccas_simulator.set_ready(101, "chat")
    assert program.line("Event Type: 58") == "Event Type: 58 - ChatReady"
    assert program.line("RecID") == "    RecID = 101"


def test_disconnecting_and_connecting_again(
    openccas_simulator: openccas.Simulator, start: Start
) -> None:
    program = start("event_logger.py", openccas_simulator.host, openccas_simulator.port)
    program.line("BroadcastDataComplete")
    program.type("disconnect")
    program.line("Disconnected")
    openccas_simulator.log_off(101)
    program.type("connect")
    program.line("BroadcastDataComplete")
    assert "Event Type: 2 - BroadcastLogoff" not in program.printed
    openccas_simulator.log_off(102)
    program.line("Event Type: 2 - BroadcastLogoff")
    program.type("clear")
    program.type("nonsense")
    assert program.line("disconnect, clear or quit").startswith("\033[2J\033[H")
    program.type("quit")
    assert program.end() == 0


def test_the_service_ends(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = start("event_logger.py", openccas_simulator.host, openccas_simulator.port)
    program.line("BroadcastDataComplete")
    openccas_simulator.stop()
    program.line("Event Type: 36 - BroadcastDisconnect")
    assert program.line("Disconnected") == "Disconnected: the service is shutting down"
    program.type("connect")
    assert program.line("Error").startswith("Error = -")
    program.interrupt()
    assert program.end() == 0


def test_every_parameter_of_the_list_is_one() -> None:
    """What the list reads by name is what the classes have as attributes."""
    for number, (name, rows) in EVENTS.items():
        kind = openccas.EventType(number).name.replace("_", "").casefold()
        class_ = next(it for it in dir(openccas) if it.casefold() == kind)
        assert name.casefold().endswith(kind) or number in (36,)
        attributes = {it.replace("_", "") for it in dir(getattr(openccas, class_))}
        aliases = {"diverdestination": "divertdestination"}
        if number == 23:
            aliases["servicegrouplist"] = "servicegroupid"
        for _, parameter in rows:
            attribute = parameter.casefold()
            assert aliases.get(attribute, attribute) in attributes, (number, parameter)
