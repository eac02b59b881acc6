"""What is known, and what is not."""

from enum import Enum
from typing import Final, Literal, TypeAlias, TypeVar


class Unknown(Enum):
    """What stands where a fact is not known. It is false."""

    UNKNOWN = "unknown"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN
"""No event has told."""

T = TypeVar("T")
Known: TypeAlias = T | Literal[Unknown.UNKNOWN]
"""A fact, or `UNKNOWN`."""
