"""The jobs that read events: two attributes of each, by its type."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import openccas
from openccas import CallInformation, DataComplete, Delivered, Established, NotReady

from .bodies import COUNT, checksum
from .meter import EventMeter, Events

LESS = 102_400
"""Events for those that would take too long: a NATS server cuts off who is too far behind."""


async def async_for(port: int) -> Events:
    """`async for` over an AsyncClient."""
    meter = EventMeter(COUNT, checksum(COUNT))
    async with openccas.AsyncClient.open("127.0.0.1", port) as client:
        left, total = COUNT, 0
        async for event in client:
            match event:
                case Delivered() | Established():
                    text = event.opposite_party_number
                case CallInformation():
                    text = event.calling_party_number
                case NotReady():
                    text = event.reason_string
                case DataComplete():
                    meter.start()
                    continue
                case _:
                    continue
            total += event.rec_id + len(text or "")
            left -= 1
            if not left:
                break
        return meter.stop(total)


def blocking_for(port: int) -> Events:
    """`for` over a Client."""
    meter = EventMeter(COUNT, checksum(COUNT))
    with openccas.Client.open("127.0.0.1", port) as client:
        left, total = COUNT, 0
        for event in client:
            match event:
                case Delivered() | Established():
                    text = event.opposite_party_number
                case CallInformation():
                    text = event.calling_party_number
                case NotReady():
                    text = event.reason_string
                case DataComplete():
                    meter.start()
                    continue
                case _:
                    continue
            total += event.rec_id + len(text or "")
            left -= 1
            if not left:
                break
        return meter.stop(total)


class Reader:
    """A handler of events."""

    def __init__(self, done: Callable[[], object]) -> None:
        self.total = 0
        self._left = COUNT
        self._done = done
        self.meter = EventMeter(COUNT, checksum(COUNT))

    def on_event(self, event: openccas.Event) -> None:
        """Reads an event."""
        match event:
            case Delivered() | Established():
                text = event.opposite_party_number
            case CallInformation():
                text = event.calling_party_number
            case NotReady():
                text = event.reason_string
            case DataComplete():
                self.meter.start()
                return
            case _:
                return
        self.total += event.rec_id + len(text or "")
        self._left -= 1
        if not self._left:
            self._done()


async def async_handler(port: int) -> Events:
    """`on_event` of an AsyncClient."""
    done = asyncio.Event()
    reader = Reader(done.set)
    async with openccas.AsyncClient() as client:
        client.on_event(reader.on_event)
        client.initialize()
        await client.connect_with_direct_connect("127.0.0.1", port)
        await done.wait()
        return reader.meter.stop(reader.total)


def blocking_handler(port: int) -> Events:
    """`on_event` of a Client."""
    done = threading.Event()
    reader = Reader(done.set)
    with openccas.Client() as client:
        client.on_event(reader.on_event)
        client.initialize()
        client.connect_with_direct_connect("127.0.0.1", port)
        done.wait()
        return reader.meter.stop(reader.total)


def read(event: dict[str, Any]) -> int:
    """Reads the same of an event from JSON."""
    kind, parameters = event["type"], event["parameters"]
    if kind in (8, 9):
        text = parameters["OppositePartyNumber"]
    elif kind == 24:
        text = parameters["CallingPartyNumber"]
    else:
        text = parameters["ReasonString"]
    return int(parameters["RecID"]) + len(text)


class Lines(asyncio.Protocol):
    """A protocol for JSON lines, as fast as one can write it: no await, no object per event."""

    def __init__(self, done: asyncio.Future[Events]) -> None:
        self._done = done
        self._rest = b""
        self._left = COUNT
        self._total = 0
        self._meter = EventMeter(COUNT, checksum(COUNT))
        self._started = False

    def data_received(self, data: bytes) -> None:
        """Reads the events in it."""
        from orjson import loads

        if not self._started:
            self._started = True
            self._meter.start()
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        total = 0
        for line in lines:
            event = loads(line)
            kind, parameters = event["type"], event["parameters"]
            if kind in (8, 9):
                text = parameters["OppositePartyNumber"]
            elif kind == 24:
                text = parameters["CallingPartyNumber"]
            else:
                text = parameters["ReasonString"]
            total += parameters["RecID"] + len(text)
        self._total += total
        self._left -= len(lines)
        if not self._left:
            try:
                self._done.set_result(self._meter.stop(self._total))
            except ValueError as error:
                self._done.set_exception(error)


async def protocol_orjson(port: int) -> Events:
    """A hand-tuned asyncio.Protocol with orjson."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Events] = loop.create_future()
    transport, _ = await loop.create_connection(lambda: Lines(done), "127.0.0.1", port)
    try:
        return await done
    finally:
        transport.close()


async def streams_orjson(port: int) -> Events:
    """asyncio streams with orjson."""
    from orjson import loads

    meter = EventMeter(COUNT, checksum(COUNT))
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 20)
    try:
        left, total = COUNT, 0
        async for line in reader:
            if left == COUNT:
                meter.start()
            total += read(loads(line))
            left -= 1
            if not left:
                break
        return meter.stop(total)
    finally:
        writer.close()


async def nats_orjson(port: int) -> Events:
    """`async for` over a subscription of nats-py, with orjson."""
    import nats
    from orjson import loads

    meter = EventMeter(LESS, checksum(LESS))
    connection = await nats.connect(f"nats://127.0.0.1:{port}")
    try:
        subscription = await connection.subscribe("events", pending_msgs_limit=-1)
        subscription._pending_bytes_limit = -1
        await connection.flush()
        await connection.publish("begin", b"")
        left, total = LESS, 0
        async for message in subscription.messages:
            if left == LESS:
                meter.start()
            total += read(loads(message.data))
            left -= 1
            if not left:
                break
        return meter.stop(total)
    finally:
        await connection.close()


JOBS: dict[str, Callable[[int], Events | Awaitable[Events]]] = {
    "async for": async_for,
    "on_event, asyncio": async_handler,
    "for": blocking_for,
    "on_event, thread": blocking_handler,
    "Protocol + orjson": protocol_orjson,
    "streams + orjson": streams_orjson,
    "nats-py": nats_orjson,
}
"""The jobs, by name."""
