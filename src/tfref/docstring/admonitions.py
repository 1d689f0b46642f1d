"""Remarks of a docstring, such as `Note:` paragraphs, set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

KINDS = {
    "note": "note",
    "notes": "note",
    "remark": "note",
    "important": "warning",
    "important note": "warning",
    "caution": "warning",
    "warning": "warning",
    "deprecated": "warning",
    "tip": "tip",
    "hint": "tip",
    "key point": "tip",
}
"""The words, and which of the kinds that the site draws they are."""

WORD = "|".join(sorted(KINDS, key=len, reverse=True)).replace(" ", "[ ]")
REMARK = re.compile(
    rf"""
    (?P<open>\*{{1,2}}|_{{1,2}}|<b>|<strong>|<em>|<i>)?
    (?P<word>(?i:{WORD}))
    (?: (?P<early></?\w+>|[*_]{{1,2}})? [ ]?: (?P<late></?\w+>|[*_]{{1,2}})?
      | (?P<bold></(?:b|strong)>|\*\*)(?=\s+[A-Z`])
    )
    (?:\s+|$)
    """,
    re.VERBOSE,
)
"""The word with its colon, or in bold before a sentence."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines of a paragraph, with the word that made them a remark."""

    word: str
    text: str


def admonition_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser the remarks of docstrings."""
    markdown.core.ruler.after("block", "remark", _remarks)


def opening_tokens(kind: str, title: str, level: int) -> list[Token]:
    """Return the tokens that begin a remark."""
    opening = Token("admonition_open", "div", 1, block=True, level=level)
    opening.attrs = {"class": f"admonition {kind}"}
    heading = Token("paragraph_open", "p", 1, block=True, level=level + 1)
    heading.attrs = {"class": "admonition-title"}
    text = Token("inline", "", 0, block=True, level=level + 2)
    text.content, text.children = title, []
    ending = Token("paragraph_close", "p", -1, block=True, level=level + 1)
    return [opening, heading, text, ending]


def closing_token(level: int) -> Token:
    """Return the token that ends a remark."""
    return Token("admonition_close", "div", -1, block=True, level=level)


def _remarks(state: StateCore) -> None:
    state.tokens = list(_with_remarks(state.tokens))


def _with_remarks(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        pieces = _pieces(tokens, at)
        if tokens[at].type == "blockquote_open":
            end = _element_end(tokens, at)
            yield from _quoted(tokens[at:end])
            at = end
        elif pieces and pieces[-1].word:
            below = at + 3
            end = _belonging(tokens, below, pieces[-1].text)
            yield from _parted(tokens[at:below], pieces, tokens[below:end])
            at = end
        else:
            yield tokens[at]
            at += 1


def _quoted(quotation: Sequence[Token]) -> Iterator[Token]:
    """Yield a quotation, as a remark if it begins with the word of one."""
    pieces = _pieces(quotation, 1)
    if len(pieces) != 1 or not pieces[0].word:
        yield quotation[0]
        yield from _with_remarks(quotation[1:-1])
        yield quotation[-1]
        return
    level, word = quotation[0].level, pieces[0].word
    yield from opening_tokens(KINDS[word.lower()], word.capitalize(), level)
    yield from _paragraph(quotation[1:4], pieces[0])
    yield from _with_remarks(quotation[4:-1])
    yield closing_token(level)


def _pieces(tokens: Sequence[Token], at: int) -> list[_Piece]:
    """Return the pieces of a paragraph; once a remark began, all of them are."""
    if tokens[at].type != "paragraph_open":
        return []
    pieces: list[_Piece] = []
    for line in map(str.lstrip, tokens[at + 1].content.split("\n")):
        match = REMARK.match(line)
        if match and _is_remark(match, first=not pieces):
            pieces.append(_Piece(match["word"], _rest(line, match)))
        elif pieces:
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}\n{line}")
        else:
            pieces.append(_Piece("", line))
    return pieces


def _is_remark(match: re.Match[str], *, first: bool) -> bool:
    """Tell a remark from a sentence that happens to hold the word and a colon."""
    marked = first and bool(match["open"])
    return marked or (match["word"][0].isupper() and not match["bold"])


def _rest(line: str, match: re.Match[str]) -> str:
    closed = match["early"] or match["late"] or match["bold"]
    opening = "" if closed or not match["open"] else match["open"]
    return opening + line[match.end() :]


def _parted(
    paragraph: Sequence[Token], pieces: Sequence[_Piece], below: Sequence[Token]
) -> Iterator[Token]:
    """Yield a paragraph in its pieces, the last with what belongs to it below."""
    level = paragraph[0].level
    for piece in pieces:
        if not piece.word:
            yield from _paragraph(paragraph, piece)
            continue
        kind = KINDS[piece.word.lower()]
        yield from opening_tokens(kind, piece.word.capitalize(), level)
        yield from _paragraph(paragraph, piece)
        if piece is pieces[-1]:
            yield from _with_remarks(below)
        yield closing_token(level)


def _paragraph(paragraph: Sequence[Token], piece: _Piece) -> list[Token]:
    text = piece.text.strip()
    if not text:
        return []
    opening, inline, closing = paragraph
    hidden = opening.hidden and not piece.word
    return [
        opening.copy(hidden=hidden),
        inline.copy(content=text, children=[]),
        closing.copy(hidden=hidden),
    ]


def _belonging(tokens: Sequence[Token], at: int, text: str) -> int:
    """Return the end of the block that a remark introduces with a colon, if any."""
    text = text.strip()
    if at == len(tokens) or tokens[at].nesting < 0 or (text and text[-1] != ":"):
        return at
    if text and tokens[at].type == "paragraph_open":
        return at
    return _element_end(tokens, at)


def _element_end(tokens: Sequence[Token], at: int) -> int:
    """Return the end of the block that begins at a token."""
    depth = 0
    for there in range(at, len(tokens)):
        depth += tokens[there].nesting
        if depth == 0:
            return there + 1
    return len(tokens)
