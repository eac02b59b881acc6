"""Follows a contact centre, one line an event, and goes on where it was after a lost connection.

    python follow.py [HOST [PORT]]

A line is the position of the event, its type, the agent and the call. What was so already when the
program came has its position in brackets. It ends when the service does.
"""

import argparse
import asyncio
import contextlib
import logging

import openccas


async def follow(host: str, port: int) -> None:
    """Prints what happens, until the service ends."""
    reconnect = openccas.Reconnect(longest_delay=0.5, attempts=60)
    opening = openccas.AsyncClient.open(host, port, name="follow", reconnect=reconnect)
    async with opening as client:
        async for item in client:
            match item:
                case openccas.Event():
                    position = f"({item.seq})" if item.is_snapshot else f"{item.seq}"
                    agent, call = item.get("RecID", ""), item.get("CallID", "")
                    print(f"{position:>6} {item.type_name:18} {agent:>4} {call:>5}", flush=True)
                case openccas.Disconnected(reason=reason):
                    print(f"-- disconnected: {reason}", flush=True)
                    # The service says good-bye: there is nothing to wait for.
                    if isinstance(reason, openccas.ServiceShutdownError):
                        break
                case openccas.Reconnected():
                    print("-- connected again", flush=True)
                case openccas.Gap(first=first, last=last):
                    print(f"-- missing: {first} to {last or 0}", flush=True)
                case _:
                    pass


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host", nargs="?", default="localhost")
    parser.add_argument("port", nargs="?", type=int, default=2600)
    arguments = parser.parse_args()
    # What it would say of the connection, the notices say in their place.
    logging.getLogger("openccas").setLevel(logging.ERROR)
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(follow(arguments.host, arguments.port))
        except openccas.OpenccasError as error:
            parser.exit(1, f"{error}\n")


if __name__ == "__main__":
    main()
