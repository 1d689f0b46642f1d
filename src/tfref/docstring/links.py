"""Where the links of a docstring lead, seen from a site that is not tensorflow.org."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

SITE = "https://www.tensorflow.org"
Link = Callable[[str], str | None]
"""From a bare name such as `tf.reshape` to the address of its page, if it has one."""

API_PAGE = re.compile(
    r"https?://(?:www\.)?tensorflow\.org/(?:versions/r2[\w.]*/)?api_docs/python/"
    r"(?P<path>(?:tf|keras)(?:/\w+)*)/?(?:\.md)?(?:#(?P<part>[\w-]+))?$"
)
SYMBOL = re.compile(
    r"@?(?P<name>(?:tf|keras)(?:\.[A-Za-z_]\w*)+)\.?(?:\(.*\)|\[.*\])?$", re.DOTALL
)
SITE_PATH = re.compile(r"(?:\.{1,2}/)+(?=\w)|/(?=\w)")
PARTS = ("api_docs", "guide", "tutorials", "images", "install", "code", "lite", "text")


def symbol_address(code: str, link: Link) -> str | None:
    """Return the address of what inline code names, None if it names nothing known."""
    if not code.startswith(("tf.", "keras.", "@")):
        return None
    match = SYMBOL.match(code)
    return _known(match["name"], link) if match else None


def official_name(href: str) -> str | None:
    """Return the name that a page of the official reference describes."""
    match = API_PAGE.match(href)
    return match["path"].replace("/", ".") if match else None


def page_address(href: str, link: Link) -> str | None:
    """Return the address of our own page that stands for an official one.

    A module's page has sections that ours does not: a link to one stays.
    """
    match, name = API_PAGE.match(href), official_name(href)
    if match is None or name is None:
        return None
    part = match["part"]
    member = _known(f"{name}.{part}", link) if part else None
    if member is None and part and name.rpartition(".")[2].islower():
        return None
    return member or _known(name, link)


def outside_address(href: str) -> str | None:
    """Return an absolute address, None if nobody can tell where the link leads."""
    href = "".join(href.split())  # browsers drop line breaks as well
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and parts.netloc:
        return href
    if parts.scheme == "mailto":
        return href
    if parts.scheme or parts.netloc:
        return None
    match = SITE_PATH.match(href)
    path = href[match.end() :] if match else href
    if not match and not path.startswith(tuple(f"{part}/" for part in PARTS)):
        return None
    return f"{SITE}/{path.replace('.md', '')}"


def _known(name: str, link: Link) -> str | None:
    found = link(name)
    if found is None and name.startswith("keras."):
        found = link(f"tf.{name}")
    return found
