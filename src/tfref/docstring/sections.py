"""A docstring as sections: text, parameters, what is returned, what is raised.

The dialect is looser than any docstring standard: indents of two or four spaces or
none, titles with and without a colon, bodies that are prose. No word is dropped: what
is not recognised stays text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tfref.docstring.compatibility import migrations
from tfref.docstring.items import Item, dedented, dedented_stepwise, listed, parse_items
from tfref.docstring.placeholders import OPEN, protected_lines
from tfref.docstring.titles import Header, Kind, header_at

__all__ = ["Item", "Section", "parse_docstring"]

ITEMISED: frozenset[Kind] = frozenset({"parameters", "call", "attributes", "raises"})
HEADING = re.compile(r"#{1,6} ")
COMPATIBILITY = re.compile(r"\s*@(?P<end>end_)?compatibility\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a docstring."""

    kind: Kind
    title: str
    """As upstream wrote it, such as `Call arguments`, or `Migrate to TF2` for what it
    says between marks; empty for text."""
    text: str
    """Markdown, dedented; where there are items, what stands before them."""
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    header: Header | None
    body: Sequence[str]


def parse_docstring(doc: str) -> tuple[Section, ...]:
    """Return the sections of a docstring, in order."""
    lines = [line.rstrip() for line in doc.expandtabs(4).split("\n")]
    kept = _out_of_bounds(doc, lines)
    headers = {
        at: header
        for at in range(len(lines))
        if at not in kept and (header := header_at(lines, at))
    }
    headers.update(migrations(lines))
    sections: list[Section] = []
    for part in _parts(lines, headers):
        sections += _sections(part, first=not sections)
    return tuple(sections)


def _out_of_bounds(doc: str, lines: Sequence[str]) -> frozenset[int]:
    """Return the lines on which nothing is a title: examples and closed remarks."""
    found = set(protected_lines(doc))
    opened: int | None = None
    for at, line in enumerate(lines):
        mark = COMPATIBILITY.match(line) if "@" in line else None
        if mark and not mark["end"]:
            opened = at
        elif mark and opened is not None:
            found.update(range(opened, at + 1))
            opened = None
    return frozenset(found)


def _parts(lines: Sequence[str], headers: Mapping[int, Header]) -> Iterator[_Part]:
    at = 0
    while at < len(lines):
        header = headers.get(at)
        if header is None:
            start, end = at, _next_header(at, len(lines), headers)
        elif header.end is not None:
            start, end = at + 1, header.end
        else:
            start = at + (2 if header.underlined else 1)
            end = _body_end(lines, start, header, headers)
        yield _Part(header, lines[start:end])
        at = end + 1 if header and header.end else end


def _next_header(start: int, limit: int, headers: Mapping[int, Header]) -> int:
    return next((at for at in range(start, limit) if at in headers), limit)


def _body_end(
    lines: Sequence[str], start: int, header: Header, headers: Mapping[int, Header]
) -> int:
    """Return the line after a section's body."""
    first = next((at for at in range(start, len(lines)) if lines[at]), len(lines))
    limit = _next_header(start, len(lines), headers)
    if first == len(lines) or header.underlined:
        return limit
    if _indent(lines[first]) > header.indent:
        return _indented_end(lines, first, header, headers)
    if header.rest:
        return _paragraph_end(lines, start, limit)
    if header.kind in ("other", "attributes") or first >= limit:
        return _next_heading(lines, first, limit)
    return _paragraph_end(lines, first, limit)


def _next_heading(lines: Sequence[str], first: int, limit: int) -> int:
    """Return where Markdown's own heading ends what began under a title."""
    headings = (at for at in range(first, limit) if HEADING.match(lines[at]))
    return next(headings, limit)


def _indented_end(
    lines: Sequence[str], first: int, header: Header, headers: Mapping[int, Header]
) -> int:
    """Return the line after an indented body, in which an example may stand out."""
    base = _indent(lines[first])
    end = first
    for at in range(first, len(lines)):
        line = lines[at]
        if not line:
            continue
        inner = headers.get(at)
        if inner and inner.indent < base:
            break
        if _indent(line) > header.indent:
            end = at + 1
        elif not line.lstrip().startswith(OPEN):
            break
    return end


def _paragraph_end(lines: Sequence[str], start: int, limit: int) -> int:
    """Return the line after a paragraph and the indented lines that follow it."""
    for at in range(start, limit):
        if not lines[at]:
            following = next(
                (there for there in range(at, limit) if lines[there]), limit
            )
            if following == limit or lines[following][0] != " ":
                return at
    return limit


def _sections(part: _Part, *, first: bool) -> list[Section]:
    header = part.header
    if header is None:
        text = _text(part.body, first=first)
        return [Section("text", "", text, ())] if text else []
    lead = [header.rest] if header.rest else []
    if header.kind not in ITEMISED:
        body = dedented(part.body)
        if header.kind in ("returns", "yields"):
            body = listed(body)
        return [Section(header.kind, header.title, _joined([*lead, *body]), ())]
    body = dedented_stepwise(part.body)
    found = parse_items(
        [*lead, *body], raises=header.kind == "raises", numpy=header.underlined
    )
    section = Section(header.kind, header.title, found.before, found.items)
    after = [Section("text", "", found.after, ())] if found.after else []
    return [section, *after]


def _text(body: Sequence[str], *, first: bool) -> str:
    """Return text; where only the summary stands out, the rest is not indented."""
    gap = next((at for at, line in enumerate(body) if not line), len(body))
    summary, rest = body[:gap], body[gap:]
    if first and summary and not summary[-1].endswith(":"):
        rest = dedented(rest)
    return _joined([*summary, *rest] if first else dedented(body))


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines).strip("\n")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
