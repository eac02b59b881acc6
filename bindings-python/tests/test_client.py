"""The client for threads."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

import openccas
import pytest

PATIENCE = 30.0
T = TypeVar("T")


def happens(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.001)


def in_a_thread(work: Callable[[], T]) -> Callable[[], T]:
    """Does the work on a thread; gives what waits for its result, or raises what it raised."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()

    def result() -> T:
        thread.join(PATIENCE)
        assert not thread.is_alive()
        if errors:
            raise errors[0]
        return results[0]

    return result


def configuration(client: openccas.Client) -> list[openccas.Item]:
    items: list[openccas.Item] = []
    for item in client:
        items.append(item)
        if isinstance(item, openccas.DataComplete):
            break
    return items


def test_requests(client: openccas.Client) -> None:
    assert client.get_agent_rec_id_from_logon_id("asa") == 101
    assert client.get_agent_service_groups(101) == [(1, "Sales"), (2, "Support")]
    assert client.get_voice_ready_status(101) is True
    assert isinstance(client.get_agent_media_settings(101), openccas.AgentMediaSettings)
    with pytest.raises(openccas.AgentUnknownError):
        client.make_call(999, "1")
    assert client.get_last_error_info()[0] == openccas.AgentUnknownError.code


def test_the_way_of_the_com_object(simulator: openccas.Simulator) -> None:
    with openccas.Client(name="old") as client:
        with pytest.raises(openccas.NotInitializedError):
            client.connect_with_direct_connect(simulator.host, simulator.port)
        for _ in range(2):
            client.initialize()
            client.connect_with_direct_connect(simulator.host, simulator.port, "")
            assert client.is_connected
            client.uninitialize()
            assert not client.is_connected
        client.initialize()
        with pytest.raises(openccas.NotSupportedError):
            client.connect(simulator.host, simulator.port)
    with pytest.raises(openccas.ClosedError):
        client.initialize()
    client.close()


def test_wrong_credentials() -> None:
    text = """
    account = [{ user_id = "me", password = "right" }]
    agent = [{ id = 1, name = "Ada", logon_id = "ada", extension = "1" }]
    """
    with openccas.Simulator(scenario_text=text) as simulator:
        with pytest.raises(openccas.AuthenticationFailedError):
            simulator.client(credentials=openccas.Credentials("me", "wrong"))
        with simulator.client(credentials=openccas.Credentials("me", "right")) as client:
            assert client.get_agent_rec_id_from_logon_id("ada") == 1
        with openccas.Client() as client:
            client.set_logon_credentials("me", "right", -1)
            client.initialize()
            client.connect_with_direct_connect(simulator.host, simulator.port)


def test_two_loops_after_each_other_miss_nothing(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    configuration(client)
    calls = [simulator.inbound_call(1) for _ in range(3)]
    seen: list[int | None] = []
    while len(seen) < len(calls):
        for item in client:
            if isinstance(item, openccas.CallInformation):
                seen.append(item.call_id)
            break
    assert seen == calls


def test_waiting_for_the_next_event(client: openccas.Client) -> None:
    with client.events() as events:
        while not isinstance(events.next(PATIENCE), openccas.DataComplete):
            pass
        with pytest.raises(TimeoutError, match="10ms"):
            events.next(0.01)
        with pytest.raises(ValueError, match="timeout"):
            events.next(-1)
    with pytest.raises(StopIteration):
        events.next()


def test_another_thread_disconnects(client: openccas.Client) -> None:
    following = in_a_thread(lambda: list(client))
    happens(lambda: client.stats().events_received > 0)
    client.uninitialize()
    following()


def test_a_lost_connection_raises_in_every_thread(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    configuration(client)
    simulator.begin_fault("silence", method="MakeCall")
    requests = [in_a_thread(lambda: client.make_call(101, "1")) for _ in range(8)]
    following = in_a_thread(lambda: list(client))
    expected = in_a_thread(lambda: client.expect(openccas.Retrieved, timeout=PATIENCE).wait())
    happens(lambda: len(simulator.state()["calls"]) > 0)
    simulator.kill()
    for result in [*requests, following, expected]:
        with pytest.raises(ConnectionError):
            result()


def test_expecting_an_event(client: openccas.Client) -> None:
    with client.expect(openccas.Originated, rec_id=101, timeout=PATIENCE) as call:
        with pytest.raises(RuntimeError):
            _ = call.event
        client.make_call(101, "0701234567")
    assert call.event.rec_id == 101
    assert call.wait() is call.event
    with (
        pytest.raises(openccas.TimeoutError),
        client.expect(openccas.Held, timeout=0.01),
    ):
        pass
    with (
        pytest.raises(ValueError, match="mine"),
        client.expect(openccas.Held, timeout=PATIENCE),
    ):
        raise ValueError("mine")


def test_what_is_expected_is_seen_whoever_causes_it(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    for _ in range(50):
        with client.expect(openccas.NotReady, rec_id=101, timeout=PATIENCE) as call:
            simulator.set_not_ready(101, "voice")
        assert call.event.rec_id == 101
        ready = client.expect(openccas.Ready, rec_id=101, timeout=PATIENCE)
        simulator.set_ready(101, "voice")
        assert ready.wait().rec_id == 101


def test_handlers(simulator: openccas.Simulator, client: openccas.Client) -> None:
    told: list[object] = []
    threads: set[str] = set()

    def tell(it: object) -> None:
        threads.add(threading.current_thread().name)
        told.append(it)

    client.on_event(tell)
    client.on_disconnect(tell)
    happens(lambda: bool(told) and isinstance(told[-1], openccas.DataComplete))
    simulator.inbound_call(1)
    simulator.stop()
    happens(lambda: isinstance(told[-1], openccas.ServiceShutdownError))
    assert isinstance(told[-2], openccas.ServiceDisconnect)
    assert threads == {"openccas-handlers"}
    client.close()
    assert "openccas-handlers" not in {thread.name for thread in threading.enumerate()}


def test_a_handler_may_make_requests_and_close(client: openccas.Client) -> None:
    found: list[int] = []

    def on_event(event: openccas.Event) -> None:
        found.append(client.get_agent_rec_id_from_logon_id("asa"))
        client.close()

    client.on_event(on_event)
    happens(lambda: bool(found))
    assert found == [101]


def test_connecting_again_in_on_disconnect(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    complete = threading.Semaphore(0)

    def on_event(event: openccas.Event) -> None:
        if isinstance(event, openccas.DataComplete):
            complete.release()

    def on_disconnect(reason: openccas.OpenccasError) -> None:
        client.uninitialize()
        client.initialize()
        client.connect_with_direct_connect(simulator.host, simulator.port)

    client.on_event(on_event)
    client.on_disconnect(on_disconnect)
    for _ in range(3):
        assert complete.acquire(timeout=PATIENCE)
        simulator.cut_connections()
    assert complete.acquire(timeout=PATIENCE)


def test_a_handler_that_raises(client: openccas.Client, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[openccas.Event] = []

    def on_event(event: openccas.Event) -> None:
        seen.append(event)
        raise ValueError("mine")

    with caplog.at_level(logging.ERROR, "openccas"):
        client.on_event(on_event)
        happens(lambda: bool(seen) and isinstance(seen[-1], openccas.DataComplete))
        happens(lambda: client.stats().handler_failures == len(seen))
    assert "ValueError: mine" in caplog.text
    client.on_event(None)


def test_events_flow_while_threads_make_requests(
    simulator: openccas.Simulator, client: openccas.Client
) -> None:
    configuration(client)

    def ask() -> int:
        return sum(client.get_agent_rec_id_from_logon_id("asa") for _ in range(100))

    asking = [in_a_thread(ask) for _ in range(4)]
    calls = 0
    for _ in range(100):
        simulator.customer_hangs_up(simulator.inbound_call(1))
    for item in client:
        calls += isinstance(item, openccas.CallInformation)
        if calls == 100:
            break
    assert [result() for result in asking] == [10100] * 4
