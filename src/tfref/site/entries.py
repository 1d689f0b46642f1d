"""The hand-written entries: which page describes which name."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from tfref.api.model import Api
from tfref.api.paths import api_paths
from tfref.examples.pages import Page
from tfref.problem import Problem, ProblemError
from tfref.site.addresses import Addresses
from tfref.site.reference import is_reference

BELOW = "--reference"
"""Ends the anchor of what the reference says of a member that an entry tells of."""

ANCHORED = re.compile(r"^#{2,6}\s.*\{[^}]*#(?P<anchor>[^\s}]+)[^}]*\}\s*$")


@dataclass(frozen=True)
class Entry:
    """A hand-written page of the reference."""

    name: str
    """The name that it describes, which is its path."""
    anchors: tuple[str, ...]
    """The members that have a section of their own, by full name."""


def entries_of(
    api: Api, addresses: Addresses, pages: Iterable[Page], docs: str
) -> dict[str, Entry]:
    """Return the entries among the pages of the folder `docs`, by path in it.

    Raise ProblemError where one stands at another name than its object's page.
    """
    name_at = api_paths(api).name_at
    found = {}
    for page in sorted(pages, key=lambda page: page.file):
        src = page.file.removeprefix(f"{docs}/")
        if is_reference(src):
            path = src.removesuffix(".md")
            name = name_at.get(path, path.replace("/", "."))
            if preferred := addresses.preferred.get(name):
                raise _misplaced(page, name, f"{docs}/{addresses.pages[preferred]}")
            found[src] = Entry(name, tuple(_anchors(page, name)))
    return found


def place_of(member: str, taken: Container[str] | None) -> str:
    """Return a member's anchor in the reference, below a section that has its own."""
    return f"{member}{BELOW}" if taken and member in taken else member


def with_reference(markdown: str, entry: Entry, heading: str) -> str:
    """Return an entry's Markdown with the full reference below it."""
    options: Mapping[str, object] = {
        "heading_level": 2,
        "show_root_heading": "false",
        "extra": f"{{taken: [{', '.join(entry.anchors)}]}}",
    }
    lines = [f"      {key}: {value}" for key, value in options.items()]
    return "\n".join(
        [
            markdown,
            "",
            f"## {heading} {{#{entry.name}--library}}",
            "",
            f"::: {entry.name}",
            "    options:",
            *lines,
            "",
        ]
    )


def _anchors(page: Page, name: str) -> Iterable[str]:
    for _, line in page.prose:
        match = ANCHORED.match(line)
        if match and match["anchor"].startswith(f"{name}."):
            yield match["anchor"]


def _misplaced(page: Page, name: str, place: str) -> ProblemError:
    place = place.removesuffix(".html") + ".md"
    message = f"{name} is another name of what {place} describes: write there"
    return ProblemError(Problem(page.file, 1, message))
