"""What a person reads when a snippet fails: the places, and the difference."""

import difflib
from collections.abc import Iterable, Sequence

from tfref.examples.judge import Finding
from tfref.examples.snippet import Snippet
from tfref.examples.store import Shown

LINES, COLUMNS = 60, 200
"""What is shown of each side of a difference, whose cost grows with their product."""


def describe(
    file: str,
    findings: Iterable[Finding],
    snippet: Snippet | None,
    shown: Sequence[Shown],
) -> str:
    """Return all findings of one snippet as text."""
    return "\n".join(_one(file, finding, snippet, shown) for finding in findings)


def _one(
    file: str, finding: Finding, snippet: Snippet | None, shown: Sequence[Shown]
) -> str:
    places = [place for place in shown if _shows(place, finding.line, snippet)] or shown
    where = f" (shown at {', '.join(map(str, places))})" if places else ""
    lines = [f"{file}:{finding.line}: {finding.message}{where}"]
    if finding.recorded is not None and finding.actual is not None:
        lines += ["    - the page says", "    + it printed"]
        lines += _difference(finding.recorded, finding.actual)
    return "\n".join(lines)


def _shows(place: Shown, line: int, snippet: Snippet | None) -> bool:
    section = snippet and place.section and snippet.sections.get(place.section)
    return not section or section.first <= line <= section.last


def _difference(recorded: str, actual: str) -> list[str]:
    lines = difflib.ndiff(_beginning(recorded), _beginning(actual))
    return [f"    {line.rstrip()}" for line in lines]


def _beginning(text: str) -> list[str]:
    """Return the lines of a text, cut where it is longer than anybody reads."""
    lines = text.splitlines()
    cut = [
        line if len(line) <= COLUMNS else f"{line[:COLUMNS]} [cut]"
        for line in lines[:LINES]
    ]
    more = len(lines) - LINES
    return [*cut, f"[{more} more lines]"] if more > 0 else cut
