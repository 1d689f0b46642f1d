"""Indented code: where it ends, what language it is in, and what is none."""

import ast
import re
import warnings

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from tfref.docstring.lines import is_code_deep, line_text
from tfref.docstring.placeholders import OPEN

CODE = re.compile(r"[=()\[\]:@]")
"""A line of plain words is Python as well, by accident."""

SENTENCE = re.compile(r"[\"'`*(\s]*[A-Za-z][^\n]*?(?:\s+\S+){5,}[.:](?:\s|$)")
MARKED = re.compile(r"`[^`\n]+`$|.*\\\(")
"""Markdown has no place in code: all of it inline code, or a formula."""

DRAWN = re.compile(r"\S {3,}\S|^[^\n]*=(?![^\n]*`)", re.MULTILINE)
"""Columns, or an assignment outside of inline code."""


def code_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser that not all is code that is indented like it."""
    markdown.block.ruler.at("code", _indented)


def language_of(code: str) -> str:
    """Return `python` if the code is Python, else `text`."""
    if not CODE.search(code):
        return "text"
    try:
        with warnings.catch_warnings(action="ignore"):
            ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "text"
    return "python"


def reads_as_prose(text: str) -> bool:
    """Tell whether indented text is a sentence rather than code or a drawing."""
    if MARKED.match(text):
        return True
    if DRAWN.search(text) or not SENTENCE.match(text):
        return False
    return language_of(text) == "text"


def _indented(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    if not is_code_deep(state, line):
        return False
    after = _end(state, line, end)
    text = state.getLines(line, after, state.blkIndent + 4, False) + "\n"
    if reads_as_prose(text):
        state.blkIndent += 4
        state.md.block.tokenize(state, line, after)
        state.blkIndent -= 4
    else:
        state.push("code_block", "code", 0).content = text
    state.line = after
    return True


def _end(state: StateBlock, line: int, limit: int) -> int:
    """Return the line after the code: CommonMark's end, or an example before it."""
    end = line
    for at in range(line, limit):
        if state.isEmpty(at):
            continue
        if not is_code_deep(state, at) or line_text(state, at).startswith(OPEN):
            break
        end = at + 1
    return end
