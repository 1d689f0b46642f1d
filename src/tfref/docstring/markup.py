"""HTML in the Markdown of docstrings.

What stands between angle brackets there is, as a rule, no HTML at all but the repr of
a tensor or a placeholder: all that is not known is text.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from tfref.docstring.elements import BLOCK, INLINE, VOID, clean_html
from tfref.docstring.lines import INTERRUPTS

TAG = re.compile(
    r"""
    </?([A-Za-z][A-Za-z0-9]*)
    (?:\s+[\w-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+?)|\s+alt)*
    \s*/?>
    """,
    re.VERBOSE,
)


def markup_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser which HTML is let through."""
    markdown.disable(["html_block", "html_inline"])
    markdown.inline.ruler.after("autolink", "markup", _inline)
    markdown.block.ruler.before("heading", "markup", _block, INTERRUPTS)
    markdown.core.ruler.after("inline", "balance", _balance)


def _block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Take lines of HTML up to the next blank one, as CommonMark does."""
    start = state.bMarks[line] + state.tShift[line]
    if state.src[start : start + 1] != "<":
        return False
    match = TAG.match(state.src, start)
    if match is None or match[1].lower() not in BLOCK:
        return False
    if silent:
        return True
    last = line
    while last + 1 < end and not state.isEmpty(last + 1):
        last += 1
    token = state.push("markup_block", "", 0)
    token.content = clean_html(state.getLines(line, last + 1, state.blkIndent, True))
    state.line = last + 1
    return True


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "<":
        return False
    match = TAG.match(state.src, state.pos, state.posMax)
    name = match[1].lower() if match else ""
    if match is None or (name not in INLINE and name not in BLOCK):
        return False
    if not silent and name in INLINE:  # a block's tag inside a line only breaks it
        token = state.push("markup", name, 0)
        token.content = match[0]
        if name not in VOID:
            token.nesting = -1 if match[0].startswith("</") else 1
    state.pos = match.end()
    return True


def _balance(state: StateCore) -> None:
    for token in state.tokens:
        if token.children and any(child.type == "markup" for child in token.children):
            token.children = _balanced(token.children)


def _balanced(children: Sequence[Token]) -> list[Token]:
    """Close the tags of a line in the order in which they were opened."""
    found: list[Token] = []
    opened: list[Token] = []
    for child in children:
        if child.nesting > 0:
            opened.append(child)
        elif child.nesting < 0:
            if not _matches(opened, child):
                continue
            while not _pair(opened[-1], child):
                found.append(_closing(opened.pop()))
            opened.pop()
        found.append(child)
    return found + [_closing(token) for token in reversed(opened)]


def _matches(opened: Sequence[Token], closing: Token) -> bool:
    """Tell whether a closing tag closes anything without breaking Markdown's own."""
    for token in reversed(opened):
        if _pair(token, closing):
            return True
        if closing.type == "markup" and token.type != "markup":
            return False
    return False


def _pair(opening: Token, closing: Token) -> bool:
    same = (opening.type == "markup") == (closing.type == "markup")
    return same and opening.tag == closing.tag


def _closing(token: Token) -> Token:
    return Token("markup", token.tag, -1, content=f"</{token.tag}>")
