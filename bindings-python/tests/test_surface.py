"""All names are there, on both clients, with their docs."""

import inspect
import re
from pathlib import Path

import openccas
import pytest

ROOT = Path(__file__).parents[2]


def com_names(file: str, table: str) -> list[str]:
    text = (ROOT / "crates/catalogue" / file).read_text(encoding="utf-8")
    entries = re.split(r"^\[\[", text, flags=re.MULTILINE)
    return [
        found.group(1)
        for entry in entries
        if entry.startswith(f"{table}]]")
        if (found := re.search(r'^(?:com|kind) = "([^"]+)"', entry, flags=re.MULTILINE))
    ]


@pytest.mark.parametrize("client", [openccas.Client, openccas.AsyncClient])
def test_every_method_is_documented_under_its_com_name(client: type) -> None:
    docs = "\n".join(
        doc
        for name, member in inspect.getmembers(client)
        if (doc := inspect.getdoc(member))
        if not name.startswith("_")
    )
    told = set(re.findall(r"COM: `(\w+)`", docs))
    methods = com_names("requests.toml", "method")
    assert len(methods) == 56
    assert set(methods) <= told


def test_both_clients_have_the_same_names() -> None:
    def public(client: type) -> set[str]:
        return {name for name in dir(client) if not name.startswith("_")}

    assert public(openccas.Client) == public(openccas.AsyncClient)


def test_every_event_has_a_class() -> None:
    events = com_names("events.toml", "event")
    assert len(events) == 62
    told = "\n".join(inspect.getdoc(getattr(openccas, name)) or "" for name in openccas.__all__)
    for event in events:
        assert f"COM: `{event}`" in told
    for member in openccas.EventType:
        assert any(
            name.casefold() == member.name.replace("_", "").casefold()
            and issubclass(getattr(openccas, name), openccas.Event)
            for name in openccas.__all__
            if isinstance(getattr(openccas, name), type)
        ), member


def test_every_kind_of_error_has_a_class() -> None:
    kinds = set(com_names("errors.toml", "error"))
    classes = [
        value
        for name in openccas.__all__
        if isinstance(value := getattr(openccas, name), type)
        and issubclass(value, openccas.OpenccasError)
        and value is not openccas.OpenccasError
    ]
    assert {error.kind for error in classes} == kinds
    assert len({error.code for error in classes}) == len(kinds)
    assert issubclass(openccas.TimeoutError, TimeoutError)
    assert issubclass(openccas.ConnectionLostError, ConnectionError)


def test_everything_public_has_a_doc() -> None:
    for name in openccas.__all__:
        value = getattr(openccas, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert inspect.getdoc(value), name
