"""Which events a consumer wants, as its caller says it."""

from collections.abc import Iterable
from typing import TypeAlias

from ._generated.enums import EventType
from ._generated.events import Event

EventKind: TypeAlias = EventType | type[Event]
"""A type of event: its number, or its class."""

Wanted: TypeAlias = EventKind | Iterable[EventKind]
"""One type of event, or several."""

_NUMBERS: dict[str, int] = {
    member.name.replace("_", "").casefold(): member.value for member in EventType
}


def type_numbers(types: Wanted | None) -> list[int]:
    """The numbers of types of events; none for all events."""
    if types is None:
        return []
    if isinstance(types, int | type):
        return [_number(types)]
    try:
        kinds = list(types)
    except TypeError as error:
        raise TypeError(f"types must be event types or classes, not {types!r}") from error
    numbers = [_number(kind) for kind in kinds]
    if not numbers:
        raise ValueError("types is empty: no event would match")
    return numbers


def _number(kind: object) -> int:
    if isinstance(kind, int) and not isinstance(kind, bool):
        return int(kind)
    if isinstance(kind, type) and issubclass(kind, Event):
        number = _NUMBERS.get(kind.__name__.casefold())
        if number is not None:
            return number
        raise TypeError(f"types: {kind.__name__} is the class of no single type of event")
    raise TypeError(f"types must be event types or classes, not {kind!r}")
