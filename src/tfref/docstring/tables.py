"""Tables whose cells upstream wrapped, in lines that begin with a colon."""

import re

WRAPPED = re.compile(
    r"^(?P<row>[ ]*\|.*)\n(?P<rest>[ ]*:[ ].*(?:\n[ ]*:[ ].*)*)$", re.MULTILINE
)
"""A row of a table, and the lines that go on with its cells."""

CLOSE = re.compile(r"(?:\||\s:)$")


def with_rows_joined(text: str) -> str:
    """Return a text with each row of its tables on one line."""
    return WRAPPED.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    row: str = match["row"]
    indent = row[: len(row) - len(row.lstrip())]
    cells = CLOSE.sub("", row.strip()).removeprefix("|").split("|")
    for line in match["rest"].split("\n"):
        more = _cells(line, len(cells))
        if len(more) != len(cells):
            return match[0]
        pairs = zip(cells, more, strict=True)
        cells = [f"{cell.strip()} {rest.strip()}".strip() for cell, rest in pairs]
    return f"{indent}| {' | '.join(cells)} |"


def _cells(line: str, count: int) -> list[str]:
    """Return what stands between the colons of a line; the last one only closes it."""
    return line.strip().removeprefix(":").removesuffix(":").split(":", count - 1)
