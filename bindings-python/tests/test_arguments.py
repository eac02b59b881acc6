"""Bad input: a clear exception that names the argument, before anything is sent."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import openccas
import pytest


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((True, "1"), TypeError, "agent_rec_id must be an int, not bool"),
        ((None, "1"), TypeError, "agent_rec_id must be an int, not NoneType"),
        ((1.0, "1"), TypeError, "agent_rec_id must be an int, not float"),
        (("1", "1"), TypeError, "agent_rec_id must be an int, not str"),
        ((2**31, "1"), ValueError, "agent_rec_id does not fit 32 bits"),
        ((-(2**31) - 1, "1"), ValueError, "agent_rec_id does not fit 32 bits"),
        ((10**30, "1"), ValueError, "agent_rec_id does not fit 32 bits"),
        ((1, b"1"), TypeError, "dial_string must be a str, not bytes"),
        ((1, None), TypeError, "dial_string must be a str, not NoneType"),
        ((1, 1), TypeError, "dial_string must be a str, not int"),
        ((1, "1\x002"), ValueError, "dial_string contains a NUL"),
        ((1, "\ud800"), ValueError, "dial_string holds half of a surrogate pair"),
    ],
)
def test_numbers_and_texts(
    client: openccas.Client, arguments: tuple[Any, ...], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        client.make_call(*arguments)
    assert sum(requests(client)) == 0


@pytest.mark.parametrize(
    ("codes", "error", "message"),
    [
        ("ab", TypeError, "not str"),
        (3, TypeError, "cq_codes must be"),
        ([("a",)], TypeError, "pairs of str"),
        ([("a", 1)], TypeError, "must be a str, not int"),
        ([("a|b", "c")], openccas.InvalidArgumentError, "contains"),
        ([("", "c")], ValueError, "empty"),
        ([(str(number), "") for number in range(101)], openccas.TooManyCodesError, "100"),
    ],
)
def test_codes(client: openccas.Client, codes: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        client.set_agent_cq_codes(101, 1, 1, codes)
    assert sum(requests(client)) == 0


def test_dates(client: openccas.Client) -> None:
    def complete(when: Any) -> None:
        client.set_callback_call_status(101, 1, 1, when, True)

    for wrong in ("2026-01-01", 7, None, datetime(2026, 1, 1).date()):
        with pytest.raises(TypeError, match="next_call_attempt must be a datetime"):
            complete(wrong)
    assert sum(requests(client)) == 0
    # A naive time is the contact centre's, one with a zone is converted: both are understood.
    for right in (
        datetime(2026, 1, 5, 9, 30),
        datetime(2026, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=-3))),
    ):
        with pytest.raises(openccas.CallbackCallNotFoundError):
            complete(right)


def test_too_many_and_too_few(client: openccas.Client) -> None:
    with pytest.raises(TypeError):
        client.make_call(101)  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError):
        client.make_call(101, "1", 2)  # type: ignore[call-arg]  # pyright: ignore


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"colour": "red"}, TypeError, "colour"),
        ({"name": 7}, TypeError, "name must be a str"),
        ({"request_timeout": "soon"}, TypeError, "request_timeout must be a number"),
        ({"request_timeout": -1}, ValueError, "request_timeout"),
        ({"connect_timeout": float("nan")}, ValueError, "connect_timeout"),
        ({"connect_timeout": True}, TypeError, "connect_timeout"),
        ({"credentials": "me"}, TypeError, "credentials"),
        ({"credentials": openccas.Credentials("me", "x\0")}, ValueError, "password"),
        ({"reconnect": 3}, TypeError, "reconnect"),
        ({"reconnect": openccas.Reconnect(attempts=0)}, ValueError, "attempts"),
        ({"also_at": ["host"]}, TypeError, "also_at"),
        ({"also_at": [("host", 70000)]}, ValueError, "port in also_at"),
        ({"queue_events": 0}, ValueError, "queue_events"),
        ({"queue_bytes": "many"}, TypeError, "queue_bytes"),
        ({"tls": False}, TypeError, "tls"),
        ({"tls": openccas.Tls(roots="/no/such/file")}, openccas.TlsFailedError, "/no/such/file"),
        ({"tls": openccas.Tls(certificate=b"x")}, ValueError, "together"),
    ],
)
@pytest.mark.parametrize("kind", [openccas.Client, openccas.AsyncClient])
def test_options(
    kind: Callable[..., object], options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        kind(**options)


def test_a_port_that_is_none(client: openccas.Client) -> None:
    with pytest.raises(ValueError, match="port"):
        openccas.Client.open("localhost", 70000)
    with pytest.raises(TypeError, match="port must be an int"):
        openccas.Client.open("localhost", "2600")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="machine_name must be a str"):
        openccas.Client.open(None, 2600)  # type: ignore[arg-type]  # pyright: ignore


@pytest.mark.parametrize(
    ("types", "parameters", "error", "message"),
    [
        (None, {"colour": 3}, TypeError, "colour is no parameter"),
        (None, {"rec_id": True}, TypeError, "rec_id must be an int"),
        (None, {"rec_id": 2**40}, ValueError, "rec_id does not fit"),
        ([], {}, ValueError, "empty"),
        ("Delivered", {}, TypeError, "types"),
        ([object], {}, TypeError, "types"),
        (openccas.Event, {}, TypeError, "no single type"),
        (None, {"agent": "Ann"}, TypeError, "agent must be an int"),
    ],
)
def test_filters(
    client: openccas.Client,
    types: Any,
    parameters: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        client.events(types, **parameters)
    with pytest.raises(error, match=message):
        client.expect(types, **parameters)


def test_a_password_is_not_shown() -> None:
    assert "secret" not in repr(openccas.Credentials("me", "secret"))
    assert "secret" not in repr(openccas.Client(credentials=openccas.Credentials("me", "secret")))


def requests(client: openccas.Client) -> list[int]:
    stats = client.stats()
    return [stats.requests_succeeded, stats.requests_refused, stats.requests_unknown]
