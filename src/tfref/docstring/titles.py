"""The lines of a docstring that begin a section."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "text", "parameters", "call", "attributes", "returns", "yields", "raises", "other"
]

KINDS: dict[str, Kind] = {
    "args": "parameters",
    "arguments": "parameters",
    "parameters": "parameters",
    "params": "parameters",
    "keyword args": "parameters",
    "keyword arguments": "parameters",
    "optional args": "parameters",
    "other parameters": "parameters",
    "call arguments": "call",
    "call args": "call",
    "attributes": "attributes",
    "fields": "attributes",
    "properties": "attributes",
    "returns": "returns",
    "return": "returns",
    "yields": "yields",
    "yield": "yields",
    "raises": "raises",
    "raise": "raises",
}

OTHER = re.compile(
    r"""
    (?:(?:simple|standalone|basic|usage|common)\ )?examples?(?:\ (?:of\ )?usages?)?
    | (?:(?:standalone|simple|basic|sample)\ )?usages?
    | usage\ (?:with|in)\ (?:the\ )?[\w`()\ ]{1,40}
    | (?:input|output|call)\ (?:shapes?|signature)
    | references? | formula | see\ also | inputs? | outputs?
    """,
    re.VERBOSE | re.IGNORECASE,
)

LOWER = frozenset({"arguments", "example", "return", "returns"})
"""Titles that upstream begins with a small letter."""

HEADER = re.compile(
    r"""
    (?P<indent>[ ]{0,8})
    (?P<mark>\#{1,6}[ ]+|\*\*)?
    (?P<title>[A-Za-z][\w`()\ ]{2,50}?)
    (?:\*\*)? [ ]? (?P<colon>:)? (?:\*\*)?
    (?:(?<=[:*])[ ]+(?P<rest>\S.*))? \s*$
    """,
    re.VERBOSE,
)

ONE_LINE: frozenset[Kind] = frozenset({"returns", "yields", "raises"})
"""Kinds that may stand with their text on one line."""

UNDERLINE = re.compile(r"-{3,}\s*$")


@dataclass(frozen=True, slots=True)
class Header:
    """A line that begins a section."""

    kind: Kind
    title: str
    rest: str
    """What stands behind the title on its line."""
    indent: int
    underlined: bool
    """NumPy's manner: the section goes on to the next title, whatever the indent."""
    end: int | None = None
    """The line that closes the section; as a rule nothing does."""


def header_at(lines: Sequence[str], at: int) -> Header | None:
    """Return the header that stands on a line, None if the line is none."""
    line = lines[at]
    if not line or len(line) > 400:
        return None
    match = HEADER.match(line)
    kind = _kind(match["title"]) if match else None
    if match is None or kind is None:
        return None
    underlined = bool(at + 1 < len(lines) and UNDERLINE.match(lines[at + 1]))
    if not underlined and not _stands_alone(lines, at, kind, match):
        return None
    title, rest = match["title"].strip(), match["rest"] or ""
    return Header(kind, title, rest, len(match["indent"]), underlined)


def _kind(title: str) -> Kind | None:
    known = KINDS.get(title.strip().lower())
    if known is None and OTHER.fullmatch(title.strip()):
        return "other"
    return known


def _stands_alone(
    lines: Sequence[str], at: int, kind: Kind, match: re.Match[str]
) -> bool:
    """Tell a title from text that begins with the same word."""
    title = match["title"]
    before = at == 0 or not lines[at - 1]
    if title[0].islower() and not (title in LOWER and before):
        return False
    if match["rest"]:
        known = kind in ONE_LINE or title.lower().endswith("shape")
        return bool(match["colon"]) and known and _after_gap(lines, at)
    if match["colon"] or (match["mark"] and not match["indent"]):
        return True
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return before and not match["indent"] and following[:1] in ("", " ")


def _after_gap(lines: Sequence[str], at: int) -> bool:
    return at == 0 or not lines[at - 1] or lines[at - 1][0] == " "
