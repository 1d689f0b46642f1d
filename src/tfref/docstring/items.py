"""What a section describes one by one: parameters, attributes, exceptions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tfref.docstring.placeholders import OPEN

NAME = r"(?:\\?\*){0,2}`?(?:\\?\*){0,2}[A-Za-z_][\w.]*`?(?:\*{1,2})?"
ITEM = re.compile(
    rf"""
    (?P<names>{NAME}(?:\s*(?:,|/|\bor\b|\band\b|,\s*and)\s*{NAME})*)
    \s*(?P<note>\((?:[^()]|\([^()]*\))*\))?
    \s?:(?:\s+(?P<text>.*)|)$
    """,
    re.VERBOSE,
)
NUMPY_ITEM = re.compile(
    rf"(?P<names>{NAME}(?:\s*,\s*{NAME})*)(?:\s+:\s+(?P<note>.+))?$"
)
RETURNED = re.compile(
    r"(?P<tick>`?)(?P<name>(?!note:|tuple:|list:|dict:)[a-z_]\w*)(?P=tick):(?=\s+\S)"
)
RAISED = re.compile(
    r"(?P<names>`?[\w.]*(?:Error|Exception|Warning)`?),?\s+"
    r"(?P<text>(?:if|when|in\ case|for|on|raised|unless|-)\b.*)$"
)
TYPE = re.compile(r" : (?:[\w.`\[\]-]|,? or |, |=\([\w,]*\)){1,60}$")
BULLET = re.compile(r"[*+-]\s+(?=\S)")
NO_NAMES = frozenset({"Note", "NOTE", "Notes", "Caution", "Warning", "Example"})


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a section describes."""

    name: str
    """As upstream wrote it, without backticks: `x`, `*args`, or `x, y`."""
    note: str
    """What stood in parentheses behind the name, as a rule a type; may be empty."""
    text: str
    """Markdown, dedented."""


@dataclass(frozen=True, slots=True)
class Items:
    """The body of a section, taken apart."""

    before: str
    items: tuple[Item, ...]
    after: str
    """A paragraph behind the last item that belongs to none."""


@dataclass(frozen=True, slots=True)
class _Start:
    at: int
    names: str
    note: str
    text: str
    typed: bool
    """NumPy's manner, `name : type`, with the text on the lines below."""


def parse_items(body: Sequence[str], *, raises: bool, numpy: bool) -> Items:
    """Return the items of a dedented body; without any, all of it stands before."""
    starts = [
        start
        for at, line in enumerate(body)
        if (start := _start(at, line, raises=raises, numpy=numpy))
    ]
    if not starts:
        return Items("\n".join(body).strip("\n"), (), "")
    ends = [start.at for start in starts[1:]] + [_end(body, starts[-1].at)]
    return Items(
        "\n".join(body[: starts[0].at]).strip("\n"),
        tuple(
            _item(start, body[start.at + 1 : end])
            for start, end in zip(starts, ends, strict=True)
        ),
        "\n".join(body[ends[-1] :]).strip("\n"),
    )


def _start(at: int, line: str, *, raises: bool, numpy: bool) -> _Start | None:
    if not line or line[0] == " " or line[0] == OPEN:
        return None
    bullet = BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    match = ITEM.match(line) or (RAISED.match(line) if raises else None)
    if numpy:
        match = NUMPY_ITEM.match(line)
    if match is None or match["names"].strip("*`") in NO_NAMES:
        return None
    found = match.groupdict()
    note = (found.get("note") or "").strip()
    if note.startswith("(") and not numpy:
        note = note[1:-1]
    typed = bool(not note and TYPE.match(line[match.end("names") :]))
    return _Start(at, match["names"], note, found.get("text") or "", typed)


def _end(body: Sequence[str], last: int) -> int:
    """Return where the last item ends: at a paragraph that is not indented."""
    for at in range(last + 1, len(body)):
        line = body[at]
        if line and line[0] not in (" ", OPEN) and not body[at - 1].strip():
            return at
    return len(body)


def _item(start: _Start, rest: Sequence[str]) -> Item:
    name, below = _plain_name(start.names), "\n".join(dedented(rest))
    if start.typed and below.strip("\n"):
        return Item(name, start.text.strip("`"), below.strip("\n"))
    return Item(name, start.note, f"{start.text}\n{below}".strip("\n"))


def _plain_name(names: str) -> str:
    plain = names.replace("`", "").replace("\\", "")
    if plain.endswith("*"):  # bold
        plain = plain.strip("*")
    return re.sub(r"\s+", " ", plain).strip()


def listed(body: Sequence[str]) -> list[str]:
    """Return what a function returns with its parts, one a line, as a list.

    Only Markdown's list keeps lines such as `values: A tensor.` apart.
    """
    starts = {at for at, line in enumerate(body) if RETURNED.match(line)}
    if len(starts) < 2:
        return list(body)
    lines: list[str] = []
    for at, line in enumerate(body):
        if at in starts:
            lines.append(RETURNED.sub(r"* `\g<name>`:", line))
        elif line and at > min(starts):
            lines.append(f"  {line}")
        else:
            lines.append(line)
    return lines


def dedented(lines: Sequence[str]) -> list[str]:
    """Return lines without the indent that they share, whatever examples have."""
    shared = min(map(indent_of, _own(lines)), default=0)
    return [_cut(line, shared) for line in lines]


def dedented_stepwise(lines: Sequence[str]) -> list[str]:
    """Return lines without the least indent so far.

    The items of some sections begin deeper than they go on.
    """
    own = _own(lines)
    base = indent_of(own[0]) if own else 0
    found = []
    for line in lines:
        if _own([line]):
            base = min(base, indent_of(line))
        found.append(_cut(line, base))
    return found


def _own(lines: Sequence[str]) -> list[str]:
    """Return the lines that are neither blank nor an example's."""
    return [line for line in lines if line.strip() and line.lstrip()[0] != OPEN]


def indent_of(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(line) - len(line.lstrip())


def _cut(line: str, shared: int) -> str:
    return (line.lstrip() if line[:shared].strip() else line[shared:]).rstrip()
