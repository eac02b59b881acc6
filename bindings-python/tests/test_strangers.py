"""Peers that are no service, and what is too large or nobody's for one."""

import asyncio
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

import openccas
import pytest


@contextmanager
def listening(greet: Callable[[socket.socket], object]) -> Generator[int]:
    """Listens, and does this with who connects. Gives the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        accepted: list[socket.socket] = []

        def accept() -> None:
            try:
                while True:
                    peer, _ = server.accept()
                    accepted.append(peer)
                    greet(peer)
            except OSError:
                # The test is over.
                return

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()
            for peer in accepted:
                peer.close()


def test_a_peer_that_says_nothing_is_given_up_after_the_time_that_is_set() -> None:
    with listening(lambda _: None) as port:
        with pytest.raises(openccas.TimeoutError) as failed:
            openccas.Client.open("127.0.0.1", port, connect_timeout=0.05)
        assert failed.value.outcome is openccas.Outcome.NOT_SENT
        with pytest.raises(TimeoutError):
            asyncio.run(_open(port))


async def _open(port: int) -> None:
    async with openccas.AsyncClient.open("127.0.0.1", port, connect_timeout=0.05):
        pass


def _hang_up(peer: socket.socket) -> None:
    peer.close()


def _talk_of_something_else(peer: socket.socket) -> None:
    peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.mark.parametrize("greet", [_hang_up, _talk_of_something_else])
def test_a_peer_that_is_something_else(greet: Callable[[socket.socket], object]) -> None:
    with listening(greet) as port, pytest.raises(openccas.OpenccasError):
        openccas.Client.open("127.0.0.1", port)


def test_a_text_that_no_frame_can_hold(client: openccas.Client) -> None:
    with pytest.raises(openccas.OpenccasError) as failed:
        client.set_private_data(101, 1, "x" * (8 << 20))
    assert failed.value.outcome is openccas.Outcome.NOT_SENT
    assert client.get_voice_ready_status(101)


@pytest.mark.parametrize("nobody", [0, -1, 2**31 - 1, -(2**31)])
def test_a_number_that_is_nobody(client: openccas.Client, nobody: int) -> None:
    with pytest.raises(openccas.AgentUnknownError):
        client.get_voice_ready_status(nobody)


def test_closing_twice_and_calling_after_it(simulator: openccas.Simulator) -> None:
    client = simulator.client()
    client.close()
    client.close()
    with pytest.raises(openccas.ClosedError):
        client.make_call(101, "1")
    with pytest.raises(openccas.ClosedError):
        client.initialize()
    assert not client.is_connected
    assert list(client) == []
    simulator.stop()
    simulator.stop()
    assert not simulator.is_running
