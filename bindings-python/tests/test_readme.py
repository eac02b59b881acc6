"""What the README shows."""

import re
from pathlib import Path

from conftest import Program

README = Path(__file__).parents[1] / "README.md"


def test_the_quick_start_runs_as_it_stands(program: Program) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert program.run(blocks[0]) == "agent 101 rings: 0701234567\nanswered\n"
