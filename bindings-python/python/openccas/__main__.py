"""The command `openccas`: `python -m openccas --help`."""

import signal
import sys

from ._openccas import run_command


def main() -> int:
    """Runs the command with the arguments of this process, and gives its exit code."""
    # The command looks after Ctrl-C itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run_command(["openccas", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
