"""What the names in a case stand for."""

from .case import Expected
from .forms import Scalar


class UnfitError(Exception):
    """The case does not give what is needed, or asks for what there is not."""


class Names:
    """The names of a case: `$call1`."""

    def __init__(self, **known: Scalar) -> None:
        self._known: dict[str, Scalar] = dict(known)

    def save(self, name: str, value: Scalar) -> None:
        """Gives a value a name."""
        self._known[name] = value

    def resolve(self, value: Scalar) -> Scalar:
        """The value itself, whether it is given or named."""
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        if value[1:] not in self._known:
            raise UnfitError(f"nothing is called {value} yet")
        return self._known[value[1:]]

    def match(self, expected: Expected, value: Scalar) -> bool:
        """Compares. A name that stands for nothing yet stands for this value from now on."""
        if isinstance(expected, dict):
            if expected["any"] == "long":
                return isinstance(value, int) and not isinstance(value, bool)
            return isinstance(value, str) and value != ""
        if isinstance(expected, str) and expected.startswith("$"):
            expected = self._known.setdefault(expected[1:], value)
        return type(expected) is type(value) and expected == value
