"""A contact centre for a program that speaks HTTP and nothing else.

    python http_bridge.py HOST PORT --post-to https://crm.example.com/calls --listen 127.0.0.1:8080

What happens to calls is posted there as JSON, one event after the other, in order; what cannot be
delivered is tried again. `POST /calls` with `{"agent": "ada", "number": "0701234567"}` has an
agent's telephone dial, unless the agent is not ready: that answers 409.
"""

import argparse
import json
import threading
import urllib.error
import urllib.request
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

import openccas

KINDS: list[type[openccas.Event]] = [
    openccas.CallInformation,
    openccas.Originated,
    openccas.Delivered,
    openccas.Established,
    openccas.Held,
    openccas.Retrieved,
    openccas.Transferred,
    openccas.Conferenced,
    openccas.ConnectionCleared,
    openccas.CallRejected,
    openccas.Failed,
]

LONGEST_BODY = 64 * 1024
LONGEST_PAUSE = 5.0


class Poster:
    """Posts the events of calls, in order."""

    def __init__(self, client: openccas.Client, url: str) -> None:
        self._events = client.events(KINDS)
        self._url = url
        self._stopped = threading.Event()

    def run(self) -> None:
        """Posts until the client is closed or the contact centre is lost for good."""
        for event in self._events:
            if isinstance(event, openccas.Event) and not event.is_snapshot:
                self._deliver(event.to_json().encode())
            if self._stopped.is_set():
                return

    def stop(self) -> None:
        """Stops trying."""
        self._stopped.set()

    def _deliver(self, body: bytes) -> None:
        request = urllib.request.Request(
            self._url, data=body, headers={"Content-Type": "application/json"}
        )
        pause = 0.1
        while not self._stopped.is_set():
            try:
                with urllib.request.urlopen(request, timeout=30):
                    return
            except OSError as error:
                # Those behind it wait: the receiver gets them in order, or not at all.
                print(f"{self._url}: {error}; trying again in {pause} s", flush=True)
                self._stopped.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)


class Refused(Exception):  # noqa: N818
    """A request that is not carried out."""

    def __init__(self, status: HTTPStatus, why: str) -> None:
        super().__init__(why)
        self.status = status


def dial(client: openccas.Client, wanted: object) -> int:
    """Has an agent's telephone dial. Gives the record id of the agent."""
    fields = cast("dict[object, object]", wanted) if isinstance(wanted, dict) else {}
    logon_id, number = fields.get("agent"), fields.get("number")
    if not isinstance(logon_id, str) or not isinstance(number, str) or not number:
        raise Refused(HTTPStatus.BAD_REQUEST, "agent and number have to be texts")
    try:
        agent = client.get_agent_rec_id_from_logon_id(logon_id)
        if not client.get_voice_ready_status(agent):
            raise Refused(HTTPStatus.CONFLICT, f"{logon_id} is not ready")
        client.make_call(agent, number)
    except openccas.AgentUnknownError as error:
        raise Refused(HTTPStatus.NOT_FOUND, f"there is no agent {logon_id}") from error
    except openccas.AgentNotLoggedOnError as error:
        raise Refused(HTTPStatus.CONFLICT, f"{logon_id} is not logged on") from error
    except openccas.InvalidArgumentError as error:
        raise Refused(HTTPStatus.BAD_REQUEST, str(error)) from error
    except openccas.OpenccasError as error:
        raise Refused(HTTPStatus.BAD_GATEWAY, str(error)) from error
    return agent


class Handler(BaseHTTPRequestHandler):
    """What is asked for over HTTP."""

    client: openccas.Client

    def do_POST(self) -> None:
        """`POST /calls`."""
        try:
            if self.path != "/calls":
                raise Refused(HTTPStatus.NOT_FOUND, "there is POST /calls, and nothing else")
            agent = dial(self.client, self._body())
            # The telephone was told to dial. Whether it does is told by the events.
            self._answer(HTTPStatus.ACCEPTED, {"agent": agent})
        except Refused as refused:
            self._answer(refused.status, {"error": str(refused)})

    def _body(self) -> object:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LONGEST_BODY:
            raise Refused(HTTPStatus.BAD_REQUEST, "the body has no length, or is too long")
        try:
            return cast("object", json.loads(self.rfile.read(int(length))))
        except ValueError as error:
            raise Refused(HTTPStatus.BAD_REQUEST, "the body is not JSON") from error

    def _answer(self, status: HTTPStatus, told: dict[str, Any]) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def run(centre: tuple[str, int], listen: tuple[str, int], post_to: str) -> None:
    """Serves until it is interrupted, or the contact centre is lost for good."""
    with openccas.Client.open(*centre, name="http-bridge", reconnect=True) as client:
        # What happens from here on is told as events, none of it with the configuration data.
        with client.events(openccas.DataComplete) as events:
            while not isinstance(next(events), openccas.DataComplete):
                pass
        poster = Poster(client, post_to)
        handler = type("ClientHandler", (Handler,), {"client": client})
        with ThreadingHTTPServer(listen, handler) as server:
            serving = threading.Thread(target=server.serve_forever)
            serving.start()
            try:
                print(f"listening on port {server.server_port}", flush=True)
                poster.run()
            finally:
                poster.stop()
                server.shutdown()
                serving.join()


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--post-to", required=True, metavar="URL")
    parser.add_argument("--listen", default="127.0.0.1:8080", metavar="HOST:PORT")
    arguments = parser.parse_args()
    host, _, port = arguments.listen.rpartition(":")
    if not host or not port.isdecimal():
        parser.error(f"--listen: {arguments.listen!r} is not HOST:PORT")
    if not arguments.post_to.startswith(("http://", "https://")):
        parser.error("--post-to has to be an http or https URL")
    try:
        run((arguments.host, arguments.port), (host, int(port)), arguments.post_to)
    except openccas.OpenccasError as error:
        parser.exit(1, f"{error}\n")
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
