"""Runs all cases on one of the clients, and writes a report.

The cases are what `openccas-conformance json` prints: a file, or the standard input.
"""

import argparse
import json
import logging
import sys
from pathlib import Path

from .case import Case
from .run import Covered, FailureError, run
from .surface import SURFACES


def main() -> int:
    """Runs the program."""
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__)
    parser.add_argument("surface", choices=list(SURFACES))
    parser.add_argument("cases", type=Path, nargs="?", help="the standard input without it")
    parser.add_argument("--report", type=Path, help="where the report is written")
    arguments = parser.parse_args()
    # Connections are lost in these cases all the time.
    logging.getLogger("openccas").addHandler(logging.NullHandler())
    text = sys.stdin.read() if arguments.cases is None else arguments.cases.read_text("utf-8")
    return check(arguments.surface, json.loads(text), arguments.report)


def check(surface: str, cases: list[Case], report: Path | None) -> int:
    """Runs the cases; what fails is told, and is in the report."""
    covered = Covered()
    failed: list[dict[str, str]] = []
    for case in cases:
        try:
            covered.add(run(case, SURFACES[surface]))
        except FailureError as failure:
            failed.append({"name": case["name"], "why": str(failure)})
            print(failure, file=sys.stderr)
    passed = len(cases) - len(failed)
    if report is not None:
        told = {
            "surface": surface,
            "cases": {"passed": passed, "failed": failed},
            "methods": sorted(covered.methods),
            "events": sorted(covered.events),
            "parameters": sorted(covered.parameters),
        }
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    print(
        f"{surface}: {passed} of {len(cases)} cases, {len(covered.methods)} methods, "
        f"{len(covered.events)} events, {len(covered.parameters)} parameters"
    )
    return 0 if cases and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
