"""Cases as `openccas-conformance json` prints them."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .forms import Scalar


class AnyOf(TypedDict):
    """Any value of a type."""

    any: Literal["long", "text"]


Expected: TypeAlias = Scalar | AnyOf
"""What a value has to be."""


class World(TypedDict):
    """A contact centre and its service."""

    scenario: str
    strict: bool
    seed: int
    max_clients: int


class Credentials(TypedDict):
    """Whom the client speaks for."""

    user_id: str
    password: str
    tenant_id: int


# One of `request`, `act`, `event`, `notice`, `lost` and `ended` says which step it is. `with` is a
# keyword of Python, so that the class has to be written like this.
Step = TypedDict(
    "Step",
    {
        "request": NotRequired[str],
        "act": NotRequired[str],
        "with": NotRequired[dict[str, Scalar]],
        "gives": NotRequired[dict[str, Expected]],
        "error": NotRequired[str],
        "outcome": NotRequired[str],
        "save": NotRequired[str],
        "event": NotRequired[str],
        "has": NotRequired[dict[str, Expected]],
        "correlated": NotRequired[bool],
        "snapshot": NotRequired[bool],
        "tenant": NotRequired[int],
        "notice": NotRequired[str],
        "lost": NotRequired[str],
        "ended": NotRequired[bool],
    },
)


class Case(TypedDict):
    """One case."""

    name: str
    world: World
    connect: Literal["direct", "none"]
    credentials: NotRequired[Credentials]
    configuration: bool
    request_timeout: float
    reconnect: bool
    steps: list[Step]
