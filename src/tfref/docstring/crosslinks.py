"""Links inside a line: of symbols in code, upstream's own, and bare addresses."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from tfref.docstring.elements import image_html, image_words, opening_html
from tfref.docstring.links import (
    Link,
    official_name,
    outside_address,
    page_address,
    symbol_address,
)

ADDRESS = re.compile(r"https?://(?:[^\s<>()\[\]\"'`]|\([^\s<>()]*\))+(?<![.,;:!?*])")
NAMES = re.compile(r"(?:tf|keras)\.[\w.]+(?:, (?:tf|keras)\.[\w.]+)+")
NO_ADDRESS = re.compile(r"#|[\w/.-]+\.md\b")
"""Targets of links that lead nowhere but are surely meant as links."""


def crosslink_plugin(markdown: MarkdownIt, link: Link) -> None:
    """Teach a Markdown parser where the links of docstrings lead."""

    def crosslink(state: StateCore) -> None:
        for token in state.tokens:
            if token.children:
                token.children = list(_linked(token.children, link))

    markdown.core.ruler.after("text_join", "crosslink", crosslink)


def _linked(children: Sequence[Token], link: Link) -> Iterator[Token]:
    endings: list[list[Token]] = []
    for child in children:
        inside = bool(endings)
        if _is_link(child):
            if child.nesting < 0:
                yield from endings.pop()
                continue
            opening, ending = ([], []) if inside else _link_tokens(child, link)
            endings.append(ending)
            yield from opening
        elif child.type == "markup" and child.tag == "img":
            html = opening_html(child.content, linked=inside)
            yield Token("markup_block", "", 0, content=html)
        elif child.type == "image":
            yield _image(child, linked=inside)
        elif child.type == "code_inline" and not inside:
            yield from _code(child, link)
        elif child.type == "text" and "://" in child.content and not inside:
            yield from _addresses(child.content, link)
        else:
            yield child


def _is_link(token: Token) -> bool:
    return token.tag == "a" and token.nesting != 0


def _link_tokens(opening: Token, link: Link) -> tuple[list[Token], list[Token]]:
    closing = _closing()
    if opening.type == "markup":
        return [opening], [closing]
    href = str(opening.attrs.get("href", ""))
    page = page_address(href, link)
    if page is not None:
        return [_opening(page, "tf-ref")], [closing]
    outside = outside_address(href)
    if outside is not None:
        return [_opening(outside)], [closing]
    if NO_ADDRESS.match(href) or not href:
        return [], []
    # Not meant as a link: `branches[index](*operands)`
    return [_text("[")], [_text(f"]({href})")]


def _code(code: Token, link: Link) -> list[Token]:
    """Return code with its symbol linked; names with commas are each on their own."""
    found: list[Token] = []
    names = (
        code.content.split(", ") if NAMES.fullmatch(code.content) else [code.content]
    )
    for name in names:
        found += [_text(", ")] if found else []
        href = symbol_address(name, link)
        token = code.copy(content=name)
        found += [_opening(href, "tf-ref"), token, _closing()] if href else [token]
    return found


def _image(image: Token, *, linked: bool) -> Token:
    address = str(image.attrs.get("src", ""))
    if linked:
        return _text(image_words(address, image.content))
    html = image_html(address, image.content)
    return Token("markup_block", "", 0, content=html)


def _addresses(text: str, link: Link) -> Iterator[Token]:
    at = 0
    for match in ADDRESS.finditer(text):
        yield _text(text[at : match.start()])
        yield from _address(match[0], link)
        at = match.end()
    yield _text(text[at:])


def _address(href: str, link: Link) -> list[Token]:
    """Return a bare address as a link, with the name of a page that we have."""
    page = page_address(href, link)
    if page is None:
        return [_opening(href), _text(href), _closing()]
    name = Token("code_inline", "code", 0, content=official_name(href) or "")
    return [_opening(page, "tf-ref"), name, _closing()]


def _opening(href: str, kind: str = "") -> Token:
    token = Token("link_open", "a", 1)
    token.attrs = {"class": kind, "href": href} if kind else {"href": href}
    return token


def _closing() -> Token:
    return Token("link_close", "a", -1)


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)
