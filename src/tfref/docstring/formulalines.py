"""Formulas that stand in the text line by line, and keep their lines."""

import re
import textwrap
from collections.abc import Sequence
from operator import and_, or_

from tfref.docstring.code import language_of
from tfref.docstring.items import BULLET, indent_of
from tfref.docstring.placeholders import OPEN

FORMULA = re.compile(
    r"(?!.*(?:`|\\\(|\]\(|\$|(?: [a-z]{2,}){4}))"
    r"[^\s:`]{1,40} (?:=|<-|[-+]=)(?: \S.{0,90})?(?<!:)$"
)
"""Neither Markdown nor a sentence."""


def with_formulas_kept(lines: Sequence[str]) -> str:
    """Return a paragraph whose formulas keep their lines.

    Those that end it, below a colon or deeper than the text, stand in a fence.
    """
    formulas = _formulas(lines)
    if not any(map(and_, formulas, formulas[1:])):
        return "\n".join(lines)
    first = formulas.index(True)
    head, tail = lines[:first], lines[first:]
    if "\n".join(head).count("`") % 2:
        return "\n".join(lines)  # inside of inline code
    apart = (
        not head
        or head[-1].endswith((":", ","))
        or indent_of(tail[0]) > indent_of(head[-1])
    )
    if apart and all(formulas[first:]):
        return "\n\n".join(filter(None, ["\n".join(head), _below(head, tail)]))
    kept = map(or_, formulas, [*formulas[1:], False])
    broken = [
        f"{line}\\" if keep else line for line, keep in zip(lines, kept, strict=True)
    ]
    return "\n".join([*broken[:-1], lines[-1]])


def _below(head: Sequence[str], tail: Sequence[str]) -> str:
    """Return a fence as deep as the text above it: any deeper would be code itself."""
    indent = indent_of(tail[0])
    if head:
        bullet = BULLET.match(head[-1].lstrip())
        indent = indent_of(head[-1]) + (len(bullet[0]) if bullet else 0)
    extra = max(indent_of(tail[0]) - indent, 0)
    code = "\n".join(line[extra:] for line in tail)
    return fence(code, language_of(textwrap.dedent(code)))


def _formulas(lines: Sequence[str]) -> list[bool]:
    """Tell for each line whether it is a formula or goes on with one, being deeper."""
    found: list[bool] = []
    base = 0
    for line in lines:
        begins = FORMULA.match(line.strip()) is not None
        deeper = indent_of(line) > base and OPEN not in line
        goes_on = deeper and bool(found) and found[-1]
        if begins and not goes_on:
            base = indent_of(line)
        found.append(begins or goes_on)
    return found


def fence(code: str, language: str) -> str:
    """Return code in a fence as deep as its first line."""
    indent = " " * indent_of(code)
    return f"{indent}```{language}\n{code}\n{indent}```"
