"""All that pages of the reference are made from, read once for each installation."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

from tfref.api.model import Api, Docs, Source
from tfref.api.names import Names, index_names
from tfref.api.store import current_key, ensure_api
from tfref.docstring.links import Link
from tfref.docstring.render import DocstringRenderer
from tfref.problem import Problem, ProblemError
from tfref.site.addresses import Addresses, api_addresses, is_member
from tfref.site.example import code_html, example_html
from tfref.site.namespaces import Namespaces, namespaces_of, summary_of
from tfref.site.rail import Rail, rails_of

SCHEME = "tfref:"
"""Begins a link to a public name until the page it stands on is known."""

LINK = re.compile(rf'href="{SCHEME}(?P<name>[^"]+)"')

REPOSITORIES = {
    "tensorflow": "https://github.com/tensorflow/tensorflow/blob/v{tensorflow}/",
    "keras": "https://github.com/keras-team/keras/blob/v{keras}/",
}


@dataclass(frozen=True)
class Catalogue:
    """An API with all that is derived from it for the site."""

    api: Api
    names: Names
    addresses: Addresses
    namespaces: Namespaces
    rails: Mapping[str, Rail]
    link: Link
    """The link to a public name, to be resolved by `with_addresses`."""
    renderer: DocstringRenderer


def catalogue_at(root: Path) -> Catalogue:
    """Return the catalogue of the installed TensorFlow for the project at `root`."""
    return _catalogue(root, current_key(root))


@lru_cache(maxsize=1)
def _catalogue(root: Path, key: str) -> Catalogue:
    """Return the catalogue; a preview asks again for each change of a page."""
    return catalogue_of(ensure_api(root))


def catalogue_of(api: Api) -> Catalogue:
    """Return the catalogue of an API."""
    addresses = api_addresses(api)

    def link(name: str) -> str | None:
        return SCHEME + name if name in addresses.urls else None

    renderer = DocstringRenderer(link, example_html, code_html)
    namespaces = namespaces_of(api)
    rails = rails_of(namespaces, addresses.pages)
    names = index_names(api)
    return Catalogue(api, names, addresses, namespaces, rails, link, renderer)


def with_addresses(html: str, urls: Mapping[str, str], page: str) -> str:
    """Return the HTML of a page with its links to names as relative addresses.

    A link to what stands on the page itself becomes a link to the place alone. Raise
    ProblemError for a name that is not public; only a writer can make such a link.
    """
    folder = posixpath.dirname(page) or "."

    def address(match: re.Match[str]) -> str:
        url = urls.get(match["name"], "")
        if not url:
            message = f"{match[0]} names nothing public: correct the name"
            raise ProblemError(Problem(page, 1, message))
        path, _, anchor = url.partition("#")
        if path == page:
            return f'href="#{anchor}"'
        place = f"#{anchor}" if is_member(url) else ""
        return f'href="{posixpath.relpath(path, folder)}{place}"'

    return LINK.sub(address, html)


def source_url(source: Source, api: Api) -> str | None:
    """Return where the library's repository shows a source, None if it does not."""
    repository = REPOSITORIES.get(source.file.partition("/")[0])
    if repository is None or source.generated:
        return None
    versions = {"tensorflow": api.versions.tensorflow, "keras": api.versions.keras}
    line = f"#L{source.line}" if source.line else ""
    return f"{repository.format(**versions)}{source.file}{line}"


def description_of(docs: Docs) -> str:
    """Return what search engines say of a page, for an attribute of its HTML."""
    return escape(summary_of(docs).replace("`", ""))
