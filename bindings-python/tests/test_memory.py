"""What kept events cost."""

import os
from pathlib import Path

import openccas
import pytest
from conftest import Program

KEPT = 2000
MIB = 1 << 20


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


# The centre, in a process of its own: what it remembers is not the client's. For each line it is
# given, calls come whose events fill a batch.
CENTRE = """
import sys
import openccas

data = {f"Label{number}": "x" * 200 for number in range(10)}
with openccas.Simulator() as simulator:
    print(simulator.port, flush=True)
    for _ in sys.stdin:
        for _ in range(6):
            simulator.customer_hangs_up(simulator.inbound_call(1, ivr=data))
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="Linux tells the memory in use")
@pytest.mark.parametrize(("detached", "least", "most"), [(False, 2, 40), (True, -8, 2)])
def test_kept_events(program: Program, detached: bool, least: int, most: int) -> None:
    """Of 2,000 batches one event each is kept."""
    with program.start(CENTRE) as centre:
        assert centre.stdin is not None
        assert centre.stdout is not None
        port = int(centre.stdout.readline())
        with openccas.Client.open("127.0.0.1", port) as client:
            events = client.events([openccas.Delivered, openccas.DataComplete])
            while not isinstance(events.next(30), openccas.DataComplete):
                pass

            def one_of_a_batch() -> openccas.Event:
                assert centre.stdin is not None
                centre.stdin.write("\n")
                centre.stdin.flush()
                ringing = [events.next(30) for _ in range(6)]
                event = ringing[2]
                assert isinstance(event, openccas.Delivered)
                return event.detach() if detached else event

            for _ in range(100):
                one_of_a_batch()
            before = resident()
            kept = [one_of_a_batch() for _ in range(KEPT)]
            grown = (resident() - before) / MIB
            assert len(kept) == KEPT
        centre.stdin.close()
    assert least <= grown < most
