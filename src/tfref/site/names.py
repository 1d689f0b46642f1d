"""Every name that the site has an entry for: its page, and what else it is called."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markdown.extensions.toc import slugify

from tfref.api.model import Api
from tfref.api.names import index_names
from tfref.api.paths import api_paths
from tfref.examples.pages import Page
from tfref.site.reference import is_reference
from tfref.site.signature import signature_text

MEMBER_HEADING = re.compile(
    r"^#{2,6}\s+(?P<code>`?)(?P<member>\w+)(\(\))?(?P=code)"
    r"(\s*\{[^}]*#(?P<anchor>[^\s}]+)[^}]*\})?\s*$"
)


@dataclass(frozen=True)
class Names:
    """What the site knows of the names that have a hand-written entry."""

    described: Mapping[str, str]
    """The name that each reference page describes, by its path in `docs/`."""
    pages: Mapping[str, str]
    """Where each name is described, aliases included: a path in `docs/`, and for a
    member its class's page, or the section of it that the member heads."""
    aliases: Mapping[str, Sequence[str]]
    """The further names of each entry."""
    signatures: Mapping[str, str]
    """How each entry is called, as code; empty for what is not called."""
    addresses: Mapping[str, str]
    """Where each entry and each alias stands in the site."""


def entry_names(api: Api, pages: Iterable[Page], docs: str) -> Names:
    """Return the names of the entries among the pages of the folder `docs`."""
    sources = {page.file.removeprefix(f"{docs}/"): page for page in pages}
    paths = api_paths(api)
    described = {
        src: paths.name_at.get(src.removesuffix(".md"), _spelled(src))
        for src in sorted(sources)
        if is_reference(src)
    }
    aliases = _aliases(api, described.values())
    entries = {name: src for src, name in described.items()}
    others = {alias: entries[name] for name in aliases for alias in aliases[name]}
    known = {**others, **entries}
    return Names(
        described=described,
        pages={**_members(api, known), **_sections(known, sources), **known},
        aliases=aliases,
        signatures=_signatures(api, entries),
        addresses={
            name: f"{paths.path_of.get(name, _path(name))}.html" for name in known
        },
    )


def _aliases(api: Api, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    symbols = index_names(api).symbols
    return {
        name: tuple(other for other in (symbol.name, *symbol.aliases) if other != name)
        for name in names
        if (symbol := symbols.get(name))
    }


def _signatures(api: Api, names: Iterable[str]) -> dict[str, str]:
    symbols = index_names(api).symbols
    return {n: signature_text(symbols[n], n) for n in names if n in symbols}


def _members(api: Api, known: Mapping[str, str]) -> dict[str, str]:
    """Return the page of each member of a class, which is its class's page."""
    symbols = index_names(api).symbols
    return {
        f"{name}.{member.name}": src
        for name, src in known.items()
        if (symbol := symbols.get(name))
        for member in symbol.members
    }


def _sections(known: Mapping[str, str], sources: Mapping[str, Page]) -> dict[str, str]:
    """Return the sections that are headed by a member, such as `## batch`."""
    return {
        f"{name}.{member}": f"{src}#{anchor}"
        for name, src in known.items()
        for member, anchor in _headed(sources[src])
    }


def _headed(page: Page) -> list[tuple[str, str]]:
    found = [MEMBER_HEADING.match(line) for _, line in page.prose]
    return [(m["member"], m["anchor"] or slugify(m["member"], "-")) for m in found if m]


def _spelled(src: str) -> str:
    return src.removesuffix(".md").replace("/", ".")


def _path(name: str) -> str:
    return name.replace(".", "/")
