"""The other sides of the jobs, in processes of their own."""

import contextlib
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .bodies import as_json


@contextlib.contextmanager
def peer(command: list[str]) -> Iterator[int]:
    """A peer that prints the port where it listens."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        if not line.isdecimal():
            raise RuntimeError(f"{command}: does not start")
        yield int(line)
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def rust_peer(program: Path, role: str) -> contextlib.AbstractContextManager[int]:
    """A peer of the Rust benchmarks: `feeder`, `service`, `echo`."""
    return peer([str(program), "--peer", role])


def python_peer(role: str, *arguments: object) -> contextlib.AbstractContextManager[int]:
    """A peer of this file."""
    return peer([sys.executable, "-m", "bench.peers", role, *map(str, arguments)])


@contextlib.contextmanager
def nats_server() -> Iterator[int]:
    """A NATS server on a port that the system chooses."""
    program = shutil.which("nats-server")
    if program is None:
        raise FileNotFoundError("nats-server")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    process = subprocess.Popen([program, "-a", "127.0.0.1", "-p", str(port), "-l", "/dev/null"])
    try:
        for _ in range(2000):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.005)
        yield port
    finally:
        process.kill()
        process.wait()


def feed_lines(count: int) -> None:
    """Sends JSON lines as fast as it is let, to everybody who connects."""
    cycle = b"".join(event + b"\n" for event in as_json())
    blocks, rest = divmod(count // 64, 16)
    block = cycle * 16
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            with connection, contextlib.suppress(OSError):
                for _ in range(blocks):
                    connection.sendall(block)
                connection.sendall(cycle * rest)
                connection.recv(1)


def publish(nats: int, count: int) -> None:
    """Publishes JSON with a NATS server, when somebody asks for it by a message to `begin`."""
    messages = [b"PUB events %d\r\n%b\r\n" % (len(event), event) for event in as_json()]
    block = b"".join(messages)
    with socket.create_connection(("127.0.0.1", nats)) as connection:
        connection.sendall(b'CONNECT {"verbose":false}\r\nSUB begin 1\r\nPING\r\n')
        lines = connection.makefile("rb")
        for line in lines:
            if line.startswith(b"PONG"):
                print(nats, flush=True)
            elif line.startswith(b"PING"):
                connection.sendall(b"PONG\r\n")
            elif line.startswith(b"MSG begin"):
                for _ in range(count // 64):
                    connection.sendall(block)


def respond(nats: int) -> None:
    """Answers requests to `request` with a NATS server."""
    with socket.create_connection(("127.0.0.1", nats)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(b'CONNECT {"verbose":false}\r\nSUB request 1\r\nPING\r\n')
        rest = b""
        while data := connection.recv(65536):
            *lines, rest = (rest + data).split(b"\r\n")
            replies: list[bytes] = []
            for line in lines:
                if line.startswith(b"MSG "):
                    reply_to = line.split(b" ")[3]
                    replies.append(b"PUB %b 33\r\n%b\r\n" % (reply_to, b"0" * 33))
                elif line == b"PING":
                    replies.append(b"PONG\r\n")
                elif line == b"PONG":
                    print(nats, flush=True)
            if replies:
                connection.sendall(b"".join(replies))


def main() -> None:
    """Runs a peer."""
    match sys.argv[1:]:
        case ["lines", count]:
            feed_lines(int(count))
        case ["publish", nats, count]:
            publish(int(nats), int(count))
        case ["respond", nats]:
            respond(int(nats))
        case _:
            raise SystemExit(f"no such peer: {sys.argv[1:]}")


if __name__ == "__main__":
    main()
