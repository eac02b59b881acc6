"""Shows an agent who is calling before the agent speaks.

    python screen_pop.py LOGON_ID [HOST [PORT]] [--url 'https://crm.example.com/?phone={number}']

A card for each call that comes to the agent, and what becomes known while it rings. With `--url`
the page of the customer is opened, too.
"""

import argparse
import asyncio
import contextlib
import webbrowser
from urllib.parse import quote

import openccas

KINDS: list[type[openccas.Event]] = [
    openccas.CallInformation,
    openccas.CallInformationUpdate,
    openccas.Established,
    openccas.ConnectionCleared,
]


async def pop(client: openccas.AsyncClient, logon_id: str, url: str | None) -> None:
    """Pops the calls of an agent, until the connection is closed."""
    agent = await client.get_agent_rec_id_from_logon_id(logon_id)
    groups = dict(await client.get_agent_service_groups(agent))
    calls: set[int] = set()
    async for event in client.events(KINDS, agent=agent):
        match event:
            case openccas.CallInformation(call_id=call):
                calls.add(call)
                show(event, groups)
                if url is not None and event.calling_party_number:
                    number = quote(event.calling_party_number, safe="")
                    webbrowser.open(url.replace("{number}", number))
            case openccas.CallInformationUpdate(call_id=call) if call in calls:
                for label, data in event.ivr:
                    print(f"  {label}: {data}", flush=True)
            # Calls that the agent makes are not ours.
            case openccas.Established(call_id=call) if call in calls:
                print(f"call {call} is answered", flush=True)
            case openccas.ConnectionCleared(call_id=call) if call in calls:
                calls.remove(call)
                print(f"call {call} has ended", flush=True)
            case openccas.SnapshotBegin():
                print(f"waiting for calls to {logon_id}", flush=True)
            case openccas.Gap() | openccas.Disconnected():
                # What was announced may be over.
                calls.clear()
                print(f"-- {event}", flush=True)
            case _:
                pass


def show(call: openccas.CallInformation, groups: dict[int, str]) -> None:
    """The card of a call."""
    group = groups.get(call.service_group_id, f"group {call.service_group_id}")
    print(f"{call.calling_party_number or 'withheld'} calls {group}")
    print(f"  waited {call.time_in_queue or 0} s")
    for label, data in call.ivr:
        print(f"  {label}: {data}")
    print(end="", flush=True)


async def run(arguments: argparse.Namespace) -> None:
    """Connects, and pops."""
    opening = openccas.AsyncClient.open(
        arguments.host, arguments.port, name="screen-pop", reconnect=True
    )
    async with opening as client:
        await pop(client, arguments.logon_id, arguments.url)


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("logon_id")
    parser.add_argument("host", nargs="?", default="localhost")
    parser.add_argument("port", nargs="?", type=int, default=2600)
    parser.add_argument("--url", help="the customer's page; {number} is the caller's number")
    arguments = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(run(arguments))
        except openccas.AgentUnknownError:
            parser.exit(1, f"no agent has the logon id {arguments.logon_id}\n")
        except openccas.OpenccasError as error:
            parser.exit(1, f"{error}\n")


if __name__ == "__main__":
    main()
