"""Has callbacks dialled as soon as they reach an agent, and again later when nobody answers.

    python callback_scheduler.py [HOST [PORT]] [--retry MINUTES] [--attempts N]

A customer who is busy or does not answer is called again after a while, so many times at most.

The ids of a callback are parameters that only the service of openccas tells. Where they are
missing the agents go on dialling by hand, and the program says so.
"""

import argparse
import asyncio
import contextlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

import openccas

KINDS: list[type[openccas.Event]] = [
    openccas.Callback,
    openccas.CallbackAccept,
    openccas.CallbackReject,
    openccas.Established,
    openccas.Failed,
    openccas.ConnectionCleared,
]

NEVER = datetime(1899, 12, 30)
"""The zero of COM dates: no other attempt."""


class Status(IntEnum):
    """The outcome of a callback call."""

    SUCCEEDED = 0
    NO_ANSWER = 1
    BUSY = 2


@dataclass(slots=True)
class Attempt:
    """A callback that an agent has."""

    callback: int
    callback_call: int
    number: str
    call: int | None = None
    answered: bool = False


class Scheduler:
    """Callbacks by the agents who have them."""

    def __init__(
        self, client: openccas.AsyncClient, *, retry: timedelta, most_attempts: int
    ) -> None:
        self._client = client
        self._retry = retry
        self._most_attempts = most_attempts
        self._at: dict[int, Attempt] = {}
        self._attempts: dict[int, int] = {}

    async def run(self) -> None:
        """Follows the callbacks, until the connection is closed."""
        async for event in self._client.events(KINDS):
            try:
                await self._handle(event)
            except openccas.OpenccasError as error:
                # The customer may have withdrawn meanwhile, or the agent logged off.
                print(f"not done: {error}", flush=True)

    async def _handle(self, event: openccas.Item) -> None:
        match event:
            case openccas.SnapshotBegin():
                # Whatever was under way is not known any more.
                self._at.clear()
                print("waiting for callbacks", flush=True)
            case openccas.Callback():
                await self._dial(event)
            case openccas.CallbackAccept(rec_id=agent, call_id=call) if agent in self._at:
                self._at[agent].call = call
            case openccas.CallbackReject(rec_id=agent):
                self._at.pop(agent, None)
            case openccas.Established(rec_id=agent, call_id=call) if self._is_ours(agent, call):
                self._at[agent].answered = True
            case openccas.Failed(rec_id=agent, call_id=call) if self._is_ours(agent, call):
                busy = event.cause == openccas.CallCause.BUSY
                await self._finish(event, agent, Status.BUSY if busy else Status.NO_ANSWER)
            case openccas.ConnectionCleared(rec_id=agent, call_id=call) if self._is_ours(
                agent, call
            ):
                answered = self._at[agent].answered
                await self._finish(event, agent, Status(not answered))
            case _:
                pass

    def _is_ours(self, agent: int, call: int) -> bool:
        return agent in self._at and self._at[agent].call == call

    async def _dial(self, event: openccas.Callback) -> None:
        callback, callback_call = event.x_callback_id, event.x_callback_call_id
        if callback is None or callback_call is None or not event.calling_party_number:
            print(f"agent {event.rec_id} has a callback that cannot be dialled here", flush=True)
            return
        attempt = Attempt(callback, callback_call, event.calling_party_number)
        number = self._attempts[callback] = self._attempts.get(callback, 0) + 1
        self._at[event.rec_id] = attempt
        print(
            f"callback {callback}: dialling {attempt.number} for agent {event.rec_id}, "
            f"attempt {number}",
            flush=True,
        )
        await self._client.make_callback_call(event.rec_id, callback, callback_call, attempt.number)

    async def _finish(self, event: openccas.Event, agent: int, status: Status) -> None:
        """Tells the outcome, which frees the agent."""
        attempt = self._at.pop(agent)
        done = status is Status.SUCCEEDED
        if done or self._attempts[attempt.callback] >= self._most_attempts:
            del self._attempts[attempt.callback]
            when, then = NEVER, "done" if done else "given up"
        else:
            # The request takes the wall-clock time of the contact centre, not that of this machine.
            zone = ZoneInfo(self._client.time_zone or "UTC")
            when = (event.time.astimezone(zone) + self._retry).replace(tzinfo=None)
            then = f"again at {when:%H:%M}"
        outcome = status.name.lower().replace("_", " ")
        print(f"callback {attempt.callback}: {outcome}, {then}", flush=True)
        await self._client.set_callback_call_status(
            agent, attempt.callback_call, status, when, close_form=True
        )


async def run(arguments: argparse.Namespace) -> None:
    """Connects, and schedules."""
    opening = openccas.AsyncClient.open(
        arguments.host, arguments.port, name="callback-scheduler", reconnect=True
    )
    async with opening as client:
        retry = timedelta(minutes=arguments.retry)
        await Scheduler(client, retry=retry, most_attempts=arguments.attempts).run()


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host", nargs="?", default="localhost")
    parser.add_argument("port", nargs="?", type=int, default=2600)
    parser.add_argument("--retry", type=float, default=30.0, help="minutes between two attempts")
    parser.add_argument("--attempts", type=int, default=3, help="how often a customer is called")
    arguments = parser.parse_args()
    if arguments.retry <= 0 or arguments.attempts < 1:
        parser.error("--retry and --attempts have to be positive")
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(run(arguments))
        except openccas.OpenccasError as error:
            parser.exit(1, f"{error}\n")


if __name__ == "__main__":
    main()
