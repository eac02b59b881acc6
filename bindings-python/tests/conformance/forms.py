"""What the generated tables are made of, and how a case writes a value."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TypeAlias, TypeVar, cast

T = TypeVar("T")

Scalar: TypeAlias = bool | int | str
"""A value as a case has it."""


class Kind(Enum):
    """What kind of value an argument, a result or a parameter has."""

    LONG = auto()
    TEXT = auto()
    DATE = auto()
    FLAG = auto()
    LONG_FLAG = auto()
    LONG_ENUM = auto()
    TEXT_ENUM = auto()
    ID_LIST = auto()
    CODE_LIST = auto()
    COMMA_LIST = auto()
    ID_NAME_LIST = auto()
    CODE_NAME_LIST = auto()


@dataclass(frozen=True, slots=True)
class Argument:
    """What a method takes."""

    com: str
    name: str
    kind: Kind

    def typed(self, value: Scalar) -> object:
        """The value as the typed method takes it."""
        if self.kind is Kind.DATE:
            return datetime.fromisoformat(str(value))
        if self.kind is Kind.CODE_NAME_LIST:
            items = str(value).split("|") if value else []
            return list(zip(items[::2], items[1::2], strict=True))
        return value


@dataclass(frozen=True, slots=True)
class Output:
    """What a method gives."""

    com: str
    kind: Kind

    def written(self, value: object) -> Scalar:
        """What the typed method gave, as the COM method writes it."""
        if self.kind is Kind.FLAG:
            return exactly(bool, value)
        if self.kind is Kind.LONG_FLAG:
            return int(exactly(bool, value))
        if self.kind is Kind.TEXT:
            return exactly(str, value)
        if self.kind is Kind.ID_NAME_LIST:
            pairs = cast("list[tuple[int, str]]", exactly(list, value))
            return "|".join(
                f"{exactly(int, number)}|{exactly(str, name)}" for number, name in pairs
            )
        return exactly(int, value)


@dataclass(frozen=True, slots=True)
class Method:
    """A method of both clients."""

    name: str
    arguments: Sequence[Argument]
    outputs: Sequence[Output]
    takes_ivr: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an event, and the attribute that it is."""

    com: str
    name: str
    kind: Kind
    aliases: Sequence[str] = ()

    def fits(self, typed: object, raw: int | str) -> bool:
        """Whether the attribute says what is there by name."""
        match self.kind:
            case Kind.LONG_FLAG:
                return isinstance(typed, bool) and int(typed) == raw
            case Kind.LONG_ENUM:
                return isinstance(typed, int) and typed == raw
            case Kind.TEXT_ENUM:
                return isinstance(typed, str) and typed == raw
            case Kind.ID_LIST:
                return typed == tuple(int(item) for item in _items(raw, "|"))
            case Kind.CODE_LIST:
                return typed == tuple(_items(raw, "|"))
            case Kind.COMMA_LIST:
                return typed == tuple(item.strip() for item in _items(raw, ","))
            case _:
                return type(typed) is type(raw) and typed == raw


@dataclass(frozen=True, slots=True)
class EventForm:
    """A type of event."""

    number: int
    parameters: Sequence[Parameter]


def exactly(kind: type[T], value: object) -> T:
    """The value, which has to be of this very type: `True` is no number."""
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _items(raw: int | str, separator: str) -> list[str]:
    return str(raw).split(separator) if raw else []
