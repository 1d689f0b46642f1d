"""The closing lines of a run of snippets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

SLOWEST = 5
GOOD = ("passed", "updated")


@dataclass(frozen=True)
class Line:
    """What one snippet's run tells the summary and the run record."""

    file: str
    states: tuple[str, ...]
    """`passed` or `updated`, else what is wrong in a word each."""
    seconds: float
    digest: str | None
    """Hash of the file that ran and passed."""
    updated: bool

    def as_plain(self) -> dict[str, Any]:
        """Return it as plain data, to cross a process border."""
        return asdict(self)


def summary_lines(lines: Sequence[Line]) -> list[str]:
    """Return the summary: how many ran, by state, and the slowest."""
    if not lines:
        return []
    passed = sum(line.states[0] in GOOD for line in lines)
    states = Counter(state for line in lines for state in line.states)
    by_state = ", ".join(f"{count} {state}" for state, count in states.most_common())
    slowest = sorted(lines, key=lambda line: -line.seconds)[:SLOWEST]
    return [
        f"snippets: {len(lines)} run, {passed} fine ({by_state})",
        "slowest: "
        + ", ".join(f"{line.file} {line.seconds:.1f} s" for line in slowest),
    ]
