"""Measures the Python package beside the same jobs done by hand.

What is compared takes turns, round by round: with events in processes of their own, with requests
in one. The peers run in others. What is read is checked. Figures are the medians of the rounds, and
a ratio is the median of the ratios within a round: so it holds on a machine with other work, too.

    cargo xtask bench --python
"""

import argparse
import asyncio
import contextlib
import importlib.util
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

from . import events, requests
from .bodies import COUNT
from .meter import told
from .peers import nats_server, python_peer, rust_peer

Jobs = dict[str, Callable[[int], Any]]
JOBS: dict[str, Jobs] = {"events": events.JOBS, "requests": requests.JOBS}

REQUEST_ROUNDS = 10
"""Rounds of requests for one of events: they are short."""

Rounds = list[dict[str, float]]
"""The figures of each round of a job."""


@contextlib.contextmanager
def ports(kind: str, program: Path) -> Iterator[dict[str, int]]:
    """The peers of all jobs of a kind, by the name of the job; no job without what it needs."""
    with contextlib.ExitStack() as stack:
        found: dict[str, int] = {}
        if kind == "events":
            own = stack.enter_context(rust_peer(program, "feeder"))
            found |= dict.fromkeys(["async for", "on_event, asyncio", "for"], own)
            found["on_event, thread"] = own
            if importlib.util.find_spec("orjson"):
                lines = stack.enter_context(python_peer("lines", COUNT))
                found |= dict.fromkeys(["Protocol + orjson", "streams + orjson"], lines)
        else:
            own = stack.enter_context(rust_peer(program, "service"))
            echo = stack.enter_context(rust_peer(program, "echo"))
            found |= dict.fromkeys(["AsyncClient", "Client"], own)
            found |= dict.fromkeys(["Protocol", "Protocol, coalesced", "streams"], echo)
        if importlib.util.find_spec("nats") and shutil.which("nats-server"):
            server = stack.enter_context(nats_server())
            role = ("publish", server, events.LESS) if kind == "events" else ("respond", server)
            found["nats-py"] = stack.enter_context(python_peer(*role))
        yield found


def measure(kind: str, ports: dict[str, int], rounds: int, loop: str) -> dict[str, Rounds]:
    """Runs jobs in a process of their own."""
    command = [sys.executable, "-m", "bench", "--loop", loop, "--rounds", str(rounds)]
    command += ["--job", kind, json.dumps(ports)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        raise RuntimeError(f"{', '.join(ports)}: {done.stderr}")
    results: dict[str, Rounds] = json.loads(done.stdout)
    return results


def run_jobs(kind: str, ports: dict[str, int], rounds: int, loop: str) -> None:
    """What happens in that process."""

    async def wait(result: Awaitable[Any]) -> Any:
        return await result

    factory = None
    if loop == "uvloop":
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        if kind == "requests":
            print(told(runner.run(requests.measure_all(ports, rounds))), flush=True)
            return
        for job, port in ports.items():
            work: Any = events.JOBS[job]
            result = runner.run(wait(work(port))) if iscoroutinefunction(work) else work(port)
            print(told({job: [result]}), flush=True)


def medians(results: Rounds) -> dict[str, float]:
    """The median of each figure."""
    return {name: statistics.median(it[name] for it in results) for name in results[0]}


def ratio(own: Rounds, other: Rounds, figure: str) -> float:
    """The median of the ratios within each round."""
    pairs = zip(own, other, strict=True)
    return statistics.median(mine[figure] / theirs[figure] for mine, theirs in pairs)


def show(kind: str, job: str, base: dict[str, Rounds]) -> None:
    """A line of the table."""
    figures = medians(base[job])
    if kind == "events":
        line = (
            f"{figures['per_second']:>12,.0f} events/s {figures['cpu_per_million']:>7.2f} CPU s/M"
        )
        names, figure = ["Protocol + orjson", "nats-py"], "per_second"
    else:
        line = (
            f"p50 {figures['p50']:>6.1f} µs  p99 {figures['p99']:>6.1f} µs  "
            f"{figures['per_second']:>9,.0f} requests/s {figures['cpu_per_million']:>7.2f} CPU s/M"
        )
        names, figure = ["Protocol", "nats-py"], "per_second"
        if "streams" in base:
            line += f"  p50 x streams {ratio(base[job], base['streams'], 'p50'):.2f}"
    for name in names:
        if name in base:
            line += f"  x {name} {ratio(base[job], base[name], figure):.2f}"
            line += f" (CPU x {ratio(base[job], base[name], 'cpu_per_million'):.2f})"
    print(f"{job:<22}{line}", flush=True)


def run_all(arguments: argparse.Namespace) -> None:
    """Measures everything that there is what it needs for."""
    report: dict[str, dict[str, Rounds]] = {}
    print(f"load before: {os.getloadavg()[0]:.1f}")
    for kind in [arguments.only] if arguments.only else JOBS:
        with ports(kind, arguments.peers) as found:
            if kind == "requests":
                rounds = arguments.rounds * REQUEST_ROUNDS
                report[kind] = measure(kind, found, rounds, arguments.loop)
            else:
                results: dict[str, Rounds] = {job: [] for job in found}
                for _ in range(arguments.rounds):
                    for job, port in found.items():
                        results[job] += measure(kind, {job: port}, 1, arguments.loop)[job]
                report[kind] = results
        print(f"{kind} ({arguments.loop}, {arguments.rounds} rounds)")
        for job in JOBS[kind]:
            if job in report[kind]:
                show(kind, job, report[kind])
            else:
                print(f"{job:<22}not measured: what it needs is not installed")
        print(f"load after: {os.getloadavg()[0]:.1f}")
    if arguments.json:
        machine = {"python": platform.python_version(), "cores": os.cpu_count()}
        told = {"machine": machine, "loop": arguments.loop, "rounds": arguments.rounds} | report
        arguments.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--peers", type=Path, help="the program of the Rust benchmarks")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=list(JOBS))
    parser.add_argument("--loop", choices=["asyncio", "uvloop"], default="asyncio")
    parser.add_argument("--json", type=Path, help="also write the results to this file")
    parser.add_argument("--job", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.job:
        kind, ports = arguments.job
        run_jobs(kind, json.loads(ports), arguments.rounds, arguments.loop)
    elif arguments.peers is None:
        parser.error("--peers is missing")
    elif arguments.rounds < 1:
        parser.error("--rounds must be at least 1")
    else:
        run_all(arguments)


if __name__ == "__main__":
    main()
