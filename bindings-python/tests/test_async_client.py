"""The client for asyncio."""

import asyncio
import gc
import logging
import socket
import warnings
from collections.abc import Awaitable, Callable

import openccas
import pytest

pytestmark = pytest.mark.anyio

PATIENCE = 30.0


async def configuration(client: openccas.AsyncClient) -> list[openccas.Item]:
    items: list[openccas.Item] = []
    async for item in client:
        items.append(item)
        if isinstance(item, openccas.DataComplete):
            break
    return items


async def happens(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.001)


async def test_open_in_a_with_statement(simulator: openccas.Simulator) -> None:
    async with openccas.AsyncClient.open(simulator.host, simulator.port) as client:
        assert client.is_connected
        assert client.time_zone == "Europe/Stockholm"
    assert not client.is_connected
    with pytest.raises(openccas.ClosedError):
        await client.make_call(101, "1")
    await client.close()


async def test_open_awaited(simulator: openccas.Simulator) -> None:
    client = await openccas.AsyncClient.open(simulator.host, simulator.port)
    assert await client.get_agent_rec_id_from_logon_id("asa") == 101
    await client.close()


async def test_open_fails(simulator: openccas.Simulator) -> None:
    simulator.stop()
    with pytest.raises(openccas.ConnectFailedError) as raised:
        await openccas.AsyncClient.open(simulator.host, simulator.port)
    assert isinstance(raised.value, ConnectionError)
    with pytest.raises(openccas.ConnectFailedError):
        async with openccas.AsyncClient.open(simulator.host, simulator.port):
            pytest.fail("there is nobody")


async def test_the_way_of_the_com_object(simulator: openccas.Simulator) -> None:
    client = openccas.AsyncClient(name="old")
    with pytest.raises(openccas.NotInitializedError):
        await client.connect_with_direct_connect(simulator.host, simulator.port)
    assert client.get_last_error_info()[0] == openccas.NotInitializedError.code
    for _ in range(2):
        client.initialize()
        await client.connect_with_direct_connect(simulator.host, simulator.port, "")
        with pytest.raises(openccas.AlreadyConnectedError):
            await client.connect_with_direct_connect(simulator.host, simulator.port)
        await client.uninitialize()
        with pytest.raises(openccas.NotConnectedError):
            await client.make_call(101, "1")
    await client.close()


async def test_results(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        assert await client.get_agent_service_groups(101) == [(1, "Sales"), (2, "Support")]
        assert await client.get_voice_ready_status(101) is True
        settings = await client.get_agent_media_settings(101)
        assert isinstance(settings, openccas.AgentMediaSettings)
        assert isinstance(settings.receive_chat_while_handling_om, bool)
        with pytest.raises(openccas.AgentUnknownError) as raised:
            await client.make_call(999, "1")
        assert raised.value.outcome is openccas.Outcome.REFUSED
        assert client.get_last_error_info()[0] == openccas.AgentUnknownError.code
        stats = client.stats()
        assert (stats.requests_succeeded, stats.requests_refused) == (3, 1)


async def test_configuration_data_that_were_left_come_again(
    simulator: openccas.Simulator,
) -> None:
    async with simulator.async_client() as client:
        async for item in client:
            if isinstance(item, openccas.Logon):
                break
        whole = await configuration(client)
        assert isinstance(whole[0], openccas.SnapshotBegin)
        assert sum(isinstance(item, openccas.ServiceGroupAdded) for item in whole) == 3


async def test_nothing_is_lost_between_two_loops(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        await configuration(client)
        calls = [simulator.inbound_call(1) for _ in range(3)]
        seen: list[int] = []
        while len(seen) < len(calls):
            async for item in client:
                if isinstance(item, openccas.CallInformation):
                    seen.append(item.call_id)
                break
        assert seen == calls


async def test_consumers_are_independent(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        everything = client.events()
        ringing = client.events([openccas.Delivered, openccas.EventType.ESTABLISHED])
        of_nobody = client.events(agent=999)
        assert isinstance(await anext(everything), openccas.SnapshotBegin)
        call_id = simulator.inbound_call(1)
        while isinstance(event := await anext(ringing), openccas.Notice):
            pass
        assert isinstance(event, openccas.Delivered)
        that_call = client.events(call_id=call_id)
        simulator.answer(event.rec_id, call_id)
        answered = await anext(that_call)
        assert answered == await anext(ringing)
        async with everything:
            seen = 0
            async for item in everything:
                seen += 1
                if item == answered:
                    break
        assert seen > 2
        ringing.close()
        of_nobody.close()
        assert [item async for item in ringing] == []


async def test_the_stream_ends_when_the_application_disconnects(
    simulator: openccas.Simulator,
) -> None:
    async with simulator.async_client() as client:

        async def follow() -> list[openccas.Item]:
            return [item async for item in client]

        following = asyncio.create_task(follow())
        await happens(lambda: client.stats().events_received > 0)
        await client.uninitialize()
        async with asyncio.timeout(PATIENCE):
            await following


async def test_a_lost_connection_raises_in_everything_that_waits(
    simulator: openccas.Simulator,
) -> None:
    async with simulator.async_client() as client:
        await configuration(client)
        simulator.begin_fault("silence")

        async def follow() -> None:
            async for _ in client:
                pass

        async def expect() -> None:
            await client.expect(openccas.Held, timeout=PATIENCE)

        work: list[Awaitable[object]] = [client.make_call(101, "1") for _ in range(100)]
        tasks = [asyncio.ensure_future(it) for it in [*work, follow(), expect()]]
        await asyncio.sleep(0)
        simulator.kill()
        async with asyncio.timeout(PATIENCE):
            results = await asyncio.gather(*tasks, return_exceptions=True)
        for result in results:
            assert isinstance(result, openccas.OpenccasError), result
            assert isinstance(result, ConnectionError), result
        with pytest.raises(openccas.NotConnectedError):
            await client.make_call(101, "1")


async def test_reconnecting_is_told_in_the_stream(simulator: openccas.Simulator) -> None:
    policy = openccas.Reconnect(first_delay=0.001)
    async with simulator.async_client(reconnect=policy) as client:
        events = client.events(openccas.DataComplete)
        while not isinstance(await anext(events), openccas.DataComplete):
            pass
        simulator.cut_connections()
        notices = [await anext(events), await anext(events)]
        match notices[0]:
            case openccas.Disconnected(reason=reason):
                assert isinstance(reason, openccas.OpenccasError)
                assert notices[0].type is None
            case other:
                pytest.fail(repr(other))
        while not isinstance(notices[-1], openccas.Reconnected):
            notices.append(await anext(events))
        assert client.stats().reconnects >= 1


async def test_expecting_an_event(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        async with client.expect(openccas.Originated, rec_id=101, timeout=PATIENCE) as call:
            with pytest.raises(RuntimeError):
                _ = call.event
            await client.make_call(101, "0701234567")
        assert call.event.rec_id == 101
        assert call.event.correlation is not None
        held = client.expect(openccas.EventType.HELD, timeout=PATIENCE)
        held.cancel()
        with pytest.raises(asyncio.CancelledError):
            await held


async def test_what_is_expected_is_seen_whoever_causes_it(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        for _ in range(50):
            async with client.expect(openccas.NotReady, rec_id=101, timeout=PATIENCE) as call:
                simulator.set_not_ready(101, "voice")
            assert call.event.rec_id == 101
            ready = client.expect(openccas.Ready, rec_id=101, timeout=PATIENCE)
            await ready.ready()
            simulator.set_ready(101, "voice")
            assert (await ready).rec_id == 101


async def test_what_fails_before_it_is_in_effect(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        simulator.half_open(on=True)
        with pytest.raises(TimeoutError):
            await client.expect(openccas.Held, timeout=0.001).ready()
        entered = False
        with pytest.raises(TimeoutError):
            async with client.expect(openccas.Held, timeout=0.001):
                entered = True
        assert not entered
        held = client.expect(openccas.Held, timeout=PATIENCE)
        held.cancel()
        with pytest.raises(asyncio.CancelledError):
            await held.ready()


async def test_an_event_that_does_not_come(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        with pytest.raises(TimeoutError) as raised:
            async with client.expect(openccas.Held, timeout=0.01):
                pass
        assert isinstance(raised.value, openccas.TimeoutError)
        with pytest.raises(ValueError, match="mine"):
            async with client.expect(openccas.Held, timeout=PATIENCE):
                raise ValueError("mine")
        # Nobody waits for it: that is no failure.
        client.expect(openccas.Held, timeout=0.001)


async def test_cancelling_a_request(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        simulator.begin_fault("silence", method="MakeCall")
        request = asyncio.create_task(client.make_call(101, "1"))
        await asyncio.sleep(0)
        request.cancel()
        with pytest.raises(asyncio.CancelledError):
            await request
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.001):
                await client.make_call(101, "1")
        assert await client.get_agent_rec_id_from_logon_id("asa") == 101


async def test_cancelling_an_iteration(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        events = client.events()

        async def follow() -> None:
            async for _ in events:
                pass

        following = asyncio.create_task(follow())
        await happens(lambda: client.stats().events_received > 0)
        await happens(lambda: client.stats().queued_bytes == 0)
        following.cancel()
        with pytest.raises(asyncio.CancelledError):
            await following
        call_id = simulator.inbound_call(1)
        event = await anext(events)
        assert isinstance(event, openccas.Event)
        assert event["CallID"] == call_id


async def test_cancelling_a_connect() -> None:
    # Somebody who listens, and never says a word.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await openccas.AsyncClient.open("127.0.0.1", port)


async def test_request_timeouts(simulator: openccas.Simulator) -> None:
    async with simulator.async_client(request_timeout=0.01) as client:
        simulator.begin_fault("silence", method="MakeCall")
        with pytest.raises(openccas.TimeoutError) as raised:
            await client.make_call(101, "1")
        assert raised.value.outcome is openccas.Outcome.UNKNOWN
        assert "0.01" in str(raised.value) or "10ms" in str(raised.value)
        quick = client.with_request_timeout(0.002)
        with pytest.raises(openccas.TimeoutError, match="2ms"):
            await quick.make_call(101, "1")


async def test_handlers_are_called_in_order(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        told: list[object] = []
        lost = asyncio.Event()

        async def on_event(event: openccas.Event) -> None:
            await asyncio.sleep(0)
            told.append(event)

        def on_disconnect(reason: openccas.OpenccasError) -> None:
            told.append(reason)
            lost.set()

        client.on_event(on_event)
        client.on_disconnect(on_disconnect)
        await happens(lambda: bool(told) and isinstance(told[-1], openccas.DataComplete))
        call_id = simulator.inbound_call(1)
        simulator.stop()
        async with asyncio.timeout(PATIENCE):
            await lost.wait()
        assert isinstance(told[-1], openccas.ServiceShutdownError)
        assert isinstance(told[-2], openccas.ServiceDisconnect)
        assert any(isinstance(it, openccas.Event) and it.get("CallID") == call_id for it in told)
        await asyncio.sleep(0)
        assert sum(isinstance(it, openccas.OpenccasError) for it in told) == 1


async def test_a_handler_may_do_everything(simulator: openccas.Simulator) -> None:
    client = await simulator.async_client()
    closed = asyncio.Event()

    async def on_event(event: openccas.Event) -> None:
        if isinstance(event, openccas.DataComplete):
            assert await client.get_agent_rec_id_from_logon_id("asa") == 101
            await client.close()
            closed.set()

    client.on_event(on_event)
    async with asyncio.timeout(PATIENCE):
        await closed.wait()


async def test_reconnecting_by_hand_in_a_handler(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        complete = 0
        again = asyncio.Event()

        def on_event(event: openccas.Event) -> None:
            nonlocal complete
            complete += isinstance(event, openccas.DataComplete)
            if complete == 2:
                again.set()

        async def on_disconnect(reason: openccas.OpenccasError) -> None:
            await client.uninitialize()
            client.initialize()
            await client.connect_with_direct_connect(simulator.host, simulator.port)

        client.on_event(on_event)
        client.on_disconnect(on_disconnect)
        await happens(lambda: complete == 1)
        simulator.cut_connections()
        async with asyncio.timeout(PATIENCE):
            await again.wait()


async def test_a_handler_that_raises(
    simulator: openccas.Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    async with simulator.async_client() as client:
        seen: list[openccas.Event] = []

        def on_event(event: openccas.Event) -> None:
            seen.append(event)
            raise ValueError("mine")

        with caplog.at_level(logging.ERROR, "openccas"):
            client.on_event(on_event)
            await happens(lambda: bool(seen) and isinstance(seen[-1], openccas.DataComplete))
        await happens(lambda: client.stats().handler_failures == len(seen))
        assert "ValueError: mine" in caplog.text
        assert "in on_event" in caplog.text


async def test_no_handler_starts_after_uninitialize(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        seen: list[openccas.Event] = []
        client.on_event(seen.append)
        await happens(lambda: bool(seen))
        for _ in range(50):
            simulator.inbound_call(1)
        await client.uninitialize()
        count = len(seen)
        for _ in range(10):
            await asyncio.sleep(0)
        assert len(seen) == count


async def test_another_loop_is_refused(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:

        async def elsewhere() -> None:
            with pytest.raises(RuntimeError, match="another event loop"):
                await client.get_agent_rec_id_from_logon_id("asa")
            async with simulator.async_client() as own:
                assert await own.get_agent_rec_id_from_logon_id("asa") == 101

        await asyncio.to_thread(lambda: asyncio.run(elsewhere()))
        assert await client.get_agent_rec_id_from_logon_id("asa") == 101


async def test_a_client_that_is_forgotten_is_told_of(simulator: openccas.Simulator) -> None:
    client = await simulator.async_client()
    seen: list[openccas.Event] = []
    client.on_event(seen.append)
    await happens(lambda: bool(seen))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        del client
        await asyncio.sleep(0.01)
        gc.collect()
    assert "was not closed" in str([it.message for it in told if it.category is ResourceWarning])
    # The warning itself holds the client.
    told.clear()
    await happens(lambda: not simulator.state()["clients"])


async def test_other_tasks_have_their_turn(simulator: openccas.Simulator) -> None:
    async with simulator.async_client() as client:
        await configuration(client)
        for _ in range(3000):
            simulator.customer_hangs_up(simulator.inbound_call(1))
        turns = 0

        async def ticks() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        ticking = asyncio.create_task(ticks())
        seen = 0
        async for _ in client:
            seen += 1
            if seen == 6000:
                break
        ticking.cancel()
        assert turns > 3
