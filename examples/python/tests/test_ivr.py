"""The IVR application, called by a scripted Asterisk."""

import re
import socket
from collections.abc import Callable

import openccas
import pytest

from conftest import PATIENCE, Program

JONAS, KAISA = 201, 202
NOTHING = ""
Start = Callable[..., Program]


class Asterisk:
    """The other side of FastAGI: a caller who presses what the script of a test says."""

    def __init__(self, port: int) -> None:
        self._port = port

    def call(self, script: str, *pressed: str, caller: str = "unknown") -> list[str]:
        """Calls, and presses these digits, one after the other. Gives what the caller hears."""
        keys = list(pressed)
        heard: list[str] = []
        with socket.create_connection(("127.0.0.1", self._port), PATIENCE) as connection:
            channel = connection.makefile("rw", encoding="utf-8", newline="\n")
            channel.write(
                "agi_network: yes\n"
                f"agi_network_script: {script}\n"
                f"agi_request: agi://127.0.0.1/{script}\n"
                "agi_channel: PJSIP/trunk-00000001\n"
                "agi_language: en\n"
                f"agi_callerid: {caller}\n"
                "agi_extension: 9000\n\n"
            )
            channel.flush()
            for command in channel:
                if command == "ANSWER\n":
                    reply = "200 result=0"
                elif played := re.fullmatch(r'STREAM FILE (\S+) ""\n', command):
                    heard.append(played[1])
                    reply = "200 result=0 endpos=8000"
                elif asked := re.fullmatch(r"GET DATA (\S+) \d+ \d+\n", command):
                    heard.append(asked[1])
                    if not keys:
                        # The caller hangs up.
                        channel.write("HANGUP\n200 result=-1\n")
                        channel.flush()
                        continue
                    digits = keys.pop(0)
                    reply = f"200 result={digits}" if digits else "200 result= (timeout)"
                else:
                    reply = "510 Invalid or unknown command"
                channel.write(reply + "\n")
                channel.flush()
        return [sound.removeprefix("openccas/") for sound in heard]


@pytest.fixture
def ivr(openccas_simulator: openccas.Simulator, start: Start) -> Program:
    """The application, at a port that the system chooses."""
    return start(
        "ivr.py",
        openccas_simulator.host,
        openccas_simulator.port,
        "--listen=127.0.0.1:0",
        "--wait=0.5",
    )


@pytest.fixture
def asterisk(ivr: Program) -> Asterisk:
    """An Asterisk that asks it."""
    return Asterisk(int(ivr.line("listening on").rpartition(":")[2]))


def is_logged_on(simulator: openccas.Simulator, agent: int) -> bool:
    agents = simulator.state()["agents"]
    return next(bool(it["logged_on"]) for it in agents if it["rec_id"] == agent)


def test_an_agent_logs_on_and_off(
    openccas_simulator: openccas.Simulator, asterisk: Asterisk
) -> None:
    openccas_simulator.log_off(JONAS)
    heard = asterisk.call("logon", "2011", "4101")
    assert heard == ["enter-pin", "enter-extension", "logged-on"]
    assert is_logged_on(openccas_simulator, JONAS)

    heard = asterisk.call("logoff", "2011", "4101")
    assert heard == ["enter-pin", "enter-extension", "logged-off"]
    assert not is_logged_on(openccas_simulator, JONAS)
    assert asterisk.call("logoff", "2011", "4101")[-1] == "nobody-logged-on-there"


def test_an_agent_who_is_logged_on_elsewhere_hears_so(
    openccas_simulator: openccas.Simulator, asterisk: Asterisk
) -> None:
    heard = asterisk.call("logon", "2011", "4199")
    assert heard[-1] == "logged-on-elsewhere-or-wrong-pin"
    assert is_logged_on(openccas_simulator, JONAS)
    with openccas_simulator.client() as client:
        assert client.get_phone_agent_rec_id_from_extension("4101") == JONAS


def test_a_wrong_pin(openccas_simulator: openccas.Simulator, asterisk: Asterisk) -> None:
    openccas_simulator.log_off(JONAS)
    assert asterisk.call("logon", "9999", "4101")[-1] == "logged-on-elsewhere-or-wrong-pin"
    assert not is_logged_on(openccas_simulator, JONAS)
    assert asterisk.call("logon", "2011", "4101")[-1] == "logged-on"
    assert asterisk.call("logoff", "9999", "4101")[-1] == "wrong-pin"
    assert is_logged_on(openccas_simulator, JONAS)


def test_an_extension_that_is_in_use(
    openccas_simulator: openccas.Simulator, asterisk: Asterisk
) -> None:
    assert asterisk.call("logon", "2022", "4101")[-1] == "extension-in-use"
    assert not is_logged_on(openccas_simulator, KAISA)


def test_who_presses_nothing_is_asked_three_times(asterisk: Asterisk) -> None:
    heard = asterisk.call("logon", NOTHING, NOTHING, NOTHING)
    assert heard == ["enter-pin", "enter-pin", "enter-pin", "goodbye"]
    heard = asterisk.call("logon", NOTHING, "2011")
    assert heard == ["enter-pin", "enter-pin", "enter-extension"], "and hangs up"
    assert asterisk.call("logon", "2011", "4101")[-1] == "extension-in-use", "and it serves others"


def test_the_order_reaches_the_agent_with_the_call(
    openccas_simulator: openccas.Simulator, openccas_client: openccas.Client, asterisk: Asterisk
) -> None:
    assert asterisk.call("order", "1717", caller="0701234567") == [
        "enter-order-number",
        "thank-you",
    ]
    assert asterisk.call("order", "4242") == ["enter-order-number", "thank-you"], "withheld"
    updates = openccas_client.events(openccas.CallInformationUpdate)
    openccas_simulator.inbound_call(2, from_="0709999999")
    call = openccas_simulator.inbound_call(1, from_="0701234567", ivr={"Language": "sv"})
    update = updates.next(PATIENCE)
    assert isinstance(update, openccas.CallInformationUpdate)
    assert update.call_id == call
    assert ("Order", "1717") in update.ivr


def test_what_is_not_agi_does_no_harm(ivr: Program) -> None:
    port = int(ivr.line("listening on").rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert connection.recv(1) == b""
    assert "is no line of AGI" in ivr.line("AGI")
    assert Asterisk(port).call("nonsense") == []
    assert Asterisk(port).call("logon", "2011", "4101")[-1] == "extension-in-use"
    ivr.interrupt()
    assert ivr.end() == 0
    assert not any("2011" in line for line in ivr.printed), "no PIN in the log"
