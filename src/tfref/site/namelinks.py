"""Inline code that names an entry becomes a link to that entry's page."""

import re
from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from tfref.site.addresses import is_member
from tfref.site.catalogue import SCHEME

CLOSED = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
"""Elements whose inside stays as it is."""
NAME = re.compile(r"(tf|keras)(\.\w+)+(\(\))?")


def link_names(root: Element, urls: Mapping[str, str], page: str) -> None:
    """Link each inline code that is a known name, except to the page itself.

    `urls` gives the address of every name; `page` is a path in `docs/`.
    """
    top = page.removesuffix(".md") + ".html"
    for parent in _open_elements(root):
        for position, child in enumerate(list(parent)):
            if child.tag != "code":
                continue
            name = _named(child)
            url = urls.get(name, "")
            _break_after_dots(child)
            if "gone" in child.get("class", "").split():
                child.set("title", "gone: this name no longer exists")
            elif url and (is_member(url) or not url.startswith(f"{top}#")):
                parent[position] = _linked(child, name)


def _open_elements(root: Element) -> list[Element]:
    found, waiting = [], [root]
    while waiting:
        element = waiting.pop()
        if element.tag not in CLOSED:
            found.append(element)
            waiting.extend(element)
    return found


def _named(code: Element) -> str:
    """Return the name in a code element; `tf.cast()` names tf.cast."""
    return "".join(code.itertext()).strip().removesuffix("()")


def _break_after_dots(code: Element) -> None:
    """Let a name run over the end of a line where a reader expects it to."""
    if code.text is None or not NAME.fullmatch(code.text):
        return
    first, *others = code.text.split(".")
    code.text = f"{first}."
    for position, part in enumerate(others, start=1):
        SubElement(code, "wbr").tail = part if position == len(others) else f"{part}."


def _linked(code: Element, name: str) -> Element:
    link = Element("a", {"class": "tf-ref", "href": SCHEME + name})
    link.tail, code.tail = code.tail, None
    link.append(code)
    return link


class NameLinks(Extension):
    """The Markdown extension that links names; `page` tells the page at hand."""

    def __init__(self, urls: Mapping[str, str], page: Callable[[], str]) -> None:
        super().__init__()
        self.urls, self.page = urls, page

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown's name
        """Register after attributes are known, before MkDocs resolves links."""
        linker = _Linker(md, self.urls, self.page)
        md.treeprocessors.register(linker, "tfref-names", 3)


class _Linker(Treeprocessor):
    def __init__(
        self, md: Markdown, urls: Mapping[str, str], page: Callable[[], str]
    ) -> None:
        super().__init__(md)
        self.urls, self.page = urls, page

    def run(self, root: Element) -> None:
        link_names(root, self.urls, self.page())
