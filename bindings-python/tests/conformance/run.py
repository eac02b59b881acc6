"""Runs a case."""

import socket
from collections.abc import Callable
from dataclasses import dataclass, field

import openccas

from .case import Case, Step
from .forms import Scalar
from .names import Names, UnfitError
from .seen import Seen
from .surface import CONNECTS, Ended, Lost, NoticeCame, Refusal, Surface, Told
from .typed import EVENTS


class FailureError(Exception):
    """Where a case fails, and how."""


@dataclass(slots=True)
class Covered:
    """What cases have shown."""

    methods: set[str] = field(default_factory=set[str])
    events: set[str] = field(default_factory=set[str])
    parameters: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def add(self, other: "Covered") -> None:
        """Adds what another case has shown."""
        self.methods |= other.methods
        self.events |= other.events
        self.parameters |= other.parameters


def run(case: Case, surface: Callable[[Case], Surface]) -> Covered:
    """Runs a case to its end. Gives what it has shown; raises `FailureError`."""
    world = case["world"]
    simulator = openccas.Simulator(
        scenario_text=world["scenario"],
        strict=world["strict"],
        seed=world["seed"],
        max_clients=world["max_clients"],
    )
    with simulator, socket.create_server(("127.0.0.1", 0)) as silent:
        with socket.create_server(("127.0.0.1", 0)) as unused:
            unused_port = unused.getsockname()[1]
        names = Names(
            host=simulator.host,
            port=simulator.port,
            silent_port=silent.getsockname()[1],
            unused_port=unused_port,
        )
        client = surface(case)
        try:
            return _Runner(case, client, simulator, names).all()
        finally:
            client.close()


class _Runner:
    def __init__(
        self, case: Case, client: Surface, simulator: openccas.Simulator, names: Names
    ) -> None:
        self._case = case
        self._client = client
        self._simulator = simulator
        self._names = names
        self._covered = Covered()

    def all(self) -> Covered:
        # Counted from 1: 0 is before the first step, one too many is after the last.
        at = 0
        try:
            self._connect()
            for step in self._case["steps"]:
                at += 1
                self._step(step)
            at += 1
            self._end()
        except (FailureError, UnfitError) as failure:
            raise FailureError(f"{self._case['name']!r}, step {at}: {failure}") from failure
        return self._covered

    def _connect(self) -> None:
        if self._case["connect"] == "none":
            return
        self._lifecycle("Initialize", {})
        if "credentials" in self._case:
            credentials = self._case["credentials"]
            given: dict[str, Scalar] = {
                "bstrUserId": credentials["user_id"],
                "bstrPassword": credentials["password"],
                "lTenantID": credentials["tenant_id"],
            }
            self._lifecycle("SetLogonCredentials", given)
        given = {
            "bstrCCASMachineName": self._names.resolve("$host"),
            "lCCASPort": self._names.resolve("$port"),
            "bstrNICIPAddress": "",
        }
        self._lifecycle("ConnectWithDirectConnect", given)
        self._pass_over()

    def _lifecycle(self, com: str, given: dict[str, Scalar]) -> None:
        answer = self._client.request(com, given)
        if isinstance(answer, Refusal):
            raise FailureError(f"{com} fails: {answer.kind}")

    def _pass_over(self) -> None:
        """Passes over the configuration data, unless the case tells them."""
        if self._case["configuration"]:
            return
        self._same(NoticeCame("snapshot_begin"))
        while True:
            told = self._client.next()
            if not isinstance(told, Seen) or not told.snapshot or told.contradictions:
                raise FailureError(f"expected the configuration, {told} came")
            if told.name == "DataComplete":
                return

    def _step(self, step: Step) -> None:
        if "request" in step:
            self._request(step["request"], step)
        elif "act" in step:
            self._act(step["act"], step)
        elif "event" in step:
            self._event(step["event"], step)
        elif "notice" in step:
            self._same(NoticeCame(step["notice"]))
        elif "lost" in step:
            self._same(Lost(step["lost"]))
        else:
            self._same(Ended())

    def _given(self, step: Step) -> dict[str, Scalar]:
        given = step.get("with", {})
        return {name: self._names.resolve(value) for name, value in given.items()}

    def _request(self, com: str, step: Step) -> None:
        answer = self._client.request(com, self._given(step))
        expected = step.get("error")
        if isinstance(answer, Refusal):
            if answer != Refusal(expected or "", step.get("outcome", "refused")):
                what = f"fail with {expected}" if expected else "succeed"
                raise FailureError(f"{com} should {what}, and {answer} came")
        elif expected is not None:
            raise FailureError(f"{com} should fail with {expected}, and succeeds")
        else:
            gives = step.get("gives", {})
            if list(gives.keys() - dict(answer).keys()) or len(answer) != len(gives):
                raise FailureError(f"{com} gives {answer}, the case tells {gives}")
            for name, value in answer:
                if not self._names.match(gives[name], value):
                    raise FailureError(f"{name} of {com} is {value!r}, not {gives[name]!r}")
        self._covered.methods.add(com)
        if com in CONNECTS and not isinstance(answer, Refusal):
            self._pass_over()

    def _act(self, act: str, step: Step) -> None:
        expected = step.get("error")
        try:
            given = self._simulator.act(act, **self._given(step))
        except openccas.OpenccasError as error:
            if error.kind != expected:
                raise FailureError(f"{act} fails: {error.kind} ({error})") from error
            return
        if expected is not None:
            raise FailureError(f"{act} should fail with {expected}")
        if "save" in step:
            if given is None:
                raise FailureError(f"{act} gives nothing")
            self._names.save(step["save"], given)

    def _event(self, name: str, step: Step) -> None:
        seen = self._client.next()
        if not isinstance(seen, Seen) or seen.name != name or seen.number != EVENTS[name].number:
            raise FailureError(f"expected {name}, {seen} came")
        if seen.contradictions:
            raise FailureError(seen.contradictions[0])
        self._parameters(step, seen)
        if seen.snapshot != step.get("snapshot", False):
            raise FailureError(f"{name} is configuration data where it should not be, or not")
        if "correlated" in step and seen.correlated != step["correlated"]:
            raise FailureError(f"{name} is correlated where it should not be, or not")
        if "tenant" in step and seen.tenant != step["tenant"]:
            raise FailureError(f"{name} belongs to tenant {seen.tenant}")
        self._covered.events.add(name)
        self._covered.parameters.update((name, parameter) for parameter, _ in seen.parameters)

    def _parameters(self, step: Step, seen: Seen) -> None:
        has = step.get("has", {})
        came = dict(seen.parameters)
        if len(came) != len(seen.parameters):
            raise FailureError(f"{seen.name} has a parameter twice")
        for name, value in seen.parameters:
            if name not in has:
                raise FailureError(f"{seen.name} has {name}: {value!r}")
            if not self._names.match(has[name], value):
                raise FailureError(f"{name} of {seen.name} is {value!r}, not {has[name]!r}")
        for name in has:
            if name not in came:
                raise FailureError(f"{seen.name} has no {name}")
        listed = [parameter.com for parameter in EVENTS[seen.name].parameters]
        if list(came) != [name for name in listed if name in came]:
            raise FailureError(f"{seen.name}: not the catalogue's parameters in its order")

    def _end(self) -> None:
        """Nothing comes that the case does not tell, but the end of the service."""
        if not self._client.is_connected():
            return
        self._simulator.stop()
        self._event("ServiceDisconnect", {})
        if self._case["reconnect"]:
            self._same(NoticeCame("disconnected"))
            self._lifecycle("Uninitialize", {})
        else:
            self._same(Lost("service_shutdown"))

    def _same(self, expected: Told) -> None:
        told = self._client.next()
        if told != expected:
            raise FailureError(f"expected {expected}, {told} came")
