"""An event as it was seen, read in every way there is."""

from collections.abc import Iterator
from dataclasses import dataclass

import openccas

from .forms import Parameter
from .typed import EVENTS


@dataclass(frozen=True, slots=True)
class Seen:
    """An event, and where the ways of reading it differ."""

    name: str
    number: int
    snapshot: bool
    tenant: int
    correlated: bool
    parameters: list[tuple[str, int | str]]
    contradictions: list[str]


def see(event: openccas.Event) -> Seen:
    """Reads an event in every way."""
    return Seen(
        name=event.type_name,
        number=event.type,
        snapshot=event.is_snapshot,
        tenant=event.tenant_id,
        correlated=event.correlation is not None,
        parameters=event.items(),
        contradictions=list(_contradictions(event)),
    )


def _contradictions(event: openccas.Event) -> Iterator[str]:
    form = EVENTS.get(event.type_name)
    if form is None:
        yield f"the catalogue has no {event.type_name}"
        return
    if type(event) is not getattr(openccas, event.type_name):
        yield f"{event.type_name} is a {type(event).__name__}"
    constant = openccas.EventType(event.type).name.replace("_", "")
    if constant.casefold() != event.type_name.casefold():
        yield f"{event.type_name} has the type {constant}"
    if _pairs(event) != getattr(event, "ivr", ()):
        yield f"the pairs of {event.type_name} read otherwise"
    if dict(event) != dict(event.items()) or len(event) != len(event.items()):
        yield f"{event.type_name} is another mapping than its items are"
    for parameter in form.parameters:
        if parameter.com in event:
            yield from _differences(event, parameter)
        elif not _is_missing(event, parameter):
            yield f"{parameter.com} of {event.type_name} is absent and has a value"


def _pairs(event: openccas.Event) -> tuple[tuple[object, object], ...]:
    """Label and data of the IVR fields, by name."""
    numbers = range(1, 11)
    labels = [number for number in numbers if f"IVRLabel{number}" in event]
    if not hasattr(event, "ivr"):
        return ()
    return tuple((event[f"IVRLabel{it}"], event.get(f"IVRData{it}", "")) for it in labels)


def _differences(event: openccas.Event, parameter: Parameter) -> Iterator[str]:
    """How the ways of reading a parameter that the event has differ."""
    raw = dict(event.items())[parameter.com]
    what = f"{parameter.com} of {event.type_name}"
    if not parameter.fits(getattr(event, parameter.name), raw):
        yield f"{what} reads otherwise as {parameter.name}"
    com = parameter.com
    for spelling in (com, com.lower(), com.upper(), *parameter.aliases):
        if not _is(raw, event[spelling]) or not _is(raw, event.get(spelling)):
            yield f"{what} reads otherwise by the name {spelling}"
        if event.get_string_value(spelling) != str(raw):
            yield f"{what} reads otherwise as a string by the name {spelling}"
        if _long(event, spelling) != _number(raw):
            yield f"{what} reads otherwise as a Long by the name {spelling}"


def _is(raw: int | str, value: object) -> bool:
    return type(value) is type(raw) and value == raw


def _long(event: openccas.Event, name: str) -> int | None:
    try:
        return event.get_long_value(name)
    except openccas.ParameterTypeError:
        return None


def _number(raw: int | str) -> int | None:
    """The number that a Long or the decimal form of one is."""
    try:
        number = int(raw)
    except ValueError:
        return None
    return number if -(2**31) <= number < 2**31 else None


def _is_missing(event: openccas.Event, parameter: Parameter) -> bool:
    """Whether a parameter that the event does not have is missing in each way."""
    for name in (parameter.com, parameter.com.lower(), parameter.com.upper(), *parameter.aliases):
        if name in event or event.get(name) is not None:
            return False
        for read in (event.__getitem__, event.get_string_value, event.get_long_value):
            try:
                read(name)
            except KeyError:
                continue
            return False
    return getattr(event, parameter.name) is None
