"""What a job measured."""

import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass

IN_FLIGHT = 64
"""How many requests are under way at a time where it is not one."""


@dataclass(frozen=True, slots=True)
class Events:
    """What events cost. CPU seconds are those of the process, its other threads included."""

    per_second: float
    cpu_per_million: float


@dataclass(frozen=True, slots=True)
class RoundTrips:
    """What requests cost."""

    p50: float
    """Microseconds, one request after the other."""
    p99: float
    per_second: float
    """With 64 in flight; 0 where there is only one at a time."""
    cpu_per_million: float
    """The same; 0 there, too."""


def told(results: dict[str, list[Events]] | dict[str, list[RoundTrips]]) -> str:
    """The figures of each round as a line for the program that started this one."""
    return json.dumps({job: [asdict(it) for it in rounds] for job, rounds in results.items()})


class EventMeter:
    """Counts the events of a job, from the first to the last, and checks what was read of them."""

    def __init__(self, count: int, expected: int) -> None:
        self._count = count
        self._expected = expected
        self._started = 0.0
        self._cpu = 0.0

    def start(self) -> None:
        """The first event is there."""
        self._started = time.perf_counter()
        self._cpu = time.process_time()

    def stop(self, checksum: int) -> Events:
        """The last was read."""
        elapsed = time.perf_counter() - self._started
        cpu = time.process_time() - self._cpu
        if checksum != self._expected:
            raise ValueError(f"what was read is {checksum}, not {self._expected}")
        return Events(self._count / elapsed, cpu * 1e6 / self._count)


def percentiles(times: list[float]) -> tuple[float, float]:
    """The median and the 99th percentile, in microseconds."""
    times.sort()
    return times[len(times) // 2] * 1e6, times[len(times) * 99 // 100] * 1e6


async def round_trips(
    request: Callable[[], Awaitable[object]], sequential: int, in_flight: int
) -> RoundTrips:
    """Measures requests: one after the other, and 64 at a time."""
    times: list[float] = []
    for _ in range(sequential):
        begin = time.perf_counter()
        await request()
        times.append(time.perf_counter() - begin)
    p50, p99 = percentiles(times)
    each = in_flight // IN_FLIGHT
    begin, cpu = time.perf_counter(), time.process_time()
    await together([request] * IN_FLIGHT, each)
    elapsed, cpu = time.perf_counter() - begin, time.process_time() - cpu
    done = each * IN_FLIGHT
    return RoundTrips(p50, p99, done / elapsed, cpu * 1e6 / done)


async def together(requests: list[Callable[[], Awaitable[object]]], each: int) -> None:
    """Has as many tasks make so many requests each."""
    import asyncio

    async def work(request: Callable[[], Awaitable[object]]) -> None:
        for _ in range(each):
            await request()

    async with asyncio.TaskGroup() as tasks:
        for request in requests:
            tasks.create_task(work(request))
