"""Enumerations that keep the values they have no name for."""

from enum import IntEnum, StrEnum
from typing import Self


class OpenIntEnum(IntEnum):
    """Numbers with names. Any other number is kept, and called `UNKNOWN_` and the number."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


class OpenStrEnum(StrEnum):
    """Texts with names. Any other text is kept, and called `UNKNOWN`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member
