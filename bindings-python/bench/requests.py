"""Requests: one after the other, and 64 at a time.

All that are compared are in one process and take turns in short rounds, so that whatever else the
machine does falls on all of them.
"""

import asyncio
import collections
import concurrent.futures
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import openccas

from .meter import IN_FLIGHT, RoundTrips, percentiles, round_trips

SEQUENTIAL = 400
IN_ALL = 12_800
"""Requests with 64 in flight."""

REQUEST = bytes(26)
"""As many bytes as the request that the clients make has on the wire."""
REPLY = 33
"""Bytes of its reply."""

Round = Callable[[], Awaitable[RoundTrips]]
"""Measures once."""


def rounds_of(request: Callable[[], Awaitable[object]]) -> Round:
    """Rounds of a coroutine that makes a request."""
    return lambda: round_trips(request, SEQUENTIAL, IN_ALL)


@contextlib.asynccontextmanager
async def client(port: int) -> AsyncIterator[Round]:
    """An AsyncClient."""
    async with openccas.AsyncClient.open("127.0.0.1", port) as client:
        yield rounds_of(lambda: client.get_voice_ready_status(7))


@contextlib.asynccontextmanager
async def blocking_client(port: int) -> AsyncIterator[Round]:
    """A Client, with as many threads as there are requests in flight."""
    with openccas.Client.open("127.0.0.1", port) as client:

        def work() -> None:
            for _ in range(IN_ALL // IN_FLIGHT):
                client.get_voice_ready_status(7)

        async def measure() -> RoundTrips:
            times: list[float] = []
            for _ in range(SEQUENTIAL):
                begin = time.perf_counter()
                client.get_voice_ready_status(7)
                times.append(time.perf_counter() - begin)
            p50, p99 = percentiles(times)
            with concurrent.futures.ThreadPoolExecutor(IN_FLIGHT) as threads:
                begin, cpu = time.perf_counter(), time.process_time()
                for future in [threads.submit(work) for _ in range(IN_FLIGHT)]:
                    future.result()
                elapsed, cpu = time.perf_counter() - begin, time.process_time() - cpu
            return RoundTrips(p50, p99, IN_ALL / elapsed, cpu * 1e6 / IN_ALL)

        yield measure


@contextlib.asynccontextmanager
async def streams(port: int) -> AsyncIterator[Round]:
    """asyncio streams: a task reads the replies."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    loop = asyncio.get_running_loop()
    waiting: collections.deque[asyncio.Future[bytes]] = collections.deque()

    async def read() -> None:
        while True:
            reply = await reader.readexactly(REPLY)
            waiting.popleft().set_result(reply)

    def request() -> Awaitable[bytes]:
        future = loop.create_future()
        waiting.append(future)
        writer.write(REQUEST)
        return future

    reading = asyncio.create_task(read())
    try:
        yield rounds_of(request)
    finally:
        reading.cancel()
        writer.close()


class Replies(asyncio.Protocol):
    """A protocol for replies of one size, as fast as one can write it."""

    def __init__(self) -> None:
        self._rest = b""
        self.waiting: collections.deque[asyncio.Future[bytes]] = collections.deque()

    def data_received(self, data: bytes) -> None:
        """Hands out the replies in it."""
        data = self._rest + data
        end = len(data) // REPLY * REPLY
        for start in range(0, end, REPLY):
            self.waiting.popleft().set_result(data[start : start + REPLY])
        self._rest = data[end:]


@contextlib.asynccontextmanager
async def protocol(port: int) -> AsyncIterator[Round]:
    """A hand-tuned asyncio.Protocol that writes each request at once."""
    loop = asyncio.get_running_loop()
    transport, replies = await loop.create_connection(Replies, "127.0.0.1", port)

    def request() -> Awaitable[bytes]:
        future = loop.create_future()
        replies.waiting.append(future)
        transport.write(REQUEST)
        return future

    try:
        yield rounds_of(request)
    finally:
        transport.close()


@contextlib.asynccontextmanager
async def protocol_coalesced(port: int) -> AsyncIterator[Round]:
    """The same, with the requests of one turn of the loop in one write."""
    loop = asyncio.get_running_loop()
    transport, replies = await loop.create_connection(Replies, "127.0.0.1", port)
    unwritten = 0

    def write() -> None:
        nonlocal unwritten
        transport.write(REQUEST * unwritten)
        unwritten = 0

    def request() -> Awaitable[bytes]:
        nonlocal unwritten
        future = loop.create_future()
        replies.waiting.append(future)
        if not unwritten:
            loop.call_soon(write)
        unwritten += 1
        return future

    try:
        yield rounds_of(request)
    finally:
        transport.close()


@contextlib.asynccontextmanager
async def nats_request(port: int) -> AsyncIterator[Round]:
    """nats-py, with a responder that does nothing else."""
    import nats

    connection = await nats.connect(f"nats://127.0.0.1:{port}")

    def request() -> Awaitable[object]:
        return connection.request("request", REQUEST, timeout=10)

    try:
        yield lambda: round_trips(request, SEQUENTIAL // 4, IN_ALL // 8)
    finally:
        await connection.close()


JOBS: dict[str, Callable[[int], contextlib.AbstractAsyncContextManager[Round]]] = {
    "AsyncClient": client,
    "Client": blocking_client,
    "Protocol": protocol,
    "Protocol, coalesced": protocol_coalesced,
    "streams": streams,
    "nats-py": nats_request,
}
"""The jobs, by name."""


async def measure_all(ports: dict[str, int], rounds: int) -> dict[str, list[RoundTrips]]:
    """The figures of each round, of those whose port is given."""
    async with contextlib.AsyncExitStack() as stack:
        measures = {
            job: await stack.enter_async_context(JOBS[job](port)) for job, port in ports.items()
        }
        results: dict[str, list[RoundTrips]] = {job: [] for job in measures}
        for measure in measures.values():
            await measure()
        for _ in range(rounds):
            for job, measure in measures.items():
                results[job].append(await measure())
        return results
