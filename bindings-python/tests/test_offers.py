"""What a simulated service offers and insists on: accounts, TLS, multicast, its clock."""

import socket
import subprocess
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import openccas
import pytest
from openccas import Credentials, ServerTls, Tls


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    """A folder with certificates, made for the test."""
    script = Path(__file__).parents[2] / "tests" / "certificates.sh"
    subprocess.run(["sh", str(script), str(tmp_path)], check=True)
    return tmp_path


def test_who_has_an_account_gets_in_and_sees_its_tenant() -> None:
    accounts = [Credentials("chief", "ä secret"), Credentials("one", "another", 1)]
    with openccas.Simulator("hoster", accounts=accounts) as simulator:
        for refused in (
            None,
            Credentials("chief", "another"),
            Credentials("one", "another", 2),
            Credentials("", ""),
        ):
            with pytest.raises(openccas.AuthenticationFailedError):
                simulator.client(credentials=refused)
        with simulator.client(credentials=accounts[0]), simulator.client(credentials=accounts[1]):
            views = [it["view_tenant"] for it in simulator.state()["clients"]]
            assert views == [-1, 1]


def test_a_connection_by_tls_for_who_trusts_the_service(certificates: Path) -> None:
    tls = ServerTls(certificates / "service.pem", certificates / "service-key.pem")
    roots = certificates / "ca.pem"
    with openccas.Simulator(tls=tls) as simulator:
        with simulator.client(tls=Tls(roots)) as client:
            assert client.get_voice_ready_status(101)
        with pytest.raises(openccas.TlsFailedError):
            simulator.client(tls=True)
        with pytest.raises(openccas.TlsFailedError):
            simulator.client(tls=Tls(roots, server_name="elsewhere"))
        with pytest.raises(openccas.OpenccasError):
            simulator.client(connect_timeout=5)
    assert "service-key" not in repr(tls)


def test_a_service_that_asks_for_certificates_lets_in_who_shows_one(certificates: Path) -> None:
    # As texts, this time.
    text = {name: (certificates / f"{name}.pem").read_bytes() for name in ("ca", "service")}
    tls = ServerTls(text["service"], certificates / "service-key.pem", client_roots=text["ca"])
    with openccas.Simulator(tls=tls) as simulator:
        certificate = str(certificates / "client.pem")
        own = Tls(text["ca"], certificate=certificate, key=certificates / "client-key.pem")
        with simulator.client(tls=own) as client:
            assert client.is_connected
        with pytest.raises(openccas.TlsFailedError):
            simulator.client(tls=Tls(text["ca"]))


def test_events_by_multicast() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
    with (
        openccas.Simulator(multicast=("239.192.28.3", port)) as simulator,
        openccas.Client() as client,
    ):
        client.initialize()
        client.connect_with_ip_address(simulator.host, simulator.port, "127.0.0.1")
        with client.events() as events:
            while not isinstance(events.next(30), openccas.DataComplete):
                pass
            call = simulator.inbound_call(1, from_="0701234567")
            ringing = next(it for it in events if isinstance(it, openccas.Delivered))
            assert (ringing.call_id, ringing.correlation) == (call, None)
        # The first events may come over the connection, on which the client joined.
        while client.stats().datagrams == 0:
            time.sleep(0.001)
        with pytest.raises(openccas.DirectConnectRequiredError):
            client.make_call(101, "4002")


def test_the_clock_runs_as_it_is_told_to() -> None:
    def now(simulator: openccas.Simulator) -> datetime:
        return datetime.fromisoformat(simulator.state()["now"])

    with openccas.Simulator(clock="virtual") as still:
        before = now(still)
        still.advance(seconds=1)
        assert (now(still) - before).total_seconds() == 1
    with openccas.Simulator(clock="real") as real, openccas.Simulator(speed=1000) as fast:
        starts = now(real), now(fast)
        while now(real) == starts[0] or now(fast) == starts[1]:
            pass


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"accounts": 5}, TypeError, "accounts"),
        ({"accounts": ["me"]}, TypeError, "accounts"),
        ({"accounts": [Credentials("me", 5)]}, TypeError, "password"),  # type: ignore[arg-type]
        ({"tls": True}, TypeError, "tls must be ServerTls"),
        ({"tls": ServerTls("no-such-file", "no-such-key")}, openccas.TlsFailedError, "no-such"),
        ({"tls": ServerTls(b"no certificate", b"no key")}, openccas.TlsFailedError, "certificate"),
        ({"tls": ServerTls(5, b"")}, TypeError, "certificate"),  # type: ignore[arg-type]
        ({"multicast": "239.192.28.2"}, TypeError, "multicast must be a pair"),
        ({"multicast": ("x", 2601)}, openccas.InvalidArgumentError, "multicast.group"),
        ({"multicast": ("239.192.28.2", 0)}, openccas.InvalidArgumentError, "multicast.port"),
        ({"multicast": ("127.0.0.1", 2601)}, openccas.InvalidArgumentError, "multicast"),
        ({"clock": "slow"}, openccas.InvalidArgumentError, "clock"),
        ({"clock": 5}, TypeError, "clock"),
        ({"clock": "virtual", "speed": 2}, openccas.InvalidArgumentError, "speed"),
        ({"speed": 0}, openccas.InvalidArgumentError, "speed"),
        ({"speed": float("nan")}, openccas.InvalidArgumentError, "speed"),
        ({"speed": True}, TypeError, "speed"),
        ({"host": "localhost"}, openccas.InvalidArgumentError, "host"),
        ({"host": "0.0.0.0"}, openccas.InvalidArgumentError, "loopback"),
        ({"port": 65536}, openccas.InvalidArgumentError, "port"),
        ({"seed": -1}, openccas.InvalidArgumentError, "seed"),
        ({"seed": "1"}, TypeError, "seed"),
        ({"max_clients": -1}, openccas.InvalidArgumentError, "max_clients"),
    ],
)
def test_what_cannot_be_offered_is_refused_by_its_name(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        openccas.Simulator(**options).start()
