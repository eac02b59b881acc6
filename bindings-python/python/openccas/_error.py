"""The base of all exceptions of this package."""

from enum import StrEnum
from typing import ClassVar


class Outcome(StrEnum):
    """What is known of a request that failed."""

    NOT_SENT = "not_sent"
    """It was not sent: it has had no effect."""
    REFUSED = "refused"
    """The service answered with this error."""
    UNKNOWN = "unknown"
    """It was sent, and no answer came: it may have taken effect or not."""


class OpenccasError(Exception):
    """What went wrong. Each kind of error has a class of its own."""

    kind: ClassVar[str] = ""
    """The name of the kind, the same in every language: `agent_unknown`."""
    code: ClassVar[int] = 0
    """The number that `get_last_error_info` gives for it; always negative."""
    message: str
    """What was wrong, for people."""
    outcome: Outcome
    """For a failed request: whether it can have taken effect."""

    def __init__(self, message: str, outcome: Outcome | str = Outcome.NOT_SENT) -> None:
        super().__init__(message)
        self.message = message
        self.outcome = Outcome(outcome)

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[type["OpenccasError"], tuple[str, str]]:
        return type(self), (self.message, self.outcome.value)
