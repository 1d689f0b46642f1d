"""What a docstring says of its compatibility, between marks of TensorFlow's own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from tfref.docstring.admonitions import closing_token, opening_tokens
from tfref.docstring.lines import INTERRUPTS, line_text
from tfref.docstring.titles import Header

BEGIN = re.compile(r"@compatibility\((?P<what>[^)]{1,40})\)?:?[ ]*(?P<rest>.*)$")
END = "@end_compatibility"
NAMES = {
    "eager": "Eager",
    "numpy": "NumPy",
    "scipy": "SciPy",
    "cpp": "C++",
    "v2": "TF2",
}
MIGRATIONS = {
    "tf2": "Migrate to TF2",
    "v2": "Migrate to TF2",
    "tf1": "Compatibility with TF1",
}
"""What a page has a section for, and its title; the rest are remarks."""


def migrations(lines: Sequence[str]) -> Mapping[int, Header]:
    """Return what stands between marks at the margin and is a section of its own."""
    found: dict[int, Header] = {}
    last: int | None = None
    for at, line in enumerate(lines):
        if line == END and last is not None:
            found[last] = replace(found[last], end=at)
        if line.startswith("@"):
            match = BEGIN.match(line)
            title = MIGRATIONS.get(match["what"].lower()) if match else None
            last = at if title else None
            if match and title:
                found[at] = Header("other", title, match["rest"], 0, False)
    return {at: header for at, header in found.items() if header.end is not None}


def is_mark(line: str) -> bool:
    """Tell whether a line is a mark, and so says nothing by itself."""
    return line.startswith("@compatibility(")


def compatibility_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser to make a remark of what stands between the marks."""
    ruler = markdown.block.ruler
    ruler.before("code", "compatibility", _compatibility, INTERRUPTS)
    ruler.before("code", "compatibility_end", _stray_end, INTERRUPTS)


def _compatibility(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    match = BEGIN.match(line_text(state, line))
    if match is None or silent:
        return match is not None
    closing = (at for at in range(line + 1, end) if line_text(state, at) == END)
    close = next(closing, end)
    name = NAMES.get(match["what"].lower(), match["what"])
    state.tokens += opening_tokens("note", f"{name} compatibility", state.level)
    _paragraph(state, match["rest"])
    _body(state, line + 1, close)
    state.tokens.append(closing_token(state.level))
    state.line = min(close + 1, end)
    return True


def _stray_end(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Drop an end that nothing began."""
    if line_text(state, line) != END:
        return False
    if not silent:
        state.line = line + 1
    return True


def _paragraph(state: StateBlock, text: str) -> None:
    if text:
        state.push("paragraph_open", "p", 1)
        inline = state.push("inline", "", 0)
        inline.content, inline.children = text, []
        state.push("paragraph_close", "p", -1)


def _body(state: StateBlock, start: int, end: int) -> None:
    parent, limit = state.parentType, state.lineMax
    state.parentType, state.lineMax = "root", end
    state.level += 1
    state.md.block.tokenize(state, start, end)
    state.level -= 1
    state.parentType, state.lineMax = parent, limit
