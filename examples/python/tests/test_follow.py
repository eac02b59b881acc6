"""The program that follows, as whoever runs it sees it."""

from collections.abc import Callable

import openccas

from conftest import Program

Start = Callable[..., Program]


def started(simulator: openccas.Simulator, start: Start) -> Program:
    program = start("follow.py", simulator.host, simulator.port)
    program.line("DataComplete")
    return program


def position(line: str) -> int:
    return int(line.split()[0])


def test_a_line_an_event(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = started(openccas_simulator, start)
    configuration = [line.split() for line in program.printed]
    assert ["(0)", "Logon", "101"] in configuration
    assert configuration[-1] == ["(0)", "DataComplete"]
    openccas_simulator.log_off(101)
    assert program.line("Logoff").split() == ["1", "Logoff", "101"]
    call = openccas_simulator.inbound_call(1, from_="0701234567")
    assert program.line("Delivered").split() == ["3", "Delivered", "102", str(call)]


def test_it_goes_on_where_it_was(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = started(openccas_simulator, start)
    openccas_simulator.log_off(101)
    before = position(program.line("Logoff"))
    openccas_simulator.cut_connections()
    program.line("-- disconnected")
    openccas_simulator.log_on(101)
    program.line("-- connected again")
    assert position(program.line("Logon")) == before + 1


def test_it_ends_with_the_service(openccas_simulator: openccas.Simulator, start: Start) -> None:
    program = started(openccas_simulator, start)
    openccas_simulator.stop()
    program.line("ServiceDisconnect")
    assert program.line("-- disconnected") == "-- disconnected: the service is shutting down"
    assert program.end() == 0


def test_nobody_there(start: Start) -> None:
    program = start("follow.py", "localhost", 1)
    assert program.end() == 1
