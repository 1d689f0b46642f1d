"""Checks of a built site: links lead somewhere, and no page loads from elsewhere."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html

LOADED = "//@src | //link[not(@rel='canonical')]/@href"
"""What a page loads by itself: scripts, pictures, styles."""


CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")

ANYWHERE = "404.html"
"""Is served at any depth by a server, so that its links begin at the site's root."""


@dataclass(frozen=True)
class BuiltPage:
    """What the checks need to know of a page."""

    ids: frozenset[str]
    links: frozenset[str]
    loaded: frozenset[str]
    repeated: tuple[str, ...]
    """Ids that stand on the page more than once."""
    hidden: bool
    """It holds control characters, which nobody means to write."""


def read_site(site: Path) -> dict[str, BuiltPage]:
    """Return the pages of a built site by their path in it."""
    return {
        path.relative_to(site).as_posix(): read_page(path.read_bytes())
        for path in sorted(site.rglob("*.html"))
    }


def read_page(content: bytes) -> BuiltPage:
    """Return what the checks need to know of a page's HTML."""
    tree = html.document_fromstring(content, parser=_parser())
    ids = Counter(map(str, tree.xpath("//@id")))
    return BuiltPage(
        ids=frozenset(ids),
        links=frozenset(map(str, tree.xpath("//@href"))),
        loaded=frozenset(map(str, tree.xpath(LOADED))),
        repeated=tuple(name for name, count in ids.items() if count > 1),
        hidden=CONTROL.search(content) is not None,
    )


def problems_of(site: Path, pages: Mapping[str, BuiltPage]) -> Iterator[str]:
    """Yield a line for each link that leads nowhere, and for each other defect."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*")}
    for path, page in pages.items():
        for link in sorted(page.links | page.loaded):
            yield from _broken(path, link, pages, files)
        for link in sorted(page.loaded):
            if urlsplit(link).netloc:
                yield f"{path}: loads {link} from another host"
        if page.hidden:
            yield f"{path}: holds a control character"
        for name in page.repeated:
            yield f"{path}: the id {name} stands there more than once"


def alike(site: Path) -> list[str]:
    """Return the paths that differ from another one in letter case alone."""
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*")]
    count = Counter(path.casefold() for path in paths)
    return sorted(path for path in paths if count[path.casefold()] > 1)


def _broken(
    path: str, link: str, pages: Mapping[str, BuiltPage], files: set[str]
) -> Iterator[str]:
    parts = urlsplit(link)
    if parts.scheme in ("http", "https", "mailto", "data") or parts.netloc:
        return
    if parts.scheme:
        yield f"{path}: {link} has a scheme that no browser knows"
        return
    if parts.path.startswith("/") and path != ANYWHERE:
        yield f"{path}: {link} leads nowhere on file://"
        return
    inside = posixpath.join(posixpath.dirname(path), unquote(parts.path).lstrip("/"))
    target = posixpath.normpath(inside) if parts.path else path
    if target not in files:
        yield f"{path}: {link} leads to no file"
    elif target in pages and not _stands(unquote(parts.fragment), pages[target]):
        yield f"{path}: {link} leads to no place on its page"


def _stands(fragment: str, page: BuiltPage) -> bool:
    return not fragment or fragment in page.ids


def _parser() -> etree.HTMLParser:
    return html.HTMLParser(encoding="utf-8")
