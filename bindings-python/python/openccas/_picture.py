"""Pictures from the JSON in which the native half gives them."""

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from .model import UNKNOWN, Picture

Read: TypeAlias = Callable[[Any], Any]


def _reader(hint: Any) -> Read:
    """How a value of this type is read."""
    if is_dataclass(hint):
        return _object(hint)
    origin = get_origin(hint)
    if origin is tuple:
        return _list(get_args(hint))
    if origin in (Union, types.UnionType):
        return _choice(get_args(hint))
    if hint is datetime:
        return datetime.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return _plain


def _plain(value: Any) -> Any:
    return value


def _object(kind: Any) -> Read:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}

    def read(value: dict[str, Any]) -> Any:
        # What a newer native half tells besides is passed over.
        known = {name: item for name, item in value.items() if name in readers}
        return kind(**{name: readers[name](item) for name, item in known.items()})

    return read


def _list(items: tuple[Any, ...]) -> Read:
    if items[-1] is ...:
        item = _reader(items[0])
        return lambda values: tuple(item(value) for value in values)
    readers = [_reader(item) for item in items]
    return lambda values: tuple(read(value) for read, value in zip(readers, values, strict=True))


def _choice(options: tuple[Any, ...]) -> Read:
    can_be_unknown = any(get_origin(option) is Literal for option in options)
    real = [
        option
        for option in options
        if option is not type(None) and get_origin(option) is not Literal
    ]
    readers = [(_json_type(option), _reader(option)) for option in real]

    def read(value: Any) -> Any:
        if value is None:
            return None
        if can_be_unknown and value == "unknown":
            return UNKNOWN
        for kind, reader in readers:
            if isinstance(value, kind):
                return reader(value)
        raise TypeError(f"{value!r} is none of {options}")

    return read


def _json_type(hint: Any) -> type[Any]:
    """What a value of this type is in JSON."""
    if is_dataclass(hint):
        return dict
    if get_origin(hint) is tuple:
        return list
    if hint is datetime:
        return str
    if isinstance(hint, type):
        return next((plain for plain in (bool, int, str) if issubclass(hint, plain)), object)
    return object


_READ: Read = _reader(Picture)


def picture(text: str) -> Picture:
    """The picture in this JSON."""
    read: Picture = _READ(json.loads(text))
    return read
