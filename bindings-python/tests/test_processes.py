"""Signals, forks and the end of the interpreter."""

import signal
import subprocess
import sys
import sysconfig

import openccas
import pytest
from conftest import Program

BEGIN = """
import asyncio, os, signal, sys, threading, time
import openccas

simulator = openccas.Simulator().start()
"""

# What a program can be in the middle of when it ends or is interrupted.
WAITS = {
    "request": "client.make_call(101, '1')",
    "iteration": "for _ in client: pass",
    "next": "\n    while True: events.next(1000)",
    "expectation": "client.expect(openccas.Held, timeout=1000).wait()",
    "expecting": "\n    simulator.half_open(on=True)\n    quiet.expect(timeout=1000)",
    "model": "\n    while True: model.changed()",
    "connect": "openccas.Client.open(*silent.getsockname())",
}


def waiting(what: str) -> str:
    return (
        BEGIN
        + f"""
import socket
simulator.begin_fault("silence", method="MakeCall")
silent = socket.create_server(("127.0.0.1", 0))
quiet = simulator.client()
client = simulator.client(request_timeout=1000)
events = client.events()
model = client.model()

def wait():
    {WAITS[what]}
"""
    )


@pytest.mark.parametrize("what", WAITS)
def test_ctrl_c_ends_every_wait(program: Program, what: str) -> None:
    text = (
        waiting(what)
        + """
def interrupt():
    # Until it has been seen: the first one may come before the wait.
    while not done.wait(0.05):
        os.kill(os.getpid(), signal.SIGINT)

def on_signal(number, frame):
    # Once, as a user would. Before the wait it does not count.
    if in_the_wait and not done.is_set():
        done.set()
        raise KeyboardInterrupt

done = threading.Event()
in_the_wait = False
signal.signal(signal.SIGINT, on_signal)
threading.Thread(target=interrupt, daemon=True).start()
try:
    in_the_wait = True
    wait()
except KeyboardInterrupt:
    print("interrupted")
client.close()
"""
    )
    assert program.run(text) == "interrupted\n"


@pytest.mark.parametrize("what", WAITS)
def test_the_interpreter_ends_while_threads_wait(program: Program, what: str) -> None:
    text = (
        waiting(what)
        + """
thread = threading.Thread(target=wait, daemon=True)
thread.start()
# So that the thread is most likely in its wait; what is asserted is true if it is not.
time.sleep(0.05)
print("the end")
"""
    )
    assert program.run(text, "-W", "ignore::ResourceWarning") == "the end\n"


def test_the_interpreter_ends_with_open_clients(program: Program) -> None:
    text = (
        BEGIN
        + """
clients = [simulator.client() for _ in range(3)]
for client in clients:
    client.on_event(lambda event: None)
    client.on_disconnect(lambda reason: None)
kept = [client.events(), client.model()]
sys.modules["kept"] = clients
print("the end")
"""
    )
    assert program.run(text, "-W", "ignore::ResourceWarning") == "the end\n"


def test_a_handler_that_never_returns_does_not_keep_the_process(program: Program) -> None:
    text = (
        BEGIN
        + """
client = simulator.client()
called = threading.Event()
def on_event(event):
    called.set()
    time.sleep(1000)
client.on_event(on_event)
called.wait()
print("the end")
"""
    )
    assert program.run(text, "-W", "ignore::ResourceWarning") == "the end\n"


def test_the_loop_is_closed_first(program: Program) -> None:
    text = (
        BEGIN
        + """
async def main():
    client = await simulator.async_client()
    events = client.events()
    await anext(events)
    client.on_event(print_nothing)
    return client, events

def print_nothing(event):
    pass

client, events = asyncio.run(main())

async def again():
    # Another loop takes the client over.
    print(await client.get_agent_rec_id_from_logon_id("asa"))
    await client.close()

asyncio.run(again())
client, events = asyncio.run(main())
del client, events
print("the end")
"""
    )
    printed = program.run(text, "-W", "ignore::ResourceWarning")
    assert printed == "101\nthe end\n"


def test_a_loop_that_ends_with_everything_open(program: Program) -> None:
    text = (
        BEGIN
        + """
async def main():
    global client
    client = await simulator.async_client()
    client.on_event(lambda event: None)
    asyncio.ensure_future(follow())
    asyncio.ensure_future(client.model().changed())
    await asyncio.sleep(0)

async def follow():
    async for _ in client:
        pass

asyncio.run(main())
print("the end")
"""
    )
    assert program.run(text, "-W", "ignore::ResourceWarning") == "the end\n"


def test_ctrl_c_in_asyncio(program: Program) -> None:
    text = (
        BEGIN
        + """
async def main():
    async with simulator.async_client() as client:
        print("ready", flush=True)
        async for _ in client:
            pass

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
"""
    )
    with program.start(text) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        printed, errors = process.communicate(timeout=60)
    assert (process.returncode, printed, errors) == (0, "interrupted\n", "")


def test_every_call_raises_in_a_forked_child(program: Program) -> None:
    text = (
        BEGIN
        + """
client = simulator.client()
events = client.events()
handled = []
client.on_event(handled.append)
next(events)
model = client.model()
asynchronous = openccas.AsyncClient()

async def main():
    asynchronous.initialize()

def child():
    for name, call in {
        "request": lambda: client.make_call(101, "1"),
        "next": lambda: next(events),
        "events": lambda: client.events(),
        "expect": lambda: client.expect(),
        "model": lambda: model.snapshot(),
        "changed": lambda: model.changed(),
        "stats": lambda: client.stats(),
        "uninitialize": lambda: client.uninitialize(),
        "async": lambda: asyncio.run(main()),
        "open": lambda: openccas.Client.open(simulator_host, simulator_port),
        "state": lambda: simulator.state(),
        "simulator": lambda: openccas.Simulator().start(),
    }.items():
        try:
            call()
        except openccas.ForkedError as error:
            pass
        else:
            print(name, "does not raise")

simulator_host, simulator_port = simulator.host, simulator.port
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    try:
        child()
        print("child done", flush=True)
    finally:
        pass
    sys.exit(0)
_, status = os.waitpid(pid, 0)
assert client.get_agent_rec_id_from_logon_id("asa") == 101
client.close()
print("parent done", status)
"""
    )
    options = ("-W", "ignore::DeprecationWarning", "-W", "ignore::ResourceWarning")
    assert program.run(text, *options) == "child done\nparent done 0\n"


def test_the_command() -> None:
    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "openccas", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    version = run("--version")
    assert version.returncode == 0
    assert openccas.__version__ in version.stdout
    assert "make-call" in run("methods").stdout
    assert run("nonsense").returncode == 2
    with openccas.Simulator() as simulator:
        address = f"{simulator.host}:{simulator.port}"
        request = "get-agent-rec-id-from-logon-id"
        found = run("request", address, request, "--agent-logon-id", "asa")
        assert "101" in found.stdout, found


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this build has the lock anyway"
)
def test_a_free_threaded_interpreter_turns_its_lock_on(program: Program) -> None:
    text = """
import sys
import openccas
print(sys._is_gil_enabled())
"""
    assert program.run(text, "-W", "ignore::RuntimeWarning") == "True\n"
