"""Lines such as `name: What it is.`, one below the other, as a list."""

import re

ENTRY = re.compile(r"`?(?P<name>[A-Za-z_]\w*)`?: (?=\S)")
PROSE = frozenset({"Note", "Notes", "Warning", "Caution", "Tip", "Example", "TODO"})
LEAST = 3
"""Fewer lines with a colon may be sentences."""


def with_names_listed(text: str) -> str:
    """Return a text whose paragraphs of names are lists."""
    if ": " not in text:
        return text
    return "\n\n".join(map(_listed, text.split("\n\n")))


def _listed(paragraph: str) -> str:
    """Return a paragraph as a list if all of it is names with their descriptions."""
    lines = paragraph.split("\n")
    starts = [_begins(line) for line in lines]
    first = starts.index(True) if sum(starts) >= LEAST else len(lines)
    if first > 1 or (first == 1 and not lines[0].endswith(":")):
        return paragraph
    if not all(
        _belongs(line, start) for line, start in zip(lines, starts, strict=True)
    ):
        return paragraph
    return "\n".join([*lines[:first], *map(_entry, lines[first:], starts[first:])])


def _begins(line: str) -> bool:
    match = ENTRY.match(line)
    return match is not None and match["name"] not in PROSE


def _belongs(line: str, start: bool) -> bool:
    return start or line[:1] == " " or line.endswith(":")


def _entry(line: str, start: bool) -> str:
    return (
        ENTRY.sub(r"* `\g<name>`: ", line, count=1) if start else f"  {line.lstrip()}"
    )
