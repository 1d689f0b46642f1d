"""Where every public name is described: the page, and the place on it.

The whole map follows from the model alone, so that any page can link to any name
before either of them is built.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tfref.api.model import Api, Symbol
from tfref.api.names import mirrored_names
from tfref.api.paths import api_paths


@dataclass(frozen=True)
class Addresses:
    """The addresses of an API's names, each relative to the site."""

    pages: Mapping[str, str]
    """The page of each module and symbol, by its preferred name."""
    aliases: Mapping[str, str]
    """Where each further name of these has a page that leads there."""
    preferred: Mapping[str, str]
    """The preferred name of each of these further names."""
    urls: Mapping[str, str]
    """Page and anchor of every public name: modules, symbols, members, aliases."""


def is_member(url: str) -> bool:
    """Tell whether an address is a member's place on the page of its class."""
    path, _, name = url.partition("#")
    return name.count(".") > path.count("/")


def api_addresses(api: Api) -> Addresses:
    """Return the addresses of all names of an API."""
    path_of = api_paths(api).path_of
    described = [*(m.name for m in api.modules), *(s.name for s in api.symbols)]
    pages = {name: f"{path_of[name]}.html" for name in described}
    preferred = _preferred(api)
    urls = {name: f"{page}#{name}" for name, page in pages.items()}
    urls |= _member_urls(api, pages)
    urls |= _alias_urls(api, preferred, urls)
    aliases = {name: f"{path_of[name]}.html" for name in preferred}
    return Addresses(pages, aliases, preferred, urls)


def _preferred(api: Api) -> dict[str, str]:
    further = {alias: symbol.name for symbol in api.symbols for alias in symbol.aliases}
    mirrored = mirrored_names(api).items()
    return further | {name: further.get(source, source) for name, source in mirrored}


def _member_urls(api: Api, pages: Mapping[str, str]) -> dict[str, str]:
    """Return where members are described, which may be the page of another class."""
    return {
        f"{symbol.name}.{member.name}": (
            f"{pages[owner]}#{owner}.{member.name}"
            if (owner := member.inherited_from) and owner in pages
            else f"{pages[symbol.name]}#{symbol.name}.{member.name}"
        )
        for symbol in api.symbols
        for member in symbol.members
    }


def _alias_urls(
    api: Api, preferred: Mapping[str, str], urls: Mapping[str, str]
) -> dict[str, str]:
    symbols: dict[str, Symbol] = {symbol.name: symbol for symbol in api.symbols}
    found = {}
    for alias, name in preferred.items():
        found[alias] = urls[name]
        for member in symbols[name].members if name in symbols else ():
            found[f"{alias}.{member.name}"] = urls[f"{name}.{member.name}"]
    return found
