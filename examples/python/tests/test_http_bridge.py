"""The bridge to HTTP, with a receiver that listens and one that fails first."""

import json
import queue
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import openccas
import pytest

from conftest import PATIENCE, Program

Start = Callable[..., Program]


class Receiver(ThreadingHTTPServer):
    """Takes what is posted; as long as it fails, nothing."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Posted)
        self.posted: queue.Queue[dict[str, Any]] = queue.Queue()
        self.failures = 0

    def next(self) -> dict[str, Any]:
        return self.posted.get(timeout=PATIENCE)


class Posted(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.server.failures:
            self.server.failures -= 1
            self.send_error(503)
            return
        self.server.posted.put(event)
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        serving = threading.Thread(target=receiver.serve_forever)
        serving.start()
        yield receiver
        receiver.shutdown()
        serving.join()


@pytest.fixture
def bridge(
    openccas_simulator: openccas.Simulator, receiver: Receiver, start: Start
) -> tuple[Program, int]:
    """The program, and the port where it listens."""
    program = start(
        "http_bridge.py",
        openccas_simulator.host,
        openccas_simulator.port,
        f"--post-to=http://127.0.0.1:{receiver.server_port}/calls",
        "--listen=127.0.0.1:0",
    )
    return program, int(program.line("listening").split()[-1])


def post(port: int, body: object, path: str = "/calls") -> tuple[int, dict[str, Any]]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data=data)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def test_calls_are_posted_in_order(
    openccas_simulator: openccas.Simulator, receiver: Receiver, bridge: tuple[Program, int]
) -> None:
    program, _ = bridge
    receiver.failures = 1
    call = openccas_simulator.inbound_call(1, from_="0701234567")
    program.line("trying again")
    first = receiver.next()
    assert first["name"] == "CallInformation"
    assert first["parameters"]["CallingPartyNumber"] == "0701234567"
    second = receiver.next()
    assert (second["name"], second["parameters"]["CallID"]) == ("Delivered", call)
    openccas_simulator.answer(second["parameters"]["RecID"], call)
    assert receiver.next()["name"] == "Established"
    openccas_simulator.customer_hangs_up(call)
    assert receiver.next()["name"] == "ConnectionCleared"


def test_an_agent_who_is_ready_dials(receiver: Receiver, bridge: tuple[Program, int]) -> None:
    assert post(bridge[1], {"agent": "asa", "number": "5551234"}) == (202, {"agent": 101})
    originated = receiver.next()
    assert (originated["name"], originated["parameters"]["RecID"]) == ("Originated", 101)


def test_an_agent_who_is_not_ready_does_not_dial(
    openccas_simulator: openccas.Simulator, bridge: tuple[Program, int]
) -> None:
    status, told = post(bridge[1], {"agent": "ingrid", "number": "5551234"})
    assert (status, told) == (409, {"error": "ingrid is not ready"})
    openccas_simulator.log_off(101)
    status, told = post(bridge[1], {"agent": "asa", "number": "5551234"})
    assert status == 409
    assert openccas_simulator.state()["calls"] == []


@pytest.mark.parametrize(
    ("body", "path", "status"),
    [
        ({"agent": "nobody", "number": "1"}, "/calls", 404),
        ({"agent": "asa"}, "/calls", 400),
        ({"agent": "asa", "number": ""}, "/calls", 400),
        ({"agent": "asa", "number": "1\x002"}, "/calls", 400),
        ([1], "/calls", 400),
        (b"{", "/calls", 400),
        ({"agent": "asa", "number": "1"}, "/elsewhere", 404),
    ],
)
def test_what_cannot_be_done_is_told(
    bridge: tuple[Program, int], body: object, path: str, status: int
) -> None:
    answered, told = post(bridge[1], body, path)
    assert answered == status
    assert told["error"]


def test_the_contact_centre_is_gone(
    openccas_simulator: openccas.Simulator, bridge: tuple[Program, int]
) -> None:
    program, port = bridge
    openccas_simulator.stop()
    assert post(port, {"agent": "asa", "number": "1"})[0] == 502
    program.interrupt()
    assert program.end() == 0
