"""Alias pages: a small file at each further name's own path that leads to the entry."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from html import escape

PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{alias} is {name}</title>
<link rel="canonical" href="{url}">
<meta http-equiv="refresh" content="0; url={url}">
<p><code>{alias}</code> is another name of <a href="{url}"><code>{name}</code></a>.</p>
</html>
"""


def alias_pages(
    aliases: Mapping[str, Sequence[str]],
    address: Mapping[str, str],
    taken: Iterable[str],
) -> dict[str, str]:
    """Return the alias pages as HTML by their path in the site.

    `aliases` gives the further names of each entry, `address` the path in the site
    of every name. A path in `taken` is a real page's and stays so, also where the
    two differ in letter case only.
    """
    known = {path.casefold() for path in taken}
    pages: dict[str, str] = {}
    for name, others in sorted(aliases.items()):
        for alias in sorted(others):
            path = address[alias]
            if path.casefold() not in known:
                known.add(path.casefold())
                pages[path] = alias_html(alias, name, path, address[name])
    return pages


def alias_html(alias: str, name: str, path: str, target: str) -> str:
    """Return the page at `path` that leads from an alias to the entry at `target`."""
    url = posixpath.relpath(target, posixpath.dirname(path) or ".")
    return PAGE.format(alias=escape(alias), name=escape(name), url=escape(url))
