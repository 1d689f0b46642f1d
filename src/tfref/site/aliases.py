"""Alias pages: a small file at each further name's own path that leads to the page."""

import posixpath
from html import escape

from tfref.site.addresses import Addresses

PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>{name}</title>
<link rel="canonical" href="{url}">
<noscript><meta http-equiv="refresh" content="0; url={url}"></noscript>
<p><code>{alias}</code> is another name of <a href="{url}"><code>{name}</code></a>.</p>
<script>
const [a, b] = document.querySelectorAll("code")
onload = () =>
location.replace(b.parentNode + location.hash.replace(a.innerText, b.innerText))
</script>
"""


def alias_pages(addresses: Addresses) -> dict[str, str]:
    """Return the alias pages as HTML by their path in the site."""
    return {
        path: alias_html(alias, name, path, addresses.pages[name])
        for alias, path in sorted(addresses.aliases.items())
        for name in (addresses.preferred[alias],)
    }


def alias_html(alias: str, name: str, path: str, target: str) -> str:
    """Return the page at `path` that leads from an alias to the page at `target`.

    A script keeps the place that a link names, such as a method; without one the
    browser goes to the top of the page. It waits until this page is there: to leave
    earlier is to cut its own request short.
    """
    url = posixpath.relpath(target, posixpath.dirname(path) or ".")
    return PAGE.format(alias=escape(alias), name=escape(name), url=escape(url))
